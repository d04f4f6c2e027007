import * as z from 'zod'

/** Words that are meant to be found in the paper, or shown; never empty. */
const words = (description: string) => z.string().trim().min(1).describe(description)

const author = z
  .union([
    z.strictObject({
      given: words('first names, as they are printed').optional(),
      family: words('the family name, by which a list is sorted'),
      'static-ordering': z.boolean().optional().describe('true where the family name is printed first, as in Chinese'),
    }),
    z.strictObject({ literal: words('a body that wrote as one: “Refugees International”') }),
  ])
  .describe('a person or a body')

const issued = z
  .strictObject({
    'date-parts': z
      .array(z.array(z.int()).min(1).max(3))
      .min(1)
      .optional()
      .describe('year, month, day, as far as known: [[2004]] or [[1974, 5, 2]]'),
    season: z.string().optional(),
    literal: z.string().optional().describe('a date that is no date: “forthcoming”'),
  })
  .describe('when it was published')

/** The fields that the paper and the works that it cites have in common. */
const cited = {
  type: words('what it is, in the words of CSL: article-journal, book, chapter, report, thesis, manuscript …'),
  title: words('its title as it is printed'),
  'title-short': z.string().optional(),
  author: z.array(author).optional().describe('in the order of the title page'),
  'container-title': z.string().optional().describe('the journal, or the book that it is a chapter of'),
  'container-title-short': z.string().optional().describe('the journal as law reviews abbreviate it'),
  volume: z.string().optional(),
  issue: z.string().optional(),
  page: z.string().optional().describe('first and last page: “75-97”'),
  issued: issued.optional(),
  publisher: z.string().optional(),
  language: z.string().optional().describe('of the text: “en”'),
}

const record = z
  .strictObject({
    $schema: z.string().optional(),
    id: words('how its files are named and its permalinks begin: “charny-2004”'),
    ...cited,
    language: words('of the text: “en”'),
    DOI: z.string().optional(),
    custom: z.strictObject({ rights: words('whose the paper is, in one sentence') }).optional(),
  })
  .describe('The bibliographic record of the paper, in CSL-JSON')

const works = z
  .array(
    z.strictObject({
      id: words('a name for it in this file: “smith-2002”'),
      note: z.int().min(1).describe('the note that cites it in full for the first time'),
      cited: words('that citation, word for word as the note prints it, without the page'),
      short: words('a short form of its own that later notes use: “RI interview”').optional(),
      csl: z
        .strictObject({
          ...cited,
          'event-title': z.string().optional(),
          genre: z.string().optional(),
          number: z.string().optional(),
          URL: z.string().optional(),
          note: z.string().optional(),
        })
        .describe('the same as data; every word of it is printed in the note'),
    }),
  )
  .describe('The works that the notes cite, in the order of their first full citation')

const targets = z
  .array(
    z.strictObject({
      note: words('the note that has the short form, as paper.md labels it: “14”, “2-14”, “†”'),
      form: words('the short form, in words of that note that stand there once and begin with it: “Ibid., p. 4”'),
      of: words('the note that cites the work, as paper.md labels it'),
      cited: words(
        'the citation there, word for word, without the page; left out where that note cites one work alone',
      ).optional(),
    }),
  )
  .describe('The works that short forms stand for which no rule resolves')

const mark = z.strictObject({
  opens: words('the words that it begins with'),
  speaker: words('who speaks, in words that the paper prints there or before'),
})

const voices = z
  .strictObject({
    told: z.array(mark).describe('block quotations, stories and editor’s notes'),
    quoted: z.array(mark).describe('what others say between quotation marks'),
    terms: z.array(words('words between quotation marks that nobody says: a term, a name')),
    isPartial: z
      .boolean()
      .optional()
      .describe('true while not everybody is named: what no mark is for has nobody’s name'),
  })
  .describe('Who speaks what is not the author’s')

/** The files that a person writes as JSON, each with what it may hold. */
export const SCHEMAS = {
  'record.json': record,
  'works.json': works,
  'targets.json': targets,
  'voices.json': voices,
  'names.json': z
    .array(words('a name'))
    .describe('The names that keep their capitals where a title is set like a sentence'),
  'aliases.json': z
    .record(words('the spelling that the paper uses most'), z.array(words('another')).min(1))
    .describe('Names in several spellings'),
  'suggestions.json': z
    .array(words('a question that the paper answers').max(200))
    .min(1)
    .describe('The questions that the chat offers'),
  'corpus.json': z
    .strictObject({
      raw: z
        .strictObject({
          file: words('where the raw text is, in this folder'),
          sha256: z.string().regex(/^[0-9a-f]{64}$/u, 'is not a SHA-256 in small hexadecimal digits'),
        })
        .optional(),
      runningHeads: z
        .strictObject({ even: words('“{page}” stands for the number'), odd: words('“{page}” stands for the number') })
        .optional(),
    })
    .describe('Where the raw text is, and the lines at the head of its pages'),
  'evaluation/sets.json': z
    .record(
      words('the name of a set, without .jsonl'),
      z.strictObject({ title: words('as it is shown'), use: words('how far the set was known to the builders') }),
    )
    .describe('What each question set is'),
  'evaluation/groups.json': z
    .record(
      words('a kind of row'),
      z.record(words('a group'), z.array(z.tuple([words('the first id'), words('the last id')]))),
    )
    .describe('The groups of a set’s rows, as ranges of their ids'),
} as const satisfies Readonly<Record<string, z.ZodType>>

const gold = z.array(words('words of the paper that answer')).min(1).describe('any one of them will do')
const id = words('unique in the set')
const question = words('as somebody asks it')

/** One line of a question set in `evaluation`. */
export const evaluationRow = z
  .discriminatedUnion('kind', [
    z.looseObject({
      kind: z.literal('factual'),
      id,
      question,
      gold,
      footnotes: z.array(z.int()).optional(),
      class: z.string().optional(),
    }),
    z.looseObject({ kind: z.literal('unanswerable'), id, question, class: z.string().optional() }),
    z.looseObject({
      kind: z.enum(['verify', 'unanswerable-verify']),
      id,
      question,
      verdict: z.enum(['exact', 'altered', 'absent']),
    }),
    z.looseObject({
      kind: z.enum(['footnote', 'source', 'page', 'section', 'meta']),
      id,
      question,
      gold,
      footnotes: z.array(z.int()).optional(),
      resolved: z.string().optional().describe('the work that the first answer’s notes must name'),
    }),
    z.looseObject({
      kind: z.literal('dialogue'),
      id,
      turns: z
        .array(
          z.looseObject({
            question,
            gold: z.array(z.string()).optional(),
            footnotes: z.array(z.int()).optional(),
            expect: z.enum(['answered', 'not_found']).optional(),
          }),
        )
        .min(1),
    }),
  ])
  .describe('One line of a question set')
