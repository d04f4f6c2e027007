import * as z from 'zod'
import {
  CONTROL,
  ID_LENGTH,
  MOST_ANSWERS,
  MOST_READ,
  MOST_TURNS,
  QUESTION_LENGTH,
  RULES,
  USUAL_ANSWERS,
} from '../answer/bounds.ts'
import type { AskRequest, AskResponse } from '../answer/types.ts'

export { QUESTION_LENGTH }

/** A JSON object with no other fields than these. */
export const record = <T extends z.ZodRawShape>(shape: T) =>
  z.strictObject(shape, { error: ({ code }) => (code === 'invalid_type' ? RULES.object : undefined) })

/** Text that somebody typed: well-formed UTF-16, no control characters, 1 to `max` code points once trimmed. */
export const typed = (max: number) =>
  z
    .string({ error: ({ input }) => (input === undefined ? RULES.missing : RULES.string) })
    .trim()
    .min(1, RULES.filled)
    .max(max, `must have at most ${max} characters`)
    .refine((text) => text.isWellFormed(), RULES.wellFormed)
    .refine((text) => !CONTROL.test(text), RULES.visible)

const question = typed(QUESTION_LENGTH)
const limit = z.int(RULES.whole).min(1, RULES.least).max(MOST_ANSWERS, RULES.most)

/** A turn before a question. */
export const turn = record({
  question,
  passages: z.array(z.string(RULES.string).max(ID_LENGTH, RULES.id), RULES.list).max(MOST_READ, RULES.read).optional(),
})

/** The body of `POST /v1/ask`. */
export const askRequest = record({
  question,
  limit: limit.default(USUAL_ANSWERS),
  history: z.array(turn, RULES.list).max(MOST_TURNS, RULES.turns).default([]),
}) satisfies z.ZodType<AskRequest>

/** The query of `GET /v1/ask`. */
export const askQuery = record({
  question,
  limit: z
    .string()
    .regex(/^\d{1,2}$/u, RULES.whole)
    .transform(Number)
    .pipe(limit)
    .default(USUAL_ANSWERS),
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

/** Whose words a quotation is, and whose stand within it. */
export const voice = z.strictObject({
  kind: z.enum(['author', 'quotation', 'story', 'editor']),
  speaker: z.string().optional(),
  quoted: z.array(z.strictObject({ ...span.shape, speaker: z.string() })),
})

/** Whose words the highlight of an answer is. */
export const whose = z.strictObject({
  kind: z.enum(['author', 'quotation', 'story', 'editor', 'partly']),
  speaker: z.string().optional(),
  text: z.string(),
})

const noteFields = { ...footnoteFields, offset: z.int().min(0) }

/** Where a page begins within a quote. */
export const pageTurn = z.strictObject({ page: z.int(), offset: z.int().min(1) })

const answerFields = {
  id: z.string(),
  kind: z.enum(['passage', 'footnote']),
  quote: z.string(),
  section: z.string(),
  pages: z.array(z.int()),
  turns: z.array(pageTurn),
  footnotes: z.array(z.strictObject(noteFields)),
  citation: z.string(),
  voice,
  whose,
  url: z.url(),
}

/** A note of an answer; it has a highlight where the note itself answers. */
export const answerFootnote = z.strictObject({ ...noteFields, highlight: span.optional() })

export const answer = z.strictObject({
  ...answerFields,
  highlight: span.nullable(),
  footnotes: z.array(answerFootnote),
})

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
    'editor',
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

/** What did not fit, one line per field: the path as "history.0.question", empty for the whole body. */
export const fieldErrors = (error: z.ZodError): { path: string; message: string }[] =>
  error.issues.flatMap((issue) => {
    const path = issue.path.join('.')
    if (issue.code !== 'unrecognized_keys') return [{ path, message: issue.message }]
    return issue.keys.map((key) => ({ path: [path, key].filter(Boolean).join('.'), message: RULES.known }))
  })

/** What did not fit as sentences, for people: "The question must have at most 1000 characters." */
export const faultsIn = (what: string, error: z.ZodError): string =>
  fieldErrors(error)
    .map(({ message }) => `${what} ${message}.`)
    .join(' ')
