import type { Library } from '../../src/answer/library.ts'
import { holds, isHit } from './measure.ts'
import { asQuoted } from './passages.ts'
import type { Row } from './questions.ts'
import { openRivals, type Page, type Rival } from './rivals.ts'
import { type Figure, Tally } from './tally.ts'
import { openVectors, VECTORS_NAME } from './vectors.ts'

/** One system of the table: its figures "GROUP hit@1" and "GROUP hit@3", or none where it was not measured. */
export interface Contestant {
  readonly name: string
  readonly figures: readonly Figure[] | undefined
}

export interface Contest {
  readonly groups: readonly string[]
  readonly contestants: readonly Contestant[]
}

const OWN_NAME = 'Ibid'

/** The group of questions that no group names. */
const REST = 'others'

/**
 * Puts every factual question to the rivals, over the same passages, and sets them beside Ibid's own figures.
 *
 * @param own the figures of `evaluate()`; @param vectors the file of word vectors, if there is one
 */
export async function contest(
  { paper }: Library,
  rows: readonly Row[],
  groupOf: (row: Row) => string | undefined,
  own: readonly Figure[],
  vectors: string | undefined,
): Promise<Contest> {
  const factual = rows.filter((row) => row.kind === 'factual')
  const groups = [...new Set(factual.map((row) => groupOf(row) ?? REST))]
  const pages: Page[] = paper.passages.map(({ id, text }) => ({ id, text }))
  const measure = async ({ name, rank }: Rival): Promise<Contestant> => {
    const tally = new Tally()
    for (const row of factual) {
      const ranked = await rank(row.question)
      const place =
        ranked.findIndex((id) => {
          const passage = paper.passage(id)
          return passage !== undefined && holds(asQuoted(passage), row.gold)
        }) + 1
      for (const k of [1, 3]) tally.add([groupOf(row) ?? REST], `hit@${k}`, isHit(place, k))
    }
    return { name, figures: tally.figures() }
  }
  const rivals = [...(await openRivals(pages)), ...(vectors === undefined ? [] : [openVectors(pages, vectors)])]
  const contestants: Contestant[] = [{ name: OWN_NAME, figures: ownFigures(own, groups) }]
  for (const rival of rivals) contestants.push(await measure(rival))
  if (vectors === undefined) contestants.push({ name: VECTORS_NAME, figures: undefined })
  return { groups, contestants }
}

/** Ibid's figures under the table's names; where no group is named, those of all factual questions. */
const ownFigures = (own: readonly Figure[], groups: readonly string[]): Figure[] =>
  groups.flatMap((group) =>
    ['hit@1', 'hit@3'].flatMap((figure) => {
      const found = own.find(
        ({ name }) => name === (group === REST ? `factual ${figure}` : `factual ${group} ${figure}`),
      )
      return found ? [{ ...found, name: `${group} ${figure}` }] : []
    }),
  )
