import type { Apparatus } from './apparatus.ts'
import type { Collated, Difference } from './collation.ts'
import type { Editorial } from './inserted.ts'
import type { Place } from './printed.ts'

/**
 * What was understood besides the words: "…" and brackets, a note such as "[sic]", the number of a note, a print that
 * differs in what does not count (quotation marks, dashes, capitals), a negation, exception or limit among what is left out,
 * what the pages print besides the text, and a misprint that the text mends.
 */
export type Sign = Apparatus | 'omission' | 'brackets' | 'marker' | 'print' | 'hidden' | 'furniture' | 'misprint'

/** A part of a claim that is put together from several places, and where it stands. */
export interface Piece {
  readonly claimed: string
  readonly places: readonly Place[]
}

/** Whether the paper has a quotation. */
export interface Wording {
  readonly verdict: 'exact' | 'altered' | 'absent'
  /** How the claim differs, in its order; empty unless it is altered. */
  readonly differences: readonly Difference[]
  /** Where it stands, the best place first, each unit once; empty when it is absent. */
  readonly places: readonly Place[]
  /** An altered claim and the paper side by side; else empty. */
  readonly columns: readonly Collated[]
  /** The parts of a claim that is put together from several places; else empty. */
  readonly pieces: readonly Piece[]
  /** Empty when it is absent. */
  readonly signs: readonly Sign[]
  /** What it leaves out and puts in openly, in its order. */
  readonly editorial: readonly Editorial[]
}

export const ABSENT: Wording = {
  verdict: 'absent',
  differences: [],
  places: [],
  columns: [],
  pieces: [],
  signs: [],
  editorial: [],
}

/** Each passage or note once, where it stands first. */
export function once(places: readonly Place[]): Place[] {
  const seen = new Set<string>()
  return places.filter(({ unit }) => !seen.has(unit.id) && seen.add(unit.id))
}
