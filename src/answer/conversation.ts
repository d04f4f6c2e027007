import { asksOfAnswer, type Manner, recognise } from '../intent/recognise.ts'
import { spokenMessage } from './spoken-messages.ts'
import type { Paper } from '../paper/paper.ts'
import type { Library } from './library.ts'
import type { Turn } from './types.ts'

/** What people say between their questions. */
const TALK: ReadonlySet<Manner> = new Set<Manner>(['thanks', 'greeting', 'remark'])

/** Whether somebody greets, thanks, says "ok" or how sad it is, and asks nothing. */
function isTalk(paper: Paper, message: string): boolean {
  const intent = recognise(paper, spokenMessage(message) ?? message)
  return intent.kind === 'help' && TALK.has(intent.manner)
}

const isAnswered = ({ passages = [] }: Turn): boolean => passages.length > 0

/** Whether a turn only asked where the answer before it stands, and was shown it again. */
function repeats(paper: Paper, { question, passages: [shown = ''] = [] }: Turn, before: readonly Turn[]): boolean {
  const shownBefore = before.findLast(isAnswered)?.passages
  return shownBefore?.includes(shown) === true && asksOfAnswer(paper, question) === 'whereabouts'
}

/** A conversation without what adds nothing at its end, thanks and greetings: what comes next leans on what was said before these. */
export function withoutTalk(paper: Paper, history: readonly Turn[]): readonly Turn[] {
  const isAsked = (turn: Turn, at: number): boolean =>
    isAnswered(turn) ? !repeats(paper, turn, history.slice(0, at)) : !isTalk(paper, turn.question)
  return history.slice(0, history.findLastIndex(isAsked) + 1)
}

/**
 * A conversation without the bare questions at its end that were not answered ("how many?"): a bare one behind them leans
 * on the answer that they leaned on.
 */
export function withoutUnansweredBare({ paper, retrieval }: Library, history: readonly Turn[]): readonly Turn[] {
  const isPassedOver = (turn: Turn): boolean =>
    turn.passages?.length === 0 &&
    retrieval.isBare(turn.question) &&
    recognise(paper, turn.question).kind === 'passages'
  return history.slice(0, history.findLastIndex((turn) => !isPassedOver(turn)) + 1)
}

/** A courtesy is short, and divided from what follows it. */
const OPENING = /^\s*([^.!?,:;\n]{1,40}[.!?,:;\n]+)\s*(?=[^\s.!?,:;])/u

/** So many courtesies may open a message: "Hi! Great, thanks. …". */
const MOST_OPENINGS = 4

/** A message without the thanks and greetings that it opens with, where something follows them. */
export function withoutCourtesy(paper: Paper, message: string): string {
  let rest = message
  for (let n = 0; n < MOST_OPENINGS; n++) {
    const [opening, said = ''] = OPENING.exec(rest) ?? []
    if (opening === undefined || !isTalk(paper, said)) return rest
    rest = rest.slice(opening.length)
  }
  return rest
}
