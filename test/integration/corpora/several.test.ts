import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { shelved } from '../../../scripts/corpus/shelf.ts'
import { loadLibrary } from '../../../scripts/load-library.ts'
import type { AskSeveralResponse } from '../../../src/answer/ask-several.ts'
import { deskAt } from '../../../src/answer/library.ts'
import { sharedSources } from '../../../src/answer/shared-sources.ts'
import { askResponse, askSeveralResponse } from '../../../src/contract/schemas.ts'
import type { CslItem } from '../../../src/paper/sources.ts'
import { builtCorpus, theWorker } from './made-once.ts'
import { serve, type Served } from './served.ts'

const CHARNY = 'charny-2004'
const ESSAY = 'vantongeren-1987'
const OF_CHARNY = 'How many ethnic Koreans live in Yanji?'
const OF_ESSAY = 'What was the rent of the first lease?'

const scratch = mkdtempSync(join(tmpdir(), 'ibid-several-'))
const BUILD_MS = 300_000

let essay: string
let served: Served | undefined
const at = (): Served => served ?? expect.fail('it is not served')

beforeAll(async () => {
  essay = await builtCorpus('test/corpora/essay')
  served = await serve(await theWorker(), 'corpus', essay)
}, BUILD_MS)
afterAll(async () => {
  await served?.[Symbol.asyncDispose]()
  rmSync(scratch, { recursive: true })
})

describe('a question to several papers', () => {
  it.each([
    [OF_CHARNY, CHARNY, 'of whom 210,000 are ethnic Koreans'],
    [OF_ESSAY, ESSAY, 'The rent of the first lease was nineteen pounds a year'],
  ])('“%s” is answered first by %s, and the answer names it', async (question, paper, words) => {
    const response = await at().ask<AskSeveralResponse>(question)
    expect(() => askSeveralResponse.parse(response)).not.toThrow()
    const [first] = response.answers
    expect(first?.paper).toBe(paper)
    expect(first?.quote).toContain(words)
    expect(new URL(first?.url ?? '').pathname).toBe(`/${paper}/paper`)
  })

  it('is asked of one paper where it names it, and that one may not answer', async () => {
    const there = await at().ask<AskSeveralResponse>(OF_ESSAY, ESSAY)
    expect(there.answers.map(({ paper }) => paper)).toEqual(there.answers.map(() => ESSAY))
    expect(there.status).toBe('answered')
    const elsewhere = await at().ask<AskSeveralResponse>(OF_ESSAY, CHARNY)
    expect(elsewhere.related.every(({ paper }) => paper === CHARNY)).toBe(true)
    expect(elsewhere.status).toBe('not_found')
  })

  it('is the same in the address', async () => {
    const query = new URLSearchParams({ question: OF_ESSAY, paper: ESSAY })
    expect(await at().get(`/v1/ask?${query}`)).toEqual(await at().ask(OF_ESSAY, ESSAY))
  })

  it('that no paper answers is not answered', async () => {
    const { status, answers } = await at().ask<AskSeveralResponse>('How do I bake bread without yeast?')
    expect([status, answers]).toEqual(['not_found', []])
  })

  it('for a paper that is not there is a 400 that names those that are', async () => {
    const response = await at().send('/v1/ask?question=why&paper=nowhere')
    expect(response.status).toBe(400)
    expect(await response.text()).toContain(`must be one of ${CHARNY}, ${ESSAY}`)
  })

  it('points back to a passage only of the paper that the turn names', async () => {
    const body = (paper?: string) => ({
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ question: 'Source?', history: [{ question: OF_ESSAY, passages: ['p4'], paper }] }),
    })
    const there = (await (await at().send('/v1/ask', body(ESSAY))).json()) as AskSeveralResponse
    expect(there.answers.map(({ id, paper }) => [id, paper])).toEqual([['p4', ESSAY]])
    const nowhere = (await (await at().send('/v1/ask', body())).json()) as AskSeveralResponse
    expect(nowhere.status).toBe('not_found')
  })
})

describe('each of several papers', () => {
  it.each([
    [CHARNY, 68],
    [ESSAY, 22],
  ])('%s has the interface of an only paper below its address', async (paper, passages) => {
    const { counts } = await at().get<{ counts: { passages: number } }>(`/${paper}/v1/document`)
    expect(counts.passages).toBe(passages)
    const response = await at().get(`/${paper}/v1/ask?question=What+is+the+title%3F`)
    // Without a field that only several have.
    expect(() => askResponse.parse(response)).not.toThrow()
  })

  it.each([
    '',
    'paper',
    'check',
    'sources',
    'docs',
    'private',
    'embed',
    'tools',
    'privacy',
    'about',
    'q/p4',
    'nowhere',
  ])('has its page “%s”, whose links stay below its address', async (path) => {
    const response = await at().send(`/${ESSAY}/${path}`, { headers: { accept: 'text/html' } })
    expect(response.headers.get('content-type')).toContain('text/html')
    const page = await response.text()
    const links = [...page.matchAll(/\s(?:href|src|action|formaction|data-script)="(\/[^"]*)"/gu)].map(
      ([, link]) => link,
    )
    expect(links.length).toBeGreaterThan(0)
    expect(links.filter((link) => !link?.startsWith(`/${ESSAY}/`))).toEqual([])
  })

  it('redirects within its address', async () => {
    const to = async (path: string) => (await at().send(path)).headers.get('location')
    expect(await to(`/${ESSAY}?q=why`)).toBe(`/${ESSAY}/?q=why`)
    expect(await to(`/${ESSAY}/paper/`)).toBe(`/${ESSAY}/paper`)
    expect(await to(`/${ESSAY}/q/p4?s=0-20`)).toMatch(new RegExp(`^/${ESSAY}/q/p4\\?s=0-20&v=`, 'u'))
  })

  it('shows its own quotations to other sites', async () => {
    const own = `/${ESSAY}/oembed?${new URLSearchParams({ url: '/q/p4' })}`
    const { author_name: author, author_url: url } = await at().get<Record<string, string>>(own)
    expect(author).toBe('Edith Vantongeren')
    // What its links begin with is told by itself, too.
    expect((await at().send(`/${ESSAY}/oembed?${new URLSearchParams({ url: `${url}#p4` })}`)).status).toBe(200)
    const other = String(url).replace(ESSAY, CHARNY)
    expect((await at().send(`/${ESSAY}/oembed?${new URLSearchParams({ url: `${other}#p4` })}`)).status).toBe(404)
  })
})

describe('the page of several papers', () => {
  it('lists them, and the list is there for programs', async () => {
    const page = await at().text('/')
    const { papers } = await at().get<{ papers: { id: string; title: string }[] }>('/v1/papers')
    expect(papers.map(({ id }) => id)).toEqual([CHARNY, ESSAY])
    for (const { id, title } of papers) expect(page).toContain(`<a href="/${id}/">${title}</a>`)
  })

  it('asks all of them by its form', async () => {
    const response = await at().send('/', { method: 'POST', body: new URLSearchParams({ question: OF_ESSAY }) })
    const page = await response.text()
    expect(page).toContain('In “The Ferry Tolls of the Lower Ansel, 1612–1794”: The paper says')
  })

  it('says what does not fit in a question', async () => {
    const response = await at().send('/', { method: 'POST', body: new URLSearchParams({ question: ' ' }) })
    expect(response.status).toBe(400)
    expect(await response.text()).toContain('The question ')
  })
})

describe('an address over several papers that is not there', () => {
  it('is a page to a person, with the way to each paper and the field, above which stands where a question goes', async () => {
    const response = await at().send('/nowhere', { headers: { accept: 'text/html' } })
    expect(response.status).toBe(404)
    expect(response.headers.get('content-type')).toContain('text/html')
    const page = await response.text()
    for (const paper of [CHARNY, ESSAY]) expect(page).toContain(`<a href="/${paper}/">`)
    expect(page).toMatch(/<form class="ask" method="post" action="\/">.*which <a href="[^"]*\/privacy">keeps nothing/su)
  })

  it('is a problem to a program', async () => {
    const response = await at().send('/nowhere')
    expect(response.headers.get('content-type')).toContain('application/problem+json')
  })
})

describe('what several papers rest on', () => {
  it('says that no work is known to be shared, where none is, and leads to the sources of each', async () => {
    const page = await at().text('/sources')
    expect(page).toContain('No work is known to be cited by two of the papers.')
    for (const paper of [CHARNY, ESSAY]) expect(page).toContain(`<a href="/${paper}/sources">`)
  })

  it('takes a work for the same by its authors and its whole title, unless it is of another year', () => {
    const desk = deskAt(loadLibrary(essay), 'https://ibid.example')
    const again = (change: (item: CslItem) => CslItem): number =>
      sharedSources([
        { id: 'one', desk },
        {
          id: 'two',
          desk: { ...desk, sources: desk.sources.map((source) => ({ ...source, item: change(source.item) })) },
        },
      ]).length
    const works = again((item) => item)
    expect(works).toBe(new Set(desk.sources.filter(({ item }) => item.author).map(({ item }) => item.id)).size)
    expect(again((item) => ({ ...item, title: `${item.title.toUpperCase()}.` }))).toBe(works)
    expect(again((item) => ({ ...item, title: `More of ${item.title}` }))).toBe(0)
    expect(again((item) => ({ ...item, issued: { 'date-parts': [[2099]] } }))).toBe(0)
    expect(again((item) => ({ ...item, author: [] }))).toBe(0)
  })
})

describe('a door that is not joined to its chat', () => {
  it.each(['/slack', '/teams', '/discord', '/webhooks/ask', `/${ESSAY}/slack`])(
    '%s names the setting, over all papers and below one',
    async (path) => {
      const response = await at().send(path, { method: 'POST' })
      expect(response.status).toBe(503)
      expect(await response.text()).toMatch(/_SECRET|_KEY/u)
    },
  )
})

describe('an id that can’t stand in an address', () => {
  const refused = (id: string): (() => unknown) => {
    const paper = join(essay, 'generated/paper.json')
    const data = JSON.parse(readFileSync(paper, 'utf8')) as { record: { id: string } }
    const folder = join(scratch, 'other')
    cpSync(essay, folder, { recursive: true })
    writeFileSync(join(folder, 'generated/paper.json'), JSON.stringify({ ...data, record: { ...data.record, id } }))
    return () => shelved(['corpus', folder])
  }

  it.each([
    ['a/b', 'an address can’t begin with'],
    ['paper', 'Ibid has an address of its own for'],
    ['v1', 'Ibid has an address of its own for'],
    [CHARNY, 'another of the papers has'],
  ])('“%s” is refused in one line', (id, why) => {
    expect(refused(id)).toThrow(why)
  })
})
