import { type Added, type Inside, insideOf, type Replaced, replacedAt } from '../../src/wording/replaced.ts'
import { isMarkAt, prepare, type PrintedText } from '../../src/wording/printed.ts'
import { paperOf, type Text } from './paper-of.ts'

/** A writer's brackets in a small paper: what they hold, and the printed words that they stand for. */
export interface BracketAt {
  readonly inside: Inside
  readonly theirs: Replaced
  readonly printed: PrintedText
  /** Those words as tokens, end exclusive. */
  readonly from: number
  readonly to: number
  readonly effort: { spent: number }
  /** The same brackets as words that are added behind what stands before. */
  readonly added: Added
}

/**
 * Reads a passage with braces around what brackets stand for: "She spent {40} days.", or "These {} men slept." where they
 * are put in.
 *
 * @param texts the passages of the paper; one of them has the braces
 * @param held what the brackets hold
 * @param quoted how many words are quoted before them
 */
export function bracketAt(texts: string | readonly (string | Text)[], held: string, quoted = 1): BracketAt {
  const passages = (typeof texts === 'string' ? [texts] : texts).map((one): Text =>
    typeof one === 'string' ? ['paragraph', one] : one,
  )
  const marked = passages.map(([, text]) => text).join('\n')
  const [start, end] = [marked.indexOf('{'), marked.indexOf('}') - 1]
  const paper = paperOf(
    ...passages.map(([kind, text, ...speaker]): Text => [kind, text.replace(/[{}]/gu, ''), ...speaker]),
  )
  const printed = prepare(paper)
  const tokenAt = (offset: number): number => printed.tokens.filter((token) => token.from < offset).length
  const [from, to] = [tokenAt(start), tokenAt(end)]
  const inside = insideOf(held, quoted > 0, quoted)
  const theirs = replacedAt(printed, from, to)
  const effort = { spent: 0 }
  let token = from
  while (isMarkAt(printed, token - 1)) token -= 1
  const { before, beforeMark, after } = theirs
  return {
    inside,
    theirs,
    printed,
    from,
    to,
    effort,
    added: { inside, printed, token, before, beforeMark, after, effort },
  }
}
