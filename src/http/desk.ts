import type { Context } from 'hono'
import { deskAt, type Desk, type Library } from '../answer/library.ts'
import { alone, type Desks } from '../answer/paper-desk.ts'
import { countOutcome } from './counters.ts'
import type { Environment } from './environment.ts'
import { originOf } from './origin.ts'

type Ctx = Context<Environment>

/** Hears of outcomes, if the operator wants answers counted. */
const toldOf = (c: Ctx): Pick<Desk, 'told'> => (c.env.COUNTERS ? { told: countOutcome(c) } : {})

/** The library at the origin that its links begin with, where answers are counted if the operator wants it. */
export const deskOf = (library: Library, c: Ctx): Desk => ({ ...deskAt(library, originOf(c)), ...toldOf(c) })

/** What a chat is asked of, at the origin that the links of a request begin with. */
export type DesksOf = (c: Ctx) => Desks | Promise<Desks>

/** An only paper for the doors of chats. */
export const desksOfOne =
  (library: Library): DesksOf =>
  (c) => ({ papers: alone(deskAt(library, originOf(c))), ...toldOf(c) })
