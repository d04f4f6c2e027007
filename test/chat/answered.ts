import type { PaperAnswer } from '../../src/answer/paper-desk.ts'
import type { AskResponse } from '../../src/answer/types.ts'

/** A response without answers, to be filled with those that a chat is to set. */
export const ANSWERED: AskResponse<PaperAnswer> = {
  status: 'answered',
  kind: 'passages',
  confidence: 1,
  reply: '',
  answers: [],
  prominent: 0,
  related: [],
  suggestions: [],
}
