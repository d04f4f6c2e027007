import type { Paper } from '../../src/paper/paper.ts'
import type { Classes } from '../../src/retrieval/classes.ts'
import type { Encoder } from '../../src/retrieval/encoder.ts'
import { productOf, type UnitExample } from './learn.ts'
import { randomFrom } from './random.ts'

/** A general question: its units, what it means, and the passages that answer it by their places, the best first. */
export interface GeneralQuestion {
  readonly units: readonly number[]
  readonly vector: Float32Array
  readonly places: readonly number[]
}

/** What general questions among the examples mean, each question once. */
export function generalQuestions(
  paper: Paper,
  classes: Classes,
  examples: readonly UnitExample[],
  vectorOf: Encoder['vectorOf'],
): GeneralQuestion[] {
  const placeOf = new Map(classes.sentences.map(({ place }, c) => [c, place]))
  for (const [place, { footnotes }] of paper.passages.entries())
    for (const { footnote } of footnotes) placeOf.set(classes.notes + footnote.number - 1, place)
  const each = new Map(examples.map((example) => [`${example.units.join()} ${example.classes.join()}`, example]))
  return [...each.values()].map((example) => ({
    units: example.units,
    vector: Float32Array.from(vectorOf(example.units)),
    places: [...new Set(example.classes.flatMap((c) => placeOf.get(c) ?? []))],
  }))
}

/** So many topics at the most. With 800 the passages come out in nearly the same order, and private mode has room for these. */
const TOPICS = 80

/** A topic stands for so many questions at the least, on average. */
const QUESTIONS = 4

const ROUNDS = 10

/** A passage that has less of a topic than this does not answer it. */
const LEAST_SHARE = 0.05

/** The first centres, far from one another: k-means++ (Arthur and Vassilvitskii 2007). */
function firstCentres(questions: readonly GeneralQuestion[], count: number): Float32Array[] {
  const random = randomFrom(1)
  const centres: Float32Array[] = []
  const away = new Float64Array(questions.length).fill(1)
  while (centres.length < count) {
    let left = random() * away.reduce((sum, one) => sum + one, 0)
    const picked = away.findIndex((one) => (left -= one) <= 0)
    const centre = questions[Math.max(0, picked)]?.vector ?? new Float32Array()
    centres.push(centre)
    for (const [q, { vector }] of questions.entries())
      away[q] = Math.max(0, Math.min(away[q] as number, 1 - productOf(centre, vector)))
  }
  return centres
}

/** The mean of some vectors, of length one. */
function centreOf(own: readonly GeneralQuestion[], width: number): Float32Array {
  const sum = new Float32Array(width)
  for (const { vector } of own) for (let k = 0; k < width; k++) sum[k] = (sum[k] as number) + (vector[k] as number)
  const length = Math.hypot(...sum) || 1
  return sum.map((value) => value / length)
}

/** The one that is nearest to a centre. */
const nearest = <T>(all: readonly T[], vectorOf: (one: T) => Float32Array, centre: Float32Array): number => {
  let best = 0
  let most = Number.NEGATIVE_INFINITY
  for (const [at, one] of all.entries()) {
    const near = productOf(vectorOf(one), centre)
    if (near > most) [best, most] = [at, near]
  }
  return best
}

/** How much of what is asked each passage answers: of a question's passages the second half as much as the first, and so on. */
function sharesOf(own: readonly GeneralQuestion[]): [place: number, share: number][] {
  const shares = new Map<number, number>()
  for (const { places } of own) {
    const all = places.reduce((sum, _, at) => sum + 1 / (at + 1), 0)
    for (const [at, place] of places.entries())
      shares.set(place, (shares.get(place) ?? 0) + 1 / (at + 1) / all / own.length)
  }
  return [...shares].filter(([, share]) => share >= LEAST_SHARE).toSorted(([a], [b]) => a - b)
}

/** Where each list begins in all of them one after the other, and where the last ends. */
function startsOf(lists: readonly (readonly unknown[])[]): Uint16Array<ArrayBuffer> {
  const starts = new Uint16Array(lists.length + 1)
  for (const [at, list] of lists.entries()) starts[at + 1] = (starts[at] as number) + list.length
  return starts
}

/** Sorts general questions into topics, each under the question in its middle, as tables for `openTopics`. */
export function topicTables(questions: readonly GeneralQuestion[], width: number) {
  const count = Math.min(TOPICS, Math.floor(questions.length / QUESTIONS))
  let centres = firstCentres(questions, count)
  let sorted: GeneralQuestion[][] = []
  for (let round = 0; round < ROUNDS; round++) {
    sorted = centres.map(() => [])
    for (const question of questions) sorted[nearest(centres, (centre) => centre, question.vector)]?.push(question)
    sorted = sorted.filter((own) => own.length > 0)
    centres = sorted.map((own) => centreOf(own, width))
  }
  const topics = count === 0 ? [] : sorted
  const units = topics.map(
    (own, t) => own[nearest(own, ({ vector }) => vector, centres[t] as Float32Array)]?.units ?? [],
  )
  const answers = topics.map(sharesOf)
  return {
    topicStarts: startsOf(units),
    topicUnits: Uint16Array.from(units.flat()),
    topicAnswerStarts: startsOf(answers),
    topicPlaces: Uint16Array.from(answers.flat(), ([place]) => place),
    topicShares: Uint8Array.from(answers.flat(), ([, share]) => Math.round(255 * share)),
  }
}
