import { parseAccept } from 'hono/utils/accept'

/** How nearly a range of `Accept` names a type: 3 for the type itself, 2 for "text/*", 1 for "*" + "/*", 0 for not. */
function nearness(range: string, type: string): number {
  if (range === type) return 3
  if (range === `${type.split('/')[0]}/*`) return 2
  return range === '*/*' ? 1 : 0
}

/**
 * The media type that a client likes best of those that there are (RFC 9110, 12.5.1): the range that names a type most
 * nearly gives its weight, and 0 rules it out.
 *
 * @param accept the header; without one, everything is acceptable
 * @param offered in our order of preference, which decides between equals
 * @returns undefined where nothing is acceptable
 */
export function negotiate<T extends string>(accept: string | undefined, offered: readonly T[]): T | undefined {
  if (accept === undefined || accept.trim() === '') return offered[0]
  const ranges = parseAccept(accept).map(({ type, q }) => ({ type: type.toLowerCase(), q }))
  const weights = offered.map((type) => {
    const near = ranges.map((range) => ({ ...range, nearness: nearness(range.type, type) }))
    const best = near.toSorted((a, b) => b.nearness - a.nearness)[0]
    return { type, q: best && best.nearness > 0 ? best.q : 0 }
  })
  const first = weights.toSorted((a, b) => b.q - a.q)[0]
  return first && first.q > 0 ? first.type : undefined
}
