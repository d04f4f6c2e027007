import type { Library } from './answer/ask.ts'
import { openPaper } from './paper/paper.ts'
import type { PaperData } from './paper/types.ts'
import type { IndexArtifact } from './retrieval/artifact.ts'
import { openRetrieval } from './retrieval/retrieval.ts'

/** What the corpus build wrote. */
export interface BuiltCorpus {
  readonly paper: PaperData
  readonly source: string
  readonly index: IndexArtifact
  readonly suggestions: readonly string[]
}

/** Opens a built corpus for questions. */
export function openLibrary(corpus: BuiltCorpus): Library {
  const paper = openPaper(corpus.paper, corpus.source)
  return { paper, retrieve: openRetrieval(paper, corpus.index), suggestions: corpus.suggestions }
}
