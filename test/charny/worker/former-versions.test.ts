import { Hono } from 'hono'
import { describe, expect, it } from 'vitest'
import data from '../../../dist/corpus/paper.json.txt'
import source from '../../../dist/corpus/source.txt'
import { hashOf } from '../../../src/answer/permalink.ts'
import type { Environment } from '../../../src/http/environment.ts'
import { openPaper } from '../../../src/paper/paper.ts'
import type { PaperData } from '../../../src/paper/types.ts'
import { mountPermalinks } from '../../../src/site/quotation/permalinks.tsx'

const paper = openPaper(JSON.parse(data) as PaperData, source)
const WORDS = 'This paragraph once said <something> else.'
const GONE = 'This paragraph was taken out.'
const VERSION = 'aaaaaaaaaaaa'

const app = new Hono<Environment>()
mountPermalinks(app, { paper, glosses: '' }, [
  { version: VERSION, quotes: { p8: WORDS, p9: paper.passage('p27')?.text ?? null, p99: GONE } },
])

/** The page that an old link opens, in the corpus as it is now. */
async function open(id: string, words: string): Promise<{ status: number; page: string }> {
  const response = await app.request(`https://ibid.example/q/${id}?v=${VERSION}&h=${await hashOf(words)}`, {}, {})
  return { status: response.status, page: await response.text() }
}

describe('an old link', () => {
  it.each([
    ['ko', '인용된 뒤로 본문이 바뀌었습니다.', '이 자리에는 이제 아무것도 없습니다.', '다른 자리에 그대로 있습니다.'],
    ['zh-CN', '引用之后文本有了改动。', '此处现已没有文字。', '已移到别处'],
    ['zh-TW', '引用之後文本有了更動。', '此處現已沒有文字。', '已移到別處'],
  ])('is told of in the language of the reader: %s', async (tag, ...sentences) => {
    const links: readonly (readonly [string, string])[] = [
      ['p8', WORDS],
      ['p99', GONE],
      ['p9', paper.passage('p27')?.text ?? ''],
    ]
    for (const [index, [id, words]] of links.entries()) {
      const address = `https://ibid.example/q/${id}?v=${VERSION}&h=${await hashOf(words)}`
      const page = await (await app.request(address, { headers: { 'accept-language': tag } }, {})).text()
      expect(/<p class="reply" lang="[^"]+">(.*?)<\/p>/su.exec(page)?.[1]).toContain(sentences[index])
    }
  })

  it('to words that changed shows what it quoted and what stands now', async () => {
    const { status, page } = await open('p8', WORDS)
    expect(status).toBe(200)
    expect(page).toContain('The text has changed since this was quoted.')
    expect(page).toContain('This paragraph once said &lt;something&gt; else.')
    expect(page.indexOf('What it quoted')).toBeLessThan(page.indexOf('What stands now'))
    expect(page).toContain('Serious violations mandate execution and forfeiture of all property.')
  })

  it('to words that moved opens them where they stand', async () => {
    const { page } = await open('p9', paper.passage('p27')?.text ?? '')
    expect(page).toContain('stand elsewhere now, word for word')
    expect(page).toContain('href="https://ibid.example/paper#p27')
  })

  it('to a passage that is gone shows what it quoted', async () => {
    const { status, page } = await open('p99', GONE)
    expect(status).toBe(200)
    expect(page).toContain(GONE)
    expect(page).toContain('nothing stands at this place any more')
    expect(page).not.toContain('What stands now')
  })

  it('is not embedded as if its words still stood', async () => {
    const link = `https://ibid.example/q/p8?v=${VERSION}&h=${await hashOf(WORDS)}`
    expect((await app.request(`https://ibid.example/oembed?url=${encodeURIComponent(link)}`, {}, {})).status).toBe(404)
  })

  it('says the same to programs', async () => {
    const response = await app.request(`https://ibid.example/q/p8.json?v=${VERSION}&h=${await hashOf(WORDS)}`, {}, {})
    expect(await response.json()).toMatchObject({ status: 'changed', quoted: WORDS })
    const gone = await app.request(`https://ibid.example/q/p99.json?v=${VERSION}&h=${await hashOf(GONE)}`, {}, {})
    expect(await gone.json()).toMatchObject({ status: 'changed', quoted: GONE })
  })
})
