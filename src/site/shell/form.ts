import type { Context } from 'hono'
import type { ZodType } from 'zod'
import { ERRORS } from '../../english/said/errors.ts'
import { fieldErrors } from '../../contract/requests.ts'
import type { Environment } from '../../http/environment.ts'
import { problem } from '../../http/problem.ts'

type Ctx = Context<Environment>
type Fields = Readonly<Record<string, unknown>>

/** Reads a form that a page sent, and answers its fields; 415 or 400 where it can't be read. */
export async function answerForm(c: Ctx, answer: (fields: Fields) => Response | Promise<Response>): Promise<Response> {
  const type = c.req.header('content-type') ?? ''
  if (!/^(?:application\/x-www-form-urlencoded|multipart\/form-data)\s*(?:;|$)/iu.test(type)) {
    return problem(c, 415, ERRORS.asForm)
  }
  const fields = await c.req.parseBody().catch(() => undefined)
  return fields ? await answer(fields) : problem(c, 400, ERRORS.formRead)
}

/**
 * Checks the fields of a form.
 *
 * @param field the one that a person fills in; @param called what a sentence calls it: "The question"
 * @returns the value as the schema makes it, or what was typed and what does not fit in it, for a person
 */
export function fitForm<T>(
  schema: ZodType<T>,
  fields: Fields,
  field: string,
  called: string,
): { value: T } | { typed: string; fault: string } {
  const parsed = schema.safeParse(fields)
  if (parsed.success) return { value: parsed.data }
  const typed = fields[field]
  const sentences = fieldErrors(parsed.error).map(
    ({ path, message }) => `${path === field ? called : path || 'The form'} ${message}.`,
  )
  return { typed: typeof typed === 'string' ? typed : '', fault: sentences.join(' ') }
}
