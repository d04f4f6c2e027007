import { oncePer } from '../paper/once-per.ts'
import type { Mention } from './mentions.ts'
import { isCapital, isPlural, singular } from './nouns.ts'
import { keysIn, type PrintedText } from './printed.ts'
import { ANYBODY, DETERMINERS, OFFICES } from '../english/word-classes.ts'

/** The people whom a paper is about, by the name that it gives them most often: "North Koreans". */
interface Group {
  readonly name: string
  /** What it calls them besides: "refugees", as it prints "North Korean refugees". */
  readonly heads: ReadonlySet<string>
}

/** So often at least does a paper name them. */
export const OFTEN = 5

export const groupOf = oncePer((printed: PrintedText): Group => {
  const name = nameIn(printed)
  return { name, heads: name === '' ? new Set<string>() : headsIn(printed, singular(name).split(' ')) }
})

/** The plural name of a people that is printed most often, with the name before it. */
function nameIn(printed: PrintedText): string {
  const { tokens } = printed
  const isPart = (at: number): boolean => tokens[at]?.isWord === true && isCapital(printed, at)
  const counts = new Map<string, number>()
  tokens.forEach(({ key }, at) => {
    if (!isPart(at) || !key.endsWith('ns') || isPart(at + 1)) return
    const name = isPart(at - 1) ? `${tokens[at - 1]?.key} ${key}` : key
    counts.set(name, (counts.get(name) ?? 0) + 1)
  })
  const often = [...counts].filter(([, count]) => count >= OFTEN).sort(([, one], [, other]) => other - one)
  return often
    .map(([name]) => name)
    .slice(0, 1)
    .join('')
}

/** The plurals before which the name stands: of "North Korean asylum seekers" the last word. */
function headsIn({ tokens }: PrintedText, name: readonly string[]): ReadonlySet<string> {
  const heads = new Set<string>()
  tokens.forEach((_, at) => {
    if (!name.every((word, index) => tokens[at - name.length + index]?.key === word)) return
    for (const { key } of tokens.slice(at, at + 2)) if (isPlural(key) && !OFFICES.has(singular(key))) heads.add(key)
  })
  return heads
}

/** Whether a mention is of them, or of people in general. */
export function isOfGroup({ head, first, last }: Mention, printed: PrintedText): boolean {
  const { name, heads } = groupOf(printed)
  const words = keysIn(printed, first, last + 1)
  const text = ` ${words.join(' ')}`
  if (name !== '' && text.endsWith(` ${name}`)) return true
  if (name !== '' && heads.has(head) && text.includes(` ${singular(name)} `)) return true
  const isNamed = printed.tokens
    .slice(first, last + 1)
    .some((_, index) => isCapital(printed, first + index) && printed.sentences[first - 1] === printed.sentences[first])
  // "Opportunities for asylum seekers" are those of any.
  const isAny = last > first && !DETERMINERS.has(words[0] ?? '')
  return !isNamed && (ANYBODY.has(head) || (!isAny && heads.has(head)) || head === 'those')
}
