import { ask, askNamed, claimedIn, responseOf } from './ask.ts'
import { RANK } from './check.ts'
import { checkOutcomeOver } from './check-several.ts'
import type { Desk } from './library.ts'
import { inPaper, inTurn, named, type PaperAnswer, type PaperDesk, paperOf } from './paper-desk.ts'
import { standingSuggestions, suggestionsFor } from './suggestions-for.ts'
import { surenessOf } from './sureness.ts'
import { isOfSeveral, ofSeveral } from './plural-replies.ts'
import type { AskRequest, AskResponse, Turn } from './types.ts'

/** A turn that says whose passages were read in it. */
export type PaperTurn = Turn & { readonly paper?: string | undefined }

/** A question for several papers. */
export interface AskSeveralRequest extends Omit<AskRequest, 'history'> {
  readonly history: readonly PaperTurn[]
  /** The id of the paper that is asked; all of them where it is left out. */
  readonly paper?: string | undefined
}

export type AskSeveralResponse = AskResponse<PaperAnswer>

/** At most so many questions are offered at once, as by one paper. */
const MOST_OFFERED = 6

/** What can be offered of the suggestions of several papers: the first of each, then the second. */
const offeredBy = (suggestions: readonly (readonly string[])[]): string[] => [...new Set(inTurn(suggestions))]

/** What is offered of the suggestions that a response has: what was asked before, of whichever paper, is not. */
function offered(
  papers: readonly PaperDesk[],
  { suggestions }: AskSeveralResponse,
  history: readonly PaperTurn[],
): readonly string[] {
  if (suggestions.length === 0) return []
  const before = history.map(({ question }) => question)
  const left = suggestions.filter((text) => !before.includes(text))
  const those = left.length > 0 ? left : offeredBy(papers.map(({ desk }) => standingSuggestions(desk, before)))
  return those.slice(0, MOST_OFFERED)
}

interface Asked extends ReturnType<typeof askNamed> {
  readonly id: string
  readonly title: string
}

/**
 * The turns as one paper is told of them. What was read in another is none of its own, and ids of passages mean nothing
 * where it is not said whose they are.
 */
const turnsFor = (id: string, history: readonly PaperTurn[], isAlone: boolean): readonly Turn[] =>
  history.flatMap(({ question, passages, paper }) => {
    if (paper === undefined) return [isAlone ? { question, passages } : { question }]
    return paper === id ? [{ question, passages }] : []
  })

/** How well a paper answers: by the verdict on a quotation, else by the calibrated confidence. Smaller is better. */
const rankOf = ({ response: { verification, confidence } }: Asked): number =>
  verification ? RANK.indexOf(verification.verdict) : -confidence

/** What is searched for is answered best first; what is looked up stands together, in reading order. */
const isSearched = ({ kind }: AskResponse): boolean => kind === 'passages' || kind === 'verification'

/** The answers of all papers that answer, the surest paper first. */
function answered(asked: readonly Asked[], limit: number): AskSeveralResponse | undefined {
  const those = asked.filter(({ response }) => response.status === 'answered').toSorted((a, b) => rankOf(a) - rankOf(b))
  const [first] = those
  if (!first) return undefined
  const { response } = first
  const lists = those.map((one) => named(one, one.response.answers))
  const answers = isSearched(response) ? inTurn(lists) : lists.flat()
  const shown = answers.slice(0, Math.max(limit, isSearched(response) ? 0 : response.answers.length))
  const others = those.filter(({ id }) => id !== first.id && shown.some(({ paper }) => paper === id))
  const lead = inPaper(first.title, response.reply)
  const also = others.map(({ title, response: { reply: said } }) => inPaper(title, said))
  const firstOf = ({ id }: Asked): number => shown.findIndex(({ paper }) => paper === id)
  return {
    ...response,
    reply: [lead, ...also].join(' '),
    answers: shown,
    // The best of each paper is shown.
    prominent: Math.max(response.prominent, ...others.map((other) => firstOf(other) + 1)),
    related: [],
  }
}

/** What is near in any paper, where none answers. */
function unanswered(asked: readonly Asked[], limit: number): AskSeveralResponse {
  const ordered = asked.toSorted((a, b) => rankOf(a) - rankOf(b))
  const [first] = ordered
  if (!first) throw new RangeError('there is no paper to ask')
  const { response, said } = first
  const related = inTurn(ordered.map((one) => named(one, one.response.related)))
  const isSaidByAll = ordered.every(({ response: { reply } }) => reply === response.reply)
  const each = ordered.map(({ title, response: { reply } }) => inPaper(title, reply)).join(' ')
  return {
    ...response,
    reply: isSaidByAll || isOfSeveral(said) ? ofSeveral(response.reply, said) : each,
    answers: [],
    related: related.slice(0, Math.max(limit, response.related.length)),
    suggestions: offeredBy(ordered.map(({ response: { suggestions } }) => suggestions)),
  }
}

/** The answer of one paper, which is named. */
function inOne(one: PaperDesk, response: AskResponse): AskSeveralResponse {
  return { ...response, answers: named(one, response.answers), related: named(one, response.related) }
}

const isSure = ({ status, confidence }: AskResponse): boolean =>
  status === 'answered' && surenessOf(confidence) === 'sure'

/** Whether something was found by its name: a page, a note, a part of the paper. */
const isLookedUp = (response: AskResponse): boolean =>
  response.status === 'answered' && !isSearched(response) && response.confidence === 1

/** Whether two answers of a paper are the same. */
const isSame = (a: AskResponse, b: AskResponse): boolean =>
  a.reply === b.reply && a.confidence === b.confidence && String(a.answers.map(idOf)) === String(b.answers.map(idOf))

const idOf = ({ id }: { readonly id: string }): string => id

/**
 * What the paper that was read last answers to a message that is meant for it: one that it reads otherwise than if nothing
 * had been read, and one that names a page, a note or a part. It is not meant for it where this paper is not sure, and
 * another is, whatever came before: then it names a subject of its own.
 *
 * @param last the paper that was read; @param alone what each paper answers to the message alone
 */
function staying(
  papers: readonly PaperDesk[],
  last: PaperDesk,
  { question, limit, history }: AskSeveralRequest,
  alone: readonly Asked[],
): AskSeveralResponse | undefined {
  const aloneOf = (one: PaperDesk): AskResponse | undefined => alone.find(({ id }) => id === one.id)?.response
  const byItself = aloneOf(last)
  if (!byItself) return undefined
  const after = ask(last.desk, { question, limit, history: turnsFor(last.id, history, false) })
  if (isSame(after, byItself) && !isLookedUp(after)) return undefined
  const isOfAnother = (one: PaperDesk): boolean => {
    const response = aloneOf(one)
    if (!response || one.id === last.id || !isSure(response)) return false
    // A message that leans on what came before is answered otherwise after it.
    const before = history.slice(-1).map((turn) => ({ question: turn.question }))
    return isSame(response, ask(one.desk, { question, limit, history: before }))
  }
  if (!isSure(after) && papers.some(isOfAnother)) return undefined
  const answer = inOne(last, after)
  return after.kind === 'help' ? answer : { ...answer, reply: inPaper(last.desk.paper.record.title, after.reply) }
}

/**
 * Asks several papers a question, and answers with those that answer it, by calibrated confidence; or one of them. After
 * passages of a paper were read, what leans on these is asked of that paper.
 *
 * @param papers those that are asked; @param told hears once whether the question was answered
 * @throws RangeError where there is none
 */
export function askSeveral(
  papers: readonly PaperDesk[],
  request: AskSeveralRequest,
  told?: Desk['told'],
): AskSeveralResponse {
  const response = respond(papers, request)
  told?.(response.status)
  return { ...response, suggestions: offered(papers, response, request.history) }
}

function respond(papers: readonly PaperDesk[], request: AskSeveralRequest): AskSeveralResponse {
  const { question, limit, history } = request
  const [first, ...others] = papers
  if (!first) throw new RangeError('there is no paper to ask')
  if (others.length === 0) {
    return inOne(first, ask(first.desk, { question, limit, history: turnsFor(first.id, history, true) }))
  }
  const claimed = claimedIn(first.desk, question)
  if (claimed !== undefined) {
    return responseOf(checkOutcomeOver(papers, question, claimed), limit, () =>
      offeredBy(papers.map(({ desk }) => suggestionsFor(desk, question))),
    )
  }
  const turns = history.filter(({ paper }) => paper === undefined)
  const asked = papers.map(({ id, desk }): Asked => ({
    id,
    title: desk.paper.record.title,
    ...askNamed(desk, { question, limit, history: turnsFor(id, turns, false) }),
  }))
  const { paper } = history.at(-1) ?? {}
  const last = paper === undefined ? undefined : paperOf(papers, { paper })
  const stayed = last && staying(papers, last, request, asked)
  return stayed ?? answered(asked, limit) ?? unanswered(asked, limit)
}
