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

describe('the language of a page', () => {
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
