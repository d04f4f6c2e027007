import type { Made } from './blocks.ts'

/** What stands over a table of contents, or of tables or figures. */
const TITLE =
  /^(?:(?:table of )?contents|list of (?:tables|figures|illustrations)|inhalt(?:sverzeichnis)?|sommaire|table des matières|índice|indice)$/iu

/** The number of a page at the end of an entry, with the dots or the link before it. */
const PAGE = /[\s.…·_]*(?:\[?(?:\d+|[ivxlc]+)\]?(?:\(#[^)]*\))?)$/u

/** "1.2 " before a heading, which one of both may have. */
const NUMBER = /^(?:\d+(?:\.\d+)*|[IVXLC]+)[.)]?\s+/u

const key = (text: string): string =>
  text
    .replace(NUMBER, '')
    .replaceAll(/\[\^[^\]]+\]|[^\p{L}\p{N}]+/gu, '')
    .toLowerCase()

const entriesOf = ({ text }: Made): string[] =>
  text
    .replaceAll('\\', '')
    .split('\n')
    .map((line) => line.replace(/^(?:-|\d+\.)\s+/u, ''))

/**
 * Leaves out a table of contents: rows of headings with the numbers of their pages, or under a title that says so. Its
 * entries would be passages that answer.
 */
export function withoutContents(made: readonly Made[], remarks: string[]): Made[] {
  const headings = new Set(made.flatMap(({ text, depth }) => (depth === undefined ? [] : [key(text)])))
  const isPaged = (entry: string): boolean => PAGE.test(entry) && headings.has(key(entry.replace(PAGE, '')))
  const isEntry = (one: Made | undefined): boolean =>
    one?.role === 'contents' ||
    (one?.depth === undefined &&
      one !== undefined &&
      entriesOf(one).every((entry) => isPaged(entry) || headings.has(key(entry))))
  const left = new Set<Made>()
  for (let at = 0; at < made.length; at++) {
    let end = at
    while (isEntry(made[end])) end++
    const row = made.slice(at, end)
    const over = made[at - 1]
    const isTitled = over !== undefined && TITLE.test(over.text)
    const isRow = row.flatMap(entriesOf).length > 1 && row.flatMap(entriesOf).every(isPaged)
    if (row.length > 0 && (isTitled || isRow || row.some(({ role }) => role === 'contents'))) {
      for (const one of [...row, ...(isTitled ? [over] : [])]) left.add(one)
    }
    at = Math.max(at, end - 1)
  }
  if (left.size > 0) remarks.push('The table of contents is left out: the headings say the same.')
  return made.filter((one) => !left.has(one))
}
