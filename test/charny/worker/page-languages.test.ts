import { describe, expect, it } from 'vitest'
import { request } from '../../worker/client.ts'

const PHRASES = [
  ['ko', '인용문을 논문과 대조하기', '찾을 수 없음'],
  ['zh-CN', '将引文与论文核对', '找不到'],
  ['zh-TW', '將引文與論文核對', '找不到'],
] as const

/** The text that a page shows between its frame's head and foot. */
const mainOf = async (response: Response): Promise<string> =>
  (/<main>(.*)<\/main>/su.exec(await response.text())?.[1] ?? '').replaceAll(/<[^>]+>/gu, ' ')

const seen = (path: string, tag: string, init: RequestInit = {}): Promise<Response> =>
  request(path, { ...init, headers: { accept: 'text/html', 'accept-language': tag } })

describe.each(PHRASES)('a reader of %s', (tag, heading, missing) => {
  it('has the form of the checker without English, and caches know that it is not everybody’s', async () => {
    const response = await seen('/check', tag)
    expect(response.headers.get('vary')).toContain('Accept-Language')
    const main = await mainOf(response)
    expect(main).toContain(heading)
    expect(main.match(/[A-Za-z]{3,}/gu)).toBeNull()
  })

  it('has what was found without English but the paper’s and the quotation’s', async () => {
    const body = new FormData()
    const quote = 'the moon is made of green cheese'
    body.set('quote', `甲 “${quote}” 乙 “She had to sit perfectly still all day” 丙`)
    const response = await seen('/check', tag, { method: 'POST', body })
    const summary = /<section class="result".*?<\/h2>/su.exec(await response.text())?.[0] ?? ''
    expect(summary).toMatch(/<h2 tabindex="-1" lang="(?:ko|zh-Hans|zh-Hant)">/u)
    expect(summary.replaceAll(/<[^>]+>/gu, ' ').match(/[A-Za-z]{3,}/gu)).toBeNull()
  })

  it('has an error without English', async () => {
    const response = await seen('/nowhere', tag)
    expect(response.status).toBe(404)
    expect(response.headers.get('vary')).toContain('Accept-Language')
    const main = await mainOf(response)
    expect(main).toContain(missing)
    expect(main.match(/[A-Za-z]{3,}/gu)?.filter((word) => word !== 'Ibid') ?? []).toEqual([])
  })
})

/** What is the same in every language: names of Ibid, its file and a key, and units. */
const NAMES = new Set(['Ibid', 'ibid', 'html', 'SHA', 'Esc', 'JavaScript', 'Linux', 'Mac', 'Windows'])
const english = (html: string): string[] =>
  (
    html
      .replaceAll(/<code.*?<\/code>/gsu, ' ')
      .replaceAll(/<[^>]+>/gu, ' ')
      .match(/[A-Za-z]{3,}/gu) ?? []
  ).filter((word) => !NAMES.has(word))

describe.each(['ko', 'zh-CN', 'zh-TW'])('the frame of a page for a reader of %s', (tag) => {
  it.each(['/', '/check', '/private', '/paper', '/q/p27', '/nowhere'])('has no English at %s', async (path) => {
    const response = await seen(path, tag)
    expect(response.headers.get('vary')).toContain('Accept-Language')
    const page = await response.text()
    const [ways = ''] = /<nav class="pages".*?<\/nav>/su.exec(page) ?? []
    const [foot = ''] = /<p lang="[^"]+">(?:(?!<\/p>).)*ibid\.html.*?<\/p>/su.exec(page) ?? []
    for (const part of [ways, foot]) {
      expect(part).toMatch(/ lang="(?:ko|zh-Hans|zh-Hant)"/u)
      expect(english(part)).toEqual([])
    }
  })

  it('has no English in what /privacy says but names', async () => {
    const response = await seen('/privacy', tag)
    expect(response.headers.get('vary')).toContain('Accept-Language')
    const main = /<main>(.*)<\/main>/su.exec(await response.text())?.[1] ?? ''
    expect(main.match(/<dt>/gu)).toHaveLength(8)
    expect(main.match(/<dd>/gu)).toHaveLength(16)
    for (const path of ['/private', '/ibid.html', '/security.md']) expect(main).toContain(`href="${path}"`)
    const names = new Set([
      'Cloudflare',
      'https',
      'IP',
      'Tor',
      'VPN',
      'Slack',
      'Microsoft',
      'Teams',
      'Discord',
      'cookie',
    ])
    const rest = english(main).filter((word) => !names.has(word))
    expect(rest).toEqual(['security'])
  })

  it('has no English in what /private says', async () => {
    const main = /<main>(.*)<\/main>/su.exec(await (await seen('/private', tag)).text())?.[1] ?? ''
    expect(main).toContain('<h1 lang="')
    expect(english(main)).toEqual([])
  })

  it.each(['/q/p27', '/q/fn14', '/q/p27?v=0123456789ab&h=0123456789abcdefghijkl'])(
    'has no English in what is said of a quotation: %s',
    async (path) => {
      const page = await (await seen(path, tag)).text()
      const said = /<h1.*?<\/h1>|<p class="reply".*?<\/p>|<nav class="onward".*?<\/nav>/gsu
      const parts = page.match(said) ?? []
      expect(parts).toHaveLength(3)
      expect(english(parts.join(' '))).toEqual([])
    },
  )

  it.each(['/q/p2', '/q/fn14'])('has no English on the whole page of a quotation but names: %s', async (path) => {
    const page = await (await seen(path, tag)).text()
    const body = page.slice(page.indexOf('<body'))
    // What is the paper's own: the work in the head, the words, their section, the notes and the citation.
    const own =
      /<header.*?<\/header>|<blockquote.*?<\/blockquote>|<p class="(?:place|citation)".*?<\/p>|<ol class="notes".*?<\/ol>/gsu
    const rest = body.replaceAll(own, ' ').replaceAll(/<dd>(?:[\w-]{22}|\S+ [\da-f]{12})<\/dd>/gu, ' ')
    expect(rest).toContain('<details class="proof" lang="')
    expect(rest).toContain('KINU')
    const names = new Set(['KINU', 'UTF', 'base', 'url', 'Web', 'Annotation'])
    expect(english(rest).filter((word) => !names.has(word))).toEqual([])
  })

  it('is a page of its own to caches', async () => {
    const [own, other] = [await seen('/paper', tag), await seen('/paper', 'en')]
    expect(own.headers.get('etag')).not.toBe(other.headers.get('etag'))
    const again = await request('/paper', {
      headers: { accept: 'text/html', 'accept-language': tag, 'if-none-match': own.headers.get('etag') ?? '' },
    })
    expect(again.status).toBe(304)
    expect(await other.text()).toContain('Skip to the paper')
  })
})

describe('the language of a page', () => {
  it('is the browser’s where a question has the same characters in both ways of writing Chinese', async () => {
    for (const [tag, lang] of [
      ['zh-TW', 'zh-Hant'],
      ['zh-CN', 'zh-Hans'],
    ] as const)
      expect(await (await seen('/?q=人口', tag)).text()).toContain(`<p class="reply" lang="${lang}">`)
  })

  it('is English by default', async () => {
    expect(await mainOf(await request('/check'))).toContain('Check a quotation against the paper')
  })

  it('is the one that the address names, and stays so when the form is sent', async () => {
    const page = await (await seen('/check?lang=zh-Hant', 'ko')).text()
    expect(page).toContain('將引文與論文核對')
    expect(page).toContain('action="/check?lang=zh-Hant#result"')
  })

  it.each(['/%ff?lang=%ff', '/nowhere?lang=&lang=ko', '/nowhere?lang=xx'])(
    '%s is an error like any other',
    async (path) => {
      expect((await seen(path, '*;q=x,,')).status).toBeLessThan(500)
    },
  )
})
