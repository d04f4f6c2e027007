import type { Desk } from './library.ts'
import { leadFor } from './segments.ts'
import type { Answer } from './types.ts'

/** One of several papers, where it is served. */
export interface PaperDesk {
  readonly id: string
  readonly desk: Desk
}

/** An answer that names its paper. */
export type PaperAnswer = Answer & { readonly paper: string }

/** An only paper, for what goes over several. */
export const alone = (desk: Desk): readonly [PaperDesk] => [{ id: desk.paper.record.id, desk }]

/** What a chat is asked of: an only paper, or several. */
export interface Desks {
  /** At least one. */
  readonly papers: readonly PaperDesk[]
  /** Hears once per question whether it was answered, but not the question. */
  readonly told?: Desk['told']
}

/** The answers of a paper, each with its name. */
export const named = ({ id }: Pick<PaperDesk, 'id'>, answers: readonly Answer[]): readonly PaperAnswer[] =>
  answers.map((answer) => ({ ...answer, paper: id }))

/** The lead-in of a paper, which names it. */
export const inPaper = (title: string, reply: string): string => `In “${title}”: ${reply}`

/** The paper of an answer; undefined for one that is not among them. */
export const paperOf = (papers: readonly PaperDesk[], { paper }: Pick<PaperAnswer, 'paper'>): PaperDesk | undefined =>
  papers.find(({ id }) => id === paper)

/** The title of an answer's paper, where there are several to tell apart. */
export const titleIn = (papers: readonly PaperDesk[], answer: Pick<PaperAnswer, 'paper'>): string | undefined =>
  papers.length > 1 ? paperOf(papers, answer)?.desk.paper.record.title : undefined

/** The first of each list, then the second of each, and so on. */
export function inTurn<T>(lists: readonly (readonly T[])[]): T[] {
  const most = Math.max(0, ...lists.map((list) => list.length))
  return Array.from({ length: most }, (_, turn) => lists.flatMap((list) => list.slice(turn, turn + 1))).flat()
}

/** Divides what follows one another into stretches of the same paper, none of them empty. */
export function byPaper<P extends Pick<PaperAnswer, 'paper'>>(those: readonly P[]): P[][] {
  const stretches: P[][] = []
  for (const one of those) {
    const last = stretches.at(-1)
    if (last?.[0]?.paper === one.paper) last.push(one)
    else stretches.push([one])
  }
  return stretches
}

/** The lead-in for quotations that were looked up by their ids: where there are several papers, with the title of each. */
export const leadOver = (papers: readonly PaperDesk[], answers: readonly PaperAnswer[]): string =>
  byPaper(answers)
    .map((those) => {
      const title = those[0] && titleIn(papers, those[0])
      return title === undefined ? leadFor(those) : inPaper(title, leadFor(those))
    })
    .join(' ')

/** What stands over questions that are offered. */
export const doesAnswer = ({ length }: readonly PaperDesk[]): string =>
  length > 1 ? 'The papers do answer:' : 'The paper does answer:'
