import type { Context, MiddlewareHandler } from 'hono'
import type { ZodType } from 'zod'
import { ERRORS } from '../english/said/errors.ts'
import { fieldErrors } from '../contract/requests.ts'
import type { Environment } from './environment.ts'
import { problem } from './problem.ts'

type Ctx = Context<Environment>

/** Bytes of a refused body that are read all the same, so that its sender sees why; more would cost too much. */
const DRAINED = 8 * 1024 * 1024

/** Bytes of it at a time. */
const CHUNK = 64 * 1024

/**
 * Reads the rest of a refused body and keeps nothing. A server that answers and closes while the client still sends may
 * cut off its own answer (RFC 9112, 9.6): of 5 MB, undici saw EPIPE two times of three, and wrangler made a 500 of it
 * (November 2026).
 */
async function drain(reader: ReadableStreamBYOBReader): Promise<void> {
  let buffer = new ArrayBuffer(CHUNK)
  for (let read = 0; read < DRAINED; read += CHUNK) {
    const { value, done } = await reader.readAtLeast(CHUNK, new Uint8Array(buffer))
    if (done) return
    buffer = value.buffer
  }
  await reader.cancel()
}

/**
 * Reads a body that does not say its length, in one go: workerd puts its chunks together. One by one, as Hono's own limit
 * reads them, many small chunks cost three times as much.
 *
 * It is read through a pipe of workerd's own, because a reader of a request's body that breaks off is held for ever
 * (seen in November 2026: two kilobytes for each such request; `npm run soak` would see it again).
 *
 * @param most bytes to read; what comes after them is drained
 * @returns what there is of it up to there, as bytes
 * @throws when it breaks off before, or its chunks are malformed
 */
async function readAtMost(most: number, body: ReadableStream<Uint8Array>): Promise<Uint8Array<ArrayBuffer>> {
  const { readable, writable } = new IdentityTransformStream()
  // What breaks off is told at the other end, to the reader; what is cancelled there is no fault.
  const piped = body.pipeTo(writable).catch(() => undefined)
  const reader = readable.getReader({ mode: 'byob' })
  const { value, done } = await reader.readAtLeast(most, new Uint8Array(most))
  if (!done) await drain(reader)
  await piped
  return value ?? new Uint8Array()
}

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
  return async (c, next) => {
    const { method, raw } = c.req
    const length = c.req.header('content-length')
    const isMeasured = length !== undefined && c.req.header('transfer-encoding') === undefined
    const body = method === 'GET' || method === 'HEAD' ? null : raw.body
    if (isMeasured && Number(length) > maxSize) {
      if (body && Number(length) <= DRAINED) await readAtMost(maxSize, body).catch(() => undefined)
      return tooLarge(c)
    }
    if (!body) return next()
    try {
      if (isMeasured) await c.req.arrayBuffer()
      else {
        const read = await readAtMost(maxSize + 1, body)
        if (read.length > maxSize) return await tooLarge(c)
        // oxlint-disable-next-line unicorn/no-invalid-fetch-options -- its own method, which is neither GET nor HEAD
        c.req.raw = new Request(raw, { body: read })
      }
    } catch {
      return problem(c, 400, ERRORS.bodyEnd)
    }
    return next()
  }
}

/** 413 past 16 KiB. */
export const limitBody = boundedBody(16 * 1024, (c) => problem(c, 413, ERRORS.bodyLarge))

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

/** RFC 8259, 8.1: JSON is UTF-8, and what is not is no JSON. */
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false })

/** Reads a JSON body and checks it: 415, 400 or the value. */
export async function readJson<T>(c: Ctx, schema: () => ZodType<T>): Promise<{ value: T } | { response: Response }> {
  const type = c.req.header('content-type') ?? ''
  if (!/^application\/json\s*(?:;\s*charset\s*=\s*"?utf-8"?\s*)?$/iu.test(type)) {
    return { response: problem(c, 415, 'The body must be sent as application/json, in UTF-8.') }
  }
  let value: unknown
  try {
    value = JSON.parse(utf8.decode(await c.req.arrayBuffer()))
  } catch {
    return { response: problem(c, 400, 'The body is not JSON.', { errors: [{ path: '', message: 'is not JSON' }] }) }
  }
  return fit(c, schema(), value)
}
