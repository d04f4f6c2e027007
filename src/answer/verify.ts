import { checkAll } from './check.ts'
import type { Desk } from './library.ts'
import type { Outcome } from './outcome.ts'
import type { Remark } from './remarks.ts'
import { reply } from './replies.ts'
import { quoted } from './view.ts'

/** How many of the closest passages stand beside a quotation that is not in the paper. */
const RELATED = 3

/**
 * Checks the wording of quotations for whoever asks about them in words: where they stand, what the paper prints instead,
 * or the closest passages.
 *
 * @param claimed a quotation without its marks, or several
 */
export function verify(desk: Desk, claimed: string | readonly string[]): Outcome {
  const claims = typeof claimed === 'string' ? [claimed] : claimed
  const { verdict, differences, answers, stretches, ...checked } = checkAll(desk, claims, { spent: 0 })
  const found = answers.length > 0
  const related = found ? [] : desk.retrieval.retrieve(claims.join(' ')).ranked.slice(0, RELATED)
  const remarks = new Map(
    stretches.flatMap((stretch) => stretch.remarks.map((one): [string, Remark] => [one.text, one])),
  )
  return {
    kind: 'verification',
    reply: found ? checked.reply : reply('absent'),
    confidence: found ? 1 : 0,
    answers,
    related: related.map(({ passage }) => quoted(desk, passage, null)),
    verification: { verdict, differences, remarks: [...remarks.values()] },
  }
}
