import { ask } from './ask.ts'
import { RANK } from './check.ts'
import type { Desk } from './library.ts'
import type { Answer, AskRequest, AskResponse, Turn } from './types.ts'

/** One of several papers, where it is served. */
export interface PaperDesk {
  readonly id: string
  readonly desk: Desk
}

/** An answer that names its paper. */
export type PaperAnswer = Answer & { readonly paper: string }

/** A turn that says whose passages were read in it. */
type PaperTurn = Turn & { readonly paper?: string | undefined }

/** A question for several papers. */
export interface AskSeveralRequest extends Omit<AskRequest, 'history'> {
  readonly history: readonly PaperTurn[]
  /** The id of the paper that is asked; all of them where it is left out. */
  readonly paper?: string | undefined
}

export interface AskSeveralResponse extends Omit<AskResponse, 'answers' | 'related'> {
  readonly answers: readonly PaperAnswer[]
  readonly related: readonly PaperAnswer[]
}

/** At most so many questions are offered at once, as by one paper. */
const MOST_OFFERED = 6

interface Asked {
  readonly id: string
  readonly title: string
  readonly response: AskResponse
}

/** The turns as one paper is told of them: ids of passages mean nothing in another, nor where it is not said whose they are. */
const turnsFor = (id: string, history: readonly PaperTurn[], isAlone: boolean): readonly Turn[] =>
  history.map(({ question, passages, paper }) =>
    paper === id || (isAlone && paper === undefined) ? { question, passages } : { question },
  )

/** How well a paper answers: by the verdict on a quotation, else by the calibrated confidence. Smaller is better. */
const rankOf = ({ response: { verification, confidence } }: Asked): number =>
  verification ? RANK.indexOf(verification.verdict) : -confidence

/** The lead-in of a paper, which names it. */
export const inPaper = (title: string, reply: string): string => `In “${title}”: ${reply}`

const named = ({ id }: Asked, answers: readonly Answer[]): readonly PaperAnswer[] =>
  answers.map((answer) => ({ ...answer, paper: id }))

/** The first of each list, then the second of each, and so on. */
function inTurn<T>(lists: readonly (readonly T[])[]): T[] {
  const most = Math.max(0, ...lists.map((list) => list.length))
  return Array.from({ length: most }, (_, turn) => lists.flatMap((list) => list.slice(turn, turn + 1))).flat()
}

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
  return {
    ...response,
    reply: [lead, ...also].join(' '),
    answers: shown,
    // The best of each paper is shown.
    prominent: Math.max(response.prominent, isSearched(response) ? others.length + 1 : 0),
    related: [],
  }
}

/** What is near in any paper, where none answers. */
function unanswered(asked: readonly Asked[], limit: number): AskSeveralResponse {
  const ordered = asked.toSorted((a, b) => rankOf(a) - rankOf(b))
  const [first] = ordered
  if (!first) throw new RangeError('there is no paper to ask')
  const { response } = first
  const related = inTurn(ordered.map((one) => named(one, one.response.related)))
  const suggestions = new Set(inTurn(ordered.map(({ response: { suggestions: offered } }) => offered)))
  return {
    ...response,
    answers: [],
    related: related.slice(0, Math.max(limit, response.related.length)),
    suggestions: [...suggestions].slice(0, MOST_OFFERED),
  }
}

/**
 * Asks several papers a question, and answers with those that answer it, by calibrated confidence; or one of them.
 *
 * @param papers those that are asked; @param told hears once whether the question was answered
 * @throws RangeError where there is none
 */
export function askSeveral(
  papers: readonly PaperDesk[],
  { question, limit, history }: AskSeveralRequest,
  told?: Desk['told'],
): AskSeveralResponse {
  const isAlone = papers.length === 1
  const asked = papers.map(({ id, desk }): Asked => {
    const request = { question, limit, history: turnsFor(id, history, isAlone) }
    return { id, title: desk.paper.record.title, response: ask(desk, request) }
  })
  const [only] = asked
  const response =
    isAlone && only
      ? { ...only.response, answers: named(only, only.response.answers), related: named(only, only.response.related) }
      : (answered(asked, limit) ?? unanswered(asked, limit))
  told?.(response.status)
  return response
}
