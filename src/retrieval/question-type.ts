import {
  type AnswerType,
  ASKINGS,
  AUXILIARIES,
  BARE_NEGATED_AUXILIARIES,
  BEFORE_ASKING,
  JOINING_ASKING,
  WANTED,
} from '../english/asking.ts'

/** What a message asks for; "whether" something is so, and "none" of them. */
export type QuestionType = (typeof ASKINGS)[number]['type'] | 'whether' | 'none'

/** A message that begins so asks whether something is so, whatever else stands in it. */
const WHETHER = new RegExp(`^(?:${`${AUXILIARIES} ${BARE_NEGATED_AUXILIARIES} so`.replaceAll(' ', '|')})\\b`, 'u')

const TYPES: readonly { readonly type: QuestionType; readonly words: string; readonly wants?: AnswerType }[] = ASKINGS

/** Whether a joining word does not ask, by what stands before it. */
const JOINED = new RegExp(`(?<=[\\p{L}\\p{N}] )(?<!\\b(?:${BEFORE_ASKING}) )(?:${JOINING_ASKING})(?= )`, 'gu')

const FORMS = ASKINGS.map(({ words }) => new RegExp(`\\b(?:${words})\\b`, 'u'))

const WANTED_FORMS = WANTED.map(({ asks, of, apart = 1 }) => {
  const noun = of === undefined ? '' : `(?: [^ ]+){0,${apart}} (?:${of})\\b`
  return new RegExp(`\\b(?:${asks})\\b${noun}`, 'u')
})

/** The types, by number: those of the list, whether something is so, and none of them. */
export const QUESTION_TYPES: readonly QuestionType[] = [...ASKINGS.map(({ type }) => type), 'whether', 'none']

/** A message in lower case, without apostrophes and without the words that join a clause. */
const plainOf = (message: string): string =>
  message.toLowerCase().replace(/['’]/gu, '').trim().replace(/\s+/gu, ' ').replace(JOINED, '')

/** The number of what a message asks for. */
export const questionType = (message: string): number => typeOf(plainOf(message))

function typeOf(plain: string): number {
  if (WHETHER.test(plain)) return QUESTION_TYPES.indexOf('whether')
  const at = FORMS.findIndex((form) => form.test(plain))
  return at === -1 ? QUESTION_TYPES.indexOf('none') : at
}

/** What a message asks for. */
export interface Asks {
  /** The number of its type. */
  readonly type: number
  /**
   * What it wants that printed words can tell; undefined where any answer will do. "Did it cost a lot?" wants a figure
   * too.
   */
  readonly wants: AnswerType | undefined
}

/** Reads what a message asks for. */
export function asksOf(message: string): Asks {
  const plain = plainOf(message)
  const wanted =
    WANTED.find((_, at) => WANTED_FORMS[at]?.test(plain)) ??
    TYPES.find((one, at) => one.wants !== undefined && FORMS[at]?.test(plain))
  return { type: typeOf(plain), wants: wanted?.wants }
}
