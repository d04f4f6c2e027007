import { describe, expect, it } from 'vitest'
import { problemOf, request } from '../../worker/client.ts'

const ORIGIN = 'https://ibid.example'
const IDS = ['title', 'byline', 'p1', 'p8', 'p27', 'p66', 'fn1', 'fn14', 'fn38']

/** The path of the link that proves a quotation, as its page gives it. */
async function proving(path: string): Promise<string> {
  const page = await (await request(path)).text()
  return (/<a href="https:\/\/ibid\.example(\/q\/[^"]+)">Link that proves/u.exec(page)?.[1] ?? '').replaceAll(
    '&amp;',
    '&',
  )
}

const json = async (path: string): Promise<Record<string, unknown>> => (await request(path)).json()

async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  const base64 = btoa(String.fromCharCode(...new Uint8Array(digest)))
  return base64.replaceAll('+', '-').replaceAll('/', '_').slice(0, 22)
}

interface Selected {
  readonly id: string
  readonly status: string
  readonly target: {
    readonly source: { readonly id: string; readonly reprDigest: string; readonly version: string }
    readonly selector: readonly [
      { readonly type: string; readonly exact: string; readonly prefix: string; readonly suffix: string },
      { readonly type: string; readonly start: number; readonly end: number },
    ]
  }
}
const annotation = async (path: string): Promise<Selected> => (await json(path)) as unknown as Selected

describe('a permalink', () => {
  it.each(IDS)('to %s shows the quotation whole, with a link that proves it', async (id) => {
    const { target } = await annotation(`/q/${id}.json`)
    const link = await proving(`/q/${id}`)
    const query = new URLSearchParams(link.split('?')[1])
    expect(query.get('h')).toBe(await sha256(target.selector[0].exact))
    expect(query.get('v')).toBe(target.source.version)
    expect(await (await request(link)).text()).toContain('Word for word as it was quoted.')
  })

  it('to a stretch becomes the address that proves it', async () => {
    const response = await request('/q/p8?s=4-40', { redirect: 'manual' })
    expect(response.status).toBe(302)
    const link = response.headers.get('location') ?? ''
    const { target } = await annotation('/q/p8.json?s=4-40')
    expect(new URLSearchParams(link.split('?')[1]).get('h')).toBe(await sha256(target.selector[0].exact))
    const page = await (await request(link)).text()
    expect(page).toContain(`<mark>${target.selector[0].exact}</mark>`)
    expect(page).toContain('Word for word as it was quoted.')
  })

  it('with another hash is said to prove nothing', async () => {
    const link = await proving('/q/p8')
    const forged = link.replace(/h=.{4}/u, 'h=AAAA')
    const page = await (await request(forged)).text()
    expect(page).toContain('This link proves nothing')
    expect((await annotation(forged.replace('/q/p8', '/q/p8.json'))).status).toBe('unproved')
  })

  it('to other words than those whose hash it has proves nothing', async () => {
    const link = await proving('/q/p8')
    expect(await (await request(link.replace('/q/p8', '/q/p9'))).text()).toContain('This link proves nothing')
    expect(await (await request(link.replace('?', '?s=0-20&'))).text()).toContain('This link proves nothing')
  })

  it('of an unknown version holds as long as the words are the same', async () => {
    const link = (await proving('/q/fn14')).replace(/v=[0-9a-f]+/u, 'v=000000000000')
    const page = await (await request(link)).text()
    expect(page).toContain('another version since, and these words are the same')
  })

  it('is not upset by what sites add to links', async () => {
    const response = await request(`${await proving('/q/p8')}&utm_source=mail&fbclid=x`)
    expect(await response.text()).toContain('Word for word as it was quoted.')
  })
})

describe('the annotation', () => {
  it.each([...IDS, 'p8?s=4-40', 'fn14?s=0-9'])('of %s selects its words in the canonical text', async (link) => {
    const [id, query = ''] = link.split('?')
    const { target, id: permalink } = await annotation(`/q/${id}.json?${query}`)
    const response = await request('/v1/source')
    const source = await response.text()
    const [quote, position] = target.selector
    expect(Array.from(source).slice(position.start, position.end).join('')).toBe(quote.exact)
    expect(source).toContain(quote.prefix + quote.exact + quote.suffix)
    expect(target.source.reprDigest).toBe(response.headers.get('repr-digest'))
    expect(permalink.startsWith(`${ORIGIN}/q/${id}?`)).toBe(true)
    expect(await (await request(permalink.slice(ORIGIN.length))).text()).toContain('Word for word')
  })

  it.each(['application/json', 'application/ld+json', 'application/ld+json;q=1, text/html;q=0.5'])(
    'comes to who accepts %s',
    async (accept) => {
      const response = await request('/q/p8', { headers: { accept } })
      expect(response.headers.get('content-type')).toBe(
        'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
      )
      expect(response.headers.get('vary')).toBe('Accept')
    },
  )

  it.each(['text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', '*/*', ''])(
    'does not come to who accepts %j',
    async (accept) => {
      const response = await request('/q/p8', { headers: { accept } })
      expect(response.headers.get('content-type')).toMatch(/^text\/html/u)
    },
  )
})

describe('a permalink that does not fit', () => {
  it.each([
    ['s', '/q/p8?s=x'],
    ['s', '/q/p8?s=5'],
    ['s', '/q/p8?s=40-4'],
    ['s', '/q/p8?s=4-4'],
    ['s', '/q/p8?s=-1-4'],
    ['s', '/q/p8?s='],
    ['v', '/q/p8?v=latest&h=AAAAAAAAAAAAAAAAAAAAAA'],
    ['v', '/q/p8?h=AAAAAAAAAAAAAAAAAAAAAA'],
    ['h', '/q/p8?v=58564e542937'],
    ['h', '/q/p8?v=58564e542937&h=%00'],
  ])('is a 400 that names %s: %s', async (field, path) => {
    const response = await request(path)
    expect(response.status).toBe(400)
    expect((await problemOf(response)).errors?.map(({ path: at }) => at)).toContain(field)
  })

  it.each([
    '/q/p0',
    '/q/p67',
    '/q/fn0',
    '/q/fn39',
    '/q/fn014',
    '/q/P8',
    '/q/constructor',
    '/q/__proto__',
    '/q/%00',
    '/q/%ff',
    '/q/.json',
    '/q/p8?s=0-999999',
    '/q/p67?v=58564e542937&h=AAAAAAAAAAAAAAAAAAAAAA',
    '/q/p8/more',
    '/q/',
  ])('is a 404 for what is not there: %s', async (path) => {
    const response = await request(path)
    expect(response.status).toBe(404)
    await problemOf(response)
  })

  it('takes no other method', async () => {
    const response = await request('/q/p8', { method: 'POST' })
    expect(response.status).toBe(405)
    expect(response.headers.get('allow')).toBe('GET, HEAD')
  })
})

describe('the headers of a quotation', () => {
  it('name the address to cite it as, and how it is embedded', async () => {
    const link = await proving('/q/p8')
    const header = (await request('/q/p8')).headers.get('link') ?? ''
    expect(header).toContain(`<${ORIGIN}${link}>; rel="cite-as"`)
    expect(header).toContain(`<${ORIGIN}/oembed?url=${encodeURIComponent(ORIGIN + link)}>; rel="alternate"`)
    expect((await request('/paper')).headers.get('link')).toContain(`<${ORIGIN}/paper>; rel="cite-as"`)
  })

  it('allow nothing from elsewhere and no frame', async () => {
    const policy = (await request('/q/p8')).headers.get('content-security-policy') ?? ''
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).not.toMatch(/unsafe|https?:|\*/u)
  })
})
