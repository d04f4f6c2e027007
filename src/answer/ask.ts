import { withoutCourtesy, withoutTalk, withoutUnansweredBare } from './conversation.ts'
import { asksInEnglish, isForeign } from './foreign.ts'
import { lookUpDocument, lookUpPages, lookUpPassage, lookUpSection } from './lookup.ts'
import { countFootnotes, lookUpCited, lookUpFootnotes } from './lookup-notes.ts'
import { languageOf } from './language-of.ts'
import type { Desk } from './library.ts'
import { certain, helped, type Outcome, subjectless } from './outcome.ts'
import { questionsIn } from '../intent/questions-in.ts'
import { asksOfAnswer, type Intent, recognise } from '../intent/recognise.ts'
import { reply } from './replies.ts'
import { search } from './search.ts'
import { spokenMessage } from './spoken-messages.ts'
import { step } from './step.ts'
import { standingSuggestions, suggestionsFor } from './suggestions-for.ts'
import { foundReply } from './sureness.ts'
import { countProminent, together } from './together.ts'
import { type Asking, turnBefore } from './turn-before.ts'
import type { Answer, AskRequest, AskResponse, Turn } from './types.ts'
import type { Paper } from '../paper/paper.ts'
import { inMarks } from '../wording/stretches.ts'
import { checkOutcome } from './check.ts'

/** At most this many questions of one message are answered. */
const MOST_POINTS = 3

/** At most so many questions are offered at once. */
const MOST_OFFERED = 6

/** What is read off the turn before a message. */
const { ofAnswer, ofRefusal, goingOn, shownBefore } = turnBefore(answerWhole)

/** The questions of a message that are answered, one by one. Each answer says where it stands, so that is none. */
function answeredParts(paper: Paper, message: string): readonly string[] {
  const whole = inMarks(message)
  const all = questionsIn(paper, whole)
  const parts = all.filter((part, at) => at === 0 || asksOfAnswer(paper, part) !== 'whereabouts')
  return all.length > 1 || all[0] !== whole ? parts.slice(0, MOST_POINTS) : [message]
}

/** The one use case: answers a question with passages of the paper, or says that it does not answer. */
export const ask = (desk: Desk, request: AskRequest): AskResponse => askNamed(desk, request).response

/** The same, and what the response says by its name, which a service of several papers says of all of them. */
export function askNamed(desk: Desk, request: AskRequest): Pick<Outcome, 'said'> & { response: AskResponse } {
  const outcome = answerWhole(desk, { ...request, anew: new Map<Turn, Outcome>() })
  const response = responseOf(outcome, request.limit, () => offered(desk, outcome, request))
  desk.told?.(response.status)
  return { said: outcome.said, response }
}

/**
 * An outcome as it is answered.
 *
 * @param limit so many answers at most, unless they are only of use together; @param offers what is offered where there
 *   is none
 */
export function responseOf<A extends Answer>(
  outcome: Outcome<A>,
  limit: number,
  offers: () => readonly string[],
): AskResponse<A> {
  const answered = outcome.answers.length > 0
  const most = outcome.isWhole ? outcome.answers.length : limit
  const answers = outcome.answers.slice(0, most)
  return {
    status: answered ? 'answered' : 'not_found',
    kind: outcome.kind,
    confidence: Number(outcome.confidence.toFixed(4)),
    reply: outcome.reply + partial(outcome, most),
    answers,
    prominent: countProminent(outcome, answers),
    related: answered ? [] : outcome.related,
    suggestions: answered ? [] : offers(),
    ...(outcome.verification ? { verification: outcome.verification } : {}),
  }
}

/** What a message asks to have checked, where it asks for nothing else; undefined for any other message. */
export function claimedIn({ paper }: Pick<Desk, 'paper'>, message: string): string | undefined {
  if (answeredParts(paper, message).length > 1) return undefined
  const intent = recognise(paper, inMarks(message))
  return intent.kind === 'verification' ? intent.claimed : undefined
}

/** What is offered where there is no answer; who greets or asks for help has not said yet what is sought. */
function offered(desk: Desk, { kind, offers = [] }: Outcome, { question, history }: AskRequest): readonly string[] {
  const before = history.map((turn) => turn.question)
  return kind === 'help'
    ? standingSuggestions(desk, before)
    : [...offers, ...suggestionsFor(desk, [...offers, question].join(' '), before)].slice(0, MOST_OFFERED)
}

/** Where a page or section has more passages, or more notes are asked for, than are shown, says how many are. */
function partial({ kind, answers }: Outcome, shown: number): string {
  const count = answers.length
  if (count <= shown) return ''
  if (kind === 'page' || kind === 'section' || kind === 'document') return ` ${reply('partial', { shown, count })}`
  return kind === 'footnote' || kind === 'verification' ? ` ${reply('partialPlaces', { shown, count })}` : ''
}

/** The answer to a message, of several questions to each. */
function answerWhole(desk: Desk, asked: Asking): Outcome {
  const parts = answeredParts(desk.paper, asked.question)
  return together(parts.map((question) => answer(desk, { ...asked, question })))
}

/** The answer to one question. */
function answer(desk: Desk, asked: Asking): Outcome {
  const message = withoutCourtesy(desk.paper, asked.question)
  const question = spokenMessage(message) ?? message
  const request = { ...asked, question, history: withoutTalk(desk.paper, asked.history) }
  return (
    step(desk, inMarks(question), request.history) ??
    ofAnswer(desk, request) ??
    ofRefusal(desk, request) ??
    inEnglish(desk, request) ??
    answerAlone(desk, request)
  )
}

/** The answer to a Korean or Chinese question that the glossary has every word of; undefined for any other. */
function inEnglish(desk: Desk, request: Asking): Outcome | undefined {
  const { question: asked } = request
  const isRead = languageOf(asked) !== undefined && (isForeign(asked) || !asksInEnglish(asked))
  const gloss = isRead ? desk.glossary.read(asked) : undefined
  if (!gloss?.isWhole) return undefined
  const outcome = answerAlone(desk, { ...request, question: gloss.english })
  // A page or note that is named by its number is no reading of words.
  if (gloss.terms.every((term) => /^(?:page|footnote) /u.test(term))) return outcome
  const sentences = [
    reply('askedAs', { terms: gloss.terms.join(', ') }),
    outcome.reply,
    ...(outcome.kind === 'passages' && outcome.answers.length === 0 ? [reply('inWords')] : []),
  ]
  return { ...outcome, reply: sentences.join(' ') }
}

function answerAlone(desk: Desk, request: Asking): Outcome {
  const intent: Intent = recognise(desk.paper, inMarks(request.question))
  switch (intent.kind) {
    case 'help':
      return helped(desk, intent.manner)
    case 'footnote':
      return lookUpFootnotes(desk, intent.marks, intent.chapter)
    case 'notes':
      return countFootnotes(desk)
    case 'cited':
      return lookUpCited(desk, intent.name)
    case 'passage':
      return lookUpPassage(desk, intent.id)
    case 'page':
      return lookUpPages(desk, intent.numbers)
    case 'section':
      return lookUpSection(desk, intent.id)
    case 'document':
      return lookUpDocument(desk, intent.part)
    case 'verification':
      return checkOutcome(desk, request.question, intent.claimed)
    case 'source':
      return sourceOf(desk, request, intent.topic)
    case 'passages':
      return searched(desk, request, intent)
  }
}

/**
 * What a search finds for a message that is about the subject of the paper. A bare one leans on the last answer, over
 * bare ones without any, and goes on from it.
 */
function searched(desk: Desk, request: Asking, { topic, about }: { topic?: string; about?: string }): Outcome {
  const history = withoutUnansweredBare(desk, request.history)
  const question = topic ?? request.question
  return goingOn(desk, { ...request, history }, search(desk, { ...request, question, history }, 'passages', about))
}

const hasNotes = ({ answers: [first] }: Outcome): boolean => first !== undefined && first.footnotes.length > 0

/**
 * Where a statement comes from: the passage that makes it, for its notes. "Source?", "says who?" and no more ask that of
 * what was answered right before.
 *
 * @param topic the statement, in the message's words; empty for none
 */
function sourceOf(desk: Desk, request: Asking, topic: string): Outcome {
  if (topic !== '') {
    const found = search(desk, { ...request, question: topic }, 'footnote')
    if (found.answers.length === 0 || hasNotes(found)) return found
    // Where no note bears out the statement, the message as a whole may find what does: the words of a look-up stand anywhere.
    const whole = search(desk, request, 'footnote')
    return hasNotes(whole) ? whole : found
  }
  const before = shownBefore(desk, request)
  return before ? certain('footnote', foundReply(before, 'footnote', 1), [before]) : subjectless()
}
