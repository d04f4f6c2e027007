import type { CitationForm, Style } from '../paper/citation-form.ts'
import type { Paper } from '../paper/paper.ts'
import type { SourcesData } from '../paper/sources.ts'
import type { Retrieval } from '../retrieval/retrieval.ts'
import type { Glossary } from './glossary.ts'
import type { AskResponse } from './types.ts'
import type { Effort } from '../wording/effort.ts'
import type { Wording } from '../wording/verdict.ts'

/** A paper that can be asked. */
export interface Library {
  readonly paper: Paper
  readonly retrieval: Retrieval
  readonly checkWording: (claimed: string, effort?: Effort) => Wording
  /** Questions that the paper answers, offered near one that it does not; the first six stand for all. */
  readonly suggestions: readonly string[]
  /** The paper’s names and terms in Korean and Chinese. */
  readonly glossary: Glossary
  /** What the offered questions and the line on rights mean in Korean and Chinese, as `glosses.tsv` has it. */
  readonly glosses: string
  /** The citations of every passage and note, by style. */
  readonly citations: Readonly<Partial<Record<Style, CitationForm>>>
  /** The works that the paper cites, with every place that leans on them. */
  readonly sources: SourcesData
}

/** A library where it is served: what is needed to answer, with links that open. */
export interface Desk extends Library {
  /** The service's own, "https://host", before the path of every link. */
  readonly origin: string
  /** Called with whether a question was answered, but not with the question. */
  readonly told?: (status: AskResponse['status']) => void
}

/** A library at the origin where it is served. */
export const deskAt = (library: Library, origin: string): Desk => ({ ...library, origin })
