import { parentPort, workerData } from 'node:worker_threads'
import { learn } from './learn.ts'
import type { Share } from './side-by-side.ts'

/** A thread of `side-by-side.ts`: learns for its seeds, and sends what came of each. */
const { lesson, seeds } = workerData as Share
for (const seed of seeds) {
  const weights = learn(lesson.classes, lesson.examples, lesson.start, lesson.width, seed, lesson.isFixed)
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
  parentPort?.postMessage({ seed, weights })
}
