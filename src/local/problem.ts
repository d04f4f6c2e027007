/** What went wrong, as the service would say it over HTTP. It never repeats what was sent. */
export interface Problem {
  readonly status: 400 | 500
  /** A sentence for a person. */
  readonly detail: string
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

/** The problem of a question that does not keep these rules. */
export const misfit = (rules: readonly string[]): ProblemError =>
  new ProblemError({ status: 400, detail: `${rules.map((rule) => `question ${rule}`).join('; ')}.` })

/** The problem that anything thrown comes to. */
export function problemOf(error: unknown): Problem {
  if (error instanceof ProblemError) return error.problem
  return { status: 500, detail: 'Ibid failed in this browser; the question has not left it.' }
}
