import { parentPort, workerData } from 'node:worker_threads'
import { learn } from './learn.ts'
import type { Share } from './side-by-side.ts'

/** A thread of `side-by-side.ts`: learns for its seeds, and sends what came of each. */
const { inputs, seeds } = workerData as Share
const { classes, examples, start, width, isFixed } = inputs
for (const seed of seeds) {
  const weights = learn(classes, examples, start, width, seed, isFixed)
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
  parentPort?.postMessage({ seed, weights })
}
