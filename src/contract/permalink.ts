import * as z from 'zod'
import { HASH } from '../answer/permalink.ts'

/** A version of a corpus as the build names it. */
const VERSION = /^[0-9a-f]{12}$/u

/** A stretch of a text in an address, "120-245". */
export const stretchField = z
  .string()
  .regex(/^\d{1,6}-\d{1,6}$/u, 'must be the first and last offset of a stretch, as 120-245')
  .transform((range) => {
    const [start = 0, end = 0] = range.split('-').map(Number)
    return { start, end }
  })
  .refine(({ start, end }) => start < end, 'must end after it begins')

/**
 * The fields of a permalink's query, `s=120-245&v=…&h=…`: a stretch of the text (UTF-16 offsets, end exclusive), the
 * version quoted from, and the hash of the quoted words. Other fields, which sites add to what is shared, mean nothing.
 */
export const permalinkFields = z.object({
  s: stretchField.optional(),
  v: z.string().regex(VERSION, 'must be a version, which has 12 hexadecimal digits').optional(),
  h: z.string().regex(HASH, 'must be a hash, which has 22 characters').optional(),
})

/** The query of a permalink: a version and a hash come together. */
export const permalinkQuery = permalinkFields
  .refine(({ v, h }) => h === undefined || v !== undefined, { path: ['v'], message: 'is missing beside a hash' })
  .refine(({ v, h }) => v === undefined || h !== undefined, { path: ['h'], message: 'is missing beside a version' })
  .transform(({ s, v, h }) => ({
    stretch: s ?? null,
    proof: v !== undefined && h !== undefined ? { version: v, hash: h } : null,
  }))

const pixels = z
  .string()
  .regex(/^[1-9]\d{0,4}$/u, 'must be a whole number of pixels')
  .transform(Number)
  .optional()

/** The query of `/oembed` (oembed.com, 2.2); a consumer may send fields of its own. */
export const oembedQuery = z.object({
  url: z.string({ error: () => 'is missing' }),
  format: z.string().default('json'),
  maxwidth: pixels,
  maxheight: pixels,
})

const resource = z.strictObject({
  id: z.url(),
  type: z.string(),
  format: z.string(),
  language: z.string(),
  version: z.string(),
  reprDigest: z.string(),
})
/** Words by the words around them. */
export const quoteSelector = z.strictObject({
  type: z.literal('TextQuoteSelector'),
  exact: z.string(),
  prefix: z.string(),
  suffix: z.string(),
})
/** Words by their place, in Unicode code points. */
export const positionSelector = z.strictObject({
  type: z.literal('TextPositionSelector'),
  start: z.int().min(0),
  end: z.int().min(0),
})

/** What `/q/{id}` gives to programs: a Web Annotation (W3C Web Annotation Data Model). */
export const annotation = z.strictObject({
  '@context': z.array(z.union([z.string(), z.record(z.string(), z.string())])),
  id: z.url(),
  type: z.literal('Annotation'),
  motivation: z.string(),
  status: z.enum(['now', 'proved', 'moved', 'changed', 'unproved']),
  quoted: z.string().optional(),
  body: z.strictObject({ type: z.string(), purpose: z.string(), format: z.string(), value: z.string() }).optional(),
  target: z.strictObject({
    type: z.string(),
    source: resource,
    selector: z.array(z.union([quoteSelector, positionSelector])).optional(),
  }),
})

/** The response of `/oembed` (oembed.com, 2.3): always of the type "rich". */
export const oembedResponse = z.strictObject({
  version: z.literal('1.0'),
  type: z.literal('rich'),
  title: z.string(),
  author_name: z.string(),
  author_url: z.url(),
  provider_name: z.string(),
  provider_url: z.url(),
  cache_age: z.int(),
  thumbnail_url: z.url(),
  thumbnail_width: z.int(),
  thumbnail_height: z.int(),
  width: z.int(),
  height: z.int(),
  html: z.string(),
})
