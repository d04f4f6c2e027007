import type { Answer, AskResponse } from '../../src/answer/types.ts'
import type { Paper } from '../../src/paper/paper.ts'
import { holds } from './measure.ts'
import { asQuoted } from './passages.ts'
import type { Check, Turn } from './questions.ts'

/** Why a question counts as missed. */
export const REASONS = ['wrong passage', 'wrongly refused', 'wrongly answered', 'wrong verdict', 'not taken'] as const

export interface Miss {
  readonly id: string
  readonly reason: (typeof REASONS)[number]
  readonly detail: string
  readonly question: string
}

/** How much of a question is printed. */
const SHOWN = 160
const GOT = 3

const ids = (list: readonly { readonly id: string }[]): string => list.map(({ id }) => id).join(' ') || 'none'

/** Collects misses with their reasons. */
export function missesOf(paper: Paper, threshold: number) {
  const all: Miss[] = []
  const add = (id: string, reason: Miss['reason'], detail: string, question: string): void => {
    all.push({ id, reason, detail, question: question.slice(0, SHOWN) })
  }
  const goldOf = ({ gold }: Turn): string => ids(paper.passages.filter((p) => holds(asQuoted(p), gold)))
  const read = ({ kind }: AskResponse): string => (kind === 'passages' ? '' : `, read as ${kind}`)

  return {
    all,
    /** A question whose first answer is not the right one, or that was refused. */
    turn(id: string, turn: Turn, response: AskResponse | undefined, shown: readonly Answer[]): void {
      if (!response) return add(id, 'not taken', 'refused at the border, or a fault', turn.question)
      const got = `gold ${goldOf(turn)}, got ${ids(shown.slice(0, GOT))}`
      const sure = `confidence ${response.confidence.toFixed(3)}`
      if (response.status === 'answered') add(id, 'wrong passage', `${got}, ${sure}${read(response)}`, turn.question)
      else {
        const detail = `${sure}, threshold ${threshold.toFixed(3)}, ${got}${read(response)}`
        add(id, 'wrongly refused', detail, turn.question)
      }
    },
    /** A question that the paper does not answer. */
    answered(id: string, question: string, response: AskResponse): void {
      const detail = `confidence ${response.confidence.toFixed(3)}, got ${ids(response.answers.slice(0, GOT))}${read(response)}`
      add(id, 'wrongly answered', detail, question)
    },
    verdict(row: Check, said: string | undefined): void {
      add(row.id, 'wrong verdict', `said ${said ?? 'nothing'}, is ${row.verdict}`, row.question)
    },
  }
}
