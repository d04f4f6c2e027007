import type { AnyMessageBlock, RichTextBlock } from 'slack-web-api-client'
import { type Emphasis, slanted } from '../answer/emphasised.ts'
import { placeOfAnswer } from '../answer/replies.ts'
import { type NoteLine, noteLines, segments, superscript } from '../answer/segments.ts'
import type { Answer } from '../answer/types.ts'
import { sentences } from '../paper/sentences.ts'
import type { Span } from '../paper/types.ts'
import { escaped, pieces, TEXT_LENGTH } from './slack-text.ts'

/** Code units of the paper in one quote block: leaves room in `TEXT_LENGTH` for the numbers of a hundred notes. */
const CHUNK_LENGTH = 2700

/** Elements that one context block may have (https://docs.slack.dev/reference/block-kit/blocks/context-block). */
const CONTEXT_ELEMENTS = 10

/** A quote in stretches that fit a block each: whole sentences, and a longer sentence between its words. */
function chunks(quote: string): Span[] {
  if (quote.length <= CHUNK_LENGTH) return [{ start: 0, end: quote.length }]
  const starts = sentences(quote).map(({ start }) => start)
  const parts = starts.flatMap((start, index) => pieces(quote.slice(start, starts[index + 1]), CHUNK_LENGTH))
  const found: Span[] = []
  let end = 0
  for (const { length } of parts) {
    const last = found.at(-1)
    if (last && end + length - last.start <= CHUNK_LENGTH)
      found[found.length - 1] = { start: last.start, end: end + length }
    else found.push({ start: end, end: end + length })
    end += length
  }
  return found
}

/** The part of an answer that lies in a stretch of its quote. */
function within(answer: Answer, { start, end }: Span): Pick<Answer, 'quote' | 'highlight' | 'footnotes' | 'kind'> {
  const from = Math.max(start, answer.highlight?.start ?? end)
  const to = Math.min(end, answer.highlight?.end ?? start)
  return {
    kind: answer.kind,
    quote: answer.quote.slice(start, end),
    highlight: from < to ? { start: from - start, end: to - start } : null,
    footnotes: answer.footnotes
      .filter(({ offset }) => offset > start && offset <= end)
      .map((note) => ({ ...note, offset: note.offset - start })),
  }
}

/**
 * Words of the paper as elements of rich text: what answers is bold, what is printed in italics is so.
 *
 * @param from where they begin in the text that `emphasis` counts in
 */
const setWords = (text: string, marked: boolean, emphasis: readonly Emphasis[] | undefined, from: number) =>
  slanted(text, emphasis, from).flatMap(({ text: alike, italic }) => {
    const style = { ...(marked ? { bold: true } : {}), ...(italic ? { italic: true } : {}) }
    const isSet = marked || italic
    return pieces(alike, CHUNK_LENGTH).map((piece) => ({
      type: 'text' as const,
      text: piece,
      ...(isSet ? { style } : {}),
    }))
  })

/**
 * The quote itself, as rich text: its words are never read as markup there, so nothing needs escaping, and bold may
 * begin and end anywhere. The answering sentence is bold, a note's number raised.
 */
const quoteBlocks = (answer: Answer): RichTextBlock[] =>
  chunks(answer.quote).map((chunk) => ({
    type: 'rich_text',
    elements: [
      {
        type: 'rich_text_quote',
        elements: segments(within(answer, chunk)).flatMap(({ text, start, marked, notes, item }) => {
          const [first, ...more] = setWords(text, marked, answer.emphasis, chunk.start + start)
          const words = first ? [{ ...first, text: item ? `\n${first.text}` : first.text }, ...more] : []
          return notes.length > 0 ? [...words, { type: 'text' as const, text: superscript(notes) }] : words
        }),
      },
    ],
  }))

/** A text in escaped pieces that Slack takes; an escaped character has at most five ("&amp;"). */
const escapedPieces = (text: string): string[] =>
  pieces(text, escaped(text).length > TEXT_LENGTH ? TEXT_LENGTH / 5 : TEXT_LENGTH).map(escaped)

/** Small print of any length, in as few blocks as Slack's limits allow. */
function smallPrint(texts: readonly string[]): AnyMessageBlock[] {
  const elements = texts.flatMap(escapedPieces).map((text) => ({ type: 'plain_text' as const, text, emoji: false }))
  const blocks: AnyMessageBlock[] = []
  for (let at = 0; at < elements.length; at += CONTEXT_ELEMENTS) {
    blocks.push({ type: 'context', elements: elements.slice(at, at + CONTEXT_ELEMENTS) })
  }
  return blocks
}

/** A note as printed and, where it differs, resolved: "38. Ibid., p. 18. → Hazel Smith, …". */
const noteText = ({ mark, printed, resolved }: NoteLine): string =>
  [
    ...(printed ? [`${mark}. ${printed.map(({ text }) => text).join('')}`] : []),
    ...(resolved === null ? [] : [`→ ${resolved}`]),
  ].join(' ')

const isMarked = ({ printed }: NoteLine): boolean => printed?.some(({ marked }) => marked) ?? false

/** A note that answers, as rich text: the words that do are bold, which small print can't be. */
const answeringNote = ({ mark, printed, resolved, emphasis, resolvedEmphasis }: NoteLine): RichTextBlock => ({
  type: 'rich_text',
  elements: [
    {
      type: 'rich_text_section',
      elements: [
        { type: 'text', text: `${mark}. ` },
        ...(printed ?? []).flatMap(({ text, start, marked }) => setWords(text, marked, emphasis, start)),
        ...(resolved === null
          ? []
          : [{ type: 'text' as const, text: ' → ' }, ...setWords(resolved, false, resolvedEmphasis, 0)]),
      ],
    },
  ],
})

/**
 * The place of a quotation, linked to the paper there.
 *
 * @param title the paper's, where there are several
 */
export const placeElements = ({ section, ...answer }: Answer, title?: string) => [
  { type: 'link' as const, url: answer.url, text: placeOfAnswer(answer).replace(/^p/u, 'P') },
  ...(section === '' ? [] : [{ type: 'text' as const, text: `, ${section}` }]),
  ...(title === undefined ? [] : [{ type: 'text' as const, text: ` · ${title}` }]),
]

/**
 * A quotation as Slack sets it: the quote, the notes that answer, its place, its other notes and its citation.
 *
 * @param title the paper's, where there are several
 */
export function quotationBlocks(answer: Answer, title?: string): AnyMessageBlock[] {
  const notes = noteLines(answer)
  const others = notes.filter((note) => !isMarked(note)).map(noteText)
  return [
    ...quoteBlocks(answer),
    ...notes.filter(isMarked).map(answeringNote),
    { type: 'rich_text', elements: [{ type: 'rich_text_section', elements: placeElements(answer, title) }] },
    ...smallPrint(others),
    // A block of its own: Slack sets the elements of a block side by side, so the citation would run on behind the notes.
    ...smallPrint([answer.citation]),
  ]
}
