import type { Heard, Response } from './doors.ts'
import { FACTS } from './facts.ts'
import type { Question } from './questions.ts'

const idsOf = ({ answers }: Pick<Response, 'answers'>): string => answers.map(({ id }) => id).join(' ') || 'nothing'
const squeezed = (text: string): string => text.replaceAll(/\s/gu, '')

/** What is wrong with the verdict on words that are known to be printed, or not to be. */
function claimFaults(
  { words, truth, pages }: NonNullable<Question['claim']>,
  { answers, ...response }: Response,
): string[] {
  const verdict = response.verdict ?? response.verification?.verdict
  if (truth !== 'printed') return verdict === 'exact' ? [`says exact of “${words}”, which is not printed`] : []
  if (verdict !== 'exact') return [`says ${verdict} of “${words}”, which is printed`]
  const isFound = answers.some((answer) => pages.every((page) => answer.pages.includes(page)))
  return isFound ? [] : [`does not find the words on page ${pages.join()}`]
}

function noteFaults(note: number, response: Response): string[] {
  const [first] = response.answers
  const isRight = note <= FACTS.notes ? first?.id === `fn${note}` : first === undefined
  return isRight ? [] : [`answers ${idsOf(response)} for note ${note}`]
}

function pageFaults(page: number, response: Response): string[] {
  const { answers } = response
  const isPrinted = page >= FACTS.firstPage && page <= FACTS.lastPage
  const isRight = isPrinted
    ? answers.length > 0 && answers.every(({ pages }) => pages.includes(page))
    : answers.length === 0
  return isRight ? [] : [`answers ${idsOf(response)} for page ${page}`]
}

/** What is wrong with a response beside its quotations: by what is known about the question. */
export function responseFaults({ claim, note, page }: Question, response: Response): string[] {
  const { status, answers, related = [] } = response
  const isAnswered = answers.length > 0
  return [
    ...(status !== undefined && (status === 'answered') !== isAnswered
      ? [`says ${status}, with ${idsOf(response)}`]
      : []),
    ...(isAnswered && related.length > 0 ? ['has answers, and close passages beside them'] : []),
    ...(claim ? claimFaults(claim, response) : []),
    ...(note === undefined ? [] : noteFaults(note, response)),
    ...(page === undefined ? [] : pageFaults(page, response)),
  ]
}

/** What is wrong between two doors that were asked the same; the first gives the whole response. */
export function differences({ isPlain }: Question, first: Heard, other: Heard): string[] {
  if (!isPlain || !first.response) return []
  if (other.status !== 200) return [`answers ${other.status}`]
  if (other.response) {
    // Links alone may differ: the terminal is at no origin.
    const told = [first, other].map(({ response }) => JSON.stringify(response).replaceAll(/https?:\/\/[^/"]+/gu, ''))
    return told[0] === told[1] ? [] : [`answers ${idsOf(other.response)}, not ${idsOf(first.response)}, or otherwise`]
  }
  const { answers, related = [] } = first.response
  const quotes = [...answers, ...related].map(({ quote }) => squeezed(quote))
  const shown = other.shown.map(({ quote }) => squeezed(quote).replace(/…$/u, ''))
  return shown.every((quote, at) => quotes[at]?.startsWith(quote))
    ? []
    : ['shows other quotations, or in another order']
}
