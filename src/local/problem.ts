import type { Fault } from './request.ts'

/** What went wrong, as the service would say it over HTTP (RFC 9457). It never repeats what was sent. */
export interface Problem {
  readonly type: 'about:blank'
  readonly title: string
  readonly status: 400 | 500
  readonly detail: string
  readonly errors?: readonly Fault[]
}

/** A question that can't be answered for a reason that the asker is told. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError'
  readonly problem: Problem

  constructor(problem: Problem) {
    super(problem.detail)
    this.problem = problem
  }
}

/** The problem of a request that does not fit. */
export function misfit(faults: readonly Fault[]): ProblemError {
  const detail = faults.map(({ path, message }) => `${path === '' ? 'The request' : path} ${message}`).join('; ')
  return new ProblemError({
    type: 'about:blank',
    title: 'The request does not fit',
    status: 400,
    detail: `${detail}.`,
    errors: faults,
  })
}

/** The problem that anything thrown comes to. */
export function problemOf(error: unknown): Problem {
  if (error instanceof ProblemError) return error.problem
  const detail = 'Ibid failed in this browser; the question has not left it.'
  return { type: 'about:blank', title: 'Ibid failed', status: 500, detail }
}
