import { createExecutionContext } from 'cloudflare:test'
import { expect } from 'vitest'
import aliases from '../../../dist/corpus/aliases.json'
import encoder from '../../../dist/corpus/encoder.bin'
import citations from '../../../dist/corpus/citations.json.txt'
import index from '../../../dist/corpus/index.json.txt'
import data from '../../../dist/corpus/paper.json.txt'
import source from '../../../dist/corpus/source.txt'
import sources from '../../../dist/corpus/sources.json.txt'
import glosses from '../../../dist/corpus/glosses.tsv'
import glossary from '../../../dist/corpus/glossary.tsv'
import history from '../../../dist/corpus/history.json'
import model from '../../../dist/corpus/model.json'
import suggestions from '../../../dist/corpus/suggestions.json'
import built from '../../../dist/assets.json'
import type { AskSeveralResponse } from '../../../src/answer/ask-several.ts'
import { askSeveralResponse } from '../../../src/contract/schemas.ts'
import { dossierOf, openFiles } from '../../../src/corpus-files.ts'
import type { Bindings } from '../../../src/http/environment.ts'
import type { BibliographicRecord } from '../../../src/paper/types.ts'
import { createShelf, type PaperToServe } from '../../../src/shelf.ts'
import type { Files } from '../../../src/site/shell/scripts.ts'
import { BINDINGS } from '../webhook/signed.ts'

const ORIGIN = 'https://ibid.example'
const FILES = {
  aliases,
  citations,
  encoder,
  glossary,
  glosses,
  history,
  index,
  model,
  paper: data,
  source,
  sources,
  suggestions,
}

/** The paper that is set, and its text again as a society's, of which nothing but the title is known. */
export const paper = JSON.parse(data) as { record: BibliographicRecord }
export const BARE: BibliographicRecord = {
  id: 'bare',
  type: 'document',
  title: 'Of Tides and Tolls',
  author: [{ literal: 'Society for Tides' }],
  language: 'en',
}
const RECORDS = { whole: paper.record, bare: BARE }

export const shelf = Object.entries(RECORDS).map(([id, record]): PaperToServe => {
  const files = { ...FILES, paper: JSON.stringify({ ...paper, record }) }
  const library = openFiles(files)
  return {
    id,
    title: record.title,
    authors: id === 'bare' ? '' : 'Somebody',
    year: id === 'bare' ? null : 1904,
    files: built as Files,
    open: async () => library,
    dossier: async () => dossierOf(files, async () => 'null'),
  }
})
const app = createShelf(shelf)

export const send = (path: string, init?: RequestInit, settings: Partial<Bindings> = {}): Promise<Response> =>
  Promise.resolve(app.fetch(new Request(ORIGIN + path, init), { ...BINDINGS, ...settings }, createExecutionContext()))
export const text = async (path: string, init?: RequestInit): Promise<string> => (await send(path, init)).text()
export const post = (path: string, body: unknown): Promise<Response> =>
  send(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })
export const form = (fields: Record<string, string>): RequestInit => ({
  method: 'POST',
  body: new URLSearchParams(fields),
})
export const PAGE = { headers: { accept: 'text/html' } }

export const [question = ''] = suggestions as readonly string[]
/** Words that stand in the paper once, without marks that a check reads. */
const passages = (await shelf[0]?.open())?.paper.passages ?? []
export const words =
  passages
    .map(({ text: passage }) => passage.split(' '))
    .filter((all) => all.length > 20)
    .map((all) => all.slice(2, 14).join(' '))
    .find((some) => source.split(some).length === 2 && !/[“”"‘’[\]…]/u.test(some)) ?? ''

/** Asks, and holds the response to the contract. */
export async function asked(body: unknown): Promise<AskSeveralResponse> {
  const response = await post('/v1/ask', body)
  expect(response.status).toBe(200)
  return askSeveralResponse.parse(await response.json())
}
