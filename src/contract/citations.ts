import * as z from 'zod'
import { noteLabels } from './schemas.ts'

const name = z.union([
  z.strictObject({ family: z.string(), given: z.string().optional(), 'static-ordering': z.boolean().optional() }),
  z.strictObject({ literal: z.string() }),
])

/** A work in CSL-JSON (csl-data.json, version 1.0.2): the fields that occur here. */
export const cslItem = z.strictObject({
  id: z.string(),
  type: z.string(),
  title: z.string(),
  'title-short': z.string().optional(),
  author: z.array(name).optional(),
  'container-title': z.string().optional(),
  'container-title-short': z.string().optional(),
  'event-title': z.string().optional(),
  genre: z.string().optional(),
  volume: z.string().optional(),
  issue: z.string().optional(),
  number: z.string().optional(),
  page: z.string().optional(),
  publisher: z.string().optional(),
  language: z.string().optional(),
  URL: z.url().optional(),
  note: z.string().optional(),
  issued: z
    .strictObject({
      'date-parts': z.array(z.array(z.int())).optional(),
      season: z.string().optional(),
      literal: z.string().optional(),
    })
    .optional(),
  custom: z.record(z.string(), z.string()).optional(),
})

/** The response of `/v1/sources/{id}`. */
export const source = z.strictObject({
  id: z.string(),
  kind: z.enum(['work', 'interviews']),
  citation: z.string(),
  csl: cslItem,
  places: z.array(
    z.strictObject({
      footnote: z.int().min(1),
      passage: z.string(),
      page: z.int().optional(),
      section: z.string(),
      printed: z.string(),
      chain: z.array(z.int()),
      labels: noteLabels.optional(),
      url: z.url(),
    }),
  ),
})

/** The response of `/v1/sources`. */
export const sources = z.strictObject({ sources: z.array(source) })
