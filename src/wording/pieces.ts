import type { Span } from '../paper/types.ts'
import { BLOCK_LINE, markedIn } from './stretches.ts'

/** A part of a long text that is checked in one go. Offsets are into the whole text. */
export interface Piece extends Span {
  /** It is a part of one quotation that is too long to be checked in one go, and has not both of its marks. */
  readonly isInside: boolean
}

/** A stretch that is not divided unless it alone is too heavy. */
interface Atom extends Span {
  readonly isQuotation: boolean
}

/** What a UTF-16 code unit weighs: its bytes in a JSON string in UTF-8 (RFC 8259, 7); half a surrogate pair has two. */
function weightOf(code: number): number {
  if (code === 0x22 || code === 0x5c || code === 0x0a || code === 0x09 || code === 0x0d) return 2
  if (code < 0x20) return 6
  if (code < 0x80) return 1
  return code < 0x800 || (code >= 0xd800 && code < 0xe000) ? 2 : 3
}

/** What a stretch of a text weighs, in bytes of JSON. */
function weigh(text: string, { start, end }: Span): number {
  let weight = 0
  for (let at = start; at < end; at++) weight += weightOf(text.charCodeAt(at))
  return weight
}

const SURROGATES = /^[\u{10000}-\u{10FFFF}]$/u

/** The farthest place up to which a stretch weighs no more than `most`; never within a surrogate pair. */
function reach(text: string, { start, end }: Span, most: number): number {
  let weight = 0
  for (let at = start; at < end; at++) {
    weight += weightOf(text.charCodeAt(at))
    if (weight > most) return SURROGATES.test(text.slice(at - 1, at + 1)) ? at - 1 : at
  }
  return end
}

const WORD = /[\p{L}\p{N}]/u

/** Where a sentence ends, with the space after it. */
const SENTENCE_END = /[.?!][”"’')\]]*\s+/gu

/** Divides a stretch that is too heavy: at the last end of a sentence that is in reach, else of a word, else anywhere. */
function divide(text: string, span: Span, most: number): Span[] {
  const parts: Span[] = []
  for (let start = span.start; start < span.end;) {
    const far = Math.max(reach(text, { start, end: span.end }, most), start + 1)
    const within = far < span.end ? text.slice(start, far) : ''
    const sentence = [...within.matchAll(SENTENCE_END)].at(-1)
    const word = [...within.matchAll(/\s+/gu)].at(-1)
    const last = sentence ?? word
    const end = last ? start + last.index + last[0].length : far
    parts.push({ start, end })
    start = end
  }
  return parts
}

interface Paragraph extends Span {
  readonly isBlock: boolean
}

/** The paragraphs of a text as `quotedIn` takes them, each with the blank lines after it: joined, they are the text. */
function paragraphsOf(text: string): Paragraph[] {
  const found: { start: number; end: number; isBlock: boolean; isOpen: boolean }[] = []
  for (let start = 0; start < text.length;) {
    const feed = text.indexOf('\n', start)
    const end = feed < 0 ? text.length : feed + 1
    const line = text.slice(start, end)
    const last = found.at(-1)
    const isBlock = BLOCK_LINE.test(line)
    if (line.trim() === '') {
      if (last) Object.assign(last, { end, isOpen: false })
      else found.push({ start, end, isBlock: false, isOpen: false })
    } else if (last?.isOpen && last.isBlock === isBlock) last.end = end
    else found.push({ start, end, isBlock, isOpen: true })
    start = end
  }
  return found
}

/** A stretch of prose, divided at the ends of its sentences. */
function sentencesOf(text: string, { start, end }: Span): Atom[] {
  const ends = Array.from(text.slice(start, end).matchAll(SENTENCE_END), ({ index, 0: mark }) => index + mark.length)
  const atoms: Atom[] = []
  let at = start
  for (const cut of [...ends.map((length) => start + length), end]) {
    if (cut > at) atoms.push({ start: at, end: cut, isQuotation: false })
    at = cut
  }
  return atoms
}

/** What is not to be divided in a paragraph: its quotations with their marks, and the sentences around them. */
function atomsOf(text: string, { start, end, isBlock }: Paragraph): Atom[] {
  if (isBlock) return [{ start, end, isQuotation: true }]
  const atoms: Atom[] = []
  let at = start
  for (const quotation of markedIn(text.slice(start, end))) {
    atoms.push(...sentencesOf(text, { start: at, end: start + quotation.start }))
    at = start + quotation.end
    atoms.push({ start: start + quotation.start, end: at, isQuotation: true })
  }
  return [...atoms, ...sentencesOf(text, { start: at, end })]
}

/**
 * Divides a text into pieces that are checked one by one: at the ends of paragraphs, or, where a paragraph alone is too
 * heavy, between its quotations and at the ends of sentences around them. Put together, the pieces are the text. A
 * quotation is never divided unless it alone is too heavy; its parts say so. A mark that is never closed quotes the rest
 * of its paragraph, as it does for `quotedIn`.
 *
 * @param most what a piece may weigh at most, in bytes of JSON
 * @param from where the first piece begins; it may lie within a quotation
 */
export function piecesOf(text: string, most: number, from = 0): Piece[] {
  const pieces: Piece[] = []
  let open: (Piece & { weight: number }) | undefined
  const close = (): void => {
    if (open) pieces.push({ start: open.start, end: open.end, isInside: false })
    open = undefined
  }
  const add = (atom: Atom): void => {
    const isRest = atom.start < from
    const span = { start: Math.max(atom.start, from), end: atom.end }
    const weight = weigh(text, span)
    const isInside = atom.isQuotation && (isRest || weight > most)
    if (isInside || weight > most) {
      close()
      const isEmpty = isRest && !WORD.test(text.slice(span.start, span.end))
      if (!isEmpty) pieces.push(...divide(text, span, most).map((part) => ({ ...part, isInside })))
      return
    }
    if (open && open.weight + weight > most) close()
    open = { start: open?.start ?? span.start, end: span.end, isInside: false, weight: (open?.weight ?? 0) + weight }
  }
  for (const paragraph of paragraphsOf(text)) {
    if (paragraph.end <= from) continue
    const isWhole = paragraph.start >= from && weigh(text, paragraph) <= most
    const atoms = isWhole ? [{ ...paragraph, isQuotation: false }] : atomsOf(text, paragraph)
    for (const atom of atoms) if (atom.end > from && atom.end > atom.start) add(atom)
  }
  close()
  return pieces
}

/** A piece as it is checked: a part of a quotation is set as a block quotation (CommonMark 5.1), which needs no marks. */
export function wordsOf(text: string, { start, end, isInside }: Piece): string {
  const words = text.slice(start, end)
  return isInside ? `> ${words.replace(/\s+/gu, ' ').trim()}` : words
}
