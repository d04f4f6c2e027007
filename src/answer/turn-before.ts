import { asksOfAnswer, asksOfRefusal } from '../intent/recognise.ts'
import { findUnit } from '../paper/find-unit.ts'
import type { Footnote, Passage } from '../paper/paper.ts'
import { QUESTION_TYPES, type QuestionType, questionType } from '../retrieval/question-type.ts'
import type { Desk } from './library.ts'
import { certain, type Outcome } from './outcome.ts'
import { isBehind, isShown, readOn, withSentenceBehind } from './read-on.ts'
import { placeOfAnswer, reply } from './replies.ts'
import { search } from './search.ts'
import { onward } from './step.ts'
import { foundReply } from './sureness.ts'
import { countProminent } from './together.ts'
import type { Answer, AskRequest, Turn } from './types.ts'
import { quoted } from './view.ts'

/** A message that is answered, or one question of it. */
export interface Asking extends AskRequest {
  /** The turns before it that were answered anew: once each, for however many questions. */
  readonly anew: Map<Turn, Outcome>
}

/** A turn that was answered, and the passage or note that answered it. */
interface Answered {
  readonly turn: Turn
  readonly last: Passage | Footnote
}

/** The title and the author, which are no part of the text. */
const isFrontMatter = (kind: Passage['kind']): boolean => kind === 'title' || kind === 'byline'

/** Types of questions whose answer is a word or two: the sentence that was shown may have had it already. */
const SHORTLY: ReadonlySet<QuestionType | undefined> = new Set<QuestionType>([
  'who',
  'when',
  'where',
  'how many',
  'how much',
  'how long',
])

/** What came closest to a question that was refused, as an answer to whoever asks for it. */
const closest = (passages: readonly Answer[], first: Answer): Outcome => ({
  ...certain('passages', reply('closest', { place: placeOfAnswer(first) }), passages),
  said: 'closest',
})

/** The answers of a search that a chat did not show whole, as sure as it was; undefined where there are none. */
function othersOf(before: Outcome): Outcome | undefined {
  const others = before.answers.slice(countProminent(before, before.answers))
  const [first] = others
  if (!first) return undefined
  if (before.said === 'closest') return closest(others, first)
  return { ...before, reply: foundReply(first, 'passages', before.confidence), answers: others, answeredPoints: 1 }
}

/** Whether a turn was answered with a part of the paper, which a chat may have shown only the beginning of. */
const isPart = ({ kind }: Outcome): boolean => kind === 'page' || kind === 'section'

/** The turn right before a message, where it was answered. */
function answeredBefore({ paper }: Desk, { history }: Asking): Answered | undefined {
  const turn = history.at(-1)
  const last = findUnit(paper, turn?.passages?.[0] ?? '')
  return turn && last && { turn, last }
}

/** What is answered by the turn right before a message; undefined where it is answered by its own words. */
interface TurnBefore {
  /** Of what asks only of the answer before it; behind the paper's title or author the same words ask of those. */
  readonly ofAnswer: (desk: Desk, request: Asking) => Outcome | undefined
  /** Of what asks only of the refusal before it, where passages were offered as the closest. */
  readonly ofRefusal: (desk: Desk, request: Asking) => Outcome | undefined
  /**
   * What a search found; but a message that asks about nothing by itself ("such as?") goes on from the answer before it. So
   * where nothing else was found than was shown, the next sentence is marked as well.
   */
  readonly goingOn: (desk: Desk, request: Asking, found: Outcome) => Outcome
  /** The passage or note that answered the turn before, marked as it was. */
  readonly shownBefore: (desk: Desk, request: Asking) => Answer | undefined
}

/**
 * Makes what reads the turn before a message.
 *
 * @param answer answers that turn anew, as a request says only which passages were shown
 */
export function turnBefore(answer: (desk: Desk, request: Asking) => Outcome): TurnBefore {
  const anew = (desk: Desk, request: Asking, turn: Turn): Outcome => {
    let outcome = request.anew.get(turn)
    if (!outcome) {
      outcome = answer(desk, { ...request, question: turn.question, history: request.history.slice(0, -1) })
      request.anew.set(turn, outcome)
    }
    return outcome
  }

  const again = (desk: Desk, request: Asking, { turn, last }: Answered): { before: Outcome; named: Answer } => {
    const before = anew(desk, request, turn)
    return { before, named: before.answers.find(({ id }) => id === last.id) ?? quoted(desk, last, null) }
  }

  /** What stands behind the answer before a message that asks for no more: what a search finds there, else what is next. */
  const readingOn = (desk: Desk, request: Asking, answered: Answered): Outcome => {
    const { before, named } = again(desk, request, answered)
    if (isPart(before)) return onward(desk, answered.turn, 'next')
    const found = search(desk, request, 'passages')
    const [best] = found.answers
    if (best && isBehind(desk, best, named)) return found
    const next = readOn(desk, named)
    return next ? certain('passages', foundReply(next, 'passages', 1), [next]) : found
  }

  const ofAnswer = (desk: Desk, request: Asking): Outcome | undefined => {
    const answered = answeredBefore(desk, request)
    if (!answered || ('kind' in answered.last && isFrontMatter(answered.last.kind))) return undefined
    const asked = asksOfAnswer(desk.paper, request.question)
    if (asked === 'goingOn') return search(desk, request, 'passages')
    if (asked === 'readingOn') return readingOn(desk, request, answered)
    if (asked === undefined) return undefined
    const { before, named } = again(desk, request, answered)
    if (asked === 'others') return isPart(before) ? onward(desk, answered.turn, 'next') : othersOf(before)
    // A note, a page and the verdict on a quotation name their place already.
    if (before.kind !== 'passages' && before.answers.length > 0) return before
    return certain('passages', foundReply(named, 'passages', 1), [named])
  }

  const ofRefusal = (desk: Desk, request: Asking): Outcome | undefined => {
    const turn = request.history.at(-1)
    const asked = turn && !answeredBefore(desk, request) ? asksOfRefusal(desk.paper, request.question) : undefined
    const before = turn && asked && anew(desk, request, turn)
    if (!before || before.answers.length > 0) return undefined
    const [first] = before.related
    if (!first) {
      // "Why?" by itself may be about what the question that was refused is about, which is to be named then.
      const isOfRefusal = asked === 'closest' || !desk.retrieval.isBare(request.question)
      return isOfRefusal && before.kind === 'passages' ? before : undefined
    }
    if (asked === 'closest') return closest(before.related, first)
    // Why a quotation is not in the paper, the verdict on it says.
    return before.kind === 'verification' ? before : { ...before, reply: reply('whyNot'), said: 'whyNot' }
  }

  const goingOn = (desk: Desk, request: Asking, found: Outcome): Outcome => {
    const answered = answeredBefore(desk, request)
    const [best, ...others] = found.answers
    const { question } = request
    if (!answered || best?.id !== answered.last.id || !desk.retrieval.isBare(question)) return found
    if (SHORTLY.has(QUESTION_TYPES[questionType(question)])) return found
    const { named } = again(desk, request, answered)
    return isShown(best, named) ? { ...found, answers: [withSentenceBehind(desk, named), ...others] } : found
  }

  const shownBefore = (desk: Desk, request: Asking): Answer | undefined => {
    const answered = answeredBefore(desk, request)
    return answered && again(desk, request, answered).named
  }

  return { ofAnswer, ofRefusal, goingOn, shownBefore }
}
