import { describe, expect, it } from 'vitest'
import { problemOf, request } from './client.ts'

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
    expect(page).toContain('Pages 83–84')
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

describe('every page', () => {
  it.each(['/', '/paper'])('%s allows nothing from elsewhere, nothing inline, and names the year', async (path) => {
    const response = await request(path)
    const policy = response.headers.get('content-security-policy') ?? ''
    expect(policy).toContain("default-src 'none'")
    expect(policy).not.toMatch(/unsafe|https?:|\*/u)
    expect(response.headers.get('set-cookie')).toBeNull()
    const page = await response.text()
    expect(page).toContain('<strong>2004</strong>')
    expect(page).not.toMatch(/<style|<script(?! type="module" src="\/)| on\w+=| style=/u)
  })

  it('the paper has an anchor for every paragraph and note that an answer can link to', async () => {
    const page = await (await request('/paper')).text()
    for (let n = 1; n <= 66; n++) expect(page).toContain(`id="p${n}"`)
    for (let n = 1; n <= 38; n++) expect(page).toContain(`id="fn${n}"`)
  })
})
