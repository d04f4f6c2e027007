import { describe, expect, it } from 'vitest'
import { asked, BARE, form, PAGE, paper, question, send, shelf, text } from './two-papers.ts'

describe('the pages over several papers', () => {
  it('list them, with what is known of each', async () => {
    const page = await text('/')
    expect(page).toContain(`Somebody, “<a href="/whole/">${paper.record.title}</a>” (1904)`)
    expect(page).toContain(`<li>“<a href="/bare/">${BARE.title}</a>”</li>`)
  })

  it('answer in the address and by the form, and say what is no question', async () => {
    for (const page of [await text(`/?${new URLSearchParams({ q: question })}`), await text('/', form({ question }))]) {
      expect(page).toContain('<section id="answer"')
      expect(page).toContain(` · ${BARE.title}`)
    }
    const blank = await send('/', form({ question: ' ' }))
    expect(blank.status).toBe(400)
    expect(await blank.text()).toContain('The question ')
  })

  it('show what is near where nothing is an answer', async () => {
    const { related } = await asked({ question: 'Which of the policies of the moon matter to the bread?' })
    const page = await text('/', form({ question: 'Which of the policies of the moon matter to the bread?' }))
    expect(page.includes('<details class="related">')).toBe(related.length > 0)
  })

  it('set the works that both cite beside each other, each with its own places', async () => {
    const page = await text('/sources')
    const cited = (await (await send('/bare/v1/sources')).json()) as {
      sources: { id: string; csl: { author?: unknown[] } }[]
    }
    const shared = cited.sources.filter(({ csl }) => csl.author)
    for (const { id } of shared) {
      for (const of of ['whole', 'bare']) expect(page).toContain(`<a href="/${of}/sources#${id}">`)
    }
    expect(page.includes('No work is known')).toBe(shared.length === 0)
  })

  it('say to people what is not there, and where the papers are', async () => {
    const page = await text('/nowhere', PAGE)
    for (const { id } of shelf) expect(page).toContain(`<a href="/${id}/">`)
  })
})

describe('what is served below the address of a paper', () => {
  it('is led to from the address without a slash', async () => {
    const response = await send('/bare?q=why')
    expect([response.status, response.headers.get('location')]).toEqual([308, '/bare/?q=why'])
  })

  it.each([
    ['/bare//', '/bare/'],
    ['/bare///?q=why', '/bare/?q=why'],
    ['/bare/paper//', '/bare/paper'],
  ])('is led to from an address with slashes too many: %s', async (path, to) => {
    const response = await send(path)
    expect([response.status, response.headers.get('location')]).toEqual([308, to])
  })

  it.each(['//paper', '/bare//paper', '//bare/paper', '/bare//v1/source', '//v1/papers', '/bare//slack'])(
    'is not at an address with another slash too many: %s',
    async (path) => expect((await send(path)).status).toBe(404),
  )

  it('leads on to what is below it, and redirects there', async () => {
    const page = await text('/bare/paper', PAGE)
    const links = [...page.matchAll(/\s(?:href|src|action|formaction|data-script)="(\/[^"]*)"/gu)].map(([, to]) => to)
    expect(links.length).toBeGreaterThan(0)
    expect(links.filter((to) => !to?.startsWith('/bare/'))).toEqual([])
    expect((await send('/bare/paper/')).headers.get('location')).toBe('/bare/paper')
  })

  it('is as it is where it is no page', async () => {
    const one = await text('/whole/v1/source')
    expect(await text('/bare/v1/source')).toBe(one)
  })
})

describe('a paper of which little is known', () => {
  it('names to programs no journal, year, volume, publisher or rights that it has not', async () => {
    const page = await text('/bare/paper', PAGE)
    const tags = [...page.matchAll(/<meta name="citation_([a-z_]+)" content="([^"]*)"/gu)].map(([, name, value]) => [
      name,
      value,
    ])
    expect(Object.fromEntries(tags)).toMatchObject({ title: BARE.title, author: 'Society for Tides' })
    const named = new Set(tags.map(([name]) => name))
    for (const none of ['publication_date', 'journal_title', 'volume', 'issue', 'publisher']) {
      expect(named).not.toContain(none)
    }
    const linked = [...page.matchAll(/<script type="application\/ld\+json">([^<]*)</gu)]
      .map(([, json]) => json)
      .join('')
    expect(linked).toContain('{"@type":"Organization","name":"Society for Tides"}')
    expect(linked).not.toContain('Periodical')
  })

  it('has its pages without what it has not', async () => {
    for (const path of [
      '',
      'paper',
      'paper.md',
      'check',
      'sources',
      'about',
      'tools',
      'private',
      'offline',
      'accuracy',
      'q/p4',
    ]) {
      const response = await send(`/bare/${path}`, PAGE)
      const page = await response.text()
      expect([path, page.includes('undefined')]).toEqual([path, false])
      expect([path, response.status < 500]).toEqual([path, true])
    }
  })

  it('has no figures where none were measured', async () => {
    expect((await send('/bare/v1/accuracy')).status).toBe(404)
    expect((await send('/bare/accuracy', PAGE)).status).toBe(200)
  })
})
