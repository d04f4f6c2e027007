import { withoutCourtesy, withoutTalk } from './conversation.ts'
import { asksInEnglish, isForeign } from './foreign.ts'
import { lookUpDocument, lookUpPages, lookUpPassage, lookUpSection } from './lookup.ts'
import { countFootnotes, lookUpCited, lookUpFootnotes } from './lookup-notes.ts'
import { languageOf } from './language-of.ts'
import type { Desk } from './library.ts'
import { certain, helped, type Outcome, subjectless } from './outcome.ts'
import { partsOf } from '../intent/parts.ts'
import { asksOfAnswer, asksOfRefusal, type Intent, recognise } from '../intent/recognise.ts'
import { isBehind, isShown, readOn, withSentenceBehind } from './read-on.ts'
import { ofRefusal } from './refusal.ts'
import { reply } from './replies.ts'
import { search } from './search.ts'
import { spokenMessage } from './spoken-messages.ts'
import { step } from './step.ts'
import { standingSuggestions, suggestionsFor } from './suggestions-for.ts'
import { foundReply } from './sureness.ts'
import { countProminent, together } from './together.ts'
import { quoted } from './view.ts'
import type { Answer, AskRequest, AskResponse, Turn } from './types.ts'
import { findUnit } from '../paper/find-unit.ts'
import type { Footnote, Paper, Passage } from '../paper/paper.ts'
import { QUESTION_TYPES, type QuestionType, questionType } from '../retrieval/question-type.ts'
import { inMarks } from '../wording/stretches.ts'
import { checkOutcome } from './check.ts'

/** At most this many questions of one message are answered. */
const MOST_POINTS = 3

/** At most so many questions are offered at once. */
const MOST_OFFERED = 6

/** The title and the author, which are no part of the text. */
const isFrontMatter = (kind: Passage['kind']): boolean => kind === 'title' || kind === 'byline'

/** The questions of a message that are answered, one by one. Each answer says where it stands, so that is none. */
function answeredParts(paper: Paper, message: string): readonly string[] {
  const whole = inMarks(message)
  const all = partsOf(paper, whole)
  const parts = all.filter((part, at) => at === 0 || asksOfAnswer(paper, part) !== 'whereabouts')
  return all.length > 1 || all[0] !== whole ? parts.slice(0, MOST_POINTS) : [message]
}

/** The one use case: answers a question with passages of the paper, or says that it does not answer. */
export const ask = (desk: Desk, request: AskRequest): AskResponse => askNamed(desk, request).response

/** The same, and what the response says by its name, which a service of several papers says of all of them. */
export function askNamed(desk: Desk, request: AskRequest): Pick<Outcome, 'said'> & { response: AskResponse } {
  const parts = answeredParts(desk.paper, request.question)
  const outcome = together(parts.map((question) => answer(desk, { ...request, question })))
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

function answer(desk: Desk, asked: AskRequest): Outcome {
  const message = withoutCourtesy(desk.paper, asked.question)
  const question = spokenMessage(message) ?? message
  const request = { ...asked, question, history: withoutTalk(desk.paper, asked.history) }
  return (
    step(desk, inMarks(question), request.history) ??
    ofAnswer(desk, request) ??
    ofUnanswered(desk, request) ??
    inEnglish(desk, request) ??
    answerAlone(desk, request)
  )
}

/** A turn that was answered, and the passage or note that answered it. */
interface Answered {
  readonly turn: Turn
  readonly last: Passage | Footnote
}

/** The turn right before a message, where it was answered. */
function answeredBefore({ paper }: Desk, { history }: AskRequest): Answered | undefined {
  const turn = history.at(-1)
  const last = findUnit(paper, turn?.passages?.[0] ?? '')
  return turn && last && { turn, last }
}

/** What a turn was answered with, and of that the passage or note, marked as it was. */
function again(desk: Desk, request: AskRequest, { turn, last }: Answered): { before: Outcome; named: Answer } {
  const before = answer(desk, { ...request, question: turn.question, history: request.history.slice(0, -1) })
  return { before, named: before.answers.find(({ id }) => id === last.id) ?? quoted(desk, last, null) }
}

/** What asks only of the answer right before it; behind the paper's title or author the same words ask of those. */
function ofAnswer(desk: Desk, request: AskRequest): Outcome | undefined {
  const answered = answeredBefore(desk, request)
  if (!answered || ('kind' in answered.last && isFrontMatter(answered.last.kind))) return undefined
  const asked = asksOfAnswer(desk.paper, request.question)
  if (asked === 'readingOn') return readingOn(desk, request, answered)
  if (asked === 'goingOn') return search(desk, request, 'passages')
  if (asked === undefined) return undefined
  const { before, named } = again(desk, request, answered)
  // A note, a page and the verdict on a quotation name their place already.
  if (before.kind !== 'passages' && before.answers.length > 0) return before
  return certain('passages', foundReply(named, 'passages', 1), [named])
}

/** What asks only of the refusal right before it, where passages were offered as the closest. */
function ofUnanswered(desk: Desk, request: AskRequest): Outcome | undefined {
  const { question, history } = request
  const turn = history.at(-1)
  const asked = turn && !answeredBefore(desk, request) ? asksOfRefusal(desk.paper, question) : undefined
  if (!turn || !asked) return undefined
  const before = answer(desk, { ...request, question: turn.question, history: history.slice(0, -1) })
  return before.answers.length > 0 ? undefined : ofRefusal(asked, before)
}

/** The answer to a Korean or Chinese question that the glossary has every word of; undefined for any other. */
function inEnglish(desk: Desk, request: AskRequest): Outcome | undefined {
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

function answerAlone(desk: Desk, request: AskRequest): Outcome {
  const intent: Intent = recognise(desk.paper, inMarks(request.question))
  switch (intent.kind) {
    case 'help':
      return helped(intent.manner)
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
      return goingOn(
        desk,
        request,
        search(desk, { ...request, question: intent.topic ?? request.question }, 'passages', intent.about),
      )
  }
}

/** Types of questions whose answer is a word or two: the sentence that was shown may have had it already. */
const SHORTLY: ReadonlySet<QuestionType | undefined> = new Set<QuestionType>([
  'who',
  'when',
  'where',
  'how many',
  'how much',
  'how long',
])

/**
 * What was found for a message; but one that asks about nothing by itself ("such as?") goes on from the answer before it.
 * So where nothing else was found than was shown, the next sentence is marked as well.
 */
function goingOn(desk: Desk, request: AskRequest, found: Outcome): Outcome {
  const answered = answeredBefore(desk, request)
  const [best, ...others] = found.answers
  const { question } = request
  if (!answered || best?.id !== answered.last.id || !desk.retrieval.isBare(question)) return found
  if (SHORTLY.has(QUESTION_TYPES[questionType(question)])) return found
  const { named } = again(desk, request, answered)
  return isShown(best, named) ? { ...found, answers: [withSentenceBehind(desk, named), ...others] } : found
}

/** What stands behind the answer right before a message that asks for no more: what a search finds there, else what is next. */
function readingOn(desk: Desk, request: AskRequest, answered: Answered): Outcome {
  const found = search(desk, request, 'passages')
  const { named } = again(desk, request, answered)
  const [best] = found.answers
  if (best && isBehind(desk, best, named)) return found
  const next = readOn(desk, named)
  return next ? certain('passages', foundReply(next, 'passages', 1), [next]) : found
}

const hasNotes = ({ answers: [first] }: Outcome): boolean => first !== undefined && first.footnotes.length > 0

/**
 * Where a statement comes from: the passage that makes it, for its notes. "Source?", "says who?" and no more ask that of
 * what was answered right before.
 *
 * @param topic the statement, in the message's words; empty for none
 */
function sourceOf(desk: Desk, request: AskRequest, topic: string): Outcome {
  if (topic !== '') {
    const found = search(desk, { ...request, question: topic }, 'footnote')
    if (found.answers.length === 0 || hasNotes(found)) return found
    // Where no note bears out the statement, the message as a whole may find what does: the words of a look-up stand anywhere.
    const whole = search(desk, request, 'footnote')
    return hasNotes(whole) ? whole : found
  }
  const answered = answeredBefore(desk, request)
  if (!answered) return subjectless()
  const { named } = again(desk, request, answered)
  return certain('footnote', foundReply(named, 'footnote', 1), [named])
}
