import * as z from 'zod'
import {
  ARTICLE_LENGTH,
  ID_LENGTH,
  isVisible,
  MOST_ANSWERS,
  MOST_READ,
  MOST_TURNS,
  QUESTION_LENGTH,
  QUOTE_LENGTH,
  USUAL_ANSWERS,
} from '../answer/bounds.ts'
import { STYLES } from '../answer/cite.ts'
import { HASH } from '../answer/permalink.ts'
import { RULES } from '../answer/rules.ts'
import type { SourceFormat } from '../answer/trace.ts'
import type { AskSeveralRequest } from '../answer/ask-several.ts'
import type { AskRequest } from '../answer/types.ts'
import type { Style } from '../paper/citation-form.ts'
import { onFirstUse } from './on-first-use.ts'

export { QUESTION_LENGTH }

/** A JSON object with no other fields than these. */
const record = <T extends z.ZodRawShape>(shape: T) =>
  z.strictObject(shape, { error: ({ code }) => (code === 'invalid_type' ? RULES.object : undefined) })

/**
 * Text that somebody typed or pasted: well-formed UTF-16, 1 to `max` code points once trimmed. All its rules are given at
 * once, as a schema is copied for each that is added to it later.
 */
const typed = (max: number, ...more: z.core.$ZodCheck<string>[]) =>
  z.string({ error: ({ input }) => (input === undefined ? RULES.missing : RULES.string) }).check(
    z.trim(),
    z.minLength(1, RULES.filled),
    z.maxLength(max, `must have at most ${max} characters`),
    z.refine((text) => text.isWellFormed(), RULES.wellFormed),
    ...more,
  )

const question = onFirstUse(() => typed(QUESTION_LENGTH, z.refine(isVisible, RULES.visible)))
const limit = onFirstUse(() => z.int(RULES.whole).check(z.gte(1, RULES.least), z.lte(MOST_ANSWERS, RULES.most)))

/** A turn before a question. */
export const turn = onFirstUse(() =>
  record({
    question: question(),
    passages: z
      .array(z.string(RULES.string).max(ID_LENGTH, RULES.id), RULES.list)
      .max(MOST_READ, RULES.read)
      .optional(),
  }),
)

/** The body of `POST /v1/ask`. */
export const askRequest = onFirstUse(
  () =>
    record({
      question: question(),
      limit: limit().default(USUAL_ANSWERS),
      history: z.array(turn(), RULES.list).max(MOST_TURNS, RULES.turns).default([]),
    }) satisfies z.ZodType<AskRequest>,
)

/** The query of `GET /v1/ask`. Here as in every query, other fields, which sites add to what is shared, mean nothing. */
export const askQuery = onFirstUse(() =>
  z.object({
    question: question(),
    limit: z
      .string()
      .regex(/^\d{1,2}$/u, RULES.whole)
      .transform(Number)
      .pipe(limit())
      .default(USUAL_ANSWERS),
  }),
)

const paper = () => z.string({ error: 'must be the id of a paper' }).optional()

/** A turn before a question to several papers. */
export const paperTurn = onFirstUse(() => turn().extend({ paper: paper() }))

/** The body of `POST /v1/ask` where there are several papers. */
export const askSeveralRequest = onFirstUse(
  () =>
    askRequest().extend({
      paper: paper(),
      history: z.array(paperTurn(), RULES.list).max(MOST_TURNS, RULES.turns).default([]),
    }) satisfies z.ZodType<AskSeveralRequest>,
)

/** The query of `GET /v1/ask` where there are several papers. */
export const askSeveralQuery = onFirstUse(() => askQuery().extend({ paper: paper() }))

/** The body of `POST /v1/verify`. A copied text has controls in it, which the check passes over. */
export const checkRequest = onFirstUse(() => record({ quote: typed(QUOTE_LENGTH) }))

/** The body of `POST /v1/verify` where there are several papers. */
export const checkSeveralRequest = onFirstUse(() => checkRequest().extend({ paper: paper() }))

/**
 * The form of `/check`, which sends line breaks as HTML 4.10.22.8 has them, and says from which place on a text is
 * checked, and what was found in it before (`src/site/check/carried.ts`).
 */
export const articleRequest = onFirstUse(() =>
  record({
    quote: z.preprocess(
      (value) => (typeof value === 'string' ? value.replace(/\r\n?/gu, '\n') : value),
      typed(ARTICLE_LENGTH),
    ),
    from: z
      .string()
      .regex(/^\d{1,6}(?:in\d{1,6})?$/u, RULES.whole)
      .optional(),
    found: z.string(RULES.string).default(''),
  }),
)

/** One of some names, given once. */
const oneOf = <T extends string>(names: readonly T[]) =>
  z.enum(names, { error: () => `must be one of ${names.join(', ')}` })

const styles = Object.keys(STYLES) as Style[]
const formats: readonly ('json' | SourceFormat)[] = ['json', 'bibtex', 'ris', 'csl-json']

/** A stretch of a text in an address, "120-245". */
const stretchField = onFirstUse(() =>
  z
    .string()
    .regex(/^\d{1,6}-\d{1,6}$/u, 'must be the first and last offset of a stretch, as 120-245')
    .transform((range) => {
      const [start, end] = range.split('-').map(Number) as [number, number]
      return { start, end }
    })
    .refine(({ start, end }) => start < end, 'must end after it begins'),
)

/** The query of `GET /v1/cite/{id}`: a style, and the stretch of the text that is cited. */
export const citeQuery = onFirstUse(() => z.object({ style: oneOf(styles).optional(), s: stretchField().optional() }))

/** The query of `GET /v1/sources` and `GET /v1/sources/{id}`. */
export const sourcesQuery = onFirstUse(() => z.object({ format: oneOf(formats).optional() }))

/** A version of a corpus as the build names it. */
const VERSION = /^[0-9a-f]{12}$/u

/**
 * The fields of a permalink's query, `s=120-245&v=…&h=…`: a stretch of the text (UTF-16 offsets, end exclusive), the
 * version quoted from, and the hash of the quoted words.
 */
export const permalinkFields = onFirstUse(() =>
  z.object({
    s: stretchField().optional(),
    v: z.string().regex(VERSION, 'must be a version, which has 12 hexadecimal digits').optional(),
    h: z.string().regex(HASH, 'must be a hash, which has 22 characters').optional(),
  }),
)

/** The query of a permalink: a version and a hash come together. */
export const permalinkQuery = onFirstUse(() =>
  permalinkFields()
    .refine(({ v, h }) => h === undefined || v !== undefined, { path: ['v'], message: 'is missing beside a hash' })
    .refine(({ v, h }) => v === undefined || h !== undefined, { path: ['h'], message: 'is missing beside a version' })
    .transform(({ s, v, h }) => ({
      stretch: s ?? null,
      proof: v !== undefined && h !== undefined ? { version: v, hash: h } : null,
    })),
)

const pixels = onFirstUse(() =>
  z
    .string()
    .regex(/^[1-9]\d{0,4}$/u, 'must be a whole number of pixels')
    .transform(Number)
    .optional(),
)

/** The query of `/oembed` (oembed.com, 2.2); a consumer may send fields of its own. */
export const oembedQuery = onFirstUse(() =>
  z.object({
    url: z.string({ error: () => 'is missing' }),
    format: z.string().default('json'),
    maxwidth: pixels(),
    maxheight: pixels(),
  }),
)

const timestamp = onFirstUse(() =>
  z.iso.datetime({ offset: true, error: 'must be an ISO 8601 date and time with its offset' }),
)

/** The name under which the operator registered an endpoint; never an address. */
const deliverTo = () => z.string({ error: 'must be the name of an endpoint' }).optional()

/** The event that asks, with what is asked. */
const asking = <T extends z.ZodType>(data: T) =>
  record({ type: z.literal('question.asked', { error: 'must be "question.asked"' }), timestamp: timestamp(), data })

/** The body of `POST /webhooks/ask`. */
export const questionAsked = onFirstUse(() => asking(askRequest().extend({ deliverTo: deliverTo() })))

/** The same where there are several papers. */
export const questionAskedOfSeveral = onFirstUse(() => asking(askSeveralRequest().extend({ deliverTo: deliverTo() })))

/** The query of `GET /v1/suggest`: what is typed so far, of a question's length. */
export const suggestQuery = onFirstUse(() =>
  z.object({
    q: z
      .string({ error: ({ input }) => (input === undefined ? 'is missing' : 'must be a string') })
      .max(QUESTION_LENGTH, `must have at most ${QUESTION_LENGTH} characters`),
  }),
)

/**
 * What did not fit, one line per field: the path as "history.0.question", empty for the whole. Of an unknown field only the
 * place is named: its name is the sender's own, and may be anything.
 */
export const fieldErrors = (error: z.ZodError): { path: string; message: string }[] =>
  error.issues.map((issue) => ({
    path: issue.path.join('.'),
    message: issue.code === 'unrecognized_keys' ? RULES.known : issue.message,
  }))

/** What did not fit as sentences, for people: "The question must have at most 1000 characters." */
export const faultsIn = (what: string, error: z.ZodError): string =>
  fieldErrors(error)
    .map(({ message }) => `${what} ${message}.`)
    .join(' ')
