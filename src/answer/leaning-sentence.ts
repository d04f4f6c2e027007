import type { AnswerType } from '../english/asking.ts'
import { BEFORE_LEANING, CONCLUDING, LEANING_OPENINGS } from '../english/leaning.ts'
import { type Passage, sentencesOf } from '../paper/paper.ts'
import type { Span } from '../paper/types.ts'

const LEANS = new RegExp(String.raw`^["“‘'(]?(?:(?:${BEFORE_LEANING}) )?(?:${LEANING_OPENINGS})\b`, 'iu')

/** The conclusion is the first thing that the sentence says: "the harvest failed, and therefore …" has its reason. */
const CONCLUDES = new RegExp(
  String.raw`^(?:(?!\b(?:and|but|because|since|as)\b)[^;:])*?\b(?:${CONCLUDING})\b(?!:)`,
  'iu',
)

/**
 * A highlight with the sentence before it, where it can't be understood alone: its first sentence points at something that
 * was said before ("the latter group"), or it draws the conclusion that a question asks the reason of.
 *
 * @param passage it stands in; @param highlight whole sentences of it; @param wants what the question asks for
 * @returns the highlight itself where it opens the passage, and where it leans on nothing
 */
export function withLeanedOn(passage: Pick<Passage, 'text'>, highlight: Span, wants: AnswerType | undefined): Span {
  const words = passage.text.slice(highlight.start, highlight.end)
  if (!LEANS.test(words) && !(wants === 'reason' && CONCLUDES.test(words))) return highlight
  const before = sentencesOf(passage).findLast(({ end }) => end <= highlight.start)
  return { start: before?.start ?? highlight.start, end: highlight.end }
}
