import * as z from 'zod'
import { footnote, passage, section } from './schemas.ts'

/** The response of `/v1/passages`. */
export const passageList = z.strictObject({ passages: z.array(passage) })

/** The response of `/v1/footnotes`. */
export const footnoteList = z.strictObject({ footnotes: z.array(footnote) })

/** The response of `/v1/sections`. */
export const sectionList = z.strictObject({ sections: z.array(section) })

/** The response of `/v1/pages/{number}`. */
export const page = z.strictObject({
  number: z.int(),
  passages: z.array(passage),
  footnotes: z.array(footnote),
})

/** The response of `/v1/document`. The record is CSL-JSON, whose fields differ from work to work. */
export const paperDocument = z.strictObject({
  version: z.string(),
  title: z.string(),
  record: z.looseObject({ id: z.string(), type: z.string(), title: z.string() }),
  pages: z.strictObject({ first: z.int(), last: z.int() }).optional(),
  counts: z.strictObject({ passages: z.int(), footnotes: z.int() }),
  sections: z.array(section),
})

/** One of several papers. */
export const listedPaper = z.strictObject({
  id: z.string(),
  title: z.string(),
  authors: z.string(),
  year: z.int().nullable(),
  url: z.url(),
})

/** The response of `/v1/papers`. */
export const paperList = z.strictObject({ papers: z.array(listedPaper) })

/** The response of `/healthz` where there are several papers. */
export const healthOfSeveral = z.strictObject({
  status: z.literal('ok'),
  papers: z.array(z.string()),
  build: z.string(),
})

/** The response of `/healthz`: that it answers, with the paper's version and that of the code. */
export const health = z.strictObject({ status: z.literal('ok'), version: z.string(), build: z.string() })
