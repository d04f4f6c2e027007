import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { problemOf, request } from '../../worker/client.ts'

const ORIGIN = 'https://ibid.example'

/** Every `<meta>` of a page, by its name or property, in order. */
async function metaOf(path: string): Promise<[string, string][]> {
  const page = await (await request(path)).text()
  const found: [string, string][] = []
  await new HTMLRewriter()
    .on('meta[content]', {
      element(meta) {
        const name = meta.getAttribute('name') ?? meta.getAttribute('property')
        if (name) found.push([name, unescaped(meta.getAttribute('content') ?? '')])
      },
    })
    .transform(new Response(page))
    .text()
  return found
}
const unescaped = (text: string): string =>
  text
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')

/**
 * What Zotero's translator "Embedded Metadata" makes of a page: the type by `citation_journal_title`, unless Open Graph
 * names one that outranks it (RDF translator: only "website", "book", music and video do); fields by its table of
 * Highwire tags, and where one is missing by Open Graph's; an author split at the comma, unless there are two words on
 * either side of it, which are two authors.
 */
function zoteroItem(meta: readonly (readonly [string, string])[]) {
  const get = (name: string): string | undefined => meta.find(([other]) => other === name)?.[1]
  const graph = get('og:type')
  const outranks = graph !== undefined && /^(?:website|book|music\.|video\.)/u.test(graph)
  return {
    itemType: outranks ? graph : get('citation_journal_title') === undefined ? undefined : 'journalArticle',
    title: get('citation_title'),
    publicationTitle: get('citation_journal_title'),
    date: get('citation_publication_date'),
    volume: get('citation_volume'),
    issue: get('citation_issue'),
    publisher: get('citation_publisher'),
    language: get('citation_language'),
    abstractNote: get('citation_abstract') ?? get('og:description') ?? get('description'),
    url: get('citation_public_url') ?? get('og:url') ?? get('citation_fulltext_html_url'),
    pages: `${get('citation_firstpage')}-${get('citation_lastpage')}`,
    creators: meta
      .filter(([name]) => name === 'citation_author')
      .flatMap(([, author]) => {
        const parts = author.split(/\s*,\s*/u)
        const areTwo = parts.length > 1 && parts.slice(0, 2).every((part) => part.includes(' '))
        return areTwo ? parts.map((lastName) => [lastName]) : [parts]
      }),
  }
}

describe('a reference manager', () => {
  it.each(['/paper', '/q/p27', '/q/fn14', '/q/p8?s=0-40&v=000000000000&h=AAAAAAAAAAAAAAAAAAAAAA'])(
    'takes the work from %s, with the paper’s own abstract and address',
    async (path) => {
      const abstract = await (await request('/v1/passages/p2')).json<{ quote: string; section: string }>()
      expect(abstract.section).toBe('Abstract')
      expect(zoteroItem(await metaOf(path))).toEqual({
        itemType: 'journalArticle',
        title: 'North Koreans in China: A Human Rights Analysis',
        publicationTitle: 'International Journal of Korean Unification Studies',
        date: '2004',
        volume: '13',
        issue: '2',
        publisher: 'Korea Institute for National Unification (KINU)',
        language: 'en',
        abstractNote: abstract.quote,
        url: `${ORIGIN}/paper`,
        pages: '75-97',
        creators: [['Charny', 'Joel R.']],
      })
    },
  )
})

describe('a preview of a link', () => {
  it.each(['p11', 'p64', 'fn2', 'title'])('shows the words, the place and the picture of %s', async (id) => {
    const meta = new Map(await metaOf(`/q/${id}`))
    const { target } = await (await request(`/q/${id}.json`)).json<{ target: { selector: [{ exact: string }] } }>()
    const shown = meta.get('og:description') ?? ''
    const [words = '', omission] = shown.split(/(?=\u00A0…$)/u)
    expect(target.selector[0].exact.startsWith(words)).toBe(true)
    expect(omission === undefined).toBe(words === target.selector[0].exact)
    expect(shown.length).toBeLessThanOrEqual(300)
    expect(meta.get('og:title')).toMatch(/^Joel R\. Charny \(2004\), page/u)
    expect(meta.get('og:url')).toMatch(new RegExp(`^${ORIGIN}/q/${id}\\?v=[0-9a-f]{12}&h=[\\w-]{22}$`, 'u'))
    expect(meta.get('og:image')).toBe(`${ORIGIN}/og/${id}.png`)
    expect([meta.get('og:image:width'), meta.get('og:image:height')]).toEqual(['1200', '630'])
  })
})

describe('a search engine', () => {
  it('reads a Quotation within the article, whose author it is not said to be', async () => {
    const page = await (await request('/q/p11')).text()
    const block = /<script type="application\/ld\+json">(.*?)<\/script>/u.exec(page)?.[1] ?? ''
    const quotation = z
      .strictObject({
        '@context': z.literal('https://schema.org'),
        '@type': z.literal('Quotation'),
        '@id': z.url(),
        url: z.url(),
        text: z.string(),
        inLanguage: z.literal('en'),
        version: z.string(),
        citation: z.string(),
        image: z.url(),
        isPartOf: z.looseObject({
          '@type': z.literal('ScholarlyArticle'),
          author: z.tuple([z.looseObject({ name: z.literal('Joel R. Charny') })]),
          datePublished: z.literal('2004'),
          pagination: z.literal('75-97'),
        }),
      })
      .parse(JSON.parse(block))
    expect(await (await request('/v1/source')).text()).toContain(quotation.text)
    expect(block).not.toContain('<')
  })
})

describe('/oembed', () => {
  const embed = (address: string, more = ''): Promise<Response> =>
    request(`/oembed?url=${encodeURIComponent(address)}${more}`)

  it.each(['/q/p8', '/q/fn14', '/q/p8?s=4-40', '/paper#p8', '/paper#p8:~:text=Serious'])('shows %s', async (path) => {
    const response = await embed(ORIGIN + path)
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toMatch(/^application\/json/u)
    const body = await response.json<Record<string, unknown>>()
    expect(body).toMatchObject({ version: '1.0', type: 'rich', provider_name: 'Ibid', provider_url: ORIGIN })
    const html = String(body['html'])
    expect(html).toMatch(/^<blockquote cite="https:\/\/ibid\.example\/q\//u)
    expect(html).toContain('Joel R. Charny, “North Koreans in China')
    expect(html).not.toMatch(/<script|<style|<iframe|<img| on\w+=| style=/u)
  })

  it('shows the words of the passage, and its note markers', async () => {
    const { html } = await (await embed(`${ORIGIN}/q/p8`)).json<{ html: string }>()
    const quote = (await (await request('/v1/passages/p8')).json<{ quote: string }>()).quote
    const paragraph = /<p>(.*?)<\/p>/u.exec(html)?.[1] ?? ''
    expect(unescaped(paragraph.replace(/<sup>\d+<\/sup>|<\/?mark>|<br\/?>/gu, ''))).toBe(quote)
    expect(paragraph).toContain('<sup>5</sup>')
  })

  it('keeps within the width and height that are asked for', async () => {
    const body = await (await embed(`${ORIGIN}/q/p64`, '&maxwidth=240&maxheight=120')).json()
    expect(body).toMatchObject({ width: 240, height: 120 })
  })

  it.each([
    ['another host', 'https://elsewhere.example/q/p8'],
    ['another scheme', 'http://ibid.example/q/p8'],
    ['no address', 'https://'],
    ['no address from the root', 'q/p8'],
    ['another page', `${ORIGIN}/tools`],
    ['no such passage', `${ORIGIN}/q/p99`],
    ['a stretch past the end', `${ORIGIN}/q/p8?s=0-99999`],
    ['a malformed stretch', `${ORIGIN}/q/p8?s=x`],
    ['a link that proves nothing', `${ORIGIN}/q/p8?v=000000000000&h=AAAAAAAAAAAAAAAAAAAAAA`],
    ['a script', 'javascript:alert(1)'],
  ])('has a 404 for %s', async (_, address) => {
    const response = await embed(address)
    expect(response.status).toBe(404)
    await problemOf(response)
  })

  it('has a 501 for XML', async () => {
    const response = await embed(`${ORIGIN}/q/p8`, '&format=xml')
    expect(response.status).toBe(501)
    await problemOf(response)
  })

  it.each(['/oembed', '/oembed?url=x&maxwidth=0', '/oembed?url=x&maxwidth=wide', '/oembed?url=x&maxheight=-1'])(
    'has a 400 for %s',
    async (path) => {
      const response = await request(path)
      expect(response.status).toBe(400)
      expect((await problemOf(response)).errors).toHaveLength(1)
    },
  )
})
