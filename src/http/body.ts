import type { Context } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { ZodType } from 'zod'
import { fieldErrors } from '../contract/requests.ts'
import type { Environment } from './environment.ts'
import { problem } from './problem.ts'

/** 413 past 16 KiB, before the body is read. */
export const limitBody = bodyLimit({
  maxSize: 16 * 1024,
  onError: (c) => problem(c, 413, 'The body must be at most 16 KiB (16,384 bytes).'),
})

/**
 * Checks a value against a schema: the value as the schema makes it, or a 400 that names each field and its rule.
 *
 * @param called what a sentence calls the whole of it
 */
export function fit<T>(
  c: Context<Environment>,
  schema: ZodType<T>,
  value: unknown,
  called = 'The body',
): { value: T } | { response: Response } {
  const parsed = schema.safeParse(value)
  if (parsed.success) return { value: parsed.data }
  const errors = fieldErrors(parsed.error)
  const detail = errors.map(({ path, message }) => `${path === '' ? called : path} ${message}`).join('; ')
  return { response: problem(c, 400, `${detail}.`, { errors }) }
}

/** Reads a JSON body and checks it: 415, 400 or the value. */
export async function readJson<T>(
  c: Context<Environment>,
  schema: ZodType<T>,
): Promise<{ value: T } | { response: Response }> {
  const type = c.req.header('content-type') ?? ''
  if (!/^application\/json\s*(?:;\s*charset\s*=\s*"?utf-8"?\s*)?$/iu.test(type)) {
    return { response: problem(c, 415, 'The body must be sent as application/json, in UTF-8.') }
  }
  let value: unknown
  try {
    // RFC 8259, 8.1: JSON is UTF-8, and what is not is no JSON.
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(await c.req.arrayBuffer()))
  } catch {
    return { response: problem(c, 400, 'The body is not JSON.', { errors: [{ path: '', message: 'is not JSON' }] }) }
  }
  return fit(c, schema, value)
}
