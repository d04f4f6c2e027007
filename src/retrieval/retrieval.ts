import type { Paper } from '../paper/paper.ts'
import { type IndexArtifact, loadIndex } from './artifact.ts'
import { type BankData, openBank } from './bank.ts'
import { type ConfidenceModel, confidence } from './confidence.ts'
import { evidenceGatherer } from './features.ts'
import type { Neighbour } from './neighbours.ts'
import { rank, type Ranked, type RankWeights, scoresOf } from './rank.ts'
import { signsOf } from './signs.ts'
import { type Aliases, type Tokenizer, tokenizer } from './words.ts'

/** Everything that was learnt from the bank: a few dozen numbers. */
export interface Model {
  readonly rank: RankWeights
  readonly confidence: ConfidenceModel
}

export interface Retrieved {
  /** Every passage, best first. */
  readonly ranked: readonly Ranked[]
  /** The bank's entries nearest to the question, nearest first. */
  readonly neighbours: readonly Neighbour[]
  /** The probability that the first passage answers it. */
  readonly confidence: number
  /** Whether that is enough to answer. */
  readonly answers: boolean
}

/** Everything that the build makes for retrieval. */
export interface RetrievalData {
  readonly index: IndexArtifact
  readonly bank: BankData
  readonly model: Model
  readonly aliases: Aliases
}

/** Answers "which passages bear on this question?" */
export interface Retrieval {
  readonly retrieve: (question: string) => Retrieved
  readonly tokenize: Tokenizer
}

/** Makes the retrieval of a paper: features → rank → confidence. */
export function openRetrieval(paper: Paper, data: RetrievalData): Retrieval {
  const { model } = data
  const tokenize = tokenizer(data.aliases)
  const bank = openBank(data.bank)
  const gather = evidenceGatherer(paper, loadIndex(data.index, paper, tokenize), bank, tokenize)
  const retrieve = (question: string): Retrieved => {
    const evidence = gather(question)
    const ranked = rank(paper, scoresOf(evidence, model.rank))
    const sure = confidence(model.confidence, signsOf(bank, evidence, ranked))
    return { ranked, neighbours: evidence.neighbours, confidence: sure, answers: sure >= model.confidence.threshold }
  }
  return { retrieve, tokenize }
}
