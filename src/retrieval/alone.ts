import type { Paper } from '../paper/paper.ts'
import { confidence } from './confidence.ts'
import type { Evidence } from './evidence.ts'
import type { LookUp } from './look-up.ts'
import type { Model } from './model.ts'
import { rank, type Ranked, scoresOf } from './rank.ts'
import type { Signs } from './signs.ts'

export interface Retrieved extends Pick<Evidence, 'stems' | 'asks'> {
  /** The passages that are likeliest to answer, best first, as `rank` gives them. */
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

/** A message looked up by itself. */
export interface Alone {
  readonly evidence: Evidence
  readonly lookUp: LookUp | null
  readonly ranked: readonly Ranked[]
  readonly signs: Signs
}

/** How sure a look-up is at the least: the words do stand there, but whether they are what is wanted is not known. */
const LOOK_UP = 0.7

/** How sure the passages about something are to tell its circumstances: surer than not, but unsure. */
const ABOUT = 0.65
/** How sure the look-up of what they are about is at the least: below it, it is printed only in passing. */
const TOPIC = 0.6
/** At most this many words are something that a passage is about. */
const FEW_WORDS = 2

/** How much printed words count in a look-up: more than any chance. */
const WHOLLY = 20

/** Below this confidence nothing in the paper is near, however much on the subject a message is. */
export const NEAR = 0.005

/** What reads a message: what is known of it, whether it is a look-up, and the signs of its answers. */
export interface Reading {
  readonly gather: (message: string) => Evidence
  readonly readLookUp: (message: string, evidence: Evidence) => LookUp | null
  readonly signsIn: (message: Evidence, evidence: Evidence, ranked: readonly Ranked[]) => Signs
}

/** Answers a message as if nothing came before it. */
export interface AloneReader {
  readonly lookUp: (message: string) => Alone
  /** How sure its answer is, 0 to 1. */
  readonly sureOf: (own: Alone) => number
  readonly retrieved: (own: Alone) => Retrieved
  /**
   * Finds the passages about one or two printed words, for a question of their circumstances; null where they are more, or
   * are printed only in passing.
   */
  readonly about: (topic: string) => Retrieved | null
}

/** Makes what answers a message by itself. */
export function aloneReader(paper: Paper, model: Model, { gather, readLookUp, signsIn }: Reading): AloneReader {
  const lookUp = (message: string): Alone => {
    const evidence = gather(message)
    const found = readLookUp(message, evidence)
    const ranked = rank(
      paper,
      found
        ? scoresOf({ chances: evidence.chances, general: null, printed: found.scores }, WHOLLY)
        : scoresOf(evidence, model.printed),
    )
    return { evidence, lookUp: found, ranked, signs: signsIn(evidence, evidence, ranked) }
  }

  /** A look-up is certain: the words are there or not. Any other answer is as sure as its signs say. */
  const sureOf = ({ lookUp: found, signs }: Alone): number => {
    if (found && !found.isPrinted) return 0
    return Math.max(confidence(model.confidence, signs), found ? LOOK_UP : 0)
  }

  const retrieved = (own: Alone): Retrieved => {
    const sure = sureOf(own)
    const { stems, asks } = own.evidence
    return {
      stems,
      asks,
      ranked: own.ranked,
      chances: own.evidence.encoded.chances,
      confidence: sure,
      lookUp: own.lookUp,
      isNear: own.signs.offTopic < 0 && sure >= NEAR && own.evidence.encoded.words.length > 0,
      answers: sure >= model.confidence.threshold,
      lacksSubject: false,
    }
  }

  const about = (topic: string): Retrieved | null => {
    const own = lookUp(topic)
    const isTopic = own.lookUp?.isPrinted === true && own.lookUp.patterns.length <= FEW_WORDS
    if (!isTopic || confidence(model.confidence, own.signs) < TOPIC) return null
    return { ...retrieved(own), confidence: ABOUT }
  }

  return { lookUp, sureOf, retrieved, about }
}
