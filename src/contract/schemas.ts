import * as z from 'zod'
import type { AskSeveralResponse } from '../answer/ask-several.ts'
import type { AskResponse } from '../answer/types.ts'

const span = z.strictObject({ start: z.int().min(0), end: z.int().min(0) })

/** What a text sets in italics or bold, and where its links lead. */
export const emphasis = z.strictObject({
  ...span.shape,
  kind: z.enum(['italic', 'bold', 'link']),
  href: z.url().optional(),
})

/** How notes are called in print, by their running numbers. */
export const noteLabels = z.record(z.string(), z.string())

const footnoteFields = {
  number: z.int().min(1),
  printed: z.string().optional(),
  chapter: z.string().optional(),
  page: z.int().optional(),
  text: z.string(),
  emphasis: z.array(emphasis).optional(),
  resolved: z.string(),
  resolvedEmphasis: z.array(emphasis).optional(),
  resolvesTo: z.array(z.int()),
  via: z.array(z.int()),
  labels: noteLabels.optional(),
}

/** Whose words a quotation is, and whose stand within it. */
export const voice = z.strictObject({
  kind: z.enum(['author', 'quotation', 'story', 'editor']),
  speaker: z.string().optional(),
  quoted: z.array(z.strictObject({ ...span.shape, speaker: z.string() })),
})

/** Whose words the highlight of an answer is. */
export const whose = z.strictObject({
  kind: z.enum(['author', 'quotation', 'story', 'editor', 'partly']),
  speaker: z.string().optional(),
  text: z.string(),
})

const noteFields = { ...footnoteFields, offset: z.int().min(0) }

/** Where a page begins within a quote. */
export const pageTurn = z.strictObject({ page: z.int(), offset: z.int().min(1) })

const answerFields = {
  id: z.string(),
  kind: z.enum(['passage', 'footnote']),
  quote: z.string(),
  emphasis: z.array(emphasis).optional(),
  section: z.string(),
  pages: z.array(z.int()),
  turns: z.array(pageTurn),
  footnotes: z.array(z.strictObject(noteFields)),
  citation: z.string(),
  voice,
  whose,
  url: z.url(),
}

/** A note of an answer; it has a highlight where the note itself answers. */
export const answerFootnote = z.strictObject({ ...noteFields, highlight: span.optional() })

export const answer = z.strictObject({
  ...answerFields,
  highlight: span.nullable(),
  footnotes: z.array(answerFootnote),
})

export const verdict = z.enum(['exact', 'altered', 'absent'])

/** What a quotation says and the paper prints instead; `concerns` says what makes it grave. */
export const difference = z.strictObject({
  claimed: z.string(),
  printed: z.string(),
  kind: z.enum(['dropped', 'added', 'changed']),
  grave: z.boolean(),
  concerns: z.enum(['number', 'negation', 'exception', 'inserted']).nullable(),
})

/** What is said of a quotation besides its verdict: a kind for programs, a sentence for people. */
export const remark = z.strictObject({
  kind: z.enum([
    'number',
    'negation',
    'exception',
    'inserted',
    'omission',
    'hidden',
    'brackets',
    'sic',
    'emphasis',
    'apparatus',
    'marker',
    'furniture',
    'misprint',
    'print',
    'spliced',
    'quotation',
    'block',
    'story',
    'editor',
    'short',
    'tooShort',
    'citedPage',
    'citedNote',
    'coarse',
    'several',
  ]),
  text: z.string(),
})

/** The response of `/v1/ask`. */
export const askResponse = z.strictObject({
  status: z.enum(['answered', 'not_found']),
  kind: z.enum(['passages', 'footnote', 'page', 'section', 'document', 'verification', 'help']),
  confidence: z.number().min(0).max(1),
  reply: z.string(),
  answers: z.array(answer),
  prominent: z.int().min(0),
  related: z.array(answer),
  suggestions: z.array(z.string()),
  verification: z.strictObject({ verdict, differences: z.array(difference), remarks: z.array(remark) }).optional(),
}) satisfies z.ZodType<AskResponse>

/** An answer that names its paper, where there are several. */
export const paperAnswer = answer.extend({ paper: z.string() })

/** The response of `/v1/ask` where there are several papers. */
export const askSeveralResponse = askResponse.extend({
  answers: z.array(paperAnswer),
  related: z.array(paperAnswer),
}) satisfies z.ZodType<AskSeveralResponse>

export const passage = z.strictObject({ ...answerFields, previous: z.string().nullable(), next: z.string().nullable() })
export const footnote = z.strictObject({ id: z.string(), ...footnoteFields, passage: z.string() })
export const section = z.strictObject({
  id: z.string(),
  title: z.string(),
  printed: z.boolean(),
  pages: z.array(z.int()),
  passages: z.array(z.string()),
})

/** RFC 9457, with the fields that did not fit. */
export const problem = z.strictObject({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  errors: z.array(z.strictObject({ path: z.string(), message: z.string() })).optional(),
})

export type Problem = z.infer<typeof problem>
export type PassageView = z.infer<typeof passage>
export type FootnoteView = z.infer<typeof footnote>
export type SectionView = z.infer<typeof section>
