import * as z from 'zod'
import { ARTICLE_LENGTH, QUOTE_LENGTH, RULES } from '../answer/bounds.ts'
import type { Checked } from '../answer/check.ts'
import { answer, difference, record, remark, typed, verdict, voice } from './schemas.ts'

/** Text that was copied from a page has form feeds and vertical tabs in it, which are as good as line breaks. */
const breaks = (value: unknown): unknown =>
  typeof value === 'string' ? value.replace(/[\u000B\u000C]/gu, '\n') : value

/** The body of `POST /v1/verify`. */
export const checkRequest = record({ quote: z.preprocess(breaks, typed(QUOTE_LENGTH)) })

/** The form of `/check`, which sends line breaks as HTML 4.10.22.8 has them, and says from which place on a text is checked. */
export const articleRequest = record({
  quote: z.preprocess(
    (value) => (typeof value === 'string' ? value.replace(/\r\n?/gu, '\n') : value),
    z.preprocess(breaks, typed(ARTICLE_LENGTH)),
  ),
  from: z
    .string()
    .regex(/^\d{1,6}$/u, RULES.whole)
    .transform(Number)
    .default(0),
})

/** One quotation of a text that is checked. */
export const stretch = z.strictObject({
  claimed: z.string(),
  verdict,
  reply: z.string(),
  differences: z.array(difference),
  columns: z.array(z.strictObject({ claimed: z.string(), printed: z.string(), differs: z.boolean() })),
  pieces: z.array(z.strictObject({ claimed: z.string(), place: z.string() })),
  voice: voice.shape.kind.nullable(),
  remarks: z.array(remark),
  places: z.int().min(0),
  answers: z.array(answer),
})

/** The response of `POST /v1/verify`. */
export const checkResponse = z.strictObject({
  verdict,
  reply: z.string(),
  differences: z.array(difference),
  answers: z.array(answer),
  stretches: z.array(stretch),
  unchecked: z.int().min(0),
}) satisfies z.ZodType<Checked>
