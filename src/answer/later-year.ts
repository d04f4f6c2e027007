import { BEFORE_YEAR } from '../english/dates.ts'
import type { Paper } from '../paper/paper.ts'
import { yearOf } from '../paper/record.ts'

const ASKED_YEAR = new RegExp(String.raw`(?<=\b(?:${BEFORE_YEAR}) )(?:1\d|20)\d\d\b(?![-–]\d)`, 'giu')

/**
 * Whether a question asks of a year after that of the paper, which the paper does not name: it can't know of that.
 *
 * @returns false where the paper's year is not known
 */
export function asksOfLaterYear({ record, folded }: Pick<Paper, 'record' | 'folded'>, question: string): boolean {
  const year = yearOf(record)
  if (year === undefined) return false
  return (question.match(ASKED_YEAR) ?? []).some((asked) => Number(asked) > year && !folded.includes(asked))
}
