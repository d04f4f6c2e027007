import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { ERRORS } from '../english/said/errors.ts'
import type { Problem } from '../contract/schemas.ts'

const TITLES = {
  400: ERRORS.title400,
  401: ERRORS.title401,
  403: ERRORS.title403,
  404: ERRORS.title404,
  405: ERRORS.title405,
  406: ERRORS.title406,
  409: ERRORS.title409,
  413: ERRORS.title413,
  415: ERRORS.title415,
  429: ERRORS.title429,
  500: ERRORS.title500,
  501: ERRORS.title501,
  503: ERRORS.title503,
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
