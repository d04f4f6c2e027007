import type { Paper } from '../../paper/paper.ts'
import { digits } from '../../retrieval/numbers.ts'

/** A list of words as a set; several strings make one list. */
export const vocabulary = (...lists: readonly string[]): ReadonlySet<string> =>
  new Set(lists.flatMap((list) => list.split(' ')))

/** A message with straight apostrophes, plain digits and single spaces; case and punctuation stay. */
export const tidy = (message: string): string =>
  message
    .normalize('NFKC')
    .replace(/[’‘`´]/gu, "'")
    .replace(/\s+/gu, ' ')
    .trim()

/** Spoken and typed short forms, written out. */
const SHORT_FORMS: readonly [RegExp, string][] = [
  [/\b(?:can't|cannot|cant)\b/gu, 'can not'],
  [/\bwon't\b/gu, 'will not'],
  [/n't\b/gu, ' not'],
  [/\b(do|does|did|is|was|would|could)nt\b/gu, '$1 not'],
  [/\b(what|who|where|when|how|that|it|there|here|let)'s\b/gu, '$1 is'],
  [/\b(what|who|where|when|how|that|there)s\b/gu, '$1 is'],
  [/\bw[ao]ts\b/gu, 'what is'],
  [/'re\b/gu, ' are'],
  [/'m\b|(?<=\bi)m\b/gu, ' am'],
  [/'ll\b/gu, ' will'],
  [/'ve\b/gu, ' have'],
  [/'d\b/gu, ' would'],
  [/'s?(?!\p{L})/gu, ''],
]

const TYPED: ReadonlyMap<string, string> = new Map(
  'pls:please plz:please plse:please u:you ur:your r:are wat:what wot:what wht:what abt:about thx:thanks ty:thanks gimme:give me lemme:let me wanna:want to gonna:going to ppl:people'
    .replaceAll(' me', '_me')
    .replaceAll(' to', '_to')
    .split(' ')
    .map((pair) => [pair.slice(0, pair.indexOf(':')), pair.slice(pair.indexOf(':') + 1).replace('_', ' ')] as const),
)

const ORDINALS =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'
const ORDINAL: ReadonlyMap<string, number> = new Map([
  ...ORDINALS.split(' ').map((word, value) => [word, value] as const),
  ...'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth hundredth'
    .split(' ')
    .map((word, index) => [word, 20 + 10 * index] as const),
])

/** Writes "twelfth", "12th" and "twenty first" as "12th", "12th" and "21th", after number words became digits. */
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
 * digits, no punctuation but "#" and what stands inside a range of numbers ("90-92").
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
    .trim()
    .split(/\s+/u)
    .filter((word) => word !== '')
  return ordinals(digits(words.flatMap((word) => (TYPED.get(word) ?? word).split(' '))))
    .join(' ')
    .replaceAll('§', '-')
}

/** Whether a message, as `plain` gives it, has no words but these. */
export const only = (asked: string, ...allowed: readonly ReadonlySet<string>[]): boolean =>
  asked.split(' ').every((word) => allowed.some((words) => words.has(word)))

/** Words that a request can have around what it asks for. */
export const FRAME = vocabulary(
  'a an the this that these those it its of in on at to for from by with about into out up down over as than',
  'is am are was were be been being do does did can could would will shall should may might must have has had',
  'i me my mine you your yours we us our he him his she her they them their one ones there here',
  'and or so but then also too just exactly actually really even ever quite very all any some each every not no yes',
  'please kindly thanks thank ok okay hi hello hey well um uh hmm sorry dear ibid oh ah right now again still',
  'say says said saying write writes written tell tells told show shows give gives get gets read reads reading see know want wants wanted',
  'like love need needs let lets look looks looking find wonder wondering wondered curious question ask asks asking',
  'help explain quote cite print display bring take go goes going open pull put make mean means happen interested',
  'what which who whom whose how when where why if whether anything something everything thing things someone',
  'quick quickly possible possibly maybe perhaps much many more most whole entire full complete main exact first',
)

/** A message with the names of the paper's authors as "the author", whatever form of them it uses. */
export function withoutNames(paper: Paper, message: string): string {
  let text = message
  for (const { given, family } of paper.record.author) {
    const name = `(?:(?:mr|mister|ms|mrs|dr|doctor|prof|professor)\\.? )?(?:${escape(given)} |${escape(given.split(' ')[0] ?? given)} )?${escape(family)}`
    text = text.replace(new RegExp(`(?:\\bthe author )?\\b${name}(?![\\p{L}\\p{N}])`, 'giu'), 'the author')
  }
  return text
}

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')

/** What people call the paper. */
export const PAPER = vocabulary(
  'paper papers article articles study essay text report work piece document analysis publication pdf file manuscript',
  'research writing treatise',
)

/** What people call who wrote it. */
export const WRITER = vocabulary('author authors writer writers researcher researchers')
