import type MiniSearch from 'minisearch'
import type { Paper } from '../paper/paper.ts'
import type { Bank } from './bank.ts'
import { likelihoodsOf } from './likelihood.ts'
import { type Neighbourhood, neighbourFinder } from './neighbours.ts'
import type { PassageDocument } from './options.ts'
import { type Pair, pairFinder } from './pairs.ts'
import { type Query, readQuery } from './query.ts'
import type { Tokenizer } from './words.ts'

/** What speaks for a passage in the light of a question; every figure is the higher the better. */
export const FEATURES = ['text', 'words', 'phrases', 'questions'] as const
export type Feature = (typeof FEATURES)[number]

/** The evidence for every passage of the paper, in the paper's order. */
export interface Evidence {
  readonly question: string
  readonly query: Query
  readonly neighbourhood: Neighbourhood
  readonly pairs: readonly Pair[]
  readonly features: Readonly<Record<Feature, Float64Array>>
}

const FIELD_WEIGHTS = { text: 1, notes: 0.4 } as const

/** Makes the function that gathers the evidence for a question. */
export function evidenceGatherer(
  paper: Paper,
  index: MiniSearch<PassageDocument>,
  bank: Bank,
  tokenize: Tokenizer,
): (question: string) => Evidence {
  const likelihoods = likelihoodsOf(bank)
  const near = neighbourFinder(bank)
  const pairsOf = pairFinder(bank)
  const places = new Map(paper.passages.map((passage, place) => [passage.id, place]))
  return (question) => {
    const query = readQuery(bank, tokenize, question)
    const neighbourhood = near(query)
    const pairs = pairsOf(query.distinct)
    const text = new Float64Array(paper.passages.length)
    const results = index.search(question, { boost: FIELD_WEIGHTS })
    const most = results[0]?.score ?? 1
    for (const { id, score } of results) text[places.get(String(id)) ?? 0] = score / most
    return {
      question,
      query,
      neighbourhood,
      pairs,
      features: {
        // MiniSearch's BM25 over the paper's own words, as a share of the best.
        text,
        ...likelihoods(query, pairs),
        questions: neighbourhood.questions,
      },
    }
  }
}
