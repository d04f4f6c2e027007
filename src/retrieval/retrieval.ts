import type { Paper } from '../paper/paper.ts'
import { type IndexArtifact, loadIndex } from './artifact.ts'
import { wordsFingerprint } from './options.ts'
import { type Classes, classesOf } from './classes.ts'
import { chanceOf, type ConfidenceModel, confidence } from './confidence.ts'
import { openEncoder } from './encoder.ts'
import { type Evidence, evidenceGatherer } from './evidence.ts'
import {
  type Context,
  FOLLOW_FEATURES,
  FOLLOW_SIGNS,
  followFeatures,
  type FollowModel,
  type FollowSigns,
  followSigns,
  type Leanings,
  LEANINGS,
  leaningsOf,
} from './follow-up.ts'
import { type LookUp, lookUpReader } from './look-up.ts'
import { logChances, rank, type Ranked, scoresOf, weighted } from './rank.ts'
import { ASKING_WORDS, LIGHT_WORDS } from './question-type.ts'
import { logOdds, signReader, type Signs, SIGNS } from './signs.ts'
import { type Statement, statementReader } from './statements.ts'
import { readTables } from './tables.ts'
import { type Aliases, type Tokenizer, tokenizer, wordReader } from './words.ts'

/** What was learnt beside the encoder: a few dozen numbers. */
export interface Model {
  /** What the words that a passage prints count beside the logarithm of its chance. */
  readonly printed: number
  readonly confidence: ConfidenceModel
  readonly followUp: FollowModel
}

export interface Retrieved {
  /** Every passage but title and byline, best first. */
  readonly ranked: readonly Ranked[]
  /** The chance of every class (`classes.ts`) for the message. */
  readonly chances: Float64Array
  /** The probability that one of the passages shown answers it. */
  readonly confidence: number
  /** Where it is a few words that a passage prints, all of them, it is answered by where they stand; else null. */
  readonly lookUp: LookUp | null
  /** Whether it is on the subject, so that the best passages are the closest ones even where none answers. */
  readonly isNear: boolean
  /** Whether that is enough to answer. */
  readonly answers: boolean
  /** Whether it asks about nothing by itself ("why?"), and the turn right before it was not answered either. */
  readonly lacksSubject: boolean
}

/** Everything that the build makes for retrieval. */
export interface RetrievalData {
  readonly index: IndexArtifact
  /** What `scripts/encoder` learnt from the question bank. */
  readonly encoder: ArrayBuffer
  readonly model: Model
  readonly aliases: Aliases
}

/** A question before this one, and the passages that answered it, if the asker says so. */
interface EarlierTurn {
  readonly question: string
  readonly passages?: readonly string[] | undefined
}

/** A message looked up by itself. */
interface Alone {
  readonly evidence: Evidence
  readonly lookUp: LookUp | null
  readonly ranked: readonly Ranked[]
  readonly signs: Signs
}

/** What came before a message, looked up. */
interface Before {
  readonly context: Context
  readonly text: string
  readonly evidence: Evidence
}

/** A message looked up together with what came before it. */
export interface Followed {
  /** The features of every passage, by `FOLLOW_FEATURES`. */
  readonly features: readonly Float64Array[]
  readonly signsFor: (ranked: readonly Ranked[]) => FollowSigns
  readonly joint: Evidence
}

/** Answers "which passages bear on this message?" */
export interface Retrieval {
  /** Retrieves for a message that nothing came before. */
  readonly retrieve: (message: string) => Retrieved
  /**
   * Makes the function that retrieves for a message, or for several readings of one, after what was asked before.
   *
   * @param history oldest first
   */
  readonly after: (history: readonly EarlierTurn[]) => (message: string) => Retrieved
  /** The parts that `retrieve` is made of, for training. */
  readonly lookUp: (message: string) => Alone
  readonly leaningsOf: (message: string, own: Alone) => Leanings
  readonly before: (context: Context) => Before
  /** @param lean how much it leans on what came before, 0 to 1 */
  readonly follow: (message: string, own: Alone, before: Before, lean: number) => Followed
  readonly classes: Classes
  readonly tokenize: Tokenizer
  /** The sentences of a passage and of its notes, by its place. */
  readonly statements: (place: number) => readonly Statement[]
}

/** So many characters of the message before count, which bounds the work. */
const MOST_EARLIER = 300

/** A message of more words says something, however light they are: "can they ever get out of it?" */
const MOST_BARE = 5

/** What means "why", where it is all that is asked. */
const HOW_COME = /\bhow (?:come|so)\b/iu

/** What the message before counts beside the message itself for which sentence answers. */
const EARLIER = 0.05

/** How sure a look-up is at the least: the words do stand there, but whether they are what is wanted is not known. */
const LOOK_UP = 0.7

/** What the words printed count in a look-up: more than any chance. */
const WHOLLY = 20

/** Below this confidence nothing in the paper is near, however much on the subject a message is. */
const NEAR = 0.005

/** A message leans on what came before from the first of these chances on; one that is clear by itself, from the second. */
const LEANS = 0.3
const LEANS_CLEARLY = 0.7

/** With so much confidence, a message is clear by itself. */
const CLEAR = 0.6

/**
 * From which chance on a message leans on what came before; below it, it is answered as if nothing had.
 *
 * @param sure how sure it is by itself
 */
export const leansFrom = (sure: number): number => (sure > CLEAR ? LEANS_CLEARLY : LEANS)

/** Whether a model has every weight that is used here as a number. */
function hasEveryWeight({
  printed,
  confidence: sure,
  followUp: { leaning, rank: ranking, confidence: later },
}: Model): boolean {
  const weights = [
    ...SIGNS.map((sign) => sure.weights[sign]),
    ...LEANINGS.map((name) => leaning.weights[name]),
    ...FOLLOW_FEATURES.map((name) => ranking[name]),
    ...FOLLOW_SIGNS.map((name) => later.weights[name]),
  ]
  return [printed, sure.bias, sure.threshold, leaning.bias, later.bias, later.threshold, ...weights].every(
    Number.isFinite,
  )
}

/**
 * Makes the retrieval of a paper.
 *
 * @throws Error when the encoder or the index was made for another paper, or the model lacks a weight
 */
export function openRetrieval(paper: Paper, data: RetrievalData): Retrieval {
  const { model } = data
  if (!hasEveryWeight(model)) throw new Error('the model lacks a weight that is used here: npm run train')
  const classes = classesOf(paper)
  const tables = readTables(data.encoder)
  if (tables.madeFor['paper'] !== paper.version) {
    throw new Error('the encoder was made for another paper: npm run train')
  }
  const read = wordReader(data.aliases)
  if (tables.madeFor['words'] !== wordsFingerprint(read, data.aliases)) {
    throw new Error('the encoder was made with other words: npm run train')
  }
  const encoder = openEncoder(tables, classes)
  const tokenize = tokenizer(data.aliases)
  const index = loadIndex(data.index, paper, tokenize)
  const gather = evidenceGatherer(paper, index, classes, encoder, read, tokenize)
  const statements = statementReader(paper, tokenize)
  const readLookUp = lookUpReader(paper, tokenize)
  const signsIn = signReader(classes, encoder, statements, tokenize)
  const places = new Map<string, number>()
  for (const [place, passage] of paper.passages.entries()) {
    places.set(passage.id, place)
    for (const { footnote } of passage.footnotes) places.set(footnote.id, place)
  }
  const light = new Set(tokenize(`${ASKING_WORDS} ${LIGHT_WORDS}`))
  const scores = ({ chances, printed }: Evidence): Float64Array => scoresOf(chances, printed, model.printed)

  const lookUp = (message: string): Alone => {
    const evidence = gather(message)
    const found = readLookUp(message, evidence)
    const ranked = rank(paper, found ? scoresOf(evidence.chances, found.scores, WHOLLY) : scores(evidence))
    return { evidence, lookUp: found, ranked, signs: signsIn(message, evidence, ranked) }
  }

  /** Whether a message is short and has no word that is about something: what it asks about was said before. */
  const isBare = (message: string): boolean =>
    message.trim().split(/\s+/u).length <= MOST_BARE && tokenize(message).every((word) => light.has(word))

  const leaningsIn = (message: string, { evidence, signs }: Alone): Leanings =>
    leaningsOf(message, evidence.aboutTerms, logOdds(confidence(model.confidence, signs)), signs.offTopic)

  const beforeOf = (context: Context): Before => {
    const text = context.question.slice(0, MOST_EARLIER)
    return { context, text, evidence: gather(text) }
  }

  const follow = (message: string, { evidence }: Alone, before: Before, lean: number): Followed => {
    const joint = gather(`${before.text} ${message}`)
    const logs = (one: Evidence): Float64Array => logChances(scores(one))
    const together = logs(joint)
    // What "since when?" is nearest to by itself is chance.
    const own = isBare(message) ? together : logs(evidence)
    const features = followFeatures(paper, own, logs(before.evidence), together, before.context, lean)
    const signsFor = (ranked: readonly Ranked[]): FollowSigns =>
      followSigns(signsIn(message, evidence, ranked), signsIn(message, joint, ranked), ranked, before.context, lean)
    return { features, signsFor, joint }
  }

  /** What is looked up is there or it is not; anything else is as sure as its signs say. */
  const sureOf = ({ lookUp: found, signs }: Alone): number => {
    if (found && !found.isPrinted) return 0
    return Math.max(confidence(model.confidence, signs), found ? LOOK_UP : 0)
  }

  /**
   * What a message leans on: the last turn that was answered, as the asker says; else the last one, where this retrieval
   * would have answered it. A bare one leans on the turn right before it and on no other.
   */
  const contextOf = (history: readonly EarlierTurn[], bare: boolean): Context | undefined => {
    const last = history.at(-1)
    if (!last) return undefined
    for (const turn of bare ? [last] : history.toReversed()) {
      const place = turn.passages?.map((id) => places.get(id)).find((one) => one !== undefined)
      if (place !== undefined) return { question: turn.question, place }
    }
    if (bare && last.passages) return undefined
    const own = lookUp(last.question.slice(0, MOST_EARLIER))
    if (bare && sureOf(own) < model.confidence.threshold) return undefined
    const [first] = own.ranked
    return first && { question: last.question, place: first.place }
  }

  const alone = (own: Alone): Retrieved => {
    const sure = sureOf(own)
    return {
      ranked: own.ranked,
      chances: own.evidence.encoded.chances,
      confidence: sure,
      lookUp: own.lookUp,
      isNear: own.signs.offTopic < 0 && sure >= NEAR && own.evidence.encoded.words.length > 0,
      answers: sure >= model.confidence.threshold,
      lacksSubject: false,
    }
  }

  /** Which sentence answers is told by the message itself more than by the one before it. */
  const chancesOf = (message: string, own: Evidence, joint: Evidence, before: Before): Float64Array => {
    if (!isBare(message))
      return own.encoded.chances.map((one, c) => one + EARLIER * (joint.encoded.chances[c] as number))
    // What a bare one asks beyond what was answered stands in another sentence.
    const [from, to] = [before.context.place, before.context.place + 1].map((place) => classes.starts[place])
    const shown = before.evidence.encoded.chances.subarray(from, to)
    const all = shown.reduce((sum, chance) => sum + chance, 1e-9)
    const chances = joint.encoded.chances.slice()
    for (const [s, chance] of shown.entries())
      chances[(from ?? 0) + s] = (chances[(from ?? 0) + s] as number) * (1 - chance / all)
    return chances
  }

  const leaning = (message: string, own: Alone, byItself: Retrieved, before: Before, lean: number): Retrieved => {
    const { features, signsFor, joint } = follow(message, own, before, lean)
    const { rank: weights, confidence: sure } = model.followUp
    const ranked = rank(
      paper,
      weighted(
        features,
        FOLLOW_FEATURES.map((name) => weights[name]),
      ),
    )
    const chance = chanceOf(sure, FOLLOW_SIGNS, signsFor(ranked))
    const chances = chancesOf(message, own.evidence, joint, before)
    const isNear = byItself.isNear || chance >= NEAR
    const answers = chance >= sure.threshold
    return { ranked, chances, confidence: chance, lookUp: null, isNear, answers, lacksSubject: false }
  }

  const after = (history: readonly EarlierTurn[]): ((message: string) => Retrieved) => {
    let before: Before | undefined
    return (text) => {
      const message = isBare(text) ? text.replace(HOW_COME, 'why') : text
      const own = lookUp(message)
      const byItself = alone(own)
      const bare = own.lookUp === null && isBare(message)
      const nothing = { ...byItself, confidence: 0, answers: false, isNear: false, lacksSubject: true }
      if (history.length === 0) return bare ? nothing : byItself
      const lean = chanceOf(model.followUp.leaning, LEANINGS, leaningsIn(message, own))
      if (!bare && lean < leansFrom(byItself.confidence)) return byItself
      const context = before?.context ?? contextOf(history, bare)
      if (!context) return bare ? nothing : byItself
      before ??= beforeOf(context)
      return leaning(message, own, byItself, before, lean)
    }
  }
  const retrieve = after([])
  return { retrieve, after, lookUp, leaningsOf: leaningsIn, before: beforeOf, follow, classes, tokenize, statements }
}
