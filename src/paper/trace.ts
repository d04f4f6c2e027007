import { labelAt, type NoteLabels } from './note-label.ts'
import type { Footnote } from './paper.ts'

/** How a short note was followed to the full citation: "first cited in full in note 1, by way of note 37"; or "". */
export function traceOf({
  resolvesTo,
  via,
  labels,
}: Pick<Footnote, 'resolvesTo' | 'via'> & { readonly labels?: NoteLabels | undefined }): string {
  const notes = (numbers: readonly number[]): string =>
    `note${numbers.length > 1 ? 's' : ''} ${numbers.map((number) => labelAt(labels, number)).join(' and ')}`
  if (resolvesTo.length === 0) return ''
  return `first cited in full in ${notes(resolvesTo)}${via.length > 0 ? `, by way of ${notes(via)}` : ''}`
}
