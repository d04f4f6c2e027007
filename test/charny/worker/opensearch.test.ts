import { describe, expect, it } from 'vitest'
import { suggestResponse } from '../../../src/contract/suggest.ts'
import { problemOf, request } from '../../worker/client.ts'

const suggestions = async (typed: string): Promise<[string, string[]]> =>
  suggestResponse.parse(await (await request(`/v1/suggest?q=${encodeURIComponent(typed)}`)).json())

/** The elements of a description: each with its attributes and text. */
const elements = (xml: string, name: string): { attributes: string; text: string }[] =>
  [...xml.matchAll(new RegExp(`<${name}([^>]*?)(?:/>|>([^<]*)</${name}>)`, 'gu'))].map((match) => ({
    attributes: match[1] ?? '',
    text: match[2] ?? '',
  }))

describe.each([
  ['/opensearch.xml', 'Ibid', true],
  ['/opensearch-quiet.xml', 'Ibid, quiet', false],
])('%s', (path, name, suggesting) => {
  it('describes a search by an address that answers', async () => {
    const response = await request(path)
    expect(response.headers.get('content-type')).toMatch(/^application\/opensearchdescription\+xml/u)
    const xml = await response.text()
    expect(elements(xml, 'ShortName')).toEqual([{ attributes: '', text: name }])
    expect(name.length).toBeLessThanOrEqual(16)
    const html = elements(xml, 'Url').find(({ attributes }) => attributes.includes('type="text/html"'))
    const template = /template="([^"]*)"/u.exec(html?.attributes ?? '')?.[1] ?? ''
    const address = new URL(template.replace('{searchTerms}', encodeURIComponent('fn 14')))
    const answer = await (await request(address.pathname + address.search)).text()
    expect(answer).toContain('Footnote 14, on page 82:')
  })

  it(`${suggesting ? 'names' : 'does not name'} an address to send to what is typed`, async () => {
    expect((await (await request(path)).text()).includes('x-suggestions+json')).toBe(suggesting)
  })
})

describe('every page', () => {
  it.each(['/', '/embed-guide', '/tools', '/q/p1'])('%s offers both to the browser', async (path) => {
    const page = await (await request(path)).text()
    for (const href of ['/opensearch.xml', '/opensearch-quiet.xml']) {
      expect(page).toMatch(
        new RegExp(`<link rel="search" type="application/opensearchdescription\\+xml" [^>]*href="${href}"`, 'u'),
      )
    }
  })
})

describe('/v1/suggest', () => {
  it('answers in the form that browsers read, and is kept nowhere', async () => {
    const response = await request('/v1/suggest?q=fn%2038')
    expect(response.headers.get('content-type')).toMatch(/^application\/x-suggestions\+json/u)
    expect(response.headers.get('cache-control')).toBe('no-store')
    expect(await response.json()).toEqual(['fn 38', ['footnote 38']])
  })

  it.each(['', ' ', '<script>alert(1)</script>', '"', '\\', '한국', '👩‍👩‍👧', '__proto__', '[[[', '%', 'a'.repeat(1000)])(
    'gives back what was typed: %j',
    async (typed) => {
      expect((await suggestions(typed))[0]).toBe(typed)
    },
  )

  it.each(['/v1/suggest', `/v1/suggest?q=${'a'.repeat(1001)}`])('has a 400 for %.40s', async (path) => {
    const response = await request(path)
    expect(response.status).toBe(400)
    expect((await problemOf(response)).errors).toHaveLength(1)
  })

  it.each(['/v1/suggest?q=%ff', '/v1/suggest?q=%zz', '/v1/suggest?q=a&q=b'])('is not upset by %s', async (path) => {
    expect((await request(path)).status).toBeLessThan(500)
  })
})
