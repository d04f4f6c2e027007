import { type PrintedText, prepare } from '../../src/wording/printed.ts'
import { lengthWhile } from '../../src/wording/length-while.ts'
import { paperOf } from './paper-of.ts'

/** What stands in every small paper beside its sentence, so that these are nouns of it. */
const NOUNS = 'The farmers saw the house, the bread and the guards in the town.'

/** What a quotation with one ellipsis leaves out of a text: tokens, the first that is quoted, the first that is not and the one behind. */
export interface Cut {
  readonly printed: PrintedText
  readonly first: number
  readonly hidden: number
  readonly next: number
}

/** The tokens of a cut. What stands on either side of the ellipsis is looked for as it is written. */
export function cutIn(quotation: string, text: string): Cut {
  const printed = prepare(paperOf(['paragraph', text], ['paragraph', NOUNS]))
  const { source } = printed.folded
  const [before = '', behind = ''] = quotation.split(' … ')
  const start = source.indexOf(before)
  const end = source.indexOf(behind, start + before.length)
  if (before === '' || behind === '' || start < 0 || end < 0) throw new Error(`“${quotation}” is not in “${text}”`)
  const tokenAt = (at: number): number => lengthWhile(printed.tokens, ({ from }) => from < at)
  return { printed, first: tokenAt(start), hidden: tokenAt(start + before.length), next: tokenAt(end) }
}
