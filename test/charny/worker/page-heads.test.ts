import { describe, expect, it } from 'vitest'
import { pages } from '../../../src/site/shell/page-list.ts'
import { request } from '../../worker/client.ts'

const content = (page: string, name: string): string | undefined =>
  new RegExp(`<meta (?:name|property)="${name}" content="([^"]+)"`, 'u').exec(page)?.[1]
const paths = [...Object.values(pages).map(({ path }) => path), '/q/p8']

describe('what a page says of itself', () => {
  it('is a description of its own, on every page', async () => {
    const said = await Promise.all(
      paths.map(async (path) => content(await (await request(path)).text(), 'description')),
    )
    expect(said).not.toContain(undefined)
    expect(new Set(said).size).toBe(paths.length)
  })

  it.each(['/', '/paper', '/q/p8'])('%s has what is shown of a link to it', async (path) => {
    const page = await (await request(path)).text()
    for (const name of ['og:type', 'og:title', 'og:description', 'og:url', 'og:image:alt', 'twitter:card'])
      expect(content(page, name), name).toBeTruthy()
    expect(content(page, 'og:image')).toMatch(/^https:\/\/ibid\.example\/og\/\w+\.png$/u)
  })

  it('leads to the main pages, and tells which one it is', async () => {
    for (const path of ['/', '/paper', '/check', '/sources', '/about']) {
      const page = await (await request(path)).text()
      const ways = /<nav class="pages".*?<\/nav>/su.exec(page)?.[0] ?? ''
      expect([...ways.matchAll(/<a href="([^"]+)"/gu)].map(([, to]) => to)).toEqual([
        '/',
        '/paper',
        '/check',
        '/sources',
        '/about',
      ])
      expect(/<a href="([^"]+)" aria-current="page"/u.exec(ways)?.[1]).toBe(path)
    }
  })
})
