import type { Span } from '../paper/types.ts'
import { isVerbal } from './nouns.ts'
import { type PrintedText, tokenFrom } from './printed.ts'
import { CONTRASTS } from '../english/word-classes.ts'

/**
 * Whether what is left out begins right behind an auxiliary and runs over a contrast or into a sentence, so that one
 * clause gets what is said in another: "this is … the least achievable", printed "this is the only option, but it is the least achievable".
 *
 * @param span what is left out: indices of the folded text
 */
export function runsOverContrast(printed: PrintedText, { start, end }: Span): boolean {
  const [from, to] = [tokenFrom(printed, start), tokenFrom(printed, end)]
  const hidden = printed.tokens.slice(from, to).map(({ key }) => key)
  const isStop = (key: string | undefined): boolean => key !== undefined && /^[.?!;]$/u.test(key)
  const runsOn = hidden.some((key) => key === 'but' || CONTRASTS.has(key) || isStop(key))
  return isVerbal(printed.tokens[from - 1]?.key ?? '') && runsOn && !isStop(hidden.at(-1))
}
