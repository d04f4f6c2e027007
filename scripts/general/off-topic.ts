import { join } from 'node:path'
import { linesOf } from '../bank/read.ts'

/** Messages that have nothing to do with any paper that one is likely to serve. */
export const offTopicMessages = (): string[] =>
  linesOf(join(import.meta.dirname, 'off-topic.txt')).map(({ text }) => text)
