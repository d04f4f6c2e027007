import type { Library } from './answer/outcome.ts'
import { wordingChecker } from './answer/wording/wording.ts'
import { openPaper } from './paper/paper.ts'
import type { PaperData } from './paper/types.ts'
import { openRetrieval, type RetrievalData } from './retrieval/retrieval.ts'

/** What the corpus build wrote, and what stands in the corpus as it is. */
export interface BuiltCorpus extends RetrievalData {
  readonly paper: PaperData
  readonly source: string
  readonly suggestions: readonly string[]
}

/** Opens a built corpus for questions. */
export function openLibrary(corpus: BuiltCorpus): Library {
  const paper = openPaper(corpus.paper, corpus.source)
  return {
    paper,
    retrieval: openRetrieval(paper, corpus),
    checkWording: wordingChecker(paper),
    suggestions: corpus.suggestions,
  }
}
