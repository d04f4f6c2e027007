import type { CslItem } from '../../src/paper/sources.ts'
import type { Label } from './style.ts'

/** Arguments of `Styled.cite`. */
export type Place = readonly [pages?: string | undefined, more?: string | undefined, label?: Label]

/** A place in the paper: its pages, and the number of a note that stands there. */
export interface CitedPlace {
  readonly id: string
  /** Empty in a paper without page numbers. */
  readonly pages: readonly number[]
  /** The number of the paragraph, which is the place in a paper without page numbers. */
  readonly paragraph?: number
  /** Whether it is a part of a passage that runs over a page. */
  readonly isPart?: boolean
  /** Its number or sign as printed, with the chapter in a paper without page numbers: "14", "†", "14 (ch. 2)". */
  readonly note?: string
  /** The work that the passage quotes from beginning to end, and where in it: its pages or another place. */
  readonly quotes?: { readonly item: CslItem; readonly at: Place }
  /** Whether the words are the editor's. */
  readonly byEditor?: boolean
}

/** Its pages, from the first to the last: "83-84". */
export const pagesOf = ({ pages }: CitedPlace): string => [...new Set([pages[0], pages.at(-1)])].join('-')

/** A note, so that a sentence can go on behind it. */
export const withoutStop = (note: string): string => note.replace(/\.$/u, '')
