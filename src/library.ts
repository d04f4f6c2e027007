import type { Glossary } from './answer/glossary.ts'
import type { Library } from './answer/library.ts'
import { wordingChecker } from './wording/wording.ts'
import type { CitationForm, Style } from './paper/citation-form.ts'
import { openPaper } from './paper/paper.ts'
import type { SourcesData } from './paper/sources.ts'
import type { PaperData } from './paper/types.ts'
import { openRetrieval, type RetrievalData } from './retrieval/retrieval.ts'

/** What the corpus build wrote, and what stands in the corpus as it is. */
export interface BuiltCorpus extends RetrievalData {
  readonly paper: PaperData
  readonly source: string
  readonly suggestions: readonly string[]
  /** Names and terms in Korean and Chinese; a paper may do without. */
  readonly glossary?: Glossary | undefined
  /** What the offered questions mean in these languages; left out where they are not offered with it, as in a page. */
  readonly glosses?: string
  /** The citations in the other styles than Chicago's; left out where nothing is cited in them, as in a page. */
  readonly citations?: Readonly<Record<Exclude<Style, 'chicago'>, CitationForm>>
  /** The works that the paper cites; left out like the citations. */
  readonly sources?: SourcesData
}

/** Opens a built corpus for questions. */
export function openLibrary(corpus: BuiltCorpus): Library {
  const paper = openPaper(corpus.paper, corpus.source)
  return {
    paper,
    retrieval: openRetrieval(paper, corpus),
    checkWording: wordingChecker(paper),
    suggestions: corpus.suggestions,
    glossary: corpus.glossary ?? { read: () => undefined },
    glosses: corpus.glosses ?? '',
    citations: { chicago: corpus.paper.citation, ...corpus.citations },
    sources: corpus.sources ?? [],
  }
}
