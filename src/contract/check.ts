import * as z from 'zod'
import type { Checked } from '../answer/check.ts'
import type { CheckedSeveral } from '../answer/check-several.ts'
import { answer, difference, paperAnswer, remark, verdict, voice } from './schemas.ts'

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

/** One quotation of a text that is checked against several papers. */
export const paperStretch = stretch.extend({ paper: z.string().nullable(), answers: z.array(paperAnswer) })

/** The response of `POST /v1/verify` where there are several papers. */
export const checkSeveralResponse = checkResponse.extend({
  answers: z.array(paperAnswer),
  stretches: z.array(paperStretch),
}) satisfies z.ZodType<CheckedSeveral>
