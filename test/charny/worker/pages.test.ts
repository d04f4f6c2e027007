import { describe, expect, it } from 'vitest'
import { problemOf, request } from '../../worker/client.ts'

const post = (question: string): Promise<Response> =>
  request('/', { method: 'POST', body: new URLSearchParams({ question }) })

describe('the page, without JavaScript', () => {
  it('answers a question with the quotation, its marks, notes and place', async () => {
    const response = await post('What is the male-female ratio of unmarried people in rural Yanbian?')
    expect(response.status).toBe(200)
    const page = await response.text()
    expect(page).toMatch(
      /<mark>In rural Yanbian, the male-female ratio[^<]*<\/mark><sup><a href="#p23-note-16">16<\/a><\/sup>/u,
    )
    expect(page).toMatch(/<li id="p23-note-16" value="16">/u)
    expect(page).toContain('Page 83')
    expect(page).toMatch(/<a href="\/q\/p23\?s=\d+-\d+">Permalink<\/a>/u)
  })

  it('keeps the question in its field and off every cache', async () => {
    const response = await post('Who is worse than a dog at a funeral?')
    expect(response.headers.get('cache-control')).toBe('no-store')
    expect(await response.text()).toContain('value="Who is worse than a dog at a funeral?"')
  })

  it('shows markup in a question as text', async () => {
    const page = await (await post('"><script>alert(1)</script><img src=x onerror=alert(1)>')).text()
    expect(page).not.toContain('<script>alert')
    expect(page).not.toContain('<img')
  })

  it.each([
    ['a blank question', '   ', /must not be empty/u],
    ['a question too long', 'a'.repeat(1001), /at most 1000/u],
  ])('says what is wrong with %s', async (_, question, rule) => {
    const response = await post(question)
    expect(response.status).toBe(400)
    expect(await response.text()).toMatch(rule)
  })

  it('refuses what is not a form', async () => {
    const response = await request('/', { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' })
    expect(response.status).toBe(415)
    await problemOf(response)
  })
})

describe('a question in the address', () => {
  const shared = (question: string): Promise<Response> => request(`/?q=${encodeURIComponent(question)}`)

  it('is answered, and kept off every cache', async () => {
    const response = await shared('What do serious violations of the Criminal Code mandate?')
    expect(response.status).toBe(200)
    expect(response.headers.get('cache-control')).toBe('no-store')
    expect(await response.text()).toContain('<mark>Serious violations mandate execution')
  })

  it.each([
    ['blank', ' ', /must not be empty/u],
    ['too long', 'a'.repeat(1001), /at most 1000/u],
  ])('that is %s is a 400 that says so', async (_, question, rule) => {
    const response = await shared(question)
    expect(response.status).toBe(400)
    expect(await response.text()).toMatch(rule)
  })
})

describe('a reader of Korean or Chinese, without JavaScript', () => {
  const asked = (question: string, language: string): Promise<Response> =>
    request(`/?q=${encodeURIComponent(question)}`, { headers: { 'accept-language': language } })

  it.each([
    ['ko-KR,ko;q=0.9,en;q=0.8', 'ko', /논문 83쪽/u],
    ['zh-CN,zh;q=0.9', 'zh-Hans', /论文第83页/u],
    ['zh-TW,zh;q=0.9', 'zh-Hant', /論文第83頁/u],
  ])('who asks for %s is told so where the paper answers, which it does in English', async (accept, lang, reply) => {
    const page = await (await asked('How are women sold to Chinese men by traffickers?', accept)).text()
    expect(page).toMatch(new RegExp(`<p class="reply" lang="${lang}">[^<]+</p>`, 'u'))
    expect(page).toMatch(reply)
    expect(page).toMatch(/<blockquote cite="[^"]*" lang="en">/u)
  })

  it('who asks in Korean is told in Korean, and offered questions with their meaning', async () => {
    const page = await (await asked('오늘 날씨는 어때요?', 'en')).text()
    expect(page).toContain('<p class="reply" lang="ko">논문이 영어로 쓰여 있어')
    expect(page).toContain('<span class="gloss" lang="ko">중국에는 북한 사람이 몇 명이나 있는가?</span>')
  })

  it('finds the page varies by language, and English where English is asked for first', async () => {
    const english = await request('/', { headers: { 'accept-language': 'en-US,ko;q=0.9' } })
    expect(english.headers.get('vary')).toMatch(/accept-language/iu)
    expect(await english.text()).toContain('Ask the paper, get the paper’s own words')
    const korean = await request('/?lang=ko', { headers: { 'accept-language': 'en' } })
    expect(await korean.text()).toContain('<h1 lang="ko">')
  })

  it('is told in its language what is wrong with a question', async () => {
    const response = await request('/', {
      method: 'POST',
      headers: { 'accept-language': 'zh-TW' },
      body: new URLSearchParams({ question: 'a'.repeat(1001) }),
    })
    expect(response.status).toBe(400)
    expect(await response.text()).toContain('問題最多 1000 個字元。')
  })

  it('reads what was found about a quotation on /check', async () => {
    const response = await request('/check', {
      method: 'POST',
      headers: { 'accept-language': 'ko' },
      body: new URLSearchParams({ quote: 'a man without a country is better than a dog at a funeral' }),
    })
    const page = await response.text()
    expect(page).toContain('lang="ko"><span class="verdict">바뀜</span>, 79쪽')
  })
})

describe('/embed', () => {
  const chat = async (query: string): Promise<string | undefined> =>
    /<ibid-chat[^>]*>/u.exec(await (await request(`/embed${query}`)).text())?.[0]

  it.each([
    ['', '<ibid-chat>'],
    ['?lang=ko&theme=dark&mode=local', '<ibid-chat lang="ko" theme="dark" mode="local">'],
    ['?lang=zh-Hans-CN', '<ibid-chat lang="zh-Hans-CN">'],
    ['?theme=sepia&mode=remote&api=https://a.example&onload=alert(1)&open', '<ibid-chat>'],
    ['?lang=%22%3E%3Cscript%3E&__proto__=1&constructor=dark&toString=dark', '<ibid-chat>'],
    ['?theme=%FF&theme=dark', '<ibid-chat>'],
  ])('with the address %s holds %s', async (query, expected) => {
    expect(await chat(query)).toBe(expected)
  })
})

describe('every page', () => {
  it.each(['/embed', '/embed-guide'])('%s runs and loads only what is its own', async (path) => {
    const response = await request(path)
    expect(response.status).toBe(200)
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(response.headers.get('set-cookie')).toBeNull()
    // What the guide shows to be copied is text.
    const page = (await response.text()).replaceAll(/<pre.*?<\/pre>/gsu, '')
    expect(page).not.toMatch(/<style|<script(?! type="module" src="\/)| on\w+=| style=/u)
    expect(page).toMatch(/<script type="module" src="\/\w+\.[0-9a-f]{10}\.js" integrity="sha384-[^"]{64}"><\/script>/u)
  })

  it.each(['/', '/paper'])('%s allows nothing from elsewhere, nothing inline, and names the year', async (path) => {
    const response = await request(path)
    const policy = response.headers.get('content-security-policy') ?? ''
    expect(policy).toContain("default-src 'none'")
    expect(policy).not.toMatch(/unsafe|https?:|\*/u)
    expect(response.headers.get('set-cookie')).toBeNull()
    const page = await response.text()
    expect(page).toContain('<strong>2004</strong>')
    // A block of data is no script (HTML, 4.12.1).
    expect(page).not.toMatch(/<style|<script(?! type="(?:module" src="\/|application\/ld\+json"))| on\w+=| style=/u)
  })

  it('the paper has an anchor for every paragraph and note that an answer can link to', async () => {
    const page = await (await request('/paper')).text()
    for (let n = 1; n <= 66; n++) expect(page).toContain(`id="p${n}"`)
    for (let n = 1; n <= 38; n++) expect(page).toContain(`id="fn${n}"`)
  })
})
