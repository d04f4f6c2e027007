import { pagesOf } from '../paper/pages-of.ts'
import type { PageTurn, Span } from '../paper/types.ts'

/** An answer as far as its pages go. */
export interface Placed {
  readonly id: string
  readonly pages: readonly number[]
  readonly turns: readonly PageTurn[]
  readonly highlight: Span | null
}

/** The pages of the words that answer, else those of the whole quotation. */
export const answeringPages = (answer: Placed): readonly number[] => pagesOf(answer, answer.highlight)
