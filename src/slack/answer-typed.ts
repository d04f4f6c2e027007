import { ask } from '../answer/ask.ts'
import type { Desk } from '../answer/library.ts'
import type { Answer, Turn } from '../answer/types.ts'
import { QUESTION_LENGTH } from '../contract/requests.ts'
import { askedIn } from '../http/typed.ts'
import { sentencesOf } from '../paper/paper.ts'
import { type Message, saying } from './message.ts'
import { responseMessage } from './response-message.ts'
import { typedText } from './typed-text.ts'

/** An answer, and the id of the passage that the conversation has read with it; null where it has read none. */
export interface Answered {
  readonly message: Message
  readonly reading: string | null
}

/**
 * The turn before a follow-up, made from the passage that its conversation read last. The question is kept nowhere. The
 * passage's first sentence replaces it, and finds the right passage first nearly as often.
 */
function turnsOf({ paper }: Desk, reading: string | null): Turn[] {
  const passage = reading === null ? undefined : paper.passage(reading)
  const [first] = passage ? sentencesOf(passage) : []
  if (!passage || !first) return []
  const question = passage.text.slice(first.start, first.end).slice(0, QUESTION_LENGTH)
  return [{ question, passages: [passage.id] }]
}

/** The passage that an answer is, or that carries the note that it is. */
const passageOf = ({ paper }: Desk, { id, kind, footnotes }: Answer): string =>
  (kind === 'footnote' ? paper.footnote(footnotes[0]?.number ?? 0)?.passage : undefined) ?? id

/**
 * Answers what somebody typed. An empty text asks for help; one that can't be a question (too long, control characters)
 * gets a sentence that says so.
 *
 * @param text as Slack sends it, with its markup; @param reading the passage that the conversation read last
 */
export function answerTyped(
  desk: Desk,
  text: string,
  { reading = null, isPrivate }: { reading?: string | null; isPrivate: boolean },
): Answered {
  const question = typedText(text) || 'help'
  const asked = askedIn({ question, history: turnsOf(desk, reading) })
  if (typeof asked === 'string') return { message: saying(asked), reading }
  const response = ask(desk, asked)
  const message = responseMessage(desk.paper, response, isPrivate)
  const [first] = response.answers
  return { message, reading: first ? passageOf(desk, first) : reading }
}
