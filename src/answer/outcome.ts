import type { REPLIES } from '../english/said/replies.ts'
import type { Manner } from '../intent/recognise.ts'
import type { Desk } from './library.ts'
import { reply } from './replies.ts'
import type { Findings } from './remarks.ts'
import type { Answer, Kind } from './types.ts'

/** The answer to a message, before it has the form of a response. */
export interface Outcome<A extends Answer = Answer> {
  readonly kind: Kind
  readonly reply: string
  /** The name of the lead-in, where there is no answer or only what comes closest; other sentences may stand around it. */
  readonly said?: keyof typeof REPLIES | undefined
  readonly confidence: number
  readonly answers: readonly A[]
  readonly related: readonly A[]
  /** Whether all answers are given, whatever the limit. */
  readonly isWhole?: boolean
  /** Of several questions: how many have a passage of their own that answers them. */
  readonly answeredPoints?: number
  readonly verification?: Findings
  /** The question that is offered first. */
  readonly offers?: readonly string[]
}

/** The outcome of a look-up by name: it is certain, whether there is such a place or not. */
export const certain = (kind: Kind, lead: string, answers: readonly Answer[]): Outcome => ({
  kind,
  reply: lead,
  confidence: answers.length > 0 ? 1 : 0,
  answers,
  related: [],
})

/** What is said to a message that asks nothing that the paper could answer. */
export const helped = ({ origin }: Pick<Desk, 'origin'>, said: Manner): Outcome => ({
  ...certain('help', said === 'privacy' ? reply(said, { url: `${origin}/privacy` }) : reply(said), []),
  said,
})

/** The outcome of a message that leans on the answer before it, where there is none. */
export const subjectless = (): Outcome => ({ ...certain('help', reply('subjectless'), []), said: 'subjectless' })
