import { ORDINAL_TENS, ORDINAL_UNITS } from '../english/numbers.ts'
import { SHORT_FORMS, TYPED } from '../english/short-forms.ts'
import { digits } from '../retrieval/numbers.ts'

/** A word of a message, in lower case and written out, and where in the message it stands. */
export interface Word {
  readonly word: string
  readonly start: number
  readonly end: number
}

const ORDINAL: ReadonlyMap<string, number> = new Map([
  ...ORDINAL_UNITS.split(' ').map((word, value) => [word, value] as const),
  ...ORDINAL_TENS.split(' ').map((word, index) => [word, 20 + 10 * index] as const),
])

/** Writes "twelfth", "12th" and, after number words became digits, "20 first" alike: as "12th" and "21th". */
function ordinals(words: readonly string[]): string[] {
  const result: string[] = []
  for (const word of words) {
    const digit = word.charAt(0) <= '9' ? /^(\d{1,4})(?:st|nd|rd|th)$/u.exec(word) : null
    const value = digit ? Number(digit[1]) : ORDINAL.get(word)
    if (value === undefined) {
      result.push(word)
      continue
    }
    const last = result.at(-1) ?? ''
    if (value < 10 && /^[2-9]0$/u.test(last)) result[result.length - 1] = `${Number(last) + value}th`
    else result.push(`${value}th`)
  }
  return result
}

/** A message with straight apostrophes, plain digits, single spaces and closed ranges; case and punctuation stay. */
export const tidy = (message: string): string =>
  message
    .normalize('NFKC')
    .replace(/[’‘`´]/gu, "'")
    .replace(/\s{2,}|[^\S ]/gu, ' ')
    .replace(/(?<=\d) ?[-–—] ?(?=\d)/gu, '-')
    .trim()

/** A run of characters without a space as words, without punctuation but "#", "%" and the hyphen of a range. */
function spelled(run: string): readonly string[] {
  let text = run.toLowerCase()
  // As nearly all are.
  if (/^\p{L}+[,.?!]?$/u.test(text)) {
    const word = /[,.?!]$/u.test(text) ? text.slice(0, -1) : text
    return TYPED.get(word) ?? [word]
  }
  if (text.includes("'")) for (const [form, full] of SHORT_FORMS) text = text.replace(form, full)
  return text
    .replace(/(?<=\d),(?=\d{3})/gu, '')
    .replace(/(?<=\d)-(?=\d)/gu, '§')
    .replace(/[^\p{L}\p{N}#%§]+/gu, ' ')
    .replace(/#/gu, ' # ')
    .replaceAll('§', '-')
    .split(' ')
    .flatMap((word) => (word === '' ? [] : (TYPED.get(word) ?? [word])))
}

/** The words of a message that `tidy` made, in order. */
export function wordsOf(message: string): Word[] {
  const words: Word[] = []
  let start = 0
  for (const run of message.split(' ')) {
    const end = start + run.length
    for (const word of spelled(run)) words.push({ word, start, end })
    start = end + 1
  }
  return words
}

/** Words with number words and ordinals as digits. */
export const counted = (words: readonly string[]): string[] =>
  ordinals(digits(words.filter((word, at) => word !== 'and' || words[at - 1] !== 'hundred')))

/**
 * A message as the ways of asking see it: lower case, short forms and typed slang written out, number words and
 * ordinals as digits, no punctuation but "#" and the hyphen within a range of numbers ("90-92").
 */
export const plain = (message: string): string => counted(wordsOf(tidy(message)).map(({ word }) => word)).join(' ')
