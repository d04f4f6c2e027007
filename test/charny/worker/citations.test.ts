import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { STYLES } from '../../../src/answer/cite.ts'
import { cslItem, source as sourceSchema, sources as sourcesSchema } from '../../../src/contract/citations.ts'
import { footnote } from '../../../src/contract/schemas.ts'
import { ask, problemOf, request } from '../../worker/client.ts'

const BIBTEX = 'application/x-bibtex'
const RIS = 'application/x-research-info-systems'
const CSL = 'application/vnd.citationstyles.csl+json'

const withAccept = (path: string, accept: string): Promise<Response> => request(path, { headers: { accept } })
/** The body as text; workerd warns of `text()` on a media type that it does not know for text. */
const textOf = async (response: Response): Promise<string> => new TextDecoder().decode(await response.arrayBuffer())

const typeOf = (response: Response): string | undefined => response.headers.get('content-type')?.split(';')[0]

describe('/v1/cite/{id}', () => {
  it('gives the note that answers carry', async () => {
    const response = await request('/v1/cite/p8')
    expect(response.headers.get('content-type')).toBe('text/plain; charset=UTF-8')
    const passage = z.looseObject({ citation: z.string() }).parse(await (await request('/v1/passages/p8')).json())
    expect(await response.text()).toBe(passage.citation)
  })

  it.each(Object.entries(STYLES))('in %s comes as %s', async (style, type) => {
    const response = await withAccept(`/v1/cite/fn38?style=${style}`, 'image/png')
    expect(response.status).toBe(200)
    expect(typeOf(response)).toBe(type)
    expect(await textOf(response)).toContain('96')
  })

  it.each([
    ['nothing', '', 'text/plain'],
    ['anything', '*/*', 'text/plain'],
    ['what a browser asks for', 'text/html,application/xhtml+xml,*/*;q=0.8', 'text/plain'],
    ['BibTeX', BIBTEX, BIBTEX],
    ['BibTeX in capitals', 'Application/X-BibTeX', BIBTEX],
    ['RIS rather than text', `text/plain;q=0.5, ${RIS}`, RIS],
    ['CSL-JSON before all others', `*/*;q=0.1, ${CSL}`, CSL],
    ['a kind of text', 'text/*', 'text/plain'],
    ['anything but text', 'text/plain;q=0, */*;q=0.5', BIBTEX],
  ])('by Accept: %s', async (_, accept, type) => {
    const response = await withAccept('/v1/cite/p8', accept)
    expect(response.status).toBe(200)
    expect(typeOf(response)).toBe(type)
    expect(response.headers.get('vary')).toMatch(/\bAccept\b/u)
  })

  it.each(['image/png', '*/*;q=0', 'text/plain;q=0', ',', 'x'])(
    'Accept %j, which nothing fits, is a 406 that lists what there is',
    async (accept) => {
      const response = await withAccept('/v1/cite/p8', accept)
      expect(response.status).toBe(406)
      expect((await problemOf(response)).detail).toContain(BIBTEX)
    },
  )

  it.each(['vancouver', '', 'APA', 'constructor', '%00', 'apa%20'])(
    'style %j is a 400 that lists the styles',
    async (style) => {
      const response = await request(`/v1/cite/p8?style=${style}`)
      expect(response.status).toBe(400)
      expect((await problemOf(response)).errors).toEqual([
        { path: 'style', message: `must be one of ${Object.keys(STYLES).join(', ')}` },
      ])
    },
  )

  it.each([
    ['a style twice', '/v1/cite/p8?style=apa&style=mla', 400],
    ['bytes that are no UTF-8', '/v1/cite/p8?style=%ff', 400],
    ['a passage that is none', '/v1/cite/p67', 404],
    ['a note that is none', '/v1/cite/fn39?style=apa', 404],
    ['a name of JavaScript’s', '/v1/cite/__proto__', 404],
    ['bytes that are no UTF-8 for an id', '/v1/cite/%ff', 404],
    ['a long id', `/v1/cite/${'p'.repeat(4000)}`, 404],
    ['no id', '/v1/cite/', 404],
    ['a range', '/v1/cite/p8-p9', 404],
  ])('%s is a problem', async (_, path, status) => {
    const response = await request(path)
    expect(response.status).toBe(status)
    await problemOf(response)
  })

  it('takes no other method', async () => {
    const response = await request('/v1/cite/p8', { method: 'DELETE' })
    expect(response.status).toBe(405)
    expect(response.headers.get('allow')).toBe('GET, HEAD')
  })

  it('is not sent again to whoever has it, each style for itself', async () => {
    const tags = await Promise.all(
      [BIBTEX, RIS].map(async (accept) => (await withAccept('/v1/cite/p8', accept)).headers.get('etag') ?? ''),
    )
    expect(new Set(tags).size).toBe(2)
    const again = await request('/v1/cite/p8', { headers: { accept: BIBTEX, 'if-none-match': tags[0] ?? '' } })
    expect(again.status).toBe(304)
  })
})

const sources = async () => sourcesSchema.parse(await (await request('/v1/sources')).json()).sources
const notes = async () =>
  z.object({ footnotes: z.array(footnote) }).parse(await (await request('/v1/footnotes')).json()).footnotes

describe('/v1/sources', () => {
  it('lists works of which nothing is said that the paper does not print', async () => {
    const text = await (await request('/v1/source')).text()
    const all = await sources()
    expect(all).toHaveLength(12)
    for (const { citation, csl, places } of all) {
      expect(text).toContain(citation)
      if (csl.type !== 'interview') expect(text).toContain(csl.title)
      for (const { printed } of places) expect(text).toContain(printed)
    }
  })

  it('has every note whose citations lead elsewhere, by the chain that the note itself names', async () => {
    const places = (await sources()).flatMap((source) => source.places)
    for (const note of await notes()) {
      const here = places.filter(({ footnote: number, chain }) => number === note.number && chain.length > 0)
      expect(new Set(here.map(({ chain }) => chain.at(-1)))).toEqual(new Set(note.resolvesTo))
      expect(here.flatMap(({ chain }) => chain.slice(0, -1))).toEqual(note.via)
    }
  })

  it('traces the longest chain: note 38 over 37 to 1', async () => {
    const smith = sourceSchema.parse(await (await request('/v1/sources/smith-2002')).json())
    expect(smith.places.at(-1)).toMatchObject({
      footnote: 38,
      passage: 'p64',
      page: 96,
      printed: 'Ibid.',
      chain: [37, 1],
    })
  })

  it('each by itself is the one in the list', async () => {
    for (const one of await sources()) expect(await (await request(`/v1/sources/${one.id}`)).json()).toEqual(one)
  })

  it.each(['bibtex', 'ris', 'csl-json'] as const)('is exported as %s, all and one by one', async (format) => {
    const whole = await request(`/v1/sources?format=${format}`)
    expect(typeOf(whole)).toBe(STYLES[format])
    const text = await textOf(whole)
    for (const { id, csl } of await sources()) {
      const one = await request(`/v1/sources/${id}?format=${format}`)
      expect(typeOf(one)).toBe(STYLES[format])
      if (format === 'csl-json') {
        const [item] = z.array(cslItem).parse(await one.json())
        expect(item).toEqual({ ...csl, title: item?.title })
        expect(item?.title.replaceAll(/<[^>]+>/gu, '').toLowerCase()).toBe(csl.title.toLowerCase())
        expect(JSON.parse(text)).toContainEqual(item)
      } else expect(text).toContain(await textOf(one))
    }
  })

  it.each([
    ['/v1/sources', '*/*', 'application/json'],
    ['/v1/sources', BIBTEX, BIBTEX],
    ['/v1/sources/hawk-2003', CSL, CSL],
  ])('%s by Accept %s', async (path, accept, type) => {
    expect(typeOf(await withAccept(path, accept))).toBe(type)
  })

  it.each([
    ['/v1/sources?format=xml', 400],
    ['/v1/sources/nobody-1999', 404],
    ['/v1/sources/__proto__?format=ris', 404],
    ['/v1/sources/nobody-1999?format=bibtex', 404],
  ])('%s is a %i', async (path, status) => {
    const response = await request(path)
    expect(response.status).toBe(status)
    await problemOf(response)
  })

  it('Accept that nothing fits is a 406', async () => {
    const response = await withAccept('/v1/sources', 'image/png')
    expect(response.status).toBe(406)
    await problemOf(response)
  })
})

describe('whose words they are', () => {
  it('is said of every passage, in words of the paper', async () => {
    const text = await (await request('/v1/source')).text()
    const voice = z.object({ kind: z.string(), speaker: z.string().optional(), quoted: z.array(z.looseObject({})) })
    const list = z.object({ passages: z.array(z.looseObject({ id: z.string(), voice })) })
    const { passages } = list.parse(await (await request('/v1/passages')).json())
    const of = (kind: string) => passages.filter((p) => p.voice.kind === kind)
    expect(of('quotation').map(({ id }) => id)).toEqual(['p10', 'p50'])
    expect(of('editor').map(({ id }) => id)).toEqual(['p1'])
    expect(of('story')).toHaveLength(13)
    for (const passage of passages.filter((p) => p.voice.kind !== 'author'))
      expect(text).toContain(passage.voice.speaker)
  })

  it('a prisoner’s words are cited as hers, and marked in the quotation', async () => {
    const { answers } = await ask('Did the author write "I was treated worse than a dog"?')
    const [first] = answers
    expect(first?.citation).toMatch(/^A 22-year-old woman from Musan, quoted in Joel R\. Charny, .+: 90\.$/u)
    const [stretch] = first?.voice.quoted ?? []
    expect(first?.quote.slice(stretch?.start, stretch?.end)).toBe(
      '“I was treated worse than a dog. I would rather die than go there again.”',
    )
  })

  it('the author’s words are cited as his', async () => {
    const { answers } = await ask('Did the author write "Serious violations mandate execution"?')
    expect(answers[0]?.citation).toMatch(/^Joel R\. Charny, .+: 78\.$/u)
  })
})

describe('/sources', () => {
  it('shows every source with each place as a link, and nothing from elsewhere', async () => {
    const response = await request('/sources')
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'")
    const page = await response.text()
    expect(page).not.toMatch(/<style|<script(?! type="module" src="\/)| on\w+=| style="/u)
    for (const { id, places } of await sources()) {
      expect(page).toContain(`id="${id}"`)
      for (const { footnote: number, passage } of places) {
        expect(page).toContain(`<a href="/paper#fn${number}">note ${number}</a>, <a href="/paper#${passage}">`)
      }
    }
  })
})
