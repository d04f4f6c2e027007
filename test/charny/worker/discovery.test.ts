import { env } from 'cloudflare:workers'
import { describe, expect, it } from 'vitest'
import { accuracy } from '../../../src/contract/accuracy.ts'
import { MEANINGS } from '../../../src/contract/meanings.ts'
import { health } from '../../../src/contract/reading.ts'
import { REPLIES } from '../../../src/english/said/replies.ts'
import { listedPages } from '../../../src/site/shell/page-list.ts'
import { isContact, securityTxt } from '../../../src/site/discovery/security-txt.ts'
import { problemOf, request } from '../../worker/client.ts'

const ORIGIN = 'https://ibid.example'
const text = async (path: string): Promise<string> => (await request(path)).text()

describe('llms.txt', () => {
  it('begins as llmstxt.org wants it: a title, then a summary', async () => {
    expect(await text('/llms.txt')).toMatch(/^# Ibid\n\n> [^\n]+\n\n/u)
  })

  it('names the paper from its record, and says how to quote', async () => {
    const written = await text('/llms.txt')
    expect(written).toContain('Joel R. Charny, “North Koreans in China: A Human Rights Analysis,”')
    expect(written).toContain('(2004): 75–97')
    for (const word of ['`quote`', '`citation`', '`resolved`', '`reply`', 'not_found']) expect(written).toContain(word)
  })

  it('takes a question without an answer for unsure where the reply does', async () => {
    expect(REPLIES.unsure).toContain('Ibid is not sure')
    expect(await text('/llms.txt')).toMatch(/“not_found”[^\n]*Ibid is not sure/u)
    expect(MEANINGS['related']).toContain('Ibid is not sure')
  })

  it('has no link into the void', async () => {
    const links = [...(await text('/llms.txt')).matchAll(/\]\((?<url>[^)]+)\)/gu)].map(
      ({ groups }) => groups?.['url'] ?? '',
    )
    expect(links.length).toBeGreaterThan(listedPages.length)
    const docs = await text('/docs')
    // Served beside the Worker, as a file: test/integration reads it.
    for (const url of links.filter((link) => link !== `${ORIGIN}/openapi.json`)) {
      expect(url.startsWith(`${ORIGIN}/`), url).toBe(true)
      const { pathname, hash } = new URL(url)
      expect((await request(pathname)).status, url).toBe(200)
      if (pathname === '/docs' && hash !== '') expect(docs, url).toContain(`id="${hash.slice(1)}"`)
    }
  })
})

describe('the sitemap', () => {
  it('lists pages that are there, under the host that was asked', async () => {
    const response = await request('/sitemap.xml')
    expect(response.headers.get('content-type')).toBe('application/xml')
    const urls = [...(await response.text()).matchAll(/<loc>(?<url>[^<]+)<\/loc>/gu)].map(
      ({ groups }) => groups?.['url'],
    )
    expect(urls).toEqual(listedPages.map(({ path }) => ORIGIN + path))
    for (const { path } of listedPages)
      expect((await request(path)).headers.get('content-type'), path).toMatch(/^text\/html/u)
  })
})

describe('robots.txt', () => {
  it('lets everybody read, and names the sitemap', async () => {
    expect(await text('/robots.txt')).toBe(`User-agent: *\nAllow: /\n\nSitemap: ${ORIGIN}/sitemap.xml\n`)
  })
})

describe('security.txt', () => {
  it('is a 404 that names the setting as long as there is no contact', async () => {
    expect(env).not.toHaveProperty('SECURITY_CONTACT')
    const response = await request('/.well-known/security.txt')
    expect(response.status).toBe(404)
    expect((await problemOf(response)).detail).toContain('SECURITY_CONTACT')
  })

  it('has the fields of RFC 9116, and holds for a year to the day', () => {
    const written = securityTxt(ORIGIN, 'mailto:security@ibid.example', new Date('2026-11-23T17:45:12.345Z'))
    expect(written.split('\n')).toEqual([
      'Contact: mailto:security@ibid.example',
      'Expires: 2027-11-23T00:00:00Z',
      'Preferred-Languages: en',
      `Canonical: ${ORIGIN}/.well-known/security.txt`,
      `Policy: ${ORIGIN}/security.md`,
      '',
    ])
  })

  it.each(['mailto:a@b.example', 'https://b.example/report', 'tel:+1-201-555-0123'])('takes %s', (contact) => {
    expect(isContact(contact)).toBe(true)
  })

  it.each([
    undefined,
    '',
    'a@b.example',
    'http://b.example',
    'javascript:alert(1)',
    'mailto:a@b\nExpires: x',
    'https://',
  ])('does not take %j', (contact) => {
    expect(isContact(contact)).toBe(false)
  })
})

describe('the accuracy card', () => {
  it('was measured on the version that is served', async () => {
    const figures = accuracy.parse(await (await request('/accuracy.json')).json())
    expect(health.parse(await (await request('/healthz')).json()).version).toBe(figures.version)
    expect(await text('/accuracy')).toContain('which is the one that is served')
  })

  it('says of every set how far it was known, and shows its figures', async () => {
    const { sets } = accuracy.parse(await (await request('/accuracy.json')).json())
    const page = await text('/accuracy')
    for (const { use, figures } of sets) {
      expect(page).toContain(use)
      const first = figures.find(({ name }) => name === 'factual hit@1')
      expect(page).toContain(`${((first?.value ?? Number.NaN) * 100).toFixed(1)}\u00A0%`)
    }
  })

  it('may be read by pages of any host', async () => {
    expect((await request('/accuracy.json')).headers.get('access-control-allow-origin')).toBe('*')
  })
})

describe('the new pages', () => {
  it.each(['/docs', '/accuracy'])(
    '%s allows nothing from elsewhere, nothing inline, and names the year',
    async (path) => {
      const response = await request(path)
      const policy = response.headers.get('content-security-policy') ?? ''
      expect(policy).toContain("default-src 'none'")
      expect(policy).not.toMatch(/unsafe|https?:|\*/u)
      const page = await response.text()
      expect(page).toContain('<strong>2004</strong>')
      expect(page).not.toMatch(/<style|<script(?! type="module" src="\/)| on\w+=| style=/u)
    },
  )

  it.each(['/docs', '/accuracy', '/llms.txt', '/sitemap.xml', '/robots.txt', '/accuracy.json'])(
    '%s is not sent again to whoever has it',
    async (path) => {
      const etag = (await request(path)).headers.get('etag') ?? ''
      expect((await request(path, { headers: { 'if-none-match': etag } })).status).toBe(304)
    },
  )
})
