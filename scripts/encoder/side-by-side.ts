import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { Classes } from '../../src/retrieval/classes.ts'
import type { UnitExample, Weights } from './learn.ts'

/** What `learn` is given but for the seed. */
interface Lesson {
  readonly classes: Classes
  readonly examples: readonly UnitExample[]
  readonly start: Float32Array
  readonly width: number
  readonly isFixed: boolean
}

/** A lesson, and the seeds that one thread learns it with. */
export interface Share {
  readonly lesson: Lesson
  readonly seeds: readonly number[]
}

/** What came of a seed. */
interface Learnt {
  readonly seed: number
  readonly weights: Weights
}

const THREAD = join(import.meta.dirname, 'learn-thread.ts')

/** What a thread learns with each of its seeds; rejects with what it throws. */
const inThread = (share: Share): Promise<Learnt[]> =>
  new Promise((resolve, reject) => {
    const learnt: Learnt[] = []
    new Worker(THREAD, { workerData: share })
      .on('message', (one: Learnt) => learnt.push(one))
      .on('error', reject)
      .on('exit', () => resolve(learnt))
  })

/**
 * Learns a lesson once with each of some seeds, in as many threads as the machine has processors.
 *
 * @returns what came of each, in the order of the seeds, whichever was done first; rejects with what a thread throws
 */
export async function learnSideBySide(lesson: Lesson, seeds: readonly number[]): Promise<Weights[]> {
  const threads = Math.min(availableParallelism(), seeds.length)
  const shares = Array.from({ length: threads }, (_, t) => seeds.filter((_seed, at) => at % threads === t))
  const learnt = (await Promise.all(shares.map((own) => inThread({ lesson, seeds: own })))).flat()
  const bySeed = new Map(learnt.map(({ seed, weights }) => [seed, weights]))
  return seeds.flatMap((seed) => bySeed.get(seed) ?? [])
}
