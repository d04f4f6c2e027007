import type { Span } from '../../paper/types.ts'
import { dropsAlternative } from './alternatives.ts'
import { offsetsOf } from '../fold.ts'
import { hidesNoun } from './hides-noun.ts'
import { limitsBehind } from './limit-behind.ts'
import { limitsOpening } from './opening-limit.ts'
import { widensCondition, widensNegation } from './negated.ts'
import { characterAt, cutOf, type PrintedText, sentenceStart, tokenFrom } from '../printed.ts'
import { weakens } from './weakens.ts'

/**
 * Whether words that are left out limit those that are quoted: as the other of two alternatives, or as what a negation
 * denies.
 *
 * @param hidden the first token that is left out; @param next the one behind the last; @param end the token behind the last that is quoted
 */
export const hidesLimitAt = (printed: PrintedText, hidden: number, next: number, end: number): boolean =>
  hidden < next && (dropsAlternative(printed, hidden, next, end) || widensNegation(printed, hidden, next))

/** Whether it hides the beginning of another sentence, which limits what is quoted of that. */
function hidesOpening(printed: PrintedText, hidden: number, next: number, last: number): boolean {
  const start = sentenceStart(printed, next)
  if (start <= hidden || start === next) return false
  const [opening, quoted] = [[start, next] as const, [next, tokenFrom(printed, last)] as const].map(([from, to]) =>
    cutOf(printed, ...offsetsOf(printed.folded, characterAt(printed, from), characterAt(printed, to))),
  )
  return limitsOpening(opening ?? '', quoted ?? '')
}

/**
 * The same of an omission; or whether it hides another limit, or the noun of a phrase.
 *
 * @param last the end of what is quoted; it and the omission are indices of the folded text
 */
export function hidesLimit(printed: PrintedText, { start, end }: Span, last: number): boolean {
  const [from, to] = offsetsOf(printed.folded, start, end)
  const [hidden, next] = [tokenFrom(printed, start), tokenFrom(printed, end)]
  return (
    limitsBehind(cutOf(printed, from, to)) ||
    weakens(printed, hidden, next) ||
    hidesNoun(printed, hidden, next) ||
    widensCondition(printed, hidden, next) ||
    hidesOpening(printed, hidden, next, last) ||
    hidesLimitAt(printed, hidden, next, tokenFrom(printed, last))
  )
}
