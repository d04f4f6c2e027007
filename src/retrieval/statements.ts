import type { AnswerType } from '../english/asking.ts'
import {
  CURRENCY_SIGNS,
  CURRENCY_WORDS,
  DEMONYMS,
  PLACE_BEFORE,
  PLACE_NOUNS,
  REASONS,
  SOME,
  UNITS_OF_LENGTH,
} from '../english/answering.ts'
import { BEFORE_NAMED_YEAR, DATE_WORDS } from '../english/dates.ts'
import { TENS, UNITS } from '../english/numbers.ts'
import { type Footnote, type Paper, type Passage, sentencesOf } from '../paper/paper.ts'
import type { Span } from '../paper/types.ts'
import { stemsOf, type Tokenizer } from './words.ts'

/** What one printed sentence, of a passage or of its notes, has in it. */
export interface Statement {
  /** Where it stands in the passage, or in the note of that number. */
  readonly span: Span
  readonly note: number | undefined
  /** The notes whose markers stand in it. */
  readonly noted: readonly number[]
  readonly words: ReadonlySet<string>
  /** What of it answers each type of question: figures, dates and names as stems, other things as they are printed. */
  readonly brings: Readonly<Record<AnswerType, readonly string[]>>
  /** Years within names ("the 1951 Convention"), with the words of the name: each dates what bears the name and nothing else. */
  readonly namedYears: readonly { readonly year: string; readonly name: readonly string[] }[]
}

/** Stems, as the words of a statement are. */
const DATE_STEMS: ReadonlySet<string> = new Set(stemsOf(DATE_WORDS.split(' ')))
/** A year from the eleventh century on. "1,896" is none; `withComma` tells it apart. */
const YEAR = /^(?:1\d|20)\d\d$/u
/** "The 90s" are years too. */
const isYear = (word: string): boolean => YEAR.test(word) || /^\d0$/u.test(word)

/** The numbers of a text that have a comma, as words: they are figures, whatever they look like without it. */
const withComma = (text: string): Set<string> =>
  new Set((text.match(/\d{1,3}(?:,\d{3})+/gu) ?? []).map((number) => number.replaceAll(',', '')))

const NUMBER = String.raw`(?:\d[\d,]*|${`${UNITS} ${TENS}`.replaceAll(' ', '|')}|${SOME})`
/** An amount of money; a time, a length or an age; a word that gives a reason. */
const MONEY = new RegExp(String.raw`[${CURRENCY_SIGNS}] ?\d[\d,]*|\b${NUMBER} (?:${CURRENCY_WORDS})\b`, 'giu')
const LENGTH = new RegExp(String.raw`\b${NUMBER}[- ](?:${UNITS_OF_LENGTH})s?\b(?:-old)?`, 'giu')
/** "Since 1998" says when; what stands before ", so" is the reason for what follows. */
const REASON = new RegExp(String.raw`\b(?!since \d)(?:${REASONS})\b|(?<=, )so\b(?! that)`, 'giu')
/** A word of a name, which a sentence's first word may not be; and one that names a place. */
const CAPITAL = String.raw`\p{Lu}[\p{L}’-]+(?<!${DEMONYMS})(?!\p{L})`
const NAME = new RegExp(String.raw`(?<=[\p{L}\d][,;]? [“(]?)${CAPITAL}`, 'gu')
const PLACE = new RegExp(
  String.raw`(?<=\b(?:${PLACE_BEFORE}) (?:the )?(?:\p{Lu}\S+ )*)${CAPITAL}|${CAPITAL}(?= (?:${PLACE_NOUNS})\b)`,
  'gu',
)

/** A year within a name, which it opens, and the words behind it. */
const NAMED_YEAR = new RegExp(
  String.raw`(?<=\b(?:${BEFORE_NAMED_YEAR}) )((?:1\d|20)\d\d) ((?:\p{Lu}[\p{L}’-]+ ?)+)`,
  'gu',
)

/** "May 30": a day of a month is no count. */
const DAY = new RegExp(String.raw`\b(?:${DATE_WORDS.replaceAll(' ', '|')}) \d{1,2}\b`, 'giu')

const found = (text: string, form: RegExp): string[] => [...text.matchAll(form)].map(([printed]) => printed)

/** The notes whose markers stand in a sentence of a passage, or right behind it. */
const notesIn = (unit: Passage | Footnote, { start, end }: Span): readonly number[] =>
  'number' in unit
    ? []
    : unit.footnotes.flatMap(({ footnote, offset }) => (start < offset && offset <= end ? [footnote.number] : []))

/** Whether a sentence has what answers a question of a type, and the question does not have it itself. */
export const bringsAnswer = (
  { brings, namedYears }: Statement,
  type: AnswerType,
  asked: ReadonlySet<string>,
): boolean =>
  brings[type].some((word) => !asked.has(word)) ||
  (type === 'date' && namedYears.some(({ year, name }) => !asked.has(year) && name.some((word) => asked.has(word))))

/** What a note tells as plainly as the text does. Its dates and its other numbers are mostly those of a source. */
const TOLD_IN_NOTES: ReadonlySet<AnswerType> = new Set<AnswerType>(['money', 'duration'])

/** Of the notes to a sentence those that have what answers a question, which the sentence itself does not have. */
export const notesBringing = (
  sentence: Statement,
  statements: readonly Statement[],
  type: AnswerType,
  asked: ReadonlySet<string>,
): readonly number[] =>
  TOLD_IN_NOTES.has(type) && !bringsAnswer(sentence, type, asked)
    ? sentence.noted.filter((number) => statements.some((one) => one.note === number && bringsAnswer(one, type, asked)))
    : []

/** Makes the function that gives the statements of a passage, by its place; each passage is read once. */
export function statementReader(paper: Paper, tokenize: Tokenizer): (place: number) => readonly Statement[] {
  const read = new Map<number, readonly Statement[]>()
  const statement = (unit: Passage | Footnote, span: Span): Statement => {
    const text = unit.text.slice(span.start, span.end)
    const words = tokenize(text)
    const amounts = withComma(text)
    const isDate = (word: string): boolean => (isYear(word) && !amounts.has(word)) || DATE_STEMS.has(word)
    const figuresOf = (of: readonly string[]): string[] =>
      of.filter((word) => /^\d/u.test(word) && (amounts.has(word) || !YEAR.test(word)))
    const namesIn = (form: RegExp): string[] => tokenize(found(text, form).join(' ')).filter((word) => !isDate(word))
    return {
      span,
      note: 'number' in unit ? unit.number : undefined,
      noted: notesIn(unit, span),
      words: new Set(words),
      namedYears: [...text.matchAll(NAMED_YEAR)].map(([, year = '', name = '']) => ({ year, name: tokenize(name) })),
      brings: {
        figure: figuresOf(words),
        count: figuresOf(tokenize(text.replace(MONEY, '').replace(LENGTH, '').replace(DAY, ''))),
        date: tokenize(text.replace(NAMED_YEAR, '$2')).filter(isDate),
        duration: found(text, LENGTH).filter((time) => !time.endsWith('-old')),
        money: found(text, MONEY),
        place: namesIn(PLACE),
        name: namesIn(NAME),
        reason: found(text, REASON),
      },
    }
  }
  return (place) => {
    let statements = read.get(place)
    if (!statements) {
      const passage = paper.passages[place]
      const units = passage ? [passage, ...passage.footnotes.map(({ footnote }) => footnote)] : []
      statements = units.flatMap((unit) => sentencesOf(unit).map((span) => statement(unit, span)))
      read.set(place, statements)
    }
    return statements
  }
}
