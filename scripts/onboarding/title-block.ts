import type { Made } from './blocks.ts'
import type { Page } from './convert.ts'

/** A heading is short, and does not end like a sentence. */
const LONGEST_HEADING = 12
const isShort = (text: string): boolean => text.split(' ').length <= LONGEST_HEADING && !/[.,;:]$/u.test(text)

/** What stands alone in a paragraph and is bold is a heading in a file whose author did not use the styles of one. */
const BOLD_LINE = /^\*\*([^*]+)\*\*((?:\[\^[^\]]+\])*)$/u

/** Names under a title: a few words that begin with capitals, "by" and initials among them. */
export const NAMES = /^(?:[Bb]y )?(?:(?:\p{Lu}[\p{L}'’.-]*|and|&|de|du|da|von|van|der|den|la|le|di),? ?){2,12}$/u

/** The names that a file's properties tell are looked for among so many of its first paragraphs. */
const HEAD = 5

/** Takes bold lines for headings in a file that has none. */
export function withHeadings(made: readonly Made[], remarks: string[]): readonly Made[] {
  if (made.some(({ depth = 0 }) => depth > 0)) return made
  const bold = made.filter(({ text }) => isShort(text.replaceAll('*', '')) && BOLD_LINE.test(text))
  if (bold.length === 0) return made
  remarks.push(`No paragraph has the style of a heading: ${bold.length} bold lines are taken for headings.`)
  return made.map((one) => (bold.includes(one) ? { text: one.text.replace(BOLD_LINE, '$1$2'), depth: 2 } : one))
}

/** The title, the names under it, an abstract by its style, and what follows. */
export function titled(made: readonly Made[], page: Page, fallback: string) {
  const { title, isFirst } = titleOf(made, page, fallback)
  const rest = isFirst ? made.slice(1) : made
  const plain = rest.filter(({ role }) => role === undefined)
  const [next] = plain
  const authors = rest.filter(({ role }) => role === 'author')
  const under = isFirst && next?.depth === undefined && next !== undefined && NAMES.test(next.text) ? [next] : []
  const listed = plain
    .slice(0, HEAD)
    .filter(({ text }) => (page.metadata.authors ?? []).some((author) => same(text, author)))
  const names = authors.length > 0 ? authors : listed.length > 0 ? listed : under
  const abstract = rest.filter(({ role }) => role === 'abstract')
  const isTwice = (one: Made): boolean => isFirst && one === next && one.depth !== undefined && same(one.text, title)
  const body = rest.filter(
    (one) =>
      ![...names, ...listed].includes(one) && !isTwice(one) && (one.role === undefined || one.role === 'subtitle'),
  )
  const byline = names.length > 0 ? names.map(({ text }) => text) : (page.metadata.authors ?? [])
  const remark =
    title === fallback ? `The file does not say its title: “${fallback}”, its name, stands in its place.` : undefined
  return { title, byline: byline.join(', '), body, abstract, remark }
}

/** Whether the first block is a heading above all others. */
const isHighest = ([first, ...rest]: readonly Made[]): boolean => {
  const highest = first?.depth
  return highest !== undefined && rest.every(({ depth }) => depth === undefined || depth > highest)
}

/** What Word and others write as a title where nobody has given one. */
const NO_TITLE = /^(?:microsoft word|document ?\d*$|untitled|.*\.\w{2,4}$)/iu

/** By what the text declares, else its one highest heading, its properties, a short first line, or a name for want of all. */
function titleOf(made: readonly Made[], { title, metadata }: Page, fallback: string) {
  const [first] = made
  const named = metadata.title !== undefined && !NO_TITLE.test(metadata.title) ? metadata.title : undefined
  const known = title ?? named
  if (!first) return { title: known ?? fallback, isFirst: false }
  if (known !== undefined && same(first.text, known)) return { title: first.text, isFirst: true }
  if (title !== undefined) return { title, isFirst: false }
  if (isHighest(made)) return { title: first.text, isFirst: true }
  if (named !== undefined) return { title: named, isFirst: false }
  const isLine = first.depth === undefined && made.length > 1 && isShort(first.text)
  return isLine ? { title: first.text, isFirst: true } : { title: fallback, isFirst: false }
}

const same = (text: string, title: string): boolean =>
  text.replaceAll(/\[\^[^\]]+\]|[^\p{L}\p{N}]+/gu, '').toLowerCase() ===
  title.replaceAll(/[^\p{L}\p{N}]+/gu, '').toLowerCase()
