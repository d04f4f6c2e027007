import type { Context, MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { ZodType } from 'zod'
import { fieldErrors } from '../contract/requests.ts'
import type { Environment } from './environment.ts'
import { problem } from './problem.ts'

type Ctx = Context<Environment>

/**
 * Reads the body once, for whatever comes after, and no more of it than is allowed.
 *
 * A body of GET or HEAD means nothing (RFC 9110, 9.3.1 and 9.3.2): it is passed by unread, and a request can't be made
 * again with one. A body that breaks off, or whose chunks are malformed (RFC 9112, 7.1), is the sender's fault.
 *
 * @param maxSize bytes
 * @param tooLarge answers a body that is larger
 */
export function boundedBody(
  maxSize: number,
  tooLarge: (c: Ctx) => Response | Promise<Response>,
): MiddlewareHandler<Environment> {
  const limit = bodyLimit({ maxSize, onError: tooLarge })
  return async (c, next) => {
    if (c.req.method === 'GET' || c.req.method === 'HEAD') {
      return Number(c.req.header('content-length') ?? 0) > maxSize ? tooLarge(c) : next()
    }
    let isRead = false
    try {
      return await limit(c, async () => {
        await c.req.arrayBuffer()
        isRead = true
        await next()
      })
    } catch (error) {
      if (isRead) throw error
      return problem(c, 400, 'The body can’t be read to its end.')
    }
  }
}

/** 413 past 16 KiB, before the body is read. */
export const limitBody = boundedBody(16 * 1024, (c) =>
  problem(c, 413, 'The body must be at most 16 KiB (16,384 bytes).'),
)

/**
 * Checks a value against a schema: the value as the schema makes it, or a 400 that names each field and its rule.
 *
 * @param called what a sentence calls the whole of it
 */
export function fit<T>(
  c: Ctx,
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
export async function readJson<T>(c: Ctx, schema: ZodType<T>): Promise<{ value: T } | { response: Response }> {
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
