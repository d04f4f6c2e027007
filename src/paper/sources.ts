import type { TextStyle } from './citation-form.ts'
import type { Span } from './types.ts'

/** A name as CSL has it: of a person, or of a body. */
type CslName =
  | { readonly family: string; readonly given?: string; readonly 'static-ordering'?: boolean }
  | { readonly literal: string }

/** A work in CSL-JSON: the fields that a paper's sources and the paper itself have here. */
export interface CslItem {
  readonly id: string
  readonly type: string
  readonly title: string
  readonly 'title-short'?: string
  readonly author?: readonly CslName[]
  readonly 'container-title'?: string
  readonly 'container-title-short'?: string
  readonly 'event-title'?: string
  readonly genre?: string
  readonly volume?: string
  readonly issue?: string
  readonly number?: string
  readonly page?: string
  readonly publisher?: string
  readonly language?: string
  readonly URL?: string
  readonly note?: string
  readonly issued?: {
    readonly 'date-parts'?: readonly (readonly number[])[]
    readonly season?: string
    readonly literal?: string
  }
  readonly custom?: Readonly<Record<string, string>>
}

/** A place in a note that cites a work: `printed` is the short form or the full citation that stands there. */
interface PlaceRecord {
  readonly note: number
  readonly printed: Span
  /** The notes that lead from here to the full citation, nearest first; the last one has it. Empty where it is here. */
  readonly chain: readonly number[]
}

/** A work, or a set of interviews, that the paper cites. */
export interface SourceRecord {
  readonly item: CslItem
  /** Its first full citation, without the place in the work. */
  readonly cited: Span
  readonly places: readonly PlaceRecord[]
  /** Its citation in the styles that are read, as HTML: the entry of a list of works, then the words in parentheses. */
  readonly styled: Readonly<Record<TextStyle, string>>
  readonly bibtex: string
  readonly ris: string
  /** One item. */
  readonly 'csl-json': string
}

/** The works in the order of their first full citation. */
export type SourcesData = readonly SourceRecord[]
