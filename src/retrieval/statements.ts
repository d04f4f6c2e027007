import { type Footnote, type Paper, type Passage, sentencesOf } from '../paper/paper.ts'
import type { Span } from '../paper/types.ts'
import type { AnswerType } from './question-type.ts'
import type { Tokenizer } from './words.ts'

/** What one printed sentence, of a passage or of its notes, has in it. */
export interface Statement {
  /** Where it stands in the passage, or in the note of that number. */
  readonly span: Span
  readonly note: number | undefined
  readonly words: ReadonlySet<string>
  /** Its numbers that are no years, and whether it has a date. */
  readonly figures: readonly string[]
  readonly dates: readonly string[]
}

const MONTH =
  /^(?:januari|februari|march|april|mai|june|juli|august|septemb|octob|novemb|decemb|spring|summer|autumn|winter)$/u
const isYear = (word: string): boolean => /^(?:19|20)\d\d$|^\d0$/u.test(word)
const isFigure = (word: string): boolean => /^\d/u.test(word) && !/^(?:19|20)\d\d$/u.test(word)

/** Whether a sentence has a figure or date that the question does not have itself. */
export const bringsAnswer = (statement: Statement, type: AnswerType, asked: ReadonlySet<string>): boolean =>
  (type === 'date' ? statement.dates : statement.figures).some((word) => !asked.has(word))

/** Makes the function that gives the statements of a passage, by its place; each passage is read once. */
export function statementReader(paper: Paper, tokenize: Tokenizer): (place: number) => readonly Statement[] {
  const read = new Map<number, readonly Statement[]>()
  const statement = (unit: Passage | Footnote, span: Span): Statement => {
    const words = tokenize(unit.text.slice(span.start, span.end))
    return {
      span,
      note: 'number' in unit ? unit.number : undefined,
      words: new Set(words),
      figures: words.filter(isFigure),
      dates: words.filter((word) => isYear(word) || MONTH.test(word)),
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
