import { beforeAll, describe, expect, it } from 'vitest'
import paperJson from '../../dist/corpus/paper.json.txt'
import data from '../../dist/corpus/suggestions.json'
import type { Answer } from '../../src/answer/types.ts'
import { QUOTE_LENGTH } from '../../src/answer/bounds.ts'
import { checkResponse } from '../../src/contract/check.ts'
import type { PaperData } from '../../src/paper/types.ts'
import { labelOf, type NoteName } from '../../src/paper/note-label.ts'
import { ask, postJson, request } from './client.ts'

interface Note extends NoteName {
  readonly id: string
  readonly text: string
  readonly resolved: string
}

const get = async <T>(path: string): Promise<T> => await (await request(path)).json<T>()

const suggestions = data as string[]
const { print } = JSON.parse(paperJson) as PaperData

let source = ''
let passages: readonly Answer[] = []
let footnotes: readonly Note[] = []
beforeAll(async () => {
  source = await (await request('/v1/source')).text()
  passages = (await get<{ passages: Answer[] }>('/v1/passages')).passages
  footnotes = (await get<{ footnotes: Note[] }>('/v1/footnotes')).footnotes
})

async function verify(quote: string) {
  return checkResponse.parse(await (await postJson('/v1/verify', { quote })).json())
}

/** So many words that no other place of a paper has them by chance. */
const FEW_WORDS = 6

const longEnough = ({ quote }: Answer): boolean => quote.split(' ').length >= FEW_WORDS && quote.length <= QUOTE_LENGTH

describe('the corpus that is set, whole', () => {
  it('has as many passages and notes as the document says', async () => {
    const { counts } = await get<{ counts: unknown }>('/v1/document')
    expect(counts).toEqual({ passages: passages.length, footnotes: footnotes.length })
    expect(passages.length).toBeGreaterThan(0)
  })

  it('says on the page of sources whether all works are listed, and every short form followed', async () => {
    const page = await (await request('/sources')).text()
    const open = footnotes.filter(({ resolved }) => resolved.includes('[not resolved: ')).length
    expect(page.includes('works that are not listed here')).toBe(print.unlisted !== undefined)
    expect(/but for those in (\d+) note/u.exec(page)?.[1] ?? '0').toBe(String(open))
    if (print.unlisted) expect(page).not.toContain('Notes that cite no work')
  })

  it('gives each passage by its id, as it stands in the source', async () => {
    for (const { id, quote } of passages) {
      expect(await get(`/v1/passages/${id}`)).toMatchObject({ id, quote })
      expect(source).toContain(quote)
    }
  })

  it('gives each note by its number, as it stands in the source', async () => {
    for (const { id, number, text } of footnotes) {
      expect(await get(`/v1/footnotes/${number}`)).toMatchObject({ id, text })
      expect(source).toContain(text)
    }
  })

  it('answers with each note that is asked for by number', async () => {
    for (const { id, text, resolved, ...name } of footnotes) {
      const { status, answers } = await ask(`What does footnote ${labelOf(name)} say?`)
      expect(status).toBe('answered')
      expect(answers[0]).toMatchObject({ id, quote: text })
      expect(answers[0]?.footnotes[0]?.resolved).toBe(resolved)
    }
  })

  it('has an anchor on /paper for each passage and note', async () => {
    const page = await (await request('/paper', { headers: { accept: 'text/html' } })).text()
    const missing = [...passages, ...footnotes].filter(({ id }) => !page.includes(` id="${id}"`))
    expect(missing.map(({ id }) => id)).toEqual([])
  })

  it('has a page of its own for each passage and note', async () => {
    for (const { id } of [...passages, ...footnotes]) expect((await request(`/q/${id}`)).status, id).toBe(200)
  })

  it('answers each suggestion with words of the paper', async () => {
    expect(suggestions.length).toBeGreaterThan(0)
    for (const suggestion of suggestions) {
      const { status, answers } = await ask(suggestion)
      expect(status, suggestion).toBe('answered')
      for (const { quote } of answers) expect(source).toContain(quote)
    }
  })

  it.each(['How do I bake bread without yeast?', 'Write a poem about JavaScript promises.'])(
    'refuses “%s”',
    async (question) => {
      expect(await ask(question)).toMatchObject({ status: 'not_found', answers: [] })
    },
  )

  it('finds each passage exact', async () => {
    const tried = passages.filter(longEnough)
    expect(tried.length).toBeGreaterThan(0)
    for (const { id, quote } of tried) {
      const { verdict, answers } = await verify(quote)
      expect([id, verdict]).toEqual([id, 'exact'])
      expect(answers.map((answer) => answer.id)).toContain(id)
    }
  })

  it('finds each passage altered in which a number is another', async () => {
    const tried = passages.filter((passage) => longEnough(passage) && /\d/u.test(passage.quote))
    for (const { id, quote } of tried) {
      const claimed = quote.replace(/\d(?=\D|$)/u, (digit) => String((Number(digit) + 1) % 10))
      const { verdict, differences } = await verify(claimed)
      expect([id, verdict, differences.some(({ grave }) => grave)]).toEqual([id, 'altered', true])
    }
  })
})
