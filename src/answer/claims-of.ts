import { countWords } from '../wording/quoted.ts'
import type { Effort } from '../wording/effort.ts'
import { divided, LONG, quotedIn } from '../wording/stretches.ts'
import { type CitedClaim, citedClaims, isTitleOf } from './cited-claims.ts'
import type { Library } from './library.ts'
import { TELLING } from './remarks.ts'

/** The most of a check's effort that goes into finding out what is to be checked. */
const FRAME_EFFORT = 4_000

/** Words at each end of a stretch between quotations that tell whether the paper's own words stand there. */
const SAMPLE = 12

/** A shorter stretch tells nothing; then a paragraph of so many characters is compared, which takes little. */
const TELLING_STRETCH = 6
const SHORT_PARAGRAPH = 500

type Paragraph = ReturnType<typeof quotedIn>[number]

/**
 * Whether a paragraph may be the paper's own, by both ends of what is longest in it between quotations. To compare all
 * of a writer's own paragraph takes as much as six quotations.
 */
function mayBePapers({ checkWording }: Library, { text, between }: Paragraph, effort: Effort): boolean {
  const longest = between.reduce((one, other) => (other.length > one.length ? other : one), '')
  const words = longest.trim().split(/\s+/u)
  if (words.length < TELLING_STRETCH) return text.length <= SHORT_PARAGRAPH
  const ends = words.length > SAMPLE ? [words.slice(0, SAMPLE), words.slice(-SAMPLE)] : [words]
  return ends.some((end) => checkWording(end.join(' '), effort).verdict !== 'absent')
}

/**
 * Whether a paragraph with quotation marks in it is the paper's own, what stands around the marks too.
 *
 * @param most the effort at which the question is given up
 */
function isPapers(library: Library, paragraph: Paragraph, most: number, effort: Effort): boolean {
  if (effort.spent > most) return false
  const { text, frame } = paragraph
  const around = countWords(frame)
  if (around === 0 || countWords(text) > LONG) return false
  if (!mayBePapers(library, paragraph, effort)) return false
  const { verdict, differences } = library.checkWording(text, effort)
  // What a writer's brackets change is no reason to think that the words around them are not quoted.
  const outside = (claimed: string): string => claimed.replace(/\[[^\]]*\]/gu, ' ')
  const changed = differences.reduce((sum, { claimed }) => sum + countWords(outside(claimed)), 0)
  return verdict !== 'absent' && 2 * changed < around
}

/**
 * The quotations that a text is to be checked for: what stands between its quotation marks; or the text itself, where it
 * has none, or is the paper's own with the quotations in it. A long text is checked in parts.
 */
export function claimsOf(library: Library, text: string, effort: Effort): readonly CitedClaim[] {
  const { paper } = library
  const paragraphs = quotedIn(text)
  const quoting = paragraphs.filter(({ stretches }) => stretches.length > 0)
  const most = effort.spent + FRAME_EFFORT
  const own = quoting.some((paragraph) => isPapers(library, paragraph, most, effort))
  const claims = (words: string): CitedClaim[] => divided(words).map((part) => ({ text: part, cited: null }))
  // The title alone stands between marks in a reference behind a quotation without any.
  const cites = quoting.every(({ stretches, frame }) => frame !== '' && stretches.every((one) => isTitleOf(paper, one)))
  if (quoting.length > 0 && !own && !cites) {
    return citedClaims(paper, paragraphs, effort).flatMap(({ text: words, cited }) =>
      divided(words).map((part) => ({ text: part, cited })),
    )
  }
  if (countWords(text) <= LONG) return [{ text: text.trim(), cited: null }]
  const parts = paragraphs.flatMap((paragraph) => claims(paragraph.text))
  // Headings, page numbers and other scraps of a long text are no quotations.
  const telling = parts.filter((part) => countWords(part.text) >= TELLING)
  return telling.length > 0 ? telling : parts
}
