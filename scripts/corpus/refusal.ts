import { isTable } from './table.ts'

/** What a chunk may be that is not read, by its first or any line, with what to write instead. */
const REFUSED: readonly (readonly [RegExp, string])[] = [
  [
    /^\s*\+[-=+:]{3,}\+\s*$/u,
    'a table drawn with + is not read: write its rows as | a | b |, with |---|---| below the first',
  ],
  [
    /^\s*-{2,}(?:\s+-{2,})+\s*$|^-{5,}$/u,
    'a table without bars is not read: write its rows as | a | b |, with |---|---| below the first',
  ],
  [/^\[[^\]^]+\]:\s*\S/u, 'an address below the text is not read: write [words](address) where the words stand'],
  [/^:\s+\S/u, 'a list of definitions is not read: write each as a paragraph'],
  [
    /^\s*\|(?:[^|]*[^|\s][^|]*\|){2,}\s*$/u,
    'rows between bars are a table: write |---|---| below the first, with as many as it has cells',
  ],
  [/^#{7,}\s/u, 'a heading has at most six #'],
  [/^#{1,6}[^\s#\d]/u, 'a heading has a space behind its #'],
]

/** What to write instead of a block that is not read, and the index of the line that tells it; undefined for any other. */
export function refusalOf(lines: readonly string[]): { instead: string; index: number } | undefined {
  if (isTable(lines)) return undefined
  for (const [form, instead] of REFUSED) {
    const index = lines.findIndex((one) => form.test(one))
    if (index >= 0) return { instead, index }
  }
  return undefined
}
