import { ask } from '../answer/ask.ts'
import type { Library } from '../answer/outcome.ts'
import { points } from '../answer/recognise.ts'
import type { Answer, Turn } from '../answer/types.ts'
import { askRequest, fieldErrors, QUESTION_LENGTH } from '../contract/schemas.ts'
import { sentences } from '../paper/sentences.ts'
import { type Message, saying } from './message.ts'
import { follow, referTo } from './reference.ts'
import { responseMessage } from './response-message.ts'
import { typedText } from './typed-text.ts'

/** An answer, and what the thread has read with it, as a reference; null where nothing was quoted. */
export interface Answered {
  readonly message: Message
  readonly reading: string | null
}

/**
 * The turn before a follow-up, out of what its thread read last. What was asked is kept nowhere; the sentence that
 * answered it, the paper's own, stands in for it.
 */
function turnsOf(library: Library, reading: string | null, origin: string): Turn[] {
  const [read] = reading === null ? [] : follow(library.paper, reading, origin)
  if (!read) return []
  const { start, end } = read.highlight ?? sentences(read.quote)[0] ?? { start: 0, end: read.quote.length }
  const passages = [read.kind === 'footnote' ? carrierOf(library, read) : read.id]
  return [{ question: read.quote.slice(start, end).slice(0, QUESTION_LENGTH), passages }]
}

/** The passage that carries a note. */
const carrierOf = ({ paper }: Library, note: Answer): string =>
  paper.footnote(note.footnotes[0]?.number ?? 0)?.passage ?? note.id

/**
 * Answers what somebody typed. Nothing typed asks for help; what is no question (too long, control characters) gets a
 * sentence that says so.
 *
 * @param text as Slack sends it, with its markup; @param reading what the thread read last
 */
export function answerTyped(
  library: Library,
  text: string,
  origin: string,
  { reading = null, isPrivate }: { reading?: string | null; isPrivate: boolean },
): Answered {
  const question = typedText(text) || 'help'
  const parsed = askRequest.safeParse({ question, history: turnsOf(library, reading, origin) })
  if (!parsed.success) {
    const faults = fieldErrors(parsed.error).map((fault) => `The question ${fault.message}.`)
    return { message: saying(faults.join(' ')), reading }
  }
  const response = ask(library, parsed.data, origin)
  const message = responseMessage(library.paper, response, points(parsed.data.question).length, isPrivate)
  const [first] = response.answers
  return { message, reading: first ? referTo(library.paper, [first]) : reading }
}
