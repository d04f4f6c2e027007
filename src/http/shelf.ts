import type { Context } from 'hono'
import { deskAt, type Library } from '../answer/library.ts'
import type { PaperDesk } from '../answer/paper-desk.ts'
import { countOutcome } from './counters.ts'
import type { DesksOf } from './desk.ts'
import type { Environment } from './environment.ts'
import { originOf } from './origin.ts'

/** One of several papers that a service has. */
export interface ShelvedPaper {
  /** What its addresses begin with, after a "/". */
  readonly id: string
  readonly title: string
  /** Empty where they are not known. */
  readonly authors: string
  readonly year: number | null
  /** Opens it for questions; once per isolate, when it is first needed. */
  readonly open: () => Promise<Library>
}

/** The papers of a service, in the order of its setting. */
export type Shelf = readonly ShelvedPaper[]

/** What is served below the address of a paper: its own links begin with it. */
export const originOfPaper = (c: Context<Environment>, { id }: Pick<ShelvedPaper, 'id'>): string =>
  `${originOf(c)}/${id}`

/**
 * The papers that are asked: the one that is named, or all.
 *
 * @returns undefined for an id that no paper has
 */
export async function desksOf(
  c: Context<Environment>,
  shelf: Shelf,
  paper: string | undefined,
): Promise<readonly PaperDesk[] | undefined> {
  const asked = shelf.filter(({ id }) => paper === undefined || id === paper)
  if (asked.length === 0) return undefined
  return Promise.all(asked.map(async (one) => ({ id: one.id, desk: deskAt(await one.open(), originOfPaper(c, one)) })))
}

/** All papers for the doors of chats. */
export const desksOfAll =
  (shelf: Shelf): DesksOf =>
  async (c) => ({ papers: (await desksOf(c, shelf, undefined)) ?? [], told: countOutcome(c) })
