import type { Context } from 'hono'
import { deskAt, type Desk, type Library } from '../answer/library.ts'
import { originOf } from './origin.ts'

/** The library at the origin that a request came to. */
export const deskOf = (library: Library, c: Context): Desk => deskAt(library, originOf(c))
