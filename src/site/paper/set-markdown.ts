import { emphasised, type SetText } from '../../answer/emphasised.ts'
import type { Emphasis, Span } from '../../paper/types.ts'

/** What CommonMark could take for markup within a line; a backslash makes each a character again (0.31, 2.4). */
const literal = (text: string): string => text.replace(/[\\`*_<]/gu, '\\$&')

/** Whether a row of stars opens before a character, and by symmetry closes behind one: CommonMark 0.31, 6.2. */
function flanks(inner: string, outer: string | undefined): boolean {
  const isWord = (char: string): boolean => /[\p{L}\p{N}]/u.test(char)
  return isWord(inner) || outer === undefined || !isWord(outer)
}

/** Words between marks that touch them; between tags where stars would stand as they are. */
function between(words: string, mark: string, tag: string, isSafe: boolean): string {
  return isSafe ? `${mark}${words}${mark}` : `<${tag}>${words}</${tag}>`
}

/**
 * A text in Markdown, with its italics, bold and links; or a stretch of it.
 *
 * @param emphasis counts in the whole text
 */
export function setMarkdown(
  whole: string,
  emphasis: readonly Emphasis[] | undefined,
  { start: at, end }: Span = { start: 0, end: whole.length },
): string {
  const pieces = emphasised(whole.slice(at, end), emphasis, at)
  const isPlain = (piece: SetText | undefined): boolean => !piece?.set.some(({ kind }) => kind !== 'link')
  let from = at
  return pieces
    .map(({ text, set }, index) => {
      const start = from
      from += text.length
      const words = text.trim()
      if (words === '') return text
      const before = text.slice(0, text.indexOf(words))
      const after = text.slice(before.length + words.length)
      const isSafe =
        isPlain(pieces[index - 1]) &&
        isPlain(pieces[index + 1]) &&
        flanks(words.charAt(0), before === '' ? whole[start - 1] : ' ') &&
        flanks(words.charAt(words.length - 1), after === '' ? whole[from] : ' ')
      const marked = set.reduceRight((inner, { kind, href = '' }) => {
        if (kind === 'link') return `[${inner.replaceAll(/[[\]]/gu, '\\$&')}](<${href.replaceAll('>', '%3E')}>)`
        return kind === 'bold' ? between(inner, '**', 'strong', isSafe) : between(inner, '*', 'em', isSafe)
      }, literal(words))
      return before + marked + after
    })
    .join('')
}
