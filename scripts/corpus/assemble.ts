import { createHash } from 'node:crypto'
import type { CitationForm, Style } from '../../src/paper/citation-form.ts'
import type { SourcesData } from '../../src/paper/sources.ts'
import type {
  BibliographicRecord,
  Emendation,
  FootnoteRecord,
  PageTurn,
  PaperData,
  PassageKind,
  PassageRecord,
  PrintRecord,
  SectionRecord,
  Span,
} from '../../src/paper/types.ts'
import type { Titles } from '../citation/titles.ts'
import { citePaper } from './citations.ts'
import { CorpusError } from './error.ts'
import type { NoteText } from './notes/note-text.ts'
import { resolveNotes } from './notes/resolve-notes.ts'
import { traceSources } from './sources.ts'
import type { Block, Inline } from './transcription.ts'
import { placeVoices, type Voices } from './voices.ts'
import type { CitedWork } from './works.ts'

export interface Assembly {
  paper: PaperData
  /** The canonical text: title, author, passages under their printed headings, then the notes with their numbers. */
  source: string
  sources: SourcesData
  /** The citations in every style but the one of `paper.citation`. */
  citations: Record<Exclude<Style, 'chicago'>, CitationForm>
}

type Textual = Inline & { kind: PassageKind; page: number; section: number; pages: number[]; turns: PageTurn[] }

/**
 * Makes the paper's structure and its canonical text out of a transcription.
 *
 * @param voices undefined where nobody has said whose words are not the author's
 * @throws CorpusError for pages out of order, a marker without a note, a note without a marker or out of turn
 */
export function assemblePaper(
  blocks: readonly Block[],
  file: string,
  record: BibliographicRecord,
  works: readonly CitedWork[],
  voices: Voices | undefined,
  titles: Titles,
  print: Omit<PrintRecord, 'emendations'>,
): Assembly {
  const { passages, sections, headings } = readingOrder(blocks, file)
  const notes = notesInOrder(blocks, passages, file)
  const text = new TextBuilder()
  const untold: PassageRecord[] = passages.map((passage, index) => {
    const heading = headings.get(passage)
    if (heading !== undefined) text.add(heading)
    return {
      id: passageId(passages, index),
      kind: passage.kind,
      span: text.add(passage.text),
      section: passage.section,
      pages: passage.pages,
      turns: passage.turns,
      markers: passage.markers.flatMap((m) =>
        isNumber(m.label) ? [{ number: Number(m.label), offset: m.offset }] : [],
      ),
    }
  })
  const spans = notes.map((note) => text.add(note.text, `${note.number} `))
  const source = text.toString()
  const resolutions = resolveNotes(notes, works, file)
  const footnotes: FootnoteRecord[] = resolutions.map((resolution, index) => {
    const note = notes[index] as (typeof notes)[number]
    return {
      number: note.number,
      span: spans[index] as Span,
      page: note.page,
      passage: untold[note.passage]?.id ?? '',
      resolved: resolution.parts.map((part) => shift(part.span, spans[part.note - 1]?.start ?? 0)),
      unresolved: resolution.unresolved,
      resolvesTo: resolution.resolvesTo,
      via: resolution.via,
    }
  })
  const told = voices ? placeVoices(untold, source, voices) : []
  const passageRecords = untold.map((passage, index): PassageRecord => ({ ...passage, ...told[index] }))
  const starts = spans.map(({ start }) => start)
  const sources = traceSources(notes, resolutions, starts, works, titles, file)
  const { chicago: citation, ...citations } = citePaper(record, passageRecords, footnotes, sources, titles, source)
  const digest = createHash('sha256').update(source).digest('base64')
  const structure = { digest, record, sections, passages: passageRecords, footnotes }
  // How a part of a passage is cited changes no word and no place.
  const { parts: _, spoken: __, html: ___, ...whole } = citation
  const named = JSON.stringify({ ...structure, citation: whole })
  const version = createHash('sha256').update(named).digest('hex').slice(0, 12)
  const emendations = [
    ...passages.flatMap((passage, index) => emended(passage, passageId(passages, index))),
    ...notes.flatMap((note) => emended(note, `fn${note.number}`)),
  ]
  return {
    paper: { version, ...structure, citation, print: { ...print, emendations } },
    source,
    sources,
    citations,
  }
}

/** The emendations of a passage or note, as the paper keeps them. */
const emended = ({ emendations }: Pick<Inline, 'emendations'>, unit: string): Emendation[] =>
  emendations.map(({ offset, printed, reading }) => ({ unit, offset, printed, reading }))

const isNumber = (label: string): boolean => /^\d+$/u.test(label)
const shift = (span: Span, by: number): Span => ({ start: span.start + by, end: span.end + by })

/** Title and byline go by name, the paragraphs by their number: "p1" is the first that is neither. */
function passageId(passages: readonly Textual[], index: number): string {
  const kind = passages[index]?.kind
  if (kind === 'title' || kind === 'byline') return kind
  return `p${passages.slice(0, index + 1).filter((p) => p.kind !== 'title' && p.kind !== 'byline').length}`
}

class TextBuilder {
  #text = ''
  /** Adds a block after a blank line; returns where its text stands, without the prefix. */
  add(block: string, prefix = ''): Span {
    if (this.#text !== '') this.#text += '\n\n'
    this.#text += prefix
    const start = this.#text.length
    this.#text += block
    return { start, end: this.#text.length }
  }
  toString(): string {
    return `${this.#text}\n`
  }
}

type Paragraph = Exclude<Block, { kind: 'page' | 'separator' | 'heading' }>

/** Numbered notes are footnotes; one with a sign (an editor's note) is a passage of the front matter. */
const isPassage = (block: Block): block is Paragraph =>
  block.kind !== 'page' &&
  block.kind !== 'separator' &&
  block.kind !== 'heading' &&
  !(block.kind === 'note' && isNumber(block.label))

/** Passages as a reader meets them (title and byline first), with their pages, sections and the headings over them. */
function readingOrder(blocks: readonly Block[], file: string) {
  const sections: SectionRecord[] = [{ id: 'title-page', title: 'Title page', printed: false }]
  const headings = new Map<Textual, string>()
  const passages: Textual[] = []
  let heading: string | undefined
  let page: number | undefined
  const turn = (to: number, line: number): void => {
    if (page !== undefined && to !== page + 1) throw new CorpusError(`page ${to} follows page ${page}`, file, line)
    page = to
  }
  // What stands before the first page mark stands on the page that it opens.
  const firstPage = blocks.find((b) => b.kind === 'page')?.page
  for (const block of blocks) {
    if (block.kind === 'page') turn(block.page, block.line)
    else if (block.kind === 'heading') {
      sections.push({ id: slug(block.text), title: block.text, printed: block.printed })
      if (block.printed) heading = block.text
    } else if (isPassage(block)) {
      const start = block.breaks.find((b) => b.offset === 0)?.page ?? page ?? firstPage
      if (start === undefined) throw new CorpusError('text before the first page mark', file, block.line)
      for (const b of block.breaks) turn(b.page, block.line)
      const turns = block.breaks.filter((b) => b.offset > 0)
      const pages = [start, ...turns.map((b) => b.page)]
      const passage: Textual = { ...block, page: start, section: sections.length - 1, pages, turns }
      passages.push(passage)
      if (heading !== undefined) headings.set(passage, heading)
      heading = undefined
    }
  }
  const isFront = (p: Textual): boolean => p.kind === 'title' || p.kind === 'byline'
  const ordered = [...passages.filter(isFront), ...passages.filter((p) => !isFront(p))]
  return { passages: ordered, sections, headings }
}

/** The notes in the order of their markers, each with its page and the index of its passage. */
function notesInOrder(blocks: readonly Block[], passages: readonly Textual[], file: string) {
  const notes = blocks.flatMap((b) => (b.kind === 'note' ? [b] : []))
  const labels = new Set(notes.map((n) => n.label))
  const found: (NoteText & Pick<Inline, 'emendations'> & { page: number; passage: number })[] = []
  const marked = new Set<string>()
  passages.forEach((passage, index) => {
    for (const { label, offset } of passage.markers) {
      if (!labels.has(label)) throw new CorpusError(`marker ${label} has no note`, file, passage.line)
      marked.add(label)
      if (!isNumber(label)) continue
      if (Number(label) !== found.length + 1) {
        throw new CorpusError(`marker ${label} stands where ${found.length + 1} is due`, file, passage.line)
      }
      const note = notes.find((n) => n.label === label) as (typeof notes)[number]
      const page = passage.breaks.findLast((b) => b.offset <= offset)?.page ?? passage.page
      const { text, line, emendations } = note
      found.push({ number: Number(label), text, line, emendations, page, passage: index })
    }
  })
  for (const [index, note] of notes.entries()) {
    if (!marked.has(note.label)) throw new CorpusError(`note ${note.label} has no marker`, file, note.line)
    if (notes.findIndex((n) => n.label === note.label) !== index) {
      throw new CorpusError(`note ${note.label} stands twice`, file, note.line)
    }
  }
  return found
}

const slug = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/gu, '')
