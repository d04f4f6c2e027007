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
import { Faults, gather } from './error.ts'
import { readLabel } from './note-label.ts'
import type { NoteText } from './notes/note-text.ts'
import type { NotesReport } from './notes/report.ts'
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
  notes: NotesReport
  /** Links of the text: what is linked stays, where it leads is only told. */
  links: Inline['links']
}

type Textual = Inline & {
  kind: PassageKind
  /** The page that it begins on; undefined in a paper whose pages are not counted. */
  page: number | undefined
  section: number
  pages: number[]
  turns: PageTurn[]
}

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
  const faults = new Faults(file)
  const { passages, sections, headings } = readingOrder(blocks, faults)
  const notes = notesInOrder(blocks, passages, faults)
  faults.raise()
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
      markers: passage.markers.flatMap(({ label, offset }) => {
        const note = notes.find((one) => one.label === label)
        return note ? [{ number: note.number, offset }] : []
      }),
    }
  })
  const spans = notes.map((note) => text.add(note.text, `${note.printed} `))
  const source = text.toString()
  const [resolutions, told] = gather([
    () => resolveNotes(notes, works, file),
    () => (voices ? placeVoices(untold, source, voices) : []),
  ])
  const footnotes: FootnoteRecord[] = resolutions.map((resolution, index) => {
    const note = notes[index] as (typeof notes)[number]
    return {
      number: note.number,
      ...(note.printed === String(note.number) ? {} : { printed: note.printed }),
      ...(note.chapter === undefined ? {} : { chapter: note.chapter }),
      span: spans[index] as Span,
      ...(note.page === undefined ? {} : { page: note.page }),
      passage: untold[note.passage]?.id ?? '',
      resolved: resolution.parts.map((part) => shift(part.span, spans[part.note - 1]?.start ?? 0)),
      unresolved: resolution.unresolved,
      resolvesTo: resolution.resolvesTo,
      via: resolution.via,
    }
  })
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
    notes: {
      shortForms: resolutions.reduce((sum, { shortForms }) => sum + shortForms, 0),
      unresolved: resolutions.flatMap(({ unresolved }, index) =>
        unresolved.map((reason) => ({ note: notes[index]?.label ?? '', reason })),
      ),
    },
    links: blocks.flatMap((block) => ('links' in block ? block.links : [])),
  }
}

/** The emendations of a passage or note, as the paper keeps them. */
const emended = ({ emendations }: Pick<Inline, 'emendations'>, unit: string): Emendation[] =>
  emendations.map(({ offset, printed, reading }) => ({ unit, offset, printed, reading }))

/** An editor's note says that it is one; it stands before the paper and is no footnote of its author's. */
const EDITORIAL =
  /^\W*(?:Editor|Eds?\.|Anm(?:erkung|\.) d(?:er|\.) (?:Red|H)|Note de la r[ée]daction|N\.? ?D\.? ?L\.? ?R)/iu
const isEditors = (block: Block & { kind: 'note' }): boolean =>
  readLabel(block.label)?.kind === 'sign' && EDITORIAL.test(block.text)
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

/** The editor's note is a passage of the front matter; all others are footnotes. */
const isPassage = (block: Block): block is Paragraph =>
  block.kind !== 'page' &&
  block.kind !== 'separator' &&
  block.kind !== 'heading' &&
  !(block.kind === 'note' && !isEditors(block))

/** Passages as a reader meets them (title and byline first), with their pages, sections and the headings over them. */
function readingOrder(blocks: readonly Block[], faults: Faults) {
  const sections: SectionRecord[] = [{ id: 'title-page', title: 'Title page', printed: false }]
  const headings = new Map<Textual, string>()
  const passages: Textual[] = []
  const isPaged = hasPages(blocks)
  let heading: (Inline & { printed: boolean }) | undefined
  let page: number | undefined
  const turn = (to: number | undefined, line: number): void => {
    if (!isPaged) return
    if (page !== undefined && to !== page + 1) faults.add(`page ${to} follows page ${page}`, line)
    page = to
  }
  // What stands before the first page mark stands on the page that it opens.
  const firstPage = blocks.find((b) => b.kind === 'page')?.page
  for (const block of blocks) {
    if (block.kind === 'page') turn(block.page, block.line)
    else if (block.kind === 'heading') {
      sections.push({ id: uniqueSlug(block.text, sections), title: block.text, printed: block.printed })
      // A heading right behind another keeps the first one's note.
      heading = { ...block, markers: [...(heading?.markers ?? []), ...block.markers] }
    } else if (isPassage(block)) {
      const breaks = isPaged ? block.breaks : []
      const start = breaks.find((b) => b.offset === 0)?.page ?? page ?? firstPage
      if (isPaged && start === undefined)
        faults.add('text before the first page mark: write [[1]], with its page, above it', block.line)
      for (const b of breaks) turn(b.page, block.line)
      const turns = breaks.flatMap(({ page: to, offset }) =>
        offset > 0 && to !== undefined ? [{ page: to, offset }] : [],
      )
      const pages = start === undefined || !isPaged ? [] : [start, ...turns.map((b) => b.page)]
      // The note of a heading is that of the words which it stands over.
      const markers = [...(heading?.markers ?? []).map((marker) => ({ ...marker, offset: 0 })), ...block.markers]
      const passage: Textual = {
        ...block,
        markers,
        page: isPaged ? start : undefined,
        section: sections.length - 1,
        pages,
        turns,
      }
      passages.push(passage)
      if (heading?.printed) headings.set(passage, heading.text)
      heading = undefined
    }
  }
  if (heading && heading.markers.length > 0) faults.add('nothing stands under a heading that has a note', heading.line)
  const isFront = (p: Textual): boolean => p.kind === 'title' || p.kind === 'byline'
  const ordered = [...passages.filter(isFront), ...passages.filter((p) => !isFront(p))]
  return { passages: ordered, sections, headings }
}

/** Whether a paper's pages are counted: it has page marks, and all of them in Arabic numerals. */
function hasPages(blocks: readonly Block[]): boolean {
  const marks = blocks.flatMap((block) =>
    block.kind === 'page' ? [block.page] : 'breaks' in block ? block.breaks.map(({ page }) => page) : [],
  )
  return marks.length > 0 && marks.every((page) => page !== undefined)
}

/** A note as the paper has it, with its place. */
type PlacedNote = NoteText &
  Pick<Inline, 'emendations'> & {
    label: string
    /** Its number or sign as printed, and the chapter where the numbers begin anew. */
    printed: string
    chapter?: string
    page: number | undefined
    passage: number
  }

/**
 * The notes, each with its page and the index of its passage: the numbered ones in the order of their markers, counted
 * through, then those with signs.
 */
function notesInOrder(blocks: readonly Block[], passages: readonly Textual[], faults: Faults): PlacedNote[] {
  const notes = blocks.flatMap((b) => (b.kind === 'note' ? [b] : []))
  const found: Omit<PlacedNote, 'number'>[] = []
  const marked = new Set<string>()
  let [due, chapter]: [number, string | undefined] = [1, undefined]
  let afterSign = false
  passages.forEach((passage, index) => {
    for (const { label, offset } of passage.markers) {
      const note = notes.find((n) => n.label === label)
      if (!note) {
        faults.add(`marker ${label} has no note: write “[^${label}]: ” and the note in a line of its own`, passage.line)
        continue
      }
      const read = readLabel(label)
      if (isEditors(note) || !read) {
        marked.add(label)
        continue
      }
      if (read.kind === 'number') {
        const isNew = read.chapter !== chapter
        if (isNew) [due, chapter] = [1, read.chapter]
        const place = chapter === undefined ? '' : ` in chapter ${chapter}`
        if (read.number !== due) faults.add(`marker ${label} stands where ${due} is due${place}`, passage.line)
        due = read.number + 1
      } else if (marked.has(label)) faults.add(`marker ${label} stands twice`, passage.line)
      marked.add(label)
      const page = passage.breaks.findLast((b) => b.offset <= offset)?.page ?? passage.page
      const { text, line, emendations, emphasis } = note
      const startsAnew = read.kind === 'sign' || afterSign || (read.chapter !== undefined && read.number === 1)
      afterSign = read.kind === 'sign'
      found.push({
        label,
        text,
        line,
        emendations,
        emphasis,
        startsAnew,
        printed: read.kind === 'sign' ? read.sign : String(read.number),
        ...(read.kind === 'number' && read.chapter !== undefined ? { chapter: read.chapter } : {}),
        page: passage.page === undefined ? undefined : page,
        passage: index,
      })
    }
  })
  for (const [index, note] of notes.entries()) {
    if (!marked.has(note.label))
      faults.add(`note ${note.label} has no marker: write [^${note.label}] where it belongs`, note.line)
    if (notes.findIndex((n) => n.label === note.label) !== index) {
      const anew = /^\d+$/u.test(note.label)
        ? `; where the numbers begin anew in each chapter, write [^2-${note.label}] for that of chapter 2`
        : ''
      faults.add(`note ${note.label} stands twice${anew}`, note.line)
    }
  }
  const isSign = ({ label }: { label: string }): boolean => readLabel(label)?.kind === 'sign'
  return [...found.filter((note) => !isSign(note)), ...found.filter(isSign)].map((note, index) => ({
    ...note,
    number: index + 1,
  }))
}

/** The id of a section; a second one of the same title is told from the first by a number. */
function uniqueSlug(title: string, sections: readonly SectionRecord[]): string {
  const id = slug(title) || 'section'
  const taken = (candidate: string): boolean => sections.some((section) => section.id === candidate)
  let count = 1
  while (taken(count === 1 ? id : `${id}-${count}`)) count++
  return count === 1 ? id : `${id}-${count}`
}

const slug = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/gu, '')
