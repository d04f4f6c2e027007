import { askSeveral, type PaperTurn } from '../answer/ask-several.ts'
import { type Desks, type PaperAnswer, paperOf } from '../answer/paper-desk.ts'
import { QUESTION_LENGTH } from '../contract/requests.ts'
import { askedIn } from '../http/typed.ts'
import { sentencesOf } from '../paper/paper.ts'
import { type Message, saying } from './message.ts'
import { responseMessage } from './response-message.ts'
import { typedText } from './typed-text.ts'

/**
 * An answer, and the id of the passage that the conversation has read with it; null where it has read none. Where there
 * are several papers, the id of its paper stands before it: "vantongeren-1987/p4".
 */
export interface Answered {
  readonly message: Message
  readonly reading: string | null
}

/** A passage that was read, and its paper. */
function readIn({ papers }: Desks, reading: string) {
  const [id = '', paper] = reading.split('/').toReversed()
  const [only, ...others] = papers
  const one = others.length === 0 ? only : paperOf(papers, { paper: paper ?? '' })
  const passage = one?.desk.paper.passage(id)
  return one && passage ? { one, passage } : undefined
}

/**
 * The turn before a follow-up, made from the passage that its conversation read last. The question is kept nowhere. The
 * passage's first sentence replaces it, and finds the right passage first nearly as often.
 */
function turnsOf(desks: Desks, reading: string | null): PaperTurn[] {
  const read = reading === null ? undefined : readIn(desks, reading)
  const [first] = read ? sentencesOf(read.passage) : []
  if (!read || !first) return []
  const { one, passage } = read
  const question = passage.text.slice(first.start, first.end).slice(0, QUESTION_LENGTH)
  return [{ question, passages: [passage.id], paper: one.id }]
}

/** The passage that an answer is, or that carries the note that it is. */
function readingOf({ papers }: Desks, { id, kind, footnotes, paper }: PaperAnswer): string {
  const note = paperOf(papers, { paper })?.desk.paper.footnote(footnotes[0]?.number ?? 0)
  const passage = (kind === 'footnote' ? note?.passage : undefined) ?? id
  return papers.length > 1 ? `${paper}/${passage}` : passage
}

/**
 * Answers what somebody typed. An empty text asks for help; one that can't be a question (too long, control characters)
 * gets a sentence that says so.
 *
 * @param text as Slack sends it, with its markup; @param reading the passage that the conversation read last
 */
export function answerTyped(
  desks: Desks,
  text: string,
  { reading = null, isPrivate }: { reading?: string | null; isPrivate: boolean },
): Answered {
  const question = typedText(text) || 'help'
  const asked = askedIn({ question, history: turnsOf(desks, reading) })
  if (typeof asked === 'string') return { message: saying(asked), reading }
  const response = askSeveral(desks.papers, asked, desks.told)
  const message = responseMessage(desks.papers, response, isPrivate)
  const [first] = response.answers
  return { message, reading: first ? readingOf(desks, first) : reading }
}
