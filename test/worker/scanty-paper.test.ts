import { describe, expect, it } from 'vitest'
import aliases from '../../dist/corpus/aliases.json'
import citations from '../../dist/corpus/citations.json.txt'
import encoder from '../../dist/corpus/encoder.bin'
import glossary from '../../dist/corpus/glossary.tsv'
import glosses from '../../dist/corpus/glosses.tsv'
import index from '../../dist/corpus/index.json.txt'
import model from '../../dist/corpus/model.json'
import json from '../../dist/corpus/paper.json.txt'
import source from '../../dist/corpus/source.txt'
import sources from '../../dist/corpus/sources.json.txt'
import suggestions from '../../dist/corpus/suggestions.json'
import { createApp } from '../../src/app.ts'
import { type CorpusFiles, openFiles } from '../../src/corpus-files.ts'
import type { PaperData } from '../../src/paper/types.ts'
import { BINDINGS } from './webhook/signed.ts'

const ORIGIN = 'https://ibid.example'
const data = JSON.parse(json) as PaperData
const { emphasis, emendations } = data.print

const withoutPage = (note: PaperData['footnotes'][number]) => {
  const { page, ...rest } = note
  return page === undefined ? note : rest
}

/** The text that is set as a paper of which little is known, and as one with everything that a paper may have. */
const PAPERS: Readonly<Record<string, Partial<PaperData>>> = {
  'of which only the title is known': {
    record: { id: 'scanty', type: 'document', title: 'Of Tides and Tolls', language: 'en' },
    passages: data.passages.map((passage) => ({ ...passage, pages: [], turns: [] })),
    footnotes: data.footnotes.map(withoutPage),
    print: { emendations, ...(emphasis ? { emphasis } : {}), isUnproved: true },
  },
  'whose notes have chapters, and signs': {
    record: {
      ...data.record,
      'container-title': 'Annals of the Coast',
      volume: '7',
      issued: { 'date-parts': [[1904]] },
      custom: { rights: 'Whoever likes may copy it.' },
    },
    footnotes: data.footnotes.map((note, at) => (at % 2 === 0 ? { ...note, chapter: '2' } : { ...note, printed: '†' })),
  },
}

function appOf(changed: Partial<PaperData>) {
  const files: CorpusFiles = {
    aliases,
    citations,
    encoder,
    glossary,
    glosses,
    history: [],
    index,
    model,
    paper: JSON.stringify({ ...data, ...changed }),
    source,
    sources,
    suggestions,
  }
  const library = openFiles(files)
  const app = createApp(library, { accuracy: async () => null, history: [] })
  const get = (path: string, accept = 'text/html'): Promise<Response> =>
    Promise.resolve(app.fetch(new Request(ORIGIN + path, { headers: { accept } }), BINDINGS))
  const paths = app.routes.flatMap(({ method, path }) =>
    method === 'GET' && !/[:*]|^\/webhooks/u.test(path) ? [path] : [],
  )
  return { get, library, paths: [...new Set(paths)] }
}

const [question = ''] = suggestions as readonly string[]
const queries = (paragraph: string): string[] => [
  `/?q=${encodeURIComponent(question)}`,
  `/q/${paragraph}`,
  `/v1/ask?${new URLSearchParams({ question })}`,
  '/v1/ask?question=page%201',
  '/v1/ask?question=fn%201',
  '/v1/ask?question=Who%20is%20the%20author%3F',
  '/v1/ask?question=How%20do%20I%20cite%20this%3F',
  '/v1/sections',
  `/v1/passages/${paragraph}`,
]

describe.each(Object.entries(PAPERS))('a paper %s', (_, changed) => {
  const { get, library, paths } = appOf(changed)
  const paragraph = library.paper.passages.find(({ kind, footnotes }) => kind === 'paragraph' && footnotes.length > 0)

  it.each([...paths, ...queries(paragraph?.id ?? '')])(
    'is served at %s without what it does not have',
    async (path) => {
      const response = await get(path)
      const text = await response.text()
      expect([200, 301, 303, 308, 400, 404, 405, 406]).toContain(response.status)
      expect(text).not.toMatch(/\bundefined\b|\bNaN\b|\[object Object\]|pages? 0\b|“”/u)
    },
  )
})

describe('a paper without page numbers', () => {
  const { get } = appOf(PAPERS['of which only the title is known'] ?? {})

  it('says so to whoever asks for a page', async () => {
    const response = await get('/v1/pages/1', 'application/json')
    expect([response.status, await response.text()]).toEqual([404, expect.stringContaining('no page numbers')])
  })
})
