import { createHash } from 'node:crypto'
import type { CitationForm, Style } from '../../src/paper/citation-form.ts'
import type { SourcesData } from '../../src/paper/sources.ts'
import type {
  BibliographicRecord,
  Emendation,
  Emphasis,
  FootnoteRecord,
  PaperData,
  PassageRecord,
  PrintRecord,
  Span,
} from '../../src/paper/types.ts'
import type { Titles } from '../citation/titles.ts'
import { citePaper } from './citations.ts'
import { type Faults, gather } from './error.ts'
import { notesInOrder, type PlacedNote } from './note-order.ts'
import type { NotesReport } from './notes/report.ts'
import { resolveNotes } from './notes/resolve-notes.ts'
import { type Target, wordsAt } from './notes/targets.ts'
import { unlistedIn } from './notes/unlisted.ts'
import { type ReadingOrder, readingOrder, type Textual } from './reading-order.ts'
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
  /** Links to no page of the web: what is linked stays, where it leads is only told. */
  links: Inline['links']
}

/** The passages and notes of a transcription in their order. */
export type Arrangement = ReadingOrder & {
  readonly notes: readonly PlacedNote[]
  readonly links: Inline['links']
}

/**
 * Puts a transcription in order, as far as that can be done.
 *
 * @param faults gets pages out of order, a marker without a note, a note without a marker or out of turn
 */
export function arrange(blocks: readonly Block[], faults: Faults): Arrangement {
  const order = readingOrder(blocks, faults)
  const links = blocks.flatMap((block) => ('links' in block ? block.links : []))
  return { ...order, notes: notesInOrder(blocks, order.passages, faults), links }
}

/**
 * Makes the paper's structure and its canonical text out of what a transcription holds.
 *
 * @param voices undefined where nobody has said whose words are not the author's
 * @throws CorpusError for a work, a target or a voice that does not fit the text
 */
export function assemblePaper(
  { passages, sections, headings, lastHeadings, titleEmphasis, notes, links }: Arrangement,
  file: string,
  record: BibliographicRecord,
  works: readonly CitedWork[],
  voices: Voices | undefined,
  titles: Titles,
  print: Omit<PrintRecord, 'emendations' | 'emphasis'>,
  targets: readonly Target[] = [],
): Assembly {
  const text = new TextBuilder()
  const untold: PassageRecord[] = passages.map((passage, index) => {
    for (const heading of headings.get(passage) ?? []) text.add(heading)
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
  for (const heading of lastHeadings) text.add(heading)
  const spans = notes.map((note) => text.add(note.text, `${note.printed} `))
  const source = text.toString()
  const [resolutions, told] = gather([
    () => resolveNotes(notes, works, file, targets),
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
  const emphasis = emphasised([
    ...passages.map((passage, index) => [passageId(passages, index), passage.emphasis] as const),
    ...notes.map((note) => [`fn${note.number}`, note.emphasis ?? []] as const),
    ...[...titleEmphasis].map(([id, stretches]) => [`#${id}`, stretches] as const),
  ])
  return {
    paper: {
      version,
      ...structure,
      citation,
      print: { ...print, emendations, ...emphasis, ...unlistedIn(resolutions, notes, works) },
    },
    source,
    sources,
    citations,
    notes: {
      shortForms: resolutions.reduce((sum, { shortForms }) => sum + shortForms, 0),
      unresolved: resolutions.flatMap(({ unresolved, unresolvedAt }, index) =>
        unresolved.map((reason, at) => {
          const { label = '', text: words = '' } = notes[index] ?? {}
          return { note: label, reason, form: wordsAt(words, unresolvedAt[at] ?? { start: 0, end: words.length }) }
        }),
      ),
    },
    links,
  }
}

/** The emendations of a passage or note, as the paper keeps them. */
const emended = ({ emendations }: Pick<Inline, 'emendations'>, unit: string): Emendation[] =>
  emendations.map(({ offset, printed, reading }) => ({ unit, offset, printed, reading }))

/** What is set apart in the texts that have any such; nothing where none has. */
function emphasised(all: readonly (readonly [string, readonly Emphasis[]])[]): Pick<PrintRecord, 'emphasis'> {
  const some = all.filter(([, stretches]) => stretches.length > 0)
  return some.length > 0 ? { emphasis: Object.fromEntries(some) } : {}
}

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
