import { announcesNext } from './announces-next.ts'
import type { Outcome } from './outcome.ts'
import { severalReply } from './sureness.ts'
import type { Answer, AskResponse } from './types.ts'

/**
 * The questions of one message, one or more: the best answer to each in turn, then the second best, each passage once.
 * What asks nothing of the paper is not counted; an only answer keeps its own lead-in.
 *
 * @param outcomes at least one; @throws RangeError where there is none
 */
export function together(outcomes: readonly Outcome[]): Outcome {
  const told = outcomes.find(({ said }) => said === 'privacy')
  if (told && outcomes.length > 1) return besideTold(told, together(outcomes.filter((one) => one !== told)))
  const asked = outcomes.filter(({ kind }) => kind !== 'help')
  const answered = asked.filter((outcome) => outcome.answers.length > 0)
  const [first] = [...answered, ...asked, ...outcomes]
  if (!first) throw new RangeError('no question to answer')
  if (asked.length < 2 || answered.length === 0) return first
  const several = severalReply(answered.map(({ confidence }) => confidence))
  if (answered.length === 1) return { ...first, reply: `${several} ${first.reply}` }
  const turns = Math.max(...answered.map((outcome) => outcome.answers.length), 0)
  const answers = new Map<string, Answer>()
  for (let turn = 0; turn < turns; turn++) {
    for (const outcome of answered) {
      const next = outcome.answers[turn]
      if (next && !answers.has(next.id)) answers.set(next.id, next)
    }
  }
  const isWhole = answered.some((outcome) => outcome.isWhole)
  // A question that was refused has none, and two may have the same.
  const answeredPoints = new Set(answered.map(({ answers: [best] }) => best?.id)).size
  return { ...first, reply: several, answers: [...answers.values()], isWhole, answeredPoints }
}

/** Who asks who can see a question is told so first, whatever else is answered; where nothing is, no more is said. */
const besideTold = (told: Outcome, rest: Outcome): Outcome =>
  rest.answers.length > 0 ? { ...rest, reply: `${told.reply} ${rest.reply}` } : told

/**
 * How many of the answers a chat shows whole, where several paragraphs bury the first. A question has its best passage
 * shown, with the one that it announces, and a message of several questions one for each that was answered; of a page, a
 * section or the paper's own parts, all are the answer.
 */
export function countProminent(
  { kind, answeredPoints = 1 }: Pick<Outcome, 'kind' | 'answeredPoints'>,
  answers: readonly Answer[],
): number {
  if (kind !== 'passages' && kind !== 'footnote') return answers.length
  const [first] = answers
  const best = first && announcesNext(first) ? 2 : 1
  return Math.min(Math.max(best, answeredPoints), answers.length)
}

/** Divides the answers for a chat: what is shown whole, and what is only linked. */
export function prominent<A extends Answer>({
  answers,
  prominent: count,
}: Pick<AskResponse<A>, 'answers' | 'prominent'>): { shown: readonly A[]; more: readonly A[] } {
  return { shown: answers.slice(0, count), more: answers.slice(count) }
}
