import type { Context } from 'hono'
import type { z } from 'zod'
import { ERRORS } from '../english/said/errors.ts'
import { fit } from './body.ts'
import type { Environment } from './environment.ts'
import { problem } from './problem.ts'

/**
 * Checks the fields of a query, each given once: the value as the schema makes it, or a 400. Fields that the schema does
 * not name are passed by, however often they come.
 */
export function readQuery<T>(
  c: Context<Environment>,
  schemaOf: () => z.ZodType<T> & Pick<z.ZodObject, 'shape'>,
): { value: T } | { response: Response } {
  if (!isDecodable(c.req.url)) {
    return { response: problem(c, 400, ERRORS.encoding) }
  }
  const schema = schemaOf()
  const isTwice = Object.keys(schema.shape).some((field) => (c.req.queries(field) ?? []).length > 1)
  if (!isTwice) return fit(c, schema, c.req.query(), 'The query')
  const errors = [{ path: 'query', message: 'has a field twice' }]
  return { response: problem(c, 400, ERRORS.once, { errors }) }
}

/** Whether the query is percent-encoded UTF-8 (RFC 3986, 2.1; WHATWG URL replaces what is not, unasked). */
function isDecodable(url: string): boolean {
  try {
    decodeURIComponent(new URL(url).search)
    return true
  } catch {
    return false
  }
}
