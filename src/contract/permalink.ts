import * as z from 'zod'

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
