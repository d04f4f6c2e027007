import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { Classes } from '../../src/retrieval/classes.ts'
import type { UnitExample, Weights } from './learn.ts'

/** What `learn` is given but for the seed. */
interface Inputs {
  readonly classes: Classes
  readonly examples: readonly UnitExample[]
  readonly start: Float32Array
  readonly width: number
  readonly isFixed: boolean
}

/** These, and the seeds that one thread learns with. */
export interface Share {
  readonly inputs: Inputs
  readonly seeds: readonly number[]
}

/** What came of a seed. */
interface Learnt {
  readonly seed: number
  readonly weights: Weights
}

const THREAD = join(import.meta.dirname, 'learn-thread.ts')

/** What a thread learns with each of its seeds; rejects with what it throws, and where it ends early. */
const inThread = (share: Share): Promise<Learnt[]> =>
  new Promise((resolve, reject) => {
    const learnt: Learnt[] = []
    new Worker(THREAD, { workerData: share })
      .on('message', (one: Learnt) => learnt.push(one))
      .on('error', reject)
      .on('exit', (code) => (code === 0 ? resolve(learnt) : reject(new Error(`a thread ended with ${code}`))))
  })

/**
 * Learns from the same inputs once with each of some seeds, in as many threads as the machine has processors.
 *
 * @returns what came of each, in the order of the seeds, whichever was done first; rejects with what a thread throws
 */
export async function learnSideBySide(inputs: Inputs, seeds: readonly number[]): Promise<Weights[]> {
  const threads = Math.min(availableParallelism(), seeds.length)
  const shares = Array.from({ length: threads }, (_, t) => seeds.filter((_seed, at) => at % threads === t))
  const learnt = (await Promise.all(shares.map((own) => inThread({ inputs, seeds: own })))).flat()
  const bySeed = new Map(learnt.map(({ seed, weights }) => [seed, weights]))
  return seeds.flatMap((seed) => bySeed.get(seed) ?? [])
}
