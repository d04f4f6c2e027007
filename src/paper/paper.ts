import { type Citable, citationIn, citationOfWhole } from './citation.ts'
import type { CitationForm } from './citation-form.ts'
import { labelsOf, type NoteLabels, type NoteName } from './note-label.ts'
import { type NotesEmphasis, notesEmphasis } from './notes-emphasis.ts'
import { oncePer } from './once-per.ts'
import { sentences } from './sentences.ts'
import type {
  BibliographicRecord,
  Emphasis,
  FootnoteRecord,
  PageTurn,
  PaperData,
  PassageKind,
  PassageRecord,
  SectionRecord,
  Span,
  PrintRecord,
} from './types.ts'
import { AUTHOR, type Voice, voiceOf } from './voice.ts'

/** A note's marker in a passage; `offset` is its place in the passage's text. */
interface FootnoteReference {
  readonly footnote: Footnote
  readonly offset: number
}

/** A paragraph of the paper, cut from the canonical text, and what is known of it. */
export interface Passage {
  readonly id: string
  readonly kind: PassageKind
  /** Where the passage stands in the canonical text. */
  readonly span: Span
  readonly text: string
  /** What is set in italics or bold in its text, and its links; undefined where nothing is. */
  readonly emphasis: readonly Emphasis[] | undefined
  readonly section: SectionRecord
  readonly pages: readonly number[]
  /** Where the pages after its first begin in its text. */
  readonly turns: readonly PageTurn[]
  readonly footnotes: readonly FootnoteReference[]
  readonly citation: string
  readonly voice: Voice
  readonly previous: string | null
  readonly next: string | null
}

/** A footnote. It has `printed` and `chapter` where it is not printed by its running number. */
export interface Footnote extends NoteName {
  readonly id: string
  readonly span: Span
  readonly text: string
  /** What is set in italics or bold in its text, and its links; undefined where nothing is. */
  readonly emphasis: readonly Emphasis[] | undefined
  /** Undefined in a paper without page numbers. */
  readonly page: number | undefined
  /** The note with every Ibid. and op. cit. replaced by the full citation, its own page numbers kept. */
  readonly resolved: string
  /** What is set in italics or bold in `resolved`, and its links. */
  readonly resolvedEmphasis: readonly Emphasis[] | undefined
  readonly resolvesTo: readonly number[]
  readonly via: readonly number[]
  /** How those notes are called in print. */
  readonly labels: NoteLabels | undefined
  /** The id of the passage that carries the note's marker. */
  readonly passage: string
  readonly citation: string
  readonly voice: Voice
}

/** A paper in memory: its canonical text, and everything cut from it by offsets. */
export interface Paper {
  readonly version: string
  readonly digest: string
  readonly record: BibliographicRecord
  readonly source: string
  /** The canonical text in small letters, as a browser's search compares it. */
  readonly folded: string
  readonly sections: readonly SectionRecord[]
  readonly passages: readonly Passage[]
  readonly footnotes: readonly Footnote[]
  /** Whether it has page numbers; without, the first and last page are 0, and paragraphs are its places. */
  readonly isPaged: boolean
  readonly firstPage: number
  readonly lastPage: number
  /** A full Chicago note of the whole, with its pages. */
  readonly citation: string
  /** The full Chicago notes of its parts. */
  readonly citationForm: CitationForm
  readonly print: PrintRecord
  /** What its field adds to the ways of asking, by kind. */
  readonly ways: Readonly<Record<string, string>>
  /** Look-ups; each gives undefined for what the paper does not have. */
  passage(id: string): Passage | undefined
  footnote(number: number): Footnote | undefined
  section(id: string): readonly Passage[] | undefined
  page(number: number): readonly Passage[] | undefined
}

const cut = (source: string, span: Span): string => source.slice(span.start, span.end)

/** What a note is called. Where notes begin anew by chapter, every note of a chapter has its printed number. */
const nameOf = ({ number, printed, chapter }: FootnoteRecord): NoteName => ({
  number,
  printed: printed ?? (chapter === undefined ? undefined : String(number)),
  chapter,
})

function openFootnote(
  record: FootnoteRecord,
  names: readonly NoteName[],
  source: string,
  form: CitationForm,
  emphasis: NotesEmphasis,
): Footnote {
  const { number, span, page, resolvesTo, via, passage } = record
  const resolved = record.resolved.map((part) => cut(source, part)).join('')
  const unresolved = record.unresolved.map((reason) => ` [not resolved: ${reason}]`).join('')
  const id = `fn${number}`
  return {
    id,
    ...nameOf(record),
    span,
    text: cut(source, span),
    emphasis: emphasis.of(id),
    page,
    resolved: resolved + unresolved,
    resolvedEmphasis: emphasis.in(record.resolved),
    resolvesTo,
    via,
    labels: labelsOf(names, [...resolvesTo, ...via]),
    passage,
    citation: citationOf(form, { id, page, voice: AUTHOR }),
    voice: AUTHOR,
  }
}

/** @throws RangeError for a passage in a section that does not exist */
function openPassage(data: PaperData, index: number, source: string, footnotes: readonly Footnote[]): Passage {
  const record = data.passages[index] as PassageRecord
  const section = data.sections[record.section]
  if (!section) throw new RangeError(`passage ${record.id} is in section ${record.section}, which does not exist`)
  const { id, kind, span, pages, turns, markers } = record
  const voice = voiceOf(record, source)
  return {
    id,
    kind,
    span,
    text: cut(source, span),
    emphasis: data.print.emphasis?.[id],
    section,
    pages,
    turns,
    footnotes: markers.flatMap(({ number, offset }) => {
      const footnote = footnotes[number - 1]
      return footnote ? [{ footnote, offset }] : []
    }),
    citation: citationOf(data.citation, { id, pages, turns, voice }),
    voice,
    previous: data.passages[index - 1]?.id ?? null,
    next: data.passages[index + 1]?.id ?? null,
  }
}

/**
 * A full Chicago note of a stretch of a passage or note; null for all of it.
 *
 * @throws RangeError for what the build made no citation for
 */
export function citationOf(form: CitationForm, unit: Citable, stretch: Span | null = null): string {
  const citation = citationIn(form, unit, stretch)
  if (citation === undefined) throw new RangeError(`${unit.id} has no citation`)
  return citation
}

/**
 * Opens a built paper.
 *
 * @param data what the corpus build wrote; @param source the canonical text that its offsets point into
 * @throws RangeError for a passage in a section that does not exist, and for what the build made no citation for
 */
export function openPaper(data: PaperData, source: string): Paper {
  const names = data.footnotes.map(nameOf)
  const emphasis = notesEmphasis(data)
  const footnotes = data.footnotes.map((record) => openFootnote(record, names, source, data.citation, emphasis))
  const passages = data.passages.map((_, index) => openPassage(data, index, source, footnotes))
  const byId = new Map(passages.map((p) => [p.id, p]))
  const some = (found: readonly Passage[]): readonly Passage[] | undefined => (found.length > 0 ? found : undefined)
  const pages = passages.flatMap((p) => p.pages)
  return {
    version: data.version,
    digest: data.digest,
    record: data.record,
    source,
    folded: source.toLowerCase(),
    sections: data.sections,
    passages,
    footnotes,
    isPaged: pages.length > 0,
    firstPage: pages.length > 0 ? Math.min(...pages) : 0,
    lastPage: pages.length > 0 ? Math.max(...pages) : 0,
    citation: citationOfWhole(data.citation),
    citationForm: data.citation,
    print: data.print,
    ways: data.ways ?? {},
    passage: (id) => byId.get(id),
    footnote: (number) => footnotes[number - 1],
    section: (id) => some(passages.filter((p) => p.section.id === id)),
    page: (number) => some(passages.filter((p) => p.pages.includes(number))),
  }
}

/** The sentences of a passage or footnote, as spans of its own text; each is divided once. */
export const sentencesOf = oncePer(({ text }: Pick<Passage | Footnote, 'text'>): readonly Span[] => sentences(text))
