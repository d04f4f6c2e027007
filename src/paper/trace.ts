import type { Footnote } from './paper.ts'

/** How a short note was followed to the full citation: "first cited in full in note 1, by way of note 37"; or "". */
export function traceOf({ resolvesTo, via }: Pick<Footnote, 'resolvesTo' | 'via'>): string {
  const notes = (numbers: readonly number[]): string => `note${numbers.length > 1 ? 's' : ''} ${numbers.join(' and ')}`
  if (resolvesTo.length === 0) return ''
  return `first cited in full in ${notes(resolvesTo)}${via.length > 0 ? `, by way of ${notes(via)}` : ''}`
}
