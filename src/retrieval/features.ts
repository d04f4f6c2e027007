import type MiniSearch from 'minisearch'
import type { Paper, Passage } from '../paper/paper.ts'
import type { PassageDocument } from './options.ts'
import { terms } from './words.ts'

/** What is known of a passage in the light of a question. Each figure is 0 for no evidence. */
export interface Features {
  /** MiniSearch's BM25 score. */
  readonly bm25: number
  /** The share of the question's words, by their rarity in the paper, that the passage or its notes hold. */
  readonly coverage: number
}

export interface Candidate {
  readonly passage: Passage
  readonly features: Features
}

export interface Evidence {
  /** How many terms the question has. */
  readonly terms: number
  readonly candidates: readonly Candidate[]
}

const FIELD_WEIGHTS = { text: 1, section: 0.3, notes: 0.4 } as const

/** The rarest spelling error worth mending: a fifth of the word, for words of five letters or more. */
const tolerance = (term: string): number | false => (term.length > 4 && !/^\d/u.test(term) ? 0.2 : false)

/**
 * Makes the function that gathers the evidence for a question: every passage that shares a word with it.
 *
 * Spelling is tolerated only for words that the index does not know.
 */
export function evidenceGatherer(paper: Paper, index: MiniSearch<PassageDocument>): (question: string) => Evidence {
  const documentFrequency = new Map<string, number>()
  for (const passage of paper.passages) {
    const text = [passage.text, ...passage.footnotes.map(({ footnote }) => footnote.resolved)].join(' ')
    for (const term of new Set(terms(text))) documentFrequency.set(term, (documentFrequency.get(term) ?? 0) + 1)
  }
  const rarity = (term: string): number =>
    Math.log(1 + paper.passages.length / (1 + (documentFrequency.get(term) ?? 0)))
  return (question) => {
    const asked = [...new Set(terms(question))]
    const total = asked.reduce((sum, term) => sum + rarity(term), 0)
    const results = index.search(question, {
      boost: FIELD_WEIGHTS,
      fuzzy: (term) => (documentFrequency.has(term) ? false : tolerance(term)),
    })
    const candidates = results.flatMap((result): Candidate[] => {
      const passage = paper.passage(String(result.id))
      if (!passage) return []
      const held = new Set(result.queryTerms)
      const coverage = asked.reduce((sum, term) => sum + (held.has(term) ? rarity(term) : 0), 0) / (total || 1)
      return [{ passage, features: { bm25: result.score, coverage } }]
    })
    return { terms: asked.length, candidates }
  }
}
