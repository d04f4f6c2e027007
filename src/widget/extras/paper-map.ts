/** Put in by the build (scripts/assets/paper-map.ts): where what stands in the paper, and which question leads there. */
declare const PAPER_MAP: string

/** A question that the paper answers, with the passage that answers it. */
export interface Lead {
  readonly question: string
  /** The passage's place in reading order. */
  readonly at: number
}

interface PaperMap {
  /** The corpus's. */
  readonly version: string
  readonly pages: readonly [first: number, last: number]
  readonly sections: readonly { readonly title: string; readonly question: string }[]
  readonly leads: readonly Lead[]
  /** The passages, in reading order. */
  readonly passages: readonly string[]
}

export const paperMap = JSON.parse(PAPER_MAP) as PaperMap
