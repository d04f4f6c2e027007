import type { Library } from '../../answer/library.ts'

/** What examples ask for: taken from the paper that is served, so that they work on any. */
export interface Samples {
  /** The id of the paper, as its record has it. */
  readonly paper: string
  /** Questions that the paper answers. */
  readonly question: string
  readonly otherQuestion: string
  /** Its first paragraph with a note, or its first where it has no notes: the id, and the page it begins on, or 1. */
  readonly passage: string
  readonly page: number
  /** The number of a note that refers to an earlier one, where there is one. */
  readonly footnote: number
  /** The id of a work that the paper cites, where it cites any. */
  readonly source: string
  /** Words of a paragraph, one of them left out. */
  readonly misquotation: string
}

/** How many words are misquoted, and which of them is left out. */
const QUOTED_WORDS = 12
const OMITTED = 3

/**
 * Chooses what examples ask for.
 *
 * @throws Error when the paper has nothing to show
 */
export function samplesOf({ paper, sources, suggestions }: Library): Samples {
  const paragraphs = paper.passages.filter(({ kind }) => kind === 'paragraph')
  const passage = paragraphs.find(({ footnotes }) => footnotes.length > 0) ?? paragraphs[0]
  const [page = 1] = passage?.pages ?? []
  const [question, otherQuestion = question] = suggestions
  if (!passage || question === undefined || otherQuestion === undefined) {
    throw new Error('examples need a paragraph and a suggestion')
  }
  const short = paper.footnotes.find(({ via }) => via.length > 0)
  const words = passage.text.split(' ').slice(0, QUOTED_WORDS)
  return {
    paper: paper.record.id,
    question,
    otherQuestion,
    passage: passage.id,
    page,
    footnote: short?.number ?? 1,
    source: sources[0]?.item.id ?? 'none',
    misquotation: words.toSpliced(OMITTED, 1).join(' '),
  }
}
