import type { Paper } from '../paper/paper.ts'
import { digits } from '../retrieval/numbers.ts'

/** A message with straight apostrophes, plain digits and single spaces; case and punctuation stay. */
export const tidy = (message: string): string =>
  message
    .normalize('NFKC')
    .replace(/[’‘`´]/gu, "'")
    .replace(/\s+/gu, ' ')
    .trim()

/** Short forms, and how they are written out. */
const SHORT_FORMS: readonly [RegExp, string][] = [
  [/\b(?:can't|cannot|cant)\b/gu, 'can not'],
  [/\bwon't\b/gu, 'will not'],
  [/n't\b/gu, ' not'],
  [/\b(do|does|did|is|was|would|could)nt\b/gu, '$1 not'],
  [/\blet's\b/gu, 'let us'],
  [/\b(what|who|where|when|how|that|it|there|here)'s\b/gu, '$1 is'],
  [/\b(what|who|where|when|how|that|there)s\b/gu, '$1 is'],
  [/\bw[ao]ts\b/gu, 'what is'],
  [/'re\b/gu, ' are'],
  [/'m\b|(?<=\bi)m\b/gu, ' am'],
  [/'ll\b/gu, ' will'],
  [/'ve\b/gu, ' have'],
  [/'d\b/gu, ' would'],
  [/'s?(?!\p{L})/gu, ''],
]

/** What phones make of words. */
const TYPED: ReadonlyMap<string, string> = new Map([
  ...['pls', 'plz', 'plse'].map((word) => [word, 'please'] as const),
  ...['wat', 'wot', 'wht'].map((word) => [word, 'what'] as const),
  ...['thx', 'ty'].map((word) => [word, 'thanks'] as const),
  ['u', 'you'],
  ['ur', 'your'],
  ['r', 'are'],
  ['abt', 'about'],
  ['gimme', 'give me'],
  ['lemme', 'let me'],
  ['wanna', 'want to'],
  ['gonna', 'going to'],
])

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
    const digit = /^(\d{1,4})(?:st|nd|rd|th)$/u.exec(word)
    const value = digit ? Number(digit[1]) : ORDINAL.get(word)
    const last = result.at(-1) ?? ''
    if (value === undefined) result.push(word)
    else if (value < 10 && /^[2-9]0$/u.test(last)) result[result.length - 1] = `${Number(last) + value}th`
    else result.push(`${value}th`)
  }
  return result
}

/**
 * A message as the patterns see it: lower case, short forms and typed slang written out, number words and ordinals as
 * digits, no punctuation but "#" and the hyphen within a range of numbers ("90-92").
 */
export function plain(message: string): string {
  let text = tidy(message).toLowerCase()
  for (const [form, full] of SHORT_FORMS) text = text.replace(form, full)
  const words = text
    .replace(/(?<=\d),(?=\d{3})/gu, '')
    .replace(/(?<=\d) ?[-–—] ?(?=\d)/gu, '§')
    .replace(/[^\p{L}\p{N}#%§]+/gu, ' ')
    .replace(/#/gu, ' # ')
    .replace(/\bhundred and\b/gu, 'hundred')
    .split(/\s+/u)
    .filter((word) => word !== '')
  return ordinals(digits(words.flatMap((word) => (TYPED.get(word) ?? word).split(' '))))
    .join(' ')
    .replaceAll('§', '-')
}

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`)

/** A message with the names of the paper's authors, in whatever form, as "the author". */
export function withoutNames(paper: Paper, message: string): string {
  let text = message
  for (const { given, family } of paper.record.author) {
    const first = escape(given.split(' ')[0] ?? given)
    const title = String.raw`(?:(?:mr|mister|ms|mrs|dr|doctor|prof|professor)\.? )?`
    const name = String.raw`\b${title}(?:${escape(given)} |${first} )?${escape(family)}(?![\p{L}\p{N}])`
    text = text.replace(new RegExp(name, 'giu'), 'the author')
  }
  return text.replace(/\bthe author the author\b/gu, 'the author')
}
