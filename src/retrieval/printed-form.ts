import { TENS, UNITS } from '../english/numbers.ts'
import { digits } from './numbers.ts'

/** A text as forms are looked for in it: in small letters, without accents. */
export const unaccented = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()

/** A word or number that is looked up, and how it may be printed. */
export interface PrintedForm {
  readonly text: string
  /** As it is typed: with or without its hyphen, and a number as digits or as a word. */
  readonly typed: RegExp
  /** Typed so or in another way: 13 is "thirteen". */
  readonly pattern: RegExp
  /** Other forms that count where it is not printed so: one word as two, a number whatever it counts. */
  readonly loose?: RegExp
  /** Its unit is part of it: "27%" is a share, "US$12" an amount, "Article 13" no 13. No other form is accepted. */
  readonly isExact?: true
  /** It is a word without a hyphen, and its pattern finds that word and nothing else. */
  readonly isWord?: true
}

const NUMBER = String.raw`\d+(?:,\d{3})*(?:\.\d+)?`

/** The pieces of a message: an amount, a share, an article by its number, a number, a word with its hyphens. */
const PIECE = new RegExp(
  String.raw`(?:us)?(?<sign>[$€£¥])\s?(?<amount>${NUMBER})|(?<share>${NUMBER})\s?(?:%|per\s?cent(?!\p{L}))|` +
    String.raw`(?<!\p{L})art(?:icle)?s?\.?\s?(?<article>\d+)|(?<number>${NUMBER})|(?<word>\p{L}+(?:['’-]\p{L}+){0,3})`,
  'gu',
)

/** Words before a number that counts nothing, but names a part of something. */
const NAMED = String.raw`(?<![$€£¥]\s?|\b(?:articles?|art\.|sections?|chapters?|resolutions?|vol\.|nos?\.|pp?\.)\s)`

/** From two on, by their digits: a lone "one" is a pronoun. */
const NUMBER_WORDS: ReadonlyMap<string, string> = new Map(
  [...UNITS.split(' ').slice(2), ...TENS.split(' ')].map((word) => [digits([word]).join(), word]),
)

/** Letters are those of English here: a class of all letters takes far longer to compile than a text to search. */
export const whole = (words: string): string => String.raw`(?<![a-z])(?:${words})(?![a-z])`
export const pattern = (source: string): RegExp => new RegExp(source, 'u')

/** A number by itself, with or without commas between its thousands. */
const figure = (number: string): string => {
  const grouped = number.replaceAll(',', '').replace(/\B(?=(?:\d{3})+(?!\d))/gu, ',?')
  return String.raw`(?<![\d.,])${grouped.replace('.', String.raw`\.`)}(?![.,]?\d)`
}

function numberForm(number: string, isSpelt: boolean): PrintedForm {
  const digitsOf = String.raw`${NAMED}${figure(number)}(?!\s?(?:%|per\s?cent))`
  const word = NUMBER_WORDS.get(number)
  const either = pattern(word === undefined ? digitsOf : `${digitsOf}|${whole(word)}`)
  if (isSpelt)
    return { text: word ?? number, typed: word === undefined ? either : pattern(whole(word)), pattern: either }
  return { text: number, typed: pattern(digitsOf), pattern: either, loose: pattern(figure(number)) }
}

/** Each half of a word that may be printed as two has at least so many letters; a longer word than this is not halved. */
const HALF = 2
const LONGEST = 30

function wordForm(word: string): PrintedForm {
  const parts = word.split('-')
  const printed = pattern(whole(parts.join(String.raw`[-\s]?`)))
  if (parts.length > 1) return { text: word, typed: pattern(whole(word)), pattern: printed }
  if (word.length < 2 * HALF || word.length > LONGEST) {
    return { text: word, typed: printed, pattern: printed, isWord: true }
  }
  const splits = Array.from({ length: word.length - 2 * HALF + 1 }, (_, i) =>
    [word.slice(0, i + HALF), word.slice(i + HALF)].join(String.raw`[-\s]`),
  )
  return { text: word, typed: printed, pattern: printed, loose: pattern(whole(splits.join('|'))), isWord: true }
}

/** Two words as one: closed, with a hyphen or open. */
export function compoundOf({ text: one }: PrintedForm, { text: other }: PrintedForm): PrintedForm {
  const either = pattern(whole(String.raw`${one}[-\s]?${other}`))
  return { text: `${one}-${other}`, typed: either, pattern: either }
}

/**
 * The forms in which a message's words and numbers may be printed, in their order; number words are numbers.
 *
 * @param most how many are made at most, to bound the work
 */
export function printedForms(message: string, most: number): PrintedForm[] {
  const forms: PrintedForm[] = []
  let words: string[] = []
  const settle = (): void => {
    for (const word of digits(words)) forms.push(/^\d/u.test(word) ? numberForm(word, true) : wordForm(word))
    words = []
  }
  for (const { groups = {} } of [...unaccented(message).matchAll(PIECE)].slice(0, most)) {
    const { sign, amount, share, article, number, word } = groups
    if (word !== undefined) {
      words.push(word.replace(/['’]s$/u, ''))
      continue
    }
    settle()
    const exact = (text: string, source: string): void => {
      forms.push({ text, typed: pattern(source), pattern: pattern(source), isExact: true })
    }
    if (amount !== undefined) exact(amount, String.raw`[${sign}]\s?${figure(amount)}`)
    else if (share !== undefined) exact(share, String.raw`${figure(share)}\s?(?:%|per\s?cent)`)
    else if (article !== undefined) exact(article, String.raw`(?<![a-z])art(?:icle)?s?\.?\s${figure(article)}`)
    else if (number !== undefined) forms.push(numberForm(number.replaceAll(',', ''), false))
  }
  settle()
  return forms
}
