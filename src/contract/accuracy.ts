import * as z from 'zod'

/** A share between 0 and 1 with its 95 % interval, and the number of questions. */
const figure = z.strictObject({
  name: z.string(),
  value: z.number(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  n: z.int().min(0),
})

/** The judgements of one stretch of confidence; the means of an empty one are null. */
const bin = z.strictObject({
  from: z.number(),
  to: z.number(),
  count: z.int().min(0),
  confidence: z.number().nullable(),
  right: z.number().nullable(),
})

/** What `npm run evaluate -- --publish` writes and `/accuracy.json` serves. */
export const accuracy = z.strictObject({
  version: z.string(),
  computedFrom: z.string(),
  sets: z.array(
    z.strictObject({
      id: z.string(),
      title: z.string(),
      use: z.string(),
      questions: z.int().min(1),
      figures: z.array(figure),
    }),
  ),
  reliability: z.strictObject({ bins: z.array(bin), calibrationError: z.number() }),
  peers: z.array(z.strictObject({ name: z.string(), figures: z.array(figure).nullable() })),
  method: z.array(z.string()),
})

export type Accuracy = z.infer<typeof accuracy>
export type AccuracyFigure = z.infer<typeof figure>
