import {
  CONTROL,
  ID_LENGTH,
  MOST_ANSWERS,
  MOST_READ,
  MOST_TURNS,
  QUESTION_LENGTH,
  RULES,
  USUAL_ANSWERS,
} from '../answer/bounds.ts'
import type { AskRequest, Turn } from '../answer/types.ts'

/** A field that does not fit: its path as "history.0.question", empty for the whole, and the rule. */
export interface Fault {
  readonly path: string
  readonly message: string
}

type Fields = Readonly<Record<string, unknown>>

/**
 * Checks what `POST /v1/ask` takes, by the rules of its schema (`src/contract`), whose library would weigh more here
 * than the whole core.
 *
 * @returns the request as the schema makes it, and what does not fit; the first counts only where nothing is amiss
 */
export function readRequest(value: unknown): { request: AskRequest; faults: readonly Fault[] } {
  const faults: Fault[] = []
  const fault = (path: string, message: string): void => void faults.push({ path, message })
  const at = (path: string, name: string | number): string => (path === '' ? String(name) : `${path}.${name}`)

  const fieldsOf = (path: string, given: unknown, known: readonly string[]): Fields | undefined => {
    if (typeof given !== 'object' || given === null || Array.isArray(given)) {
      fault(path, RULES.object)
      return undefined
    }
    for (const name of Object.keys(given)) if (!known.includes(name)) fault(at(path, name), RULES.known)
    return given as Fields
  }

  const question = (path: string, given: unknown): string => {
    if (typeof given !== 'string') {
      fault(path, given === undefined ? RULES.missing : RULES.string)
      return ''
    }
    const text = given.trim()
    if (text === '') fault(path, RULES.filled)
    if (text.length > QUESTION_LENGTH) fault(path, RULES.length)
    if (!text.isWellFormed()) fault(path, RULES.wellFormed)
    if (CONTROL.test(text)) fault(path, RULES.visible)
    return text
  }

  const limit = (path: string, given: unknown): number => {
    if (given === undefined) return USUAL_ANSWERS
    if (typeof given !== 'number' || !Number.isSafeInteger(given)) fault(path, RULES.whole)
    else if (given < 1) fault(path, RULES.least)
    else if (given > MOST_ANSWERS) fault(path, RULES.most)
    return Number(given)
  }

  const list = (path: string, given: unknown, most: number, rule: string): readonly unknown[] => {
    if (!Array.isArray(given)) fault(path, RULES.list)
    else if (given.length > most) fault(path, rule)
    else return given
    return []
  }

  const passages = (path: string, given: unknown): string[] =>
    list(path, given, MOST_READ, RULES.read).map((id, i) => {
      if (typeof id !== 'string') fault(at(path, i), RULES.string)
      else if (id.length > ID_LENGTH) fault(at(path, i), RULES.id)
      return String(id)
    })

  const turn = (path: string, given: unknown): Turn => {
    const fields = fieldsOf(path, given, ['question', 'passages'])
    if (!fields) return { question: '' }
    const asked = question(at(path, 'question'), fields['question'])
    const read = fields['passages']
    return read === undefined
      ? { question: asked }
      : { question: asked, passages: passages(at(path, 'passages'), read) }
  }

  const fields = fieldsOf('', value, ['question', 'limit', 'history'])
  if (!fields) return { request: { question: '', limit: USUAL_ANSWERS, history: [] }, faults }
  const { history = [] } = fields
  const request = {
    question: question('question', fields['question']),
    limit: limit('limit', fields['limit']),
    history: list('history', history, MOST_TURNS, RULES.turns).map((one, i) => turn(`history.${i}`, one)),
  }
  return { request, faults }
}
