import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Paper } from '../../src/paper/paper.ts'
import type { Model } from '../../src/retrieval/model.ts'
import type { Aliases } from '../../src/retrieval/words.ts'
import { isKeptMessage } from '../bank/taught.ts'
import { makeUnlearntEncoder } from '../encoder/make-encoder.ts'
import { offTopicMessages } from './off-topic.ts'

/** Of the messages off the subject every so many-th is enough where nothing is learnt from them but where they lie. */
const EVERY = 3

/** Where the numbers stand that serve a paper without a question bank; `make-model.ts` writes them. */
export const MODEL = join(import.meta.dirname, 'model.json')

/** The encoder of a paper that has no question bank: its own sentences and notes are what can be asked for. */
export const encoderWithoutBank = (paper: Paper, aliases: Aliases): ArrayBuffer => {
  const offTopic = offTopicMessages().filter((text, at) => !isKeptMessage(text, at) && at % EVERY === 1)
  return makeUnlearntEncoder(paper, offTopic, aliases)
}

/** The numbers beside it: how much printed words count, how sure an answer is, how follow-ups are read. */
export const modelWithoutBank = (): Model => JSON.parse(readFileSync(MODEL, 'utf8')) as Model
