import * as z from 'zod'
import type { AskRequest, AskResponse } from '../answer/types.ts'

/** C0 and C1 controls other than tab and line breaks: no keyboard makes them, and they hide text from a reader. */
const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/u

/** A JSON object with no other fields than these. */
export const record = <T extends z.ZodRawShape>(shape: T) =>
  z.strictObject(shape, { error: ({ code }) => (code === 'invalid_type' ? 'must be an object' : undefined) })

/** Text that somebody typed: well-formed UTF-16, no control characters, 1 to `max` code units once trimmed. */
export const typed = (max: number) =>
  z
    .string({ error: ({ input }) => (input === undefined ? 'is missing' : 'must be a string') })
    .trim()
    .min(1, 'must not be empty or blank')
    .max(max, `must have at most ${max} characters`)
    .refine((text) => text.isWellFormed(), 'must be well-formed Unicode (it has a lone surrogate)')
    .refine((text) => !CONTROL.test(text), 'must have no control characters')

export const QUESTION_LENGTH = 1000

const question = typed(QUESTION_LENGTH)
const limit = z.int('must be a whole number').min(1, 'must be 1 or more').max(10, 'must be 10 or less')

const turn = record({
  question,
  passages: z
    .array(z.string().max(32, 'must be an id of at most 32 characters'))
    .max(10, 'must have at most 10 ids')
    .optional(),
})

/** The body of `POST /v1/ask`. */
export const askRequest = record({
  question,
  limit: limit.default(3),
  history: z.array(turn).max(10, 'must have at most 10 turns').default([]),
}) satisfies z.ZodType<AskRequest>

/** The query of `GET /v1/ask`. */
export const askQuery = record({
  question,
  limit: z
    .string()
    .regex(/^\d{1,2}$/u, 'must be a whole number')
    .transform(Number)
    .pipe(limit)
    .default(3),
})

const span = z.strictObject({ start: z.int().min(0), end: z.int().min(0) })

const footnoteFields = {
  number: z.int().min(1),
  page: z.int(),
  text: z.string(),
  resolved: z.string(),
  resolvesTo: z.array(z.int()),
  via: z.array(z.int()),
}

const voice = z.strictObject({
  kind: z.enum(['author', 'quotation', 'story', 'editor']),
  speaker: z.string().optional(),
  quoted: z.array(z.strictObject({ ...span.shape, speaker: z.string() })),
})

const answerFields = {
  id: z.string(),
  kind: z.enum(['passage', 'footnote']),
  quote: z.string(),
  section: z.string(),
  pages: z.array(z.int()),
  footnotes: z.array(z.strictObject({ ...footnoteFields, offset: z.int().min(0) })),
  citation: z.string(),
  voice,
  url: z.url(),
}

export const answer = z.strictObject({ ...answerFields, highlight: span.nullable() })

export const verdict = z.enum(['exact', 'altered', 'absent'])

/** What a quotation says and the paper prints instead; `concerns` says what makes it grave. */
export const difference = z.strictObject({
  claimed: z.string(),
  printed: z.string(),
  kind: z.enum(['dropped', 'added', 'changed']),
  grave: z.boolean(),
  concerns: z.enum(['number', 'negation', 'exception']).nullable(),
})

/** What is said of a quotation besides its verdict: a kind for programs, a sentence for people. */
export const remark = z.strictObject({
  kind: z.enum([
    'number',
    'negation',
    'exception',
    'omission',
    'hidden',
    'brackets',
    'sic',
    'emphasis',
    'marker',
    'print',
    'spliced',
    'quotation',
    'block',
    'story',
    'short',
    'tooShort',
    'coarse',
    'several',
  ]),
  text: z.string(),
})

/** The response of `/v1/ask`. */
export const askResponse = z.strictObject({
  status: z.enum(['answered', 'not_found']),
  kind: z.enum(['passages', 'footnote', 'page', 'section', 'document', 'verification', 'help']),
  confidence: z.number().min(0).max(1),
  reply: z.string(),
  answers: z.array(answer),
  related: z.array(answer),
  suggestions: z.array(z.string()),
  verification: z.strictObject({ verdict, differences: z.array(difference), remarks: z.array(remark) }).optional(),
}) satisfies z.ZodType<AskResponse>

export const passage = z.strictObject({ ...answerFields, previous: z.string().nullable(), next: z.string().nullable() })
export const footnote = z.strictObject({ id: z.string(), ...footnoteFields, passage: z.string() })
export const section = z.strictObject({
  id: z.string(),
  title: z.string(),
  printed: z.boolean(),
  pages: z.array(z.int()),
  passages: z.array(z.string()),
})

/** RFC 9457, with the fields that did not fit. */
export const problem = z.strictObject({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  errors: z.array(z.strictObject({ path: z.string(), message: z.string() })).optional(),
})

export type Problem = z.infer<typeof problem>
export type PassageView = z.infer<typeof passage>
export type FootnoteView = z.infer<typeof footnote>
export type SectionView = z.infer<typeof section>

/** What did not fit, a line a field: the path as "history.0.question", empty for the whole body. */
export const fieldErrors = (error: z.ZodError): { path: string; message: string }[] =>
  error.issues.flatMap((issue) => {
    const path = issue.path.join('.')
    if (issue.code !== 'unrecognized_keys') return [{ path, message: issue.message }]
    return issue.keys.map((key) => ({ path: [path, key].filter(Boolean).join('.'), message: 'is not a known field' }))
  })
