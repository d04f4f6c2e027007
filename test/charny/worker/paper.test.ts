import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { footnote, passage } from '../../../src/contract/schemas.ts'
import { problemOf, request } from '../../worker/client.ts'

const ORIGIN = 'https://ibid.example'
const markdown = async (): Promise<string> => (await request('/paper.md')).text()
/** The Markdown without the marks of pages and notes that stand between the words. */
const words = async (): Promise<string> => (await markdown()).replace(/\[p\. \d+\] |\[\^\d+\](?!:)/gu, '')

describe.each(['/paper', '/paper.md'])('%s', (path) => {
  it('is cacheable, and a known version is not sent again', async () => {
    const response = await request(path)
    expect(response.status).toBe(200)
    expect(response.headers.get('cache-control')).toBe('public, max-age=3600')
    const etag = response.headers.get('etag') ?? ''
    expect(etag).toMatch(/^"[0-9a-f]{20}"$/u)
    expect((await request(path, { headers: { 'if-none-match': etag } })).status).toBe(304)
    expect((await request(path, { headers: { 'if-none-match': '"other"' } })).status).toBe(200)
  })

  it('lets no script write markup', async () => {
    const policy = (await request(path)).headers.get('content-security-policy') ?? ''
    // Markdown is no page: it may load nothing at all.
    if (path === '/paper.md') return expect(policy).toBe("default-src 'none'; frame-ancestors 'none'")
    expect(policy).toContain("require-trusted-types-for 'script'; trusted-types 'none'")
    return expect(policy).toContain("font-src 'self'")
  })

  it('answers HEAD, and no other method', async () => {
    expect((await request(path, { method: 'HEAD' })).status).toBe(200)
    const response = await request(path, { method: 'DELETE' })
    expect(response.headers.get('allow')).toBe('GET, HEAD')
    expect((await problemOf(response)).status).toBe(405)
  })
})

describe('the page of the paper', () => {
  it('names its Markdown twin, its own address and the work to programs that cite', async () => {
    const page = await (await request('/paper')).text()
    expect(page).toContain('<link rel="alternate" type="text/markdown" href="/paper.md"/>')
    expect(page).toContain(`<link rel="canonical" href="${ORIGIN}/paper"/>`)
    expect(page).toContain('<meta name="citation_author" content="Charny, Joel R."/>')
    expect(page).toContain('<meta name="citation_firstpage" content="75"/>')
  })
})

describe('the Markdown twin', () => {
  it('is Markdown', async () => {
    expect((await request('/paper.md')).headers.get('content-type')).toBe('text/markdown; charset=utf-8')
  })

  it('has every passage verbatim, in order', async () => {
    const { passages } = z.object({ passages: z.array(passage) }).parse(await (await request('/v1/passages')).json())
    const text = await words()
    let at = -1
    for (const { quote } of passages) {
      const next = text.indexOf(quote, at + 1)
      expect(next, quote).toBeGreaterThan(at)
      at = next
    }
  })

  it('has every note as printed, and in full where it uses a short form', async () => {
    const { footnotes } = z
      .object({ footnotes: z.array(footnote) })
      .parse(await (await request('/v1/footnotes')).json())
    const lines = (await markdown()).split('\n')
    for (const { number, text, resolved } of footnotes) {
      const line = lines.filter((each) => each.startsWith(`[^${number}]: `))
      expect(line).toHaveLength(1)
      const expected = resolved === text ? `[^${number}]: ${text}` : `[^${number}]: ${text} → ${resolved} (first cited`
      expect(line[0]?.startsWith(expected)).toBe(true)
    }
  })

  it('has a marker for every note and a mark for every page, each once and in order', async () => {
    const text = await markdown()
    const markers = [...text.matchAll(/\[\^(\d+)\](?!:)/gu)].map(([, number]) => Number(number))
    expect(markers).toEqual(Array.from({ length: 38 }, (_, index) => index + 1))
    const body = text.slice(text.indexOf('Joel R. Charny\n\nEditor'))
    const pages = [...body.matchAll(/\[p\. (\d+)\]/gu)].map(([, page]) => Number(page))
    expect(pages).toEqual(Array.from({ length: 97 - 75 }, (_, index) => 76 + index))
    expect(text).toContain('humanitarian organizations in [p. 78] Yanbian make some effort')
  })

  it('says above the text whose it is and what is not the paper’s', async () => {
    const [title, , citation] = (await markdown()).split('\n')
    expect(title).toBe('# North Koreans in China: A Human Rights Analysis')
    expect(citation).toMatch(/^> Joel R\. Charny, .* 13, no\. 2 \(2004\): 75–97\.$/u)
    expect(await markdown()).toContain('> © KINU')
    expect(await markdown()).toContain(`<${ORIGIN}/paper>`)
  })
})
