import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { Problem } from '../contract/schemas.ts'

const TITLES = {
  400: 'The request does not fit',
  401: 'Not authenticated',
  403: 'Not from this origin',
  404: 'Not found',
  405: 'Method not allowed',
  406: 'Not acceptable',
  409: 'Already used',
  413: 'The request is too large',
  415: 'Unsupported media type',
  429: 'Too many requests',
  500: 'Ibid failed',
  501: 'Not implemented',
  503: 'Not available',
} as const satisfies Partial<Record<ContentfulStatusCode, string>>

export type ProblemStatus = keyof typeof TITLES

/** The document itself (RFC 9457): `type` is "about:blank", so `title` goes with the status. */
const problemOf = (status: ProblemStatus, detail: string, errors?: Problem['errors']): Problem => ({
  type: 'about:blank',
  title: TITLES[status],
  status,
  detail,
  ...(errors ? { errors } : {}),
})

/** An error response. `detail` is a sentence for a person and never repeats what was sent. */
export function problem(
  c: Context,
  status: ProblemStatus,
  detail: string,
  extra: { errors?: Problem['errors']; headers?: Record<string, string> } = {},
): Response {
  return c.body(JSON.stringify(problemOf(status, detail, extra.errors)), status, {
    'content-type': 'application/problem+json',
    'cache-control': 'no-store',
    ...extra.headers,
  })
}
