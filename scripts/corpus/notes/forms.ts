import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** forms.txt: the words that notes are read by, by their kinds. */
const TABLE = readTable(readFileSync(join(import.meta.dirname, 'forms.txt'), 'utf8'))

function readTable(text: string): ReadonlyMap<string, readonly string[]> {
  const kinds = new Map<string, string[]>()
  let forms: string[] = []
  for (const line of text.split('\n')) {
    const kind = /^## (.+)$/u.exec(line)?.[1]
    if (kind !== undefined) kinds.set(kind, (forms = []))
    else if (line !== '' && !/^#(?: |$)/u.test(line)) forms.push(line)
  }
  return kinds
}

/** The forms of a kind, as forms.txt lists them. */
export function formsOf(kind: string): readonly string[] {
  const forms = TABLE.get(kind)
  if (!forms) throw new RangeError(`forms.txt has no kind “${kind}”`)
  return forms
}

const escaped = (word: string): string => word.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`)

/** A form as a pattern: each of its words with or without its stop, and close to the next where it has one. */
const formPattern = (form: string): string =>
  form
    .split(' ')
    .map((word) => escaped(word).replaceAll(/['’]/gu, "[’']"))
    .join(String.raw`(?:\.\s*|\s+)`)

/** The pattern of any form of some kinds, the longest first, with its last stop. It stands by itself, within no word. */
export function anyOf(...kinds: readonly string[]): string {
  const forms = kinds.flatMap(formsOf).toSorted((a, b) => b.length - a.length)
  return String.raw`(?<![\p{L}\p{N}])(?:${forms.map(formPattern).join('|')})(?![\p{L}\p{N}])\.?`
}
