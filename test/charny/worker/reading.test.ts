import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { footnote, passage, section } from '../../../src/contract/schemas.ts'
import { build } from '../../../src/site/shell/scripts.ts'
import { request } from '../../worker/client.ts'

const get = async (path: string): Promise<unknown> => (await request(path)).json()

const source = async (): Promise<string> => (await request('/v1/source')).text()
const passages = async () => z.strictObject({ passages: z.array(passage) }).parse(await get('/v1/passages')).passages
const footnotes = async () =>
  z.strictObject({ footnotes: z.array(footnote) }).parse(await get('/v1/footnotes')).footnotes

describe('the canonical text', () => {
  it('comes with its SHA-256 as RFC 9530 writes it', async () => {
    const response = await request('/v1/source')
    expect(response.headers.get('content-type')).toBe('text/plain; charset=UTF-8')
    const digest = await crypto.subtle.digest('SHA-256', await response.clone().arrayBuffer())
    const base64 = btoa(String.fromCharCode(...new Uint8Array(digest)))
    expect(response.headers.get('repr-digest')).toBe(`sha-256=:${base64}:`)
  })

  it('holds every passage and every note', async () => {
    const text = await source()
    for (const { quote } of await passages()) expect(text).toContain(quote)
    for (const note of await footnotes()) expect(text).toContain(`${note.number} ${note.text}`)
  })
})

describe('the lists', () => {
  it('passages know their neighbours, all the way through', async () => {
    const all = await passages()
    expect(all.map((p) => p.previous)).toEqual([null, ...all.slice(0, -1).map((p) => p.id)])
    expect(all.map((p) => p.next)).toEqual([...all.slice(1).map((p) => p.id), null])
  })

  it('each passage and note by itself is the one in the list', async () => {
    for (const p of await passages()) expect(await get(`/v1/passages/${p.id}`)).toEqual(p)
    for (const f of await footnotes()) expect(await get(`/v1/footnotes/${f.number}`)).toEqual(f)
  })

  it('every note belongs to the passage that carries its marker', async () => {
    const all = await passages()
    for (const note of await footnotes()) {
      const carrier = all.find((p) => p.id === note.passage)
      expect(carrier?.footnotes.map((f) => f.number)).toContain(note.number)
      expect(carrier?.pages).toContain(note.page)
    }
  })

  it('sections divide the passages without a rest', async () => {
    const { sections } = z.strictObject({ sections: z.array(section) }).parse(await get('/v1/sections'))
    expect(sections.flatMap((s) => s.passages)).toEqual((await passages()).map((p) => p.id))
    expect(sections.filter((s) => s.printed)).toHaveLength(6)
  })

  it('pages 75 to 97 bring their passages and notes', async () => {
    const page = z.strictObject({ number: z.int(), passages: z.array(passage), footnotes: z.array(footnote) })
    const notes: number[] = []
    for (let number = 75; number <= 97; number++) {
      const read = page.parse(await get(`/v1/pages/${number}`))
      expect(read.passages.every((p) => p.pages.includes(number))).toBe(true)
      notes.push(...read.footnotes.map((f) => f.number))
    }
    expect(notes).toEqual(Array.from({ length: 38 }, (_, i) => i + 1))
  })

  it('the document carries the bibliographic record and the rights', async () => {
    const document = z.looseObject({
      title: z.string(),
      record: z.looseObject({ custom: z.object({ rights: z.string() }) }),
    })
    const { title, record } = document.parse(await get('/v1/document'))
    expect(title).toBe('North Koreans in China: A Human Rights Analysis')
    expect(record.custom.rights).toMatch(/© KINU/u)
  })
})

describe('caching', () => {
  it.each([
    '/v1/document',
    '/v1/sections',
    '/v1/passages',
    '/v1/passages/p1',
    '/v1/footnotes/1',
    '/v1/pages/83',
    '/v1/source',
  ])('%s is cacheable, and a known version is not sent again', async (path) => {
    const response = await request(path)
    expect(response.headers.get('cache-control')).toMatch(/^public/u)
    const etag = response.headers.get('etag') ?? ''
    expect(etag).not.toBe('')
    const again = await request(path, { headers: { 'if-none-match': etag } })
    expect(again.status).toBe(304)
    expect(await again.text()).toBe('')
  })

  it.each(['/v1/pages/74', '/v1/pages/98', '/v1/footnotes/39'])('%s is beyond the paper, a 404', async (path) => {
    expect((await request(path)).status).toBe(404)
  })

  it('HEAD answers like GET without a body', async () => {
    const response = await request('/v1/document', { method: 'HEAD' })
    expect(response.status).toBe(200)
    expect(await response.text()).toBe('')
  })

  it('/healthz names the version of the paper and the code that are served', async () => {
    const document = z.looseObject({ version: z.string() }).parse(await get('/v1/document'))
    expect(await get('/healthz')).toEqual({ status: 'ok', version: document.version, build })
    expect(build).toMatch(/^[0-9a-f]{12}(?:-dirty)?$|^\d+\.\d+\.\d+$/u)
  })
})
