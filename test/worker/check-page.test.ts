import { describe, expect, it } from 'vitest'
import { problemOf, request } from './client.ts'

function post(quote: string): Promise<Response> {
  const body = new FormData()
  body.set('quote', quote)
  return request('/check', { method: 'POST', body })
}

describe('the page that checks quotations', () => {
  it('asks for a text, and may be cached while it is empty', async () => {
    const response = await request('/check')
    expect(response.headers.get('cache-control')).toContain('public')
    expect(await response.text()).toContain('<textarea id="quote"')
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
