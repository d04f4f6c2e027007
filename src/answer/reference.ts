import { findUnit } from '../paper/find-unit.ts'
import type { Paper } from '../paper/paper.ts'
import type { Span } from '../paper/types.ts'
import type { Desk } from './library.ts'
import type { Answer } from './types.ts'
import { quoted } from './view.ts'

/** What a reference points to: a passage or note, and the stretch of it that answered. */
export type Referred = Pick<Answer, 'id' | 'highlight'>

/**
 * What the button of a message remembers: ids of passages and notes, each with the stretch that answered, under the
 * paper's version: "58564e542937|p27:0-86,p28,fn14". It holds no word of a question.
 *
 * @param length code units that it may have at most; what does not fit is left out from the end
 */
export function referTo(paper: Paper, referred: readonly Referred[], length = Infinity): string {
  let reference = `${paper.version}|`
  for (const [index, { id, highlight }] of referred.entries()) {
    const part = highlight ? `${id}:${highlight.start}-${highlight.end}` : id
    const longer = reference + (index > 0 ? ',' : '') + part
    if (longer.length > length) break
    reference = longer
  }
  return reference
}

/** What is said where the paper has nothing of a reference any more. */
export const GONE = 'The paper has changed since, and this passage is no longer in it. Please ask again.'

/** At most so many quotations are followed; a look-up never gives more. */
const MOST = 10

/** The stretch that a reference names; null where it names none that lies in a text of this length. */
function stretchOf(range: string | undefined, length: number): Span | null {
  const [, start, end] = /^(\d{1,6})-(\d{1,6})$/u.exec(range ?? '') ?? []
  const span = { start: Number(start), end: Number(end) }
  return span.start < span.end && span.end <= length ? span : null
}

/**
 * The quotations that a reference stands for.
 *
 * What the paper does not have is left out. Of another version of the paper only the ids are followed, without a
 * highlight: its offsets may point elsewhere by now.
 *
 * @returns empty for what is no reference, and where the paper has nothing of it any more
 */
export function follow(desk: Desk, reference: string): Answer[] {
  const { paper } = desk
  const [version, list = ''] = reference.split('|')
  return list
    .split(',')
    .slice(0, MOST)
    .flatMap((part) => {
      const [id = '', range] = part.split(':')
      const unit = findUnit(paper, id)
      return unit ? [quoted(desk, unit, version === paper.version ? stretchOf(range, unit.text.length) : null)] : []
    })
}
