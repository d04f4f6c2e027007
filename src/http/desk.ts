import type { Context } from 'hono'
import { deskAt, type Desk, type Library } from '../answer/library.ts'
import { countOutcome } from './counters.ts'
import type { Environment } from './environment.ts'
import { originOf } from './origin.ts'

/** The library at the origin that its links begin with, where answers are counted if the operator wants it. */
export const deskOf = (library: Library, c: Context<Environment>): Desk => ({
  ...deskAt(library, originOf(c)),
  ...(c.env.COUNTERS ? { told: countOutcome(c) } : {}),
})
