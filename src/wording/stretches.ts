import { countWords, quotedStretches, type Stretch } from './quoted.ts'

/** Marks that are apostrophes as well: they quote only in a text that has no other marks. */
const SINGLE = /^['‘‚]/u

/** A line of a block quotation in Markdown (CommonMark 5.1); chats have ">>>" for one of several lines. */
export const BLOCK_LINE = /^ {0,3}>(?:>>)?[ \t]?/u

/** A paragraph of a text. */
interface Quoted {
  readonly text: string
  /** Each stretch that it quotes, in order, without its marks. */
  readonly stretches: readonly string[]
  /** What it says around them, and what before the first, between each two, and after the last. */
  readonly frame: string
  readonly between: readonly string[]
  readonly isBlock: boolean
}

/** A paragraph: the lines of a block quotation, or other lines up to a blank one. */
interface Paragraph {
  readonly lines: string[]
  readonly isBlock: boolean
}

/** Paragraphs end at a blank line, so a mark that is never closed quotes no farther than its own. */
function paragraphsOf(text: string): Paragraph[] {
  const paragraphs: Paragraph[] = []
  let open: Paragraph | undefined
  for (const line of text.split(/\r\n?|\n/u)) {
    if (line.trim() === '') {
      open = undefined
      continue
    }
    const isBlock = BLOCK_LINE.test(line)
    if (open?.isBlock !== isBlock) paragraphs.push((open = { lines: [], isBlock }))
    open.lines.push(line.replace(BLOCK_LINE, ''))
  }
  return paragraphs
}

function stretchesOf({ lines, isBlock }: Paragraph): Stretch[] {
  const text = lines.join('\n')
  if (isBlock) return countWords(text) > 0 ? [{ text: text.trim(), start: 0, end: text.length }] : []
  return markedIn(text)
}

/** The stretches between the marks of one paragraph; those between single marks only where there are no others. */
export function markedIn(text: string): Stretch[] {
  const all = quotedStretches(text)
  const firm = all.filter(({ start }) => !SINGLE.test(text.charAt(start)))
  return firm.length > 0 ? firm : all
}

/** What a text is made of, a paragraph or block quotation at a time; empty ones left out. */
export function quotedIn(text: string): Quoted[] {
  return paragraphsOf(text).map((paragraph): Quoted => {
    const whole = paragraph.lines.join('\n')
    const found = stretchesOf(paragraph)
    const frame: string[] = []
    let at = 0
    for (const { start, end } of found) {
      frame.push(whole.slice(at, start))
      at = end
    }
    frame.push(whole.slice(at))
    const stretches = found.map((stretch) => stretch.text)
    const { isBlock } = paragraph
    return { text: whole.trim(), stretches, frame: frame.join(' ').trim(), between: frame, isBlock }
  })
}

/** A message with its block quotations set between quotation marks instead, in one line; others as they are. */
export function inMarks(text: string): string {
  if (!text.includes('>')) return text
  const paragraphs = paragraphsOf(text)
  if (!paragraphs.some(({ isBlock }) => isBlock)) return text
  // Marks of its own would end the quotation.
  const set = ({ lines, isBlock }: Paragraph): string => {
    const line = lines.join(' ')
    return isBlock ? `“${line.replace(/["“”„«»]/gu, '').trim()}”` : line
  }
  return paragraphs.map(set).join(' ')
}

/** Whether a text quotes anything. */
export const quotes = (text: string): boolean => quotedIn(text).some(({ stretches }) => stretches.length > 0)

/** A longer text is checked in parts: no paragraph of a paper is longer, and a check of it is bounded. */
export const LONG = 300

/** A text in parts of at most 300 words, divided at the ends of sentences where there are any. */
export function divided(text: string): string[] {
  const words = Array.from(text.matchAll(/\S+\s*/gu), ([word]) => word)
  if (words.length <= LONG) return [text]
  const parts: string[] = []
  let part: string[] = []
  for (const word of words) {
    part.push(word)
    const ends = /[.?!][”"’')\]]*\s*$/u.test(word.slice(-8))
    if (part.length >= LONG || (ends && 3 * part.length >= 2 * LONG)) {
      parts.push(part.join('').trim())
      part = []
    }
  }
  return part.length > 0 ? [...parts, part.join('').trim()] : parts
}
