import type { Paper } from '../paper/paper.ts'
import { type IndexArtifact, loadIndex } from './artifact.ts'
import { openBank } from './bank.ts'
import { type ConfidenceModel, confidence } from './confidence.ts'
import { type Evidence, evidenceGatherer, FEATURES } from './features.ts'
import { wordsFingerprint } from './options.ts'
import { type Context, FOLLOW_FEATURES, followFeatures, type FollowWeights, leaning } from './follow-up.ts'
import type { Neighbour } from './neighbours.ts'
import { logChances, rank, type Ranked, type RankWeights, scoresOf } from './rank.ts'
import { SIGNS, signsOf } from './signs.ts'
import { type Statement, statementReader } from './statements.ts'
import { type Aliases, type Tokenizer, tokenizer } from './words.ts'

/** Everything that was learnt from the bank: a few dozen numbers. */
export interface Model {
  readonly rank: RankWeights
  readonly confidence: ConfidenceModel
  readonly followUp: FollowWeights
}

export interface Retrieved {
  /** Every passage, best first. */
  readonly ranked: readonly Ranked[]
  /** The bank's entries nearest to the question, nearest first. */
  readonly neighbours: readonly Neighbour[]
  /** The probability that the first passage answers it. */
  readonly confidence: number
  /** Whether the question has any word that bears on the paper; without, the order means nothing. */
  readonly hasEvidence: boolean
  /** Whether that is enough to answer. */
  readonly answers: boolean
}

/** Everything that the build makes for retrieval. */
export interface RetrievalData {
  readonly index: IndexArtifact
  /** The question bank as `scripts/bank/write.ts` writes it. None of it is ever shown. */
  readonly bank: ArrayBuffer
  readonly model: Model
  readonly aliases: Aliases
}

/** A question before this one, and the passages that answered it, if the asker says so. */
interface EarlierTurn {
  readonly question: string
  readonly passages?: readonly string[] | undefined
}

/** Answers "which passages bear on this question?" */
export interface Retrieval {
  /** @param history what was asked before, oldest first */
  readonly retrieve: (question: string, history?: readonly EarlierTurn[]) => Retrieved
  readonly tokenize: Tokenizer
  /** The sentences of a passage and of its notes, by its place. */
  readonly statements: (place: number) => readonly Statement[]
}

/** Whether a model has every weight as a number. */
function isWhole({ rank: weights, confidence: { onTopic, answered, right }, followUp }: Model): boolean {
  const logistic = [onTopic, answered, right].flatMap((one) => SIGNS.map((sign) => one.weights[sign]))
  const others = [...FEATURES.map((f) => weights[f]), ...FOLLOW_FEATURES.map((f) => followUp[f])]
  return [...logistic, ...others].every(Number.isFinite)
}

/** Makes the retrieval of a paper: features → rank → confidence. */
export function openRetrieval(paper: Paper, data: RetrievalData): Retrieval {
  const { model } = data
  const tokenize = tokenizer(data.aliases)
  const bank = openBank(data.bank)
  if (bank.madeFor['paper'] !== paper.version)
    throw new Error('the bank was built for another paper: npm run build:corpus')
  if (bank.madeFor['words'] !== wordsFingerprint(tokenize, data.aliases)) {
    throw new Error('the bank was built with other words: npm run build:corpus')
  }
  if (!isWhole(model)) throw new Error('the model lacks a weight that is used here: npm run train')
  const read = statementReader(paper, tokenize)
  const places = new Map(paper.passages.map((passage, place) => [passage.id, place]))
  const gather = evidenceGatherer(paper, loadIndex(data.index, paper, tokenize), bank, tokenize)

  const retrieved = (
    evidence: Evidence,
    ranked: readonly Ranked[],
    neighbours = evidence.neighbourhood.nearest,
  ): Retrieved => {
    const sure = confidence(model.confidence, signsOf(bank, evidence, ranked, read))
    const hasEvidence = evidence.query.distinct.some((word) => (bank.counts.question.words[word] ?? 0) > 0)
    return { ranked, neighbours, confidence: sure, hasEvidence, answers: sure >= model.confidence.threshold }
  }
  const alone = (evidence: Evidence): Retrieved => retrieved(evidence, rank(paper, scoresOf(evidence, model.rank)))

  /** Where the turn before was answered: as the asker says, else as this retrieval would have answered it. */
  const contextOf = (turn: EarlierTurn): Context | undefined => {
    const named = turn.passages?.map((id) => places.get(id)).find((place) => place !== undefined)
    const place = named ?? alone(gather(turn.question)).ranked[0]?.place
    return place === undefined ? undefined : { question: turn.question, place }
  }

  const follow = (question: string, own: Evidence, context: Context, lean: number): Retrieved => {
    const chances = (evidence: Evidence): Float64Array => logChances(scoresOf(evidence, model.rank))
    const earlier = gather(context.question)
    const features = followFeatures(paper, chances(own), chances(earlier), context, lean)
    const scores = features.reduce(
      (sum, values, k) =>
        sum.map((score, place) => score + model.followUp[FOLLOW_FEATURES[k] ?? 'own'] * (values[place] ?? 0)),
      new Float64Array(paper.passages.length),
    )
    // Whether the paper answers it can only be told of the whole: the question with the one that it leans on.
    return retrieved(gather(`${context.question} ${question}`), rank(paper, scores), own.neighbourhood.nearest)
  }

  const retrieve = (question: string, history: readonly EarlierTurn[] = []): Retrieved => {
    const own = gather(question)
    const before = history.at(-1)
    const lean = before ? leaning(question, own.query.distinct.length + own.query.unknown.length) : 0
    const context = before && lean > 0 ? contextOf(before) : undefined
    return context ? follow(question, own, context, lean) : alone(own)
  }
  return { retrieve, tokenize, statements: read }
}
