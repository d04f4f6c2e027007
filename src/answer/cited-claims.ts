import { element } from '../paper/element.ts'
import type { Paper } from '../paper/paper.ts'
import type { quotedIn } from '../wording/stretches.ts'
import type { Effort } from '../wording/effort.ts'
import { AROUND_LENGTH, citedAround, type CitedPlace } from './cited-place.ts'

/** A quotation that is to be checked, and where the text around it says that it stands; null where it does not say. */
export interface CitedClaim {
  readonly text: string
  readonly cited: CitedPlace | null
}

type Paragraph = ReturnType<typeof quotedIn>[number]

const squashed = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')

/** Whether a number stands near, without which no place is named. */
const isNumbered = (before: string, after: string): boolean =>
  /\d/u.test(before.slice(-AROUND_LENGTH)) || /\d/u.test(after.slice(0, AROUND_LENGTH))

/** What opens a paragraph that says where the block quotation before it stands. */
const SOURCE_LINE = /^\s*(?:[(—–]|-{1,2}\s)/u

/** Whether a text is the title of the paper, whole or short, as references have it. */
export function isTitleOf({ record }: Paper, text: string): boolean {
  const title = squashed(text)
  return [record.title, record['title-short'] ?? ''].some((one) => one !== '' && squashed(one) === title)
}

/** What reading the text around a quotation takes, in the measure of `Effort`; and the most that goes into it. */
const CITING_EFFORT = 800
const CITING_AT_MOST = 40_000

/**
 * Every quotation of some paragraphs, in order, with the place that is cited for it. In a text of very many quotations
 * only the first ones are looked at so.
 */
export function citedClaims(paper: Paper, paragraphs: readonly Paragraph[], effort: Effort): CitedClaim[] {
  const most = effort.spent + CITING_AT_MOST
  const isTitle = (text: string | undefined): boolean => text !== undefined && isTitleOf(paper, text)
  return paragraphs.flatMap(({ stretches, between, isBlock }, index): CitedClaim[] => {
    const next = paragraphs[index + 1]?.text ?? ''
    let taken = 0
    return stretches.map((text, at): CitedClaim => {
      const before = element(between, at).slice(taken)
      taken = 0
      // The title in a reference behind a quotation is no quotation of its own.
      if (isTitle(text)) return { text, cited: null }
      const following = stretches[at + 1]
      const behind = element(between, at + 1)
      const reference = isTitle(following) ? `${behind}${following}${element(between, at + 2)}` : behind
      const after = isBlock && SOURCE_LINE.test(next) ? next : reference
      if (!isNumbered(before, after) || effort.spent > most) return { text, cited: null }
      effort.spent += CITING_EFFORT
      const around = citedAround(paper, before, after)
      taken = Math.min(around?.taken ?? 0, behind.length)
      return { text, cited: around?.place ?? null }
    })
  })
}
