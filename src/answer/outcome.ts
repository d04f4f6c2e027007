import type { CitationForm, Style } from '../paper/citation.ts'
import type { Paper } from '../paper/paper.ts'
import type { SourcesData } from '../paper/sources.ts'
import type { Retrieval } from '../retrieval/retrieval.ts'
import type { Answer, Kind, Verification } from './types.ts'
import type { Effort } from '../wording/effort.ts'
import type { Wording } from '../wording/wording.ts'

/** A paper that can be asked. */
export interface Library {
  readonly paper: Paper
  readonly retrieval: Retrieval
  readonly checkWording: (claimed: string, effort?: Effort) => Wording
  /** Questions that the paper answers, offered where it does not. */
  readonly suggestions: readonly string[]
  /** The citations of every passage and note, by style. */
  readonly citations: Readonly<Partial<Record<Style, CitationForm>>>
  /** The works that the paper cites, with every place that leans on them. */
  readonly sources: SourcesData
}

/** What a message comes to, before it is dressed as a response. */
export interface Outcome {
  readonly kind: Kind
  readonly reply: string
  readonly confidence: number
  readonly answers: readonly Answer[]
  readonly related: readonly Answer[]
  readonly verification?: Verification
}

/** The outcome of a look-up that can't be mistaken: what is there is right, what is not is not. */
export const certain = (kind: Kind, reply: string, answers: readonly Answer[]): Outcome => ({
  kind,
  reply,
  confidence: answers.length > 0 ? 1 : 0,
  answers,
  related: [],
})
