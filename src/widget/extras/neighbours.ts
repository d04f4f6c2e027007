import type { Answer } from '../../answer/types.ts'
import { type Lead, paperMap } from './paper-map.ts'

/** At most this many are offered. */
const MOST = 3

/**
 * The questions that lead to the passages around an answer, nearest first.
 *
 * @param asked what has been asked already
 */
export function neighbours({ id }: Answer, asked: ReadonlySet<string>): readonly string[] {
  const at = paperMap.passages.indexOf(id)
  const distance = (lead: Lead): number => Math.abs(lead.at - at)
  return at < 0
    ? []
    : paperMap.leads
        .filter(({ question }) => !asked.has(question))
        .toSorted((a, b) => distance(a) - distance(b))
        .slice(0, MOST)
        .map(({ question }) => question)
}
