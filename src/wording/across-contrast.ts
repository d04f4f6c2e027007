import type { Span } from '../paper/types.ts'
import { mentionsIn } from './mentions.ts'
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

/**
 * Whether what is left out ends with the subject of the verb behind it, so that the verb gets another: "her father was …
 * had studied", printed "her father was a businessman and her mother had studied".
 *
 * @param from where the quotation begins; @param span what is left out: indices of the folded text
 */
export function hidesSubject(printed: PrintedText, from: number, { start, end }: Span): boolean {
  const [first, hidden, next] = [from, start, end].map((at) => tokenFrom(printed, at)) as [number, number, number]
  const subject = mentionsIn(printed, hidden, next).at(-1)
  if (!isVerbal(printed.tokens[next]?.key ?? '') || subject?.last !== next - 1 || !subject.isSubject) return false
  // The same subject may be named again.
  return !subject.isPronoun && !mentionsIn(printed, first, hidden).some(({ head }) => head === subject.head)
}
