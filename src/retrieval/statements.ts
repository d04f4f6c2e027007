import type { AnswerType } from '../english/asking.ts'
import { DATE_WORDS } from '../english/dates.ts'
import { type Footnote, type Paper, type Passage, sentencesOf } from '../paper/paper.ts'
import type { Span } from '../paper/types.ts'
import { stemsOf, type Tokenizer } from './words.ts'

/** What one printed sentence, of a passage or of its notes, has in it. */
export interface Statement {
  /** Where it stands in the passage, or in the note of that number. */
  readonly span: Span
  readonly note: number | undefined
  readonly words: ReadonlySet<string>
  /** Its numbers other than years, and its words that make a date: years, months and seasons. */
  readonly figures: readonly string[]
  readonly dates: readonly string[]
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

/** Whether a sentence has a figure or date that the question does not have itself. */
export const bringsAnswer = (statement: Statement, type: AnswerType, asked: ReadonlySet<string>): boolean =>
  (type === 'date' ? statement.dates : statement.figures).some((word) => !asked.has(word))

/** Makes the function that gives the statements of a passage, by its place; each passage is read once. */
export function statementReader(paper: Paper, tokenize: Tokenizer): (place: number) => readonly Statement[] {
  const read = new Map<number, readonly Statement[]>()
  const statement = (unit: Passage | Footnote, span: Span): Statement => {
    const text = unit.text.slice(span.start, span.end)
    const words = tokenize(text)
    const amounts = withComma(text)
    const isDate = (word: string): boolean => (isYear(word) && !amounts.has(word)) || DATE_STEMS.has(word)
    return {
      span,
      note: 'number' in unit ? unit.number : undefined,
      words: new Set(words),
      figures: words.filter((word) => /^\d/u.test(word) && (amounts.has(word) || !YEAR.test(word))),
      dates: words.filter(isDate),
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
