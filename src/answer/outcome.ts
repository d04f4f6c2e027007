import { reply } from './replies.ts'
import type { Findings } from './remarks.ts'
import type { Answer, Kind } from './types.ts'

/** What a message comes to, before it is dressed as a response. */
export interface Outcome {
  readonly kind: Kind
  readonly reply: string
  readonly confidence: number
  readonly answers: readonly Answer[]
  readonly related: readonly Answer[]
  /** Whether all answers are given, whatever the limit. */
  readonly isWhole?: boolean
  /** Of several questions: how many have a passage of their own that answers them. */
  readonly answeredPoints?: number
  readonly verification?: Findings
  /** What is offered as a question before all else. */
  readonly offers?: readonly string[]
}

/** The outcome of a look-up that can't be mistaken: what is there is right, what is not is not. */
export const certain = (kind: Kind, lead: string, answers: readonly Answer[]): Outcome => ({
  kind,
  reply: lead,
  confidence: answers.length > 0 ? 1 : 0,
  answers,
  related: [],
})

/** What a message comes to that leans on an answer right before it, where there is none. */
export const subjectless = (): Outcome => certain('help', reply('subjectless'), [])
