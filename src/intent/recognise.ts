import type { Paper } from '../paper/paper.ts'
import { cited } from './cited.ts'
import { document } from './document.ts'
import { footnote } from './footnote.ts'
import { instruction, smallTalk } from './help.ts'
import type { Intent } from './intent.ts'
import { type Message, readMessage } from './message.ts'
import { page } from './page.ts'
import { passage } from './passage.ts'
import { section } from './section.ts'
import { circumstances, lookUp, source } from './topic.ts'
import { phrase, verification } from './verification.ts'

export type { DocumentPart, Intent, Manner } from './intent.ts'
export { points } from './points.ts'
export { asksOfAnswer, asksOfRefusal, type Step, stepIn } from './step.ts'

/** Recognises one kind of message; null for all others. */
type Recogniser = (paper: Paper, message: Message) => Intent | null

/**
 * From the most to the least particular. What is asked behind a greeting or a reason ("hi, what does footnote 3 say?")
 * counts, not the greeting.
 */
const RECOGNISERS: readonly Recogniser[] = [
  instruction,
  verification,
  smallTalk,
  passage,
  footnote,
  page,
  section,
  document,
  cited,
  source,
  phrase,
  lookUp,
  circumstances,
]

/** Recognises what a message asks for, from its own words alone. */
export const recognise = (paper: Paper, question: string): Intent => recogniseRead(paper, readMessage(paper, question))

/** The same for a message that is read already. */
export function recogniseRead(paper: Paper, message: Message): Intent {
  for (const recogniser of RECOGNISERS) {
    const intent = recogniser(paper, message)
    if (intent) return intent
  }
  return { kind: 'passages' }
}
