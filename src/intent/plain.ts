import { digits } from '../retrieval/numbers.ts'

/** A word of a message, in lower case and written out, and where in the message it stands. */
export interface Word {
  readonly word: string
  readonly start: number
  readonly end: number
}

/** Short forms, and how they are written out. */
const SHORT_FORMS: readonly [RegExp, string][] = [
  [/\bcan't\b/u, 'can not'],
  [/\bwon't\b/u, 'will not'],
  [/n't\b/u, ' not'],
  [/\blet's\b/u, 'let us'],
  [/\b(what|who|where|when|how|that|it|there|here)'s\b/u, '$1 is'],
  [/'re\b/u, ' are'],
  [/'m\b/u, ' am'],
  [/'ll\b/u, ' will'],
  [/'ve\b/u, ' have'],
  [/'d\b/u, ' would'],
  [/'s?(?!\p{L})/gu, ''],
]

/** Spellings that are common on phones. */
const TYPED: ReadonlyMap<string, string> = new Map(
  'pls=please plz=please plse=please wat=what wot=what wht=what thx=thanks ty=thanks u=you ur=your r=are abt=about im=i_am'
    .concat(
      ' gimme=give_me lemme=let_me wanna=want_to gonna=going_to cannot=can_not cant=can_not wats=what_is wots=what_is',
    )
    .concat(' whats=what_is whos=who_is wheres=where_is whens=when_is hows=how_is thats=that_is theres=there_is')
    .concat(' dont=do_not doesnt=does_not didnt=did_not isnt=is_not wasnt=was_not wouldnt=would_not couldnt=could_not')
    .split(' ')
    .map((pair) => pair.replaceAll('_', ' ').split('=') as [string, string]),
)

const ORDINAL: ReadonlyMap<string, number> = new Map([
  ...'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth'
    .concat(' fifteenth sixteenth seventeenth eighteenth nineteenth')
    .split(' ')
    .map((word, value) => [word, value] as const),
  ...'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth hundredth'
    .split(' ')
    .map((word, index) => [word, 20 + 10 * index] as const),
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
    .replace(/\s+/gu, ' ')
    .replace(/(?<=\d) ?[-–—] ?(?=\d)/gu, '-')
    .trim()

/** A run of characters without a space as words, without punctuation but "#", "%" and the hyphen of a range. */
function spelled(run: string): string[] {
  let text = run.toLowerCase()
  if (/^\p{L}+$/u.test(text)) return (TYPED.get(text) ?? text).split(' ')
  if (text.includes("'")) for (const [form, full] of SHORT_FORMS) text = text.replace(form, full)
  return text
    .replace(/(?<=\d),(?=\d{3})/gu, '')
    .replace(/(?<=\d)-(?=\d)/gu, '§')
    .replace(/[^\p{L}\p{N}#%§]+/gu, ' ')
    .replace(/#/gu, ' # ')
    .replaceAll('§', '-')
    .split(' ')
    .flatMap((word) => (word === '' ? [] : (TYPED.get(word) ?? word).split(' ')))
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
