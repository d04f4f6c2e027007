import * as z from 'zod'
import { QUESTION_LENGTH } from './schemas.ts'

/** The query of `GET /v1/suggest`: what is typed so far, of a question's length. */
export const suggestQuery = z.strictObject({
  q: z
    .string({ error: ({ input }) => (input === undefined ? 'is missing' : 'must be a string') })
    .max(QUESTION_LENGTH, `must have at most ${QUESTION_LENGTH} characters`),
})

/** Its response (OpenSearch Suggestions 1.0): what was typed, and what it may become. */
export const suggestResponse = z.tuple([z.string(), z.array(z.string()).max(8)])
