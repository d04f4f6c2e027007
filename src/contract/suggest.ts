import * as z from 'zod'

/** The response of `GET /v1/suggest` (OpenSearch Suggestions 1.0): what was typed, and what it may become. */
export const suggestResponse = z.tuple([z.string(), z.array(z.string()).max(8)])
