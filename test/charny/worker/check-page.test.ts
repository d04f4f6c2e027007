import { describe, expect, it } from 'vitest'
import { problemOf, request } from '../../worker/client.ts'
import { fieldOf, post } from './check-form.ts'

describe('the page that checks quotations', () => {
  it('asks for a text, and may be cached while it is empty', async () => {
    const response = await request('/check')
    expect(response.headers.get('cache-control')).toContain('public')
    const page = await response.text()
    expect(page).toContain('<textarea id="quote"')
    // What browsers do with a field may send what is in it: its spelling, or what was typed before.
    expect(page).toMatch(/<textarea[^>]* autocomplete="off"[^>]* spellcheck="false"/u)
  })

  it('sets an altered quotation beside the printed one, and says what is grave', async () => {
    const response = await post('The latter group constitutes 37% of the population.')
    expect(response.headers.get('cache-control')).toBe('no-store')
    const page = await response.text()
    expect(page).toContain('<del>37</del>')
    expect(page).toContain('<ins>27</ins>')
    expect(page).toContain('<strong>grave: a number')
    expect(page).toContain('/paper#p53')
  })

  it('keeps the text in its field, and shows markup as text', async () => {
    const page = await (await post('</textarea><script>alert(1)</script> “worse than a dog at a funeral”')).text()
    expect(page).not.toContain('<script>alert')
    expect(page).toContain('&lt;/textarea&gt;')
    expect(page).toContain('Word for word')
  })

  it('gives every element an id of its own, though two quotations stand in one passage', async () => {
    const page = await (
      await post('“Serious violations mandate execution” and “forfeiture of all property” and “a state party”')
    ).text()
    const ids = [...page.matchAll(/ id="([^"]+)"/gu)].map((match) => match[1])
    expect(new Set(ids).size).toBe(ids.length)
    const links = [...page.matchAll(/ href="#([^"]+)"/gu)].map((match) => match[1])
    expect(ids).toEqual(expect.arrayContaining(links))
  })

  it('tells the gravest first, and marks each quotation in the text', async () => {
    const page = await (
      await post('First “worse than a dog at a funeral”, then “the moon is made of cheese” so.')
    ).text()
    const headings = [...page.matchAll(/<h3[^>]*>(.*?)<\/h3>/gu)].map((match) => match[1]?.replaceAll(/<[^>]*>/gu, ''))
    expect(headings).toEqual(['2. Not in the paper', '1. Word for word, page 79'])
    expect(page).toContain('2 quotations: <a href="#q2">1 not in the paper</a>, <a href="#q1">1 word for word</a>')
    expect(page).toMatch(/First <a id="t1" class="exact" href="#q1"[^>]*>“worse than a dog at a funeral”<sup>/u)
  })

  it('passes over what does not quote in a long text that does', async () => {
    const text = `${'Plain words of the writer. '.repeat(2000)}He says “worse than a dog at a funeral” and so on.`
    const page = await (await post(text)).text()
    expect(page).toContain('Word for word')
    expect(page).not.toContain('name="from"')
  })

  it('takes a text of 128 KiB, in any script', async () => {
    for (const text of ['한국의 난민은 '.repeat(16_384), 'word '.repeat(26_214)]) {
      const response = await post(text)
      expect(response.status).toBe(200)
      expect(fieldOf(await response.text())).toBe(text.trim())
    }
  })

  it.each([
    ['too long a text', 'x'.repeat(131_073), 413, /at most 131,072 characters/u],
    ['a place that is none', 'worse than a dog', 400, /whole number/u],
  ])('gives back %s in its field, and says what is wrong', async (_, text, status, rule) => {
    const response = await post(text, status === 400 && text.startsWith('worse') ? { from: 'x' } : {})
    expect(response.status).toBe(status)
    const page = await response.text()
    expect(page).toMatch(rule)
    expect(page).toContain('aria-invalid="true"')
    expect(fieldOf(page)).toBe(text)
  })

  it('gives back the text of an address that asks too much', async () => {
    const text = 'He says “worse than a dog at a funeral”.'
    const address = { 'cf-connecting-ip': '203.0.113.77' }
    let response = await post(text, {}, address)
    for (let count = 0; response.status === 200 && count < 200; count += 1) response = await post(text, {}, address)
    expect(response.status).toBe(429)
    expect(response.headers.get('retry-after')).toBe('60')
    expect(fieldOf(await response.text())).toBe(text)
  })

  it('answers a body that no text can need with a page', async () => {
    const response = await post('x'.repeat(500_000))
    expect(response.status).toBe(413)
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(await response.text()).toMatch(/at most 131,072 characters.*Go back/u)
  })

  it('sends nothing from private mode before its script is there', async () => {
    const page = await (await request('/check?private')).text()
    expect(page).toMatch(/<button disabled(?:="")?>Check/u)
    expect(page).toContain('Private checking needs JavaScript')
    expect(await (await request('/check')).text()).not.toContain('Private checking needs JavaScript')
  })

  it('says what is wrong with a blank text', async () => {
    const response = await post(' ')
    expect(response.status).toBe(400)
    expect(await response.text()).toMatch(/must not be empty/u)
  })

  it('takes a text in its body only', async () => {
    expect(await (await request('/check?quote=worse+than+a+dog')).text()).not.toContain('Word for word')
    const response = await request('/check', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{}',
    })
    expect(response.status).toBe(415)
    await problemOf(response)
  })

  it('allows nothing from elsewhere, nothing inline, and no cookie', async () => {
    const response = await post('worse than a dog')
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(response.headers.get('set-cookie')).toBeNull()
    expect(await response.text()).not.toMatch(/<style|<script(?! type="module" src="\/)| on\w+=| style=/u)
  })
})
