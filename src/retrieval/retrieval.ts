import { PLACE_BEFORE } from '../english/answering.ts'
import { OPENINGS } from '../english/asking.ts'
import type { Paper } from '../paper/paper.ts'
import { type Alone, type AloneReader, aloneReader, type Retrieved } from './alone.ts'
import { type IndexArtifact, loadIndex } from './artifact.ts'
import { asWhy, bareReader } from './bare.ts'
import { type Classes, classesOf } from './classes.ts'
import { chanceOf, confidence } from './confidence.ts'
import { openEncoder } from './encoder.ts'
import { evidenceGatherer } from './evidence.ts'
import { type Context, type Leanings, LEANINGS, leaningsOf } from './follow-up.ts'
import { type Before, type EarlierTurn, type Followed, openFollowing } from './following.ts'
import { lookUpReader } from './look-up.ts'
import { hasEveryWeight, type Model } from './model.ts'
import { wordsFingerprint } from './options.ts'
import { logOdds, signReader } from './signs.ts'
import { type Statement, statementReader } from './statements.ts'
import { readTables } from './tables.ts'
import { openTopics } from './topics.ts'
import { type Aliases, type Tokenizer, tokenizer, wordReader } from './words.ts'

/** Everything that the build makes for retrieval. */
export interface RetrievalData {
  readonly index: IndexArtifact
  /** What `scripts/encoder` learnt from the question bank. */
  readonly encoder: ArrayBuffer
  readonly model: Model
  readonly aliases: Aliases
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
  /** Whether a message asks about nothing by itself, as `bareReader` tells it. */
  readonly isBare: (message: string) => boolean
  /** As `aloneReader` has it. */
  readonly about: AloneReader['about']
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

/** From the first of these chances on, a message leans on what came before; from the second, where it is clear by itself. */
const LEANS = 0.4
const LEANS_CLEARLY = 0.7

/** Above this confidence, a message is clear by itself. */
const CLEAR = 0.6

/**
 * From which chance on a message leans on what came before; below it, it is answered as if nothing had.
 *
 * @param sure how sure it is by itself
 */
export const leansFrom = (sure: number): number => (sure > CLEAR ? LEANS_CLEARLY : LEANS)

/** By so much surer than what answers it by what came before, a message is answered by itself. */
const SURER = 0.2

/** Above this confidence, so is one that names its subject. */
const WHOLE = 0.45

/** "And in China?" names a place and no subject. */
const OF_PLACE = new RegExp(`^(?:${OPENINGS}) (?:${PLACE_BEFORE})\\b`, 'iu')

/** "And the men?" names its subject: it is not refused for what came before it, nor answered by that less surely. */
const isWhole = (message: string, { bare, pointer }: Leanings, { answers, confidence: sure }: Retrieved): boolean =>
  bare + pointer === 0 && answers && sure > WHOLE && !OF_PLACE.test(message)

/** What was found by a message that asks about nothing by itself: none of it answers. */
const withoutSubject = (found: Retrieved): Retrieved => ({
  ...found,
  confidence: 0,
  answers: false,
  isNear: false,
  lacksSubject: true,
})

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
  const topics = openTopics(tables, encoder, paper.passages.length)
  const gather = evidenceGatherer(paper, index, classes, encoder, topics, read)
  const statements = statementReader(paper, tokenize)
  const reading = {
    gather,
    readLookUp: lookUpReader(paper, tokenize),
    signsIn: signReader(classes, encoder, statements),
  }
  const alone = aloneReader(paper, model, reading)
  const { lookUp, about } = alone
  const isBare = bareReader(tokenize)
  const { contextOf, beforeOf, follow, leaning } = openFollowing(paper, model, classes, reading, alone, isBare)

  const leaningsIn = (message: string, { evidence, signs }: Alone): Leanings =>
    leaningsOf(message, evidence.aboutTerms, logOdds(confidence(model.confidence, signs)), signs.offTopic)

  const after = (history: readonly EarlierTurn[]): ((message: string) => Retrieved) => {
    let before: Before | undefined
    return (text) => {
      const wasBare = isBare(text)
      const message = wasBare ? asWhy(text) : text
      const own = lookUp(message)
      const byItself = alone.retrieved(own)
      const bare = own.lookUp === null && wasBare
      const first = bare ? withoutSubject(byItself) : byItself
      if (history.length === 0) return first
      const leanings = leaningsIn(message, own)
      const lean = chanceOf(model.followUp.leaning, LEANINGS, leanings)
      if (!bare && lean < leansFrom(byItself.confidence)) return byItself
      const context = before?.context ?? contextOf(history, bare)
      if (!context) return first
      before ??= beforeOf(context)
      const followed = leaning(message, own, byItself, before, lean)
      const isSurer = !followed.answers || byItself.confidence > followed.confidence + SURER
      return isSurer && isWhole(message, leanings, byItself) ? byItself : followed
    }
  }
  const retrieve = after([])
  return {
    retrieve,
    after,
    isBare,
    about,
    lookUp,
    leaningsOf: leaningsIn,
    before: beforeOf,
    follow,
    classes,
    tokenize,
    statements,
  }
}
