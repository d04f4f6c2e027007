import type { CitationForm } from './citation-form.ts'

/** A stretch of the canonical text, or of a text cut from it: UTF-16 code units, end exclusive. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Where the number of a footnote stands in a passage; `offset` counts from the start of the passage's text. */
interface Marker {
  readonly number: number
  readonly offset: number
}

/** Where a printed page begins within a passage; `offset` counts from the start of the passage's text, and is not 0. */
export interface PageTurn {
  readonly page: number
  readonly offset: number
}

export type PassageKind = 'title' | 'byline' | 'note' | 'paragraph' | 'quotation' | 'story'

/** One paragraph of the paper; `span` cuts it from the canonical text. */
export interface PassageRecord {
  readonly id: string
  readonly kind: PassageKind
  readonly span: Span
  /** Index into `sections`. */
  readonly section: number
  /** Empty in a paper without page numbers. */
  readonly pages: readonly number[]
  /** The pages after its first, each at its place. */
  readonly turns: readonly PageTurn[]
  readonly markers: readonly Marker[]
  /** Who is quoted or whose story it is, where the words are not the author's: words of the canonical text. */
  readonly speaker?: Span
  /** Where others speak between quotation marks: offsets into the passage's text, and the words that name them. */
  readonly quoted?: readonly (Span & { readonly speaker: Span })[]
}

/** One numbered footnote. */
export interface FootnoteRecord {
  readonly number: number
  /** Its number or sign as printed, where that is another: "14" of a chapter whose notes begin anew, "†". */
  readonly printed?: string
  /** The chapter in which it has that number. */
  readonly chapter?: string
  readonly span: Span
  /** Left out in a paper without page numbers. */
  readonly page?: number
  /** The passage that carries its marker. */
  readonly passage: string
  /** The resolved note, as the stretches of the canonical text that make it up, in order. */
  readonly resolved: readonly Span[]
  /** References that no rule resolves, each with the reason; empty for nearly every note. */
  readonly unresolved: readonly string[]
  /** Notes that first cite its works in full, where it uses a short form. */
  readonly resolvesTo: readonly number[]
  /** The notes in between, nearest first. */
  readonly via: readonly number[]
}

/** A section, with or without a printed heading. */
export interface SectionRecord {
  readonly id: string
  readonly title: string
  /** False for a heading of ours ("Abstract") over a part that the paper leaves unheaded. */
  readonly printed: boolean
}

/** A person, or a body that wrote as one (CSL-JSON). */
export type Author = { readonly given?: string; readonly family: string } | { readonly literal: string }

/**
 * The bibliographic record of the paper: the fields of CSL-JSON that are used here. A title is all that a paper must
 * have.
 */
export interface BibliographicRecord {
  readonly id: string
  readonly type: string
  readonly title: string
  readonly 'title-short'?: string
  readonly author?: readonly Author[]
  readonly 'container-title'?: string
  /** As law reviews abbreviate it (The Bluebook, table 13). */
  readonly 'container-title-short'?: string
  readonly volume?: string
  readonly issue?: string
  readonly page?: string
  readonly issued?: { readonly 'date-parts': readonly (readonly number[])[] }
  readonly publisher?: string
  readonly language: string
  /** Whose the paper is. */
  readonly custom?: { readonly rights: string }
}

/** The lines at the head of even and odd pages, with "{page}" for the page's number. */
export interface RunningHeads {
  readonly even: string
  readonly odd: string
}

/** A misprint that the text corrects: what the paper prints at a place, and what the text has instead. */
export interface Emendation {
  /** The id of the passage or footnote, and the offset of the reading in its text. */
  readonly unit: string
  readonly offset: number
  readonly printed: string
  readonly reading: string
}

/** A stretch of a text that is set in italics or bold, or leads somewhere. The text itself stays plain. */
export interface Emphasis extends Span {
  readonly kind: 'italic' | 'bold' | 'link'
  /** Where a link leads: http:, https: or mailto:. */
  readonly href?: string | undefined
}

/** What the pages print other than the text, or in another way. */
export interface PrintRecord {
  /** Left out where the pages have none, or none are known. */
  readonly runningHeads?: RunningHeads
  /** True where the transcription was not proved against a raw text; left out where it was. */
  readonly isUnproved?: true
  readonly emendations: readonly Emendation[]
  /** By the ids of passages and notes, and of headings as `#id`, in order; left out where nothing is set so. */
  readonly emphasis?: Readonly<Record<string, readonly Emphasis[]>>
  /** The numbers of the notes that cite, or may cite, a work that is none of the sources; left out where there is none. */
  readonly unlisted?: readonly number[]
}

/** Everything that the build makes of a corpus, beside the canonical text itself. */
export interface PaperData {
  /** Changes when any word or offset changes: the start of a SHA-256 over the text and its structure. */
  readonly version: string
  /** SHA-256 of the canonical text in UTF-8, base64, as RFC 9530 writes it. */
  readonly digest: string
  readonly record: BibliographicRecord
  readonly sections: readonly SectionRecord[]
  readonly passages: readonly PassageRecord[]
  readonly footnotes: readonly FootnoteRecord[]
  /** A full note of the Chicago Manual of Style for every passage and footnote. */
  readonly citation: CitationForm
  /** It does not count in the version, as it changes nothing that is quoted. */
  readonly print: PrintRecord
  /** What `ways.txt` of the corpus adds to the ways of asking, by kind; left out where there is none. */
  readonly ways?: Readonly<Record<string, string>>
}
