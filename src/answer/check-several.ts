import {
  check,
  type Checked,
  checkedOf,
  type CheckedStretch,
  checkOutcome,
  closestTo,
  outcomeOf,
  RANK,
  summed,
  unfound,
} from './check.ts'
import type { Outcome } from './outcome.ts'
import { ofSeveral } from './plural-replies.ts'
import { inPaper, inTurn, named, type PaperAnswer, type PaperDesk } from './paper-desk.ts'
import type { Answer } from './types.ts'

/** A quotation as the paper prints it that prints it best. */
type PaperStretch = Omit<CheckedStretch, 'answers'> & {
  /** The id of that paper; null where none prints it. */
  readonly paper: string | null
  readonly answers: readonly PaperAnswer[]
}

export interface CheckedSeveral extends Omit<Checked, 'answers' | 'stretches'> {
  readonly answers: readonly PaperAnswer[]
  readonly stretches: readonly PaperStretch[]
}

/** How many of the closest passages of all papers stand beside quotations that none prints. */
const MOST_RELATED = 3

interface InPaper {
  readonly id: string
  readonly title: string
  readonly checked: Checked
}

/** How badly a quotation is printed: by its verdict, then by what differs. */
const faultOf = ({ verdict, differences }: Pick<Checked, 'verdict' | 'differences'>): readonly [number, number] => [
  RANK.indexOf(verdict),
  differences.length,
]

const isBetter = (
  a: Pick<Checked, 'verdict' | 'differences'>,
  b: Pick<Checked, 'verdict' | 'differences'>,
): boolean => {
  const [[rank, count], [otherRank, otherCount]] = [faultOf(a), faultOf(b)]
  return rank < otherRank || (rank === otherRank && count < otherCount)
}

/** The papers that divide the text into the same quotations as the one that prints it best. */
function alike(all: readonly InPaper[]): readonly [InPaper, ...InPaper[]] {
  const best = all.reduce((one, other) => (isBetter(other.checked, one.checked) ? other : one))
  const claims = (one: InPaper): string => JSON.stringify(one.checked.stretches.map(({ claimed }) => claimed))
  return [best, ...all.filter((one) => one !== best && claims(one) === claims(best))]
}

/**
 * Checks every quotation of a text against several papers: each is compared with the paper that prints it best. A paper
 * whose own words stand around the quotations takes the text as a whole.
 *
 * @param papers those that it is checked against, at least one; @param text as `check` takes it
 */
export function checkSeveral(papers: readonly PaperDesk[], text: string): CheckedSeveral {
  const all = papers.map(({ id, desk }): InPaper => ({
    id,
    title: desk.paper.record.title,
    checked: check(desk, text),
  }))
  const [first, ...others] = alike(all)
  const chosen = first.checked.stretches.map((stretch, index): { one: InPaper; stretch: CheckedStretch } =>
    others.reduce(
      (best, one) => {
        const other = one.checked.stretches[index]
        return other && isBetter(other, best.stretch) ? { one, stretch: other } : best
      },
      { one: first, stretch },
    ),
  )
  const said = ({ claimed }: CheckedStretch) => (all.length > 1 ? unfound(claimed) : undefined)
  const stretches = chosen.map(({ one: { id, title }, stretch }): PaperStretch => {
    const isThere = stretch.answers.length > 0
    return {
      ...stretch,
      reply: isThere ? inPaper(title, stretch.reply) : ofSeveral(stretch.reply, said(stretch)),
      paper: isThere ? id : null,
      answers: stretch.answers.map((answer: Answer) => ({ ...answer, paper: id })),
    }
  })
  const answers = new Map(
    stretches.flatMap((one) => one.answers.map((answer) => [`${answer.paper} ${answer.id}`, answer])),
  )
  return { ...summed(stretches, first.checked.unchecked), answers: [...answers.values()], stretches }
}

/**
 * Checks a message over all papers for whoever asks in words, as `checkOutcome` does over one.
 *
 * @param claimed what is checked where it quotes nothing, all of it by default
 */
export function checkOutcomeOver(
  papers: readonly PaperDesk[],
  message: string,
  claimed = message,
): Outcome<PaperAnswer> {
  const [only, ...others] = papers
  if (only && others.length === 0) {
    const outcome = checkOutcome(only.desk, message, claimed)
    return { ...outcome, answers: named(only, outcome.answers), related: named(only, outcome.related) }
  }
  const outcome = outcomeOf(checkSeveral(papers, checkedOf(message, claimed)), (words) =>
    inTurn(papers.map((one) => named(one, closestTo(one.desk, words)))).slice(0, MOST_RELATED),
  )
  return { ...outcome, reply: ofSeveral(outcome.reply, outcome.said) }
}
