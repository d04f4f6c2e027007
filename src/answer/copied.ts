import { element } from '../paper/element.ts'
import { markOf } from '../paper/note-label.ts'
import { emphasised } from './emphasised.ts'
import type { Emphasis, Span } from '../paper/types.ts'
import { nestedMarks } from './nested-marks.ts'
import { superscript } from './segments.ts'
import type { Answer } from './types.ts'

/** A quotation as far as copying it goes. */
export type Quoted = Pick<
  Answer,
  'id' | 'kind' | 'quote' | 'emphasis' | 'pages' | 'turns' | 'voice' | 'citation' | 'url'
> & {
  readonly footnotes: readonly Pick<
    Answer['footnotes'][number],
    'number' | 'printed' | 'offset' | 'text' | 'emphasis' | 'resolved' | 'resolvedEmphasis'
  >[]
}

/** What is copied of a quotation: a stretch of it, or with null all of it, with its notes. */
export interface Part {
  readonly quoted: Quoted
  readonly stretch: Span | null
}

/** The same in plain text and as HTML, for the two flavours of a clipboard. */
export interface Copied {
  readonly text: string
  readonly html: string
}

/** A text as HTML, also between the quotation marks of an attribute. */
export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/** Words of the paper as HTML, with their italics, bold and links. */
const htmlOf = (text: string, emphasis: readonly Emphasis[] | undefined, at = 0): string =>
  emphasised(text, emphasis, at)
    .map((piece) =>
      piece.set.reduceRight((words, { kind, href = '' }) => {
        if (kind === 'link') return `<a href="${escaped(href)}">${words}</a>`
        return kind === 'bold' ? `<b>${words}</b>` : `<i>${words}</i>`
      }, escaped(piece.text)),
    )
    .join('')

/** The words of a part between quotation marks, with the numbers of its notes where all of a passage is copied. */
function wordsOf({ quoted: { quote, emphasis, kind, footnotes }, stretch }: Part, isLast: boolean): Copied {
  const pieces = nestedMarks(quote, stretch)
  const { end } = element(pieces, pieces.length - 1)
  const markers = stretch || kind === 'footnote' ? [] : footnotes
  let text = '“'
  let html = '“'
  const add = (words: string, at: number): void => {
    text += words
    html += htmlOf(words, emphasis, at).replaceAll(' • ', '<br>• ')
  }
  const raise = (isRaised: (offset: number) => boolean): void => {
    for (const note of markers) {
      if (!isRaised(note.offset)) continue
      text += superscript([note])
      html += `<sup>${markOf(note)}</sup>`
    }
  }
  for (const piece of pieces) {
    const inside = markers.map(({ offset }) => offset).filter((offset) => offset > piece.start && offset < piece.end)
    let from = piece.start
    for (const offset of [...new Set(inside), piece.end]) {
      add(piece.text.slice(from - piece.start, offset === piece.end ? undefined : offset - piece.start), from)
      if (offset < end) raise((at) => at === offset)
      from = offset
    }
  }
  // A quotation of several paragraphs has a mark before each, and one at its end; the number of a note stands after the
  // mark (Chicago Manual of Style, 17th ed., 13.32 and 14.26).
  if (isLast) add('”', end)
  raise((at) => at >= end)
  return { text, html }
}

/** A note as printed and, where it says Ibid. or op. cit., with what it stands for in brackets: alone it means nothing. */
function inFull(note: Quoted['footnotes'][number]): Copied {
  const after = standsFor(note)
  return { text: note.text + after.text, html: htmlOf(note.text, note.emphasis) + after.html }
}

/** What a short note stands for, in brackets; nothing for another. */
const standsFor = ({ text, resolved, resolvedEmphasis }: Quoted['footnotes'][number]): Copied =>
  resolved === text
    ? { text: '', html: '' }
    : { text: ` [${resolved}]`, html: ` [${htmlOf(resolved, resolvedEmphasis)}]` }

/** The notes that travel with a part, a line each. */
const notesOf = ({ quoted: { kind, footnotes }, stretch }: Part): Copied[] =>
  stretch || kind === 'footnote'
    ? []
    : footnotes.map((note) => {
        const { text, html } = inFull(note)
        return { text: `${markOf(note)}. ${text}`, html: `${escaped(markOf(note))}. ${html}` }
      })

/** What a quoted note stands for, after its words. */
function resolutionOf({ quoted: { kind, footnotes } }: Part): Copied {
  const [note] = kind === 'footnote' ? footnotes : []
  return note ? standsFor(note) : { text: '', html: '' }
}

/** The page of the paper at a quotation, without what would mark a sentence there; none in a file that is all there is. */
const addressOf = ({ quoted: { url } }: Part): string | undefined =>
  url.startsWith('#') ? undefined : url.replace(/:~:.*$/u, '')

/** Texts as paragraphs of HTML. */
export const paragraphs = (texts: readonly string[]): string => texts.map((text) => `<p>${text}</p>`).join('')

/** Parts in a row that are cited alike, with their citation. */
interface Group {
  readonly citation: Copied
  readonly parts: Part[]
}

function grouped(parts: readonly Part[], cite: (part: Part) => Copied): Group[] {
  const groups: Group[] = []
  for (const part of parts) {
    const citation = cite(part)
    const last = groups.at(-1)
    if (last?.citation.text === citation.text) last.parts.push(part)
    else groups.push({ citation, parts: [part] })
  }
  return groups
}

/** One quotation, of one paragraph or several: words, citation, address. */
function quotation({ citation, parts }: Group): Copied {
  const words = parts.map((part, index) => {
    const { text, html } = wordsOf(part, index === parts.length - 1)
    const resolution = resolutionOf(part)
    return { text: text + resolution.text, html: html + resolution.html }
  })
  const [address] = parts.flatMap((part) => addressOf(part) ?? [])
  const link = address === undefined ? [] : [`<a href="${escaped(address)}">${escaped(address)}</a>`]
  const source = [citation.text, ...(address === undefined ? [] : [address])].join('\n')
  return {
    text: [...words.map(({ text }) => text), source].join('\n\n'),
    html: paragraphs([...words.map(({ html }) => html), ...citation.html.split('\n'), ...link]),
  }
}

/**
 * A quotation as it is pasted: the paper's words between quotation marks, their citation, their place, and the notes of
 * what is copied whole. Parts in a row that are cited alike are one quotation of several paragraphs.
 *
 * @param parts in the order in which they stand
 * @param cite the citation of a part in both flavours; each of its lines is a paragraph
 */
export function copied(parts: readonly Part[], cite: (part: Part) => Copied): Copied {
  const quotations = grouped(parts, cite).map(quotation)
  const notes = parts.flatMap(notesOf)
  return {
    text: [
      ...quotations.map(({ text }) => text),
      ...(notes.length > 0 ? [notes.map((note) => note.text).join('\n')] : []),
    ].join('\n\n'),
    html: quotations.map(({ html }) => html).join('') + paragraphs(notes.map(({ html }) => html)),
  }
}
