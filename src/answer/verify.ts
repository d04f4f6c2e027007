import type { Footnote, Passage } from '../paper/paper.ts'
import type { Library, Outcome } from './outcome.ts'
import { placeOf, reply } from './replies.ts'
import { quoted } from './view.ts'

/** How many of the closest passages stand beside a quotation that is not in the paper. */
const RELATED = 3

const pagesOf = (unit: Passage | Footnote): readonly number[] => ('pages' in unit ? unit.pages : [unit.page])

/**
 * Checks the wording of a quotation: where it stands, or what the paper prints instead.
 *
 * @param claimed the quotation without its marks
 */
export function verify({ paper, checkWording, retrieval }: Library, claimed: string, origin: string): Outcome {
  const { verdict, differences, places } = checkWording(claimed)
  const answers = places.map(({ unit, span }) => quoted(paper, unit, span, origin))
  const [first] = places
  const related = first
    ? []
    : retrieval
        .retrieve(claimed)
        .ranked.slice(0, RELATED)
        .map(({ passage }) => quoted(paper, passage, null, origin))
  return {
    kind: 'verification',
    reply: reply(verdict, first ? { place: placeOf(pagesOf(first.unit)) } : {}),
    confidence: first ? 1 : 0,
    answers,
    related,
    verification: { verdict, differences },
  }
}
