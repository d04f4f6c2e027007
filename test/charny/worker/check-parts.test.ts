import { describe, expect, it } from 'vitest'
import { fieldOf, post, unescaped } from './check-form.ts'

/** What a browser says of a form that comes from a page of the same service. */
const OWN = { 'sec-fetch-site': 'same-origin' }

/** What the next request of a page without a script sends beside the text. */
interface Going {
  readonly from: string
  readonly found: string
}

const foundOf = (page: string): string => unescaped(/name="found" value="([^"]*)"/u.exec(page)?.[1] ?? '')

function nextOf(page: string): Going | undefined {
  const from = /<button form="check" name="from" value="([^"]+)"[^>]*>Check the next part/u.exec(page)?.[1]
  return from === undefined ? undefined : { from, found: foundOf(page) }
}

const MANY = { absent: 999_999, grave: 999_999, altered: 999_999, short: 999_999, exact: 999_999 }

/** What a page sends along, with so many parts that are only counted, as the earliest of very many are. */
function withCounted(found: string | undefined, parts: number): string {
  const sent = JSON.parse(found ?? '') as { readonly parts: readonly unknown[] }
  const one = { start: 0, end: 1, count: 1, briefs: [], counted: MANY }
  return JSON.stringify({ ...sent, parts: [...sent.parts, ...Array.from({ length: parts }, () => one)] })
}

const REQUESTS_AT_MOST = 60

/** The page after each press of the button, until there is no more to check. */
async function pagesOf(text: string): Promise<string[]> {
  const pages = [await (await post(text, {}, OWN)).text()]
  for (let going = nextOf(pages[0] ?? ''); going && pages.length < REQUESTS_AT_MOST;) {
    const page: string = await (await post(text, { ...going }, OWN)).text()
    pages.push(page)
    going = nextOf(page)
  }
  return pages
}

/** The numbers of the quotations that a page shows in full, in order, and of those that it tells in short. */
const inFull = (page: string): number[] =>
  [...page.matchAll(/<article class="stretch \w+" id="q(\d+)"/gu)]
    .map((match) => Number(match[1]))
    .sort((a, b) => a - b)
const inShort = (page: string): number[] =>
  [...page.matchAll(/<li id="q(\d+)"/gu)].map((match) => Number(match[1])).sort((a, b) => a - b)
const upTo = (count: number): number[] => Array.from({ length: count }, (_, at) => at + 1)

const PRINTED = [
  'worse than a dog at a funeral',
  'Serious violations mandate execution and forfeiture of all property',
  'The latter group constitutes 37% of the population',
  'the moon is made of green cheese',
]
const PROSE = 'The writer goes on for a while about the border, the famine and the women who crossed it to find work. '

/** An article of a newspaper: a quotation in each paragraph, four kinds in turn. */
const articleOf = (quotations: number, prose: number): string =>
  Array.from({ length: quotations }, (_, at) => `${PROSE.repeat(prose)}He says “${PRINTED[at % 4]}” there.`).join(
    '\n\n',
  )

describe('a text that is checked in parts without a script', () => {
  it('takes three presses for an article of 15 kB with 20 quotations', async () => {
    const text = articleOf(20, 7)
    expect(text.length).toBeGreaterThan(15_000)
    const pages = await pagesOf(text)
    expect(pages.length).toBeLessThanOrEqual(3)
    expect(pages.flatMap(inFull)).toEqual(upTo(20))
  })

  it('says which part it is, keeps what the others came to, and the text in its field', async () => {
    const text = articleOf(60, 2)
    const pages = await pagesOf(text)
    expect(pages.length).toBeGreaterThan(2)
    const before: number[] = []
    for (const [at, page] of pages.entries()) {
      const isLast = at === pages.length - 1
      expect(page).toMatch(
        new RegExp(`Part ${at + 1} of ${isLast ? '' : 'about '}\\d+\\. Checked here: characters`, 'u'),
      )
      expect(fieldOf(page)).toBe(text)
      expect(inShort(page)).toEqual(before)
      before.push(...inFull(page))
      expect(page).toContain(`${before.length} quotations: `)
    }
    const last = pages.at(-1) ?? ''
    expect(before).toEqual(upTo(60))
    expect(last).toMatch(/60 quotations: <a href="#q4">15 not in the paper<\/a>, <a href="#q3">15 altered<\/a>/u)
    expect(last).toMatch(
      /<li id="q3" class="altered">.*?Altered<\/span>, page 92 <span class="brief">“The latter group/u,
    )
    const ids = [...last.matchAll(/ id="([^"]+)"/gu)].map((match) => match[1])
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids).toEqual(expect.arrayContaining([...last.matchAll(/ href="#([^"]+)"/gu)].map((match) => match[1])))
  })

  it('shows a part in full again, and still knows the others and what comes next', async () => {
    const text = articleOf(60, 2)
    const first = await (await post(text, {}, OWN)).text()
    const second = await (await post(text, { ...nextOf(first) }, OWN)).text()
    const again = await (await post(text, { from: '0', found: foundOf(second) }, OWN)).text()
    expect(foundOf(again)).toBe(foundOf(second))
    expect(inFull(again)).toEqual(inFull(first))
    expect(inShort(again)).toEqual(inFull(second))
    expect(again).toContain('Part 1 of about')
    expect(nextOf(again)?.from).toBe(nextOf(second)?.from)
  })

  it('shows a part again as it was where a mark behind it may close its quotation', async () => {
    const text = `He says ‘nothing of the kind’ here. ${PROSE.repeat(140)}So are the guards’ words.`
    const first = await (await post(text, {}, OWN)).text()
    expect(nextOf(first)).toBeDefined()
    const again = await (await post(text, { from: '0', found: foundOf(first) }, OWN)).text()
    expect(foundOf(again)).toBe(foundOf(first))
  })

  it('checks a quotation of more than 16 kB to its end', async () => {
    const lines = Array.from(
      { length: 300 },
      (_, at) => `Sentence ${at} says nothing that anybody would print anywhere.`,
    )
    const text = `He says “${lines.join(' ')}” and so on.`
    expect(text.length).toBeGreaterThan(16_384)
    const shown = (await pagesOf(text)).flatMap((page) =>
      [...page.matchAll(/<blockquote class="claimed">(.*?)<\/blockquote>/gsu)].map((match) =>
        unescaped(match[1] ?? ''),
      ),
    )
    const all = shown.join(' ')
    expect(lines.filter((line) => !all.includes(line))).toEqual([])
  })

  it('checks every one of many short quotations, in order', async () => {
    const text = Array.from({ length: 120 }, (_, at) => `He says “number ${at} of the many” and so on.`).join('\n\n')
    const pages = await pagesOf(text)
    const found = pages.flatMap((page) =>
      [...page.matchAll(/<a id="t\d+"[^>]*>“number (\d+) of the many”/gu)].map((match) => Number(match[1])),
    )
    expect(found).toEqual(upTo(120).map((number) => number - 1))
    expect(
      inFull(pages.at(-1) ?? '')
        .concat(inShort(pages.at(-1) ?? ''))
        .sort((a, b) => a - b),
    ).toEqual(upTo(120))
  })

  it('begins again where the text was changed meanwhile, and says so', async () => {
    const text = articleOf(60, 2)
    const first = await (await post(text, {}, OWN)).text()
    const page = await (await post(text.replace('37%', '27%'), { ...nextOf(first) }, OWN)).text()
    expect(page).toContain('The text was changed, so it is checked from its beginning.')
    expect(page).toContain('Part 1 of about')
    expect(inShort(page)).toEqual([])
  })

  it('takes no results from a page of another site, and checks the part all the same', async () => {
    const text = articleOf(60, 2)
    const first = await (await post(text, {}, OWN)).text()
    for (const headers of [{}, { 'sec-fetch-site': 'cross-site' }]) {
      const page = await (await post(text, { ...nextOf(first) }, headers)).text()
      expect(inShort(page)).toEqual([])
      expect(page).toContain('Checked here: characters')
      expect(page).not.toContain('Part 1 of')
    }
  })

  it.each(['x', '{}', '[]', 'null', '9999999', '[['.repeat(9000), '<script>alert(1)</script>'])(
    'begins again where what was sent along is no results: %j',
    async (found) => {
      const response = await post(articleOf(60, 2), { from: '4000', found }, OWN)
      expect(response.status).toBe(200)
      const page = await response.text()
      expect(page).toContain('checked from its beginning')
      expect(page).not.toContain('<script>alert')
    },
  )

  it('answers what was sent along with a page, wherever it is cut, doubled or changed', async () => {
    const text = articleOf(60, 2)
    const first = await (await post(text, {}, OWN)).text()
    const { from, found } = nextOf(first) ?? { from: '', found: '' }
    const places = Array.from({ length: 6 }, (_, at) => Math.floor((at * found.length) / 6))
    const sent = places.flatMap((at) => [
      found.slice(0, at),
      found.slice(at),
      `${found.slice(0, at)}${found}`,
      `${found.slice(0, at)}-${found.slice(at + 1)}`,
    ])
    for (const one of [...sent, found.repeat(400)]) {
      const response = await post(text, { from, found: one }, OWN)
      expect(response.status, one.slice(0, 99)).toBe(200)
      const page = await response.text()
      // All that is left of it, or nothing.
      expect(inShort(page), one.slice(0, 99)).toEqual(one === found ? inFull(first) : [])
    }
  })

  it('counts the earliest of more quotations than a page can show, and goes on numbering', async () => {
    const text = Array.from({ length: 260 }, (_, at) => `He says “number ${at} of the many” and so on.`).join('\n\n')
    const pages = await pagesOf(text)
    const last = pages.at(-1) ?? ''
    expect(last).toContain('260 quotations: ')
    expect(last).toContain('Only counted')
    const shown = inShort(last).concat(inFull(last))
    expect(Math.max(...shown)).toBe(260)
    expect(shown.length).toBeLessThan(260)
    expect(new Set(shown).size).toBe(shown.length)
    expect(last).toMatch(new RegExp(`Part ${pages.length} of ${pages.length}\\.`, 'u'))
  })

  it.each<[string, string, Record<string, string | Blob>]>([
    ['a place behind the end', PROSE, { from: '999999' }],
    ['a place before the quotation in which it lies', `“${PROSE}”`, { from: '5in99' }],
    ['a file for the results', PROSE, { from: '5', found: new Blob(['x']) }],
    ['a file for the place', PROSE, { from: new Blob(['5']) }],
    ['a field that is none', PROSE, { other: '1' }],
    ['only quotation marks', '“'.repeat(131_072), {}],
    ['only marks that close, from the middle', '»'.repeat(131_072), { from: '60000in59000' }],
    ['NUL and line breaks of all kinds', `“a\0b”\r\r\n\n${PROSE}`, { from: '3' }],
  ])('answers %s with a page', async (_, text, fields) => {
    const response = await post(text, fields, OWN)
    expect([200, 400]).toContain(response.status)
    expect(await response.text()).toContain('</html>')
  })

  it('takes no more parts than a page has', async () => {
    const text = articleOf(60, 2)
    const going = nextOf(await (await post(text, {}, OWN)).text())
    // Only counted, as the earliest of very many are; nothing is wrong with any of them.
    const taken = await (await post(text, { ...going, found: withCounted(going?.found, 1) }, OWN)).text()
    expect(taken).toContain('Only counted')
    const refused = await (await post(text, { ...going, found: withCounted(going?.found, 200) }, OWN)).text()
    expect(refused).toContain('checked from its beginning')
  })

  it('takes no results that are longer than those of any page', async () => {
    const text = articleOf(60, 2)
    const going = nextOf(await (await post(text, {}, OWN)).text())
    const withPage = (digits: number): string =>
      (going?.found ?? '').replace(/"page \d+"/u, `"page ${'9'.repeat(digits)}"`)
    const pageAfter = async (found: string): Promise<string> => (await post(text, { ...going, found }, OWN)).text()
    expect(await pageAfter(withPage(15_000))).not.toContain('checked from its beginning')
    expect(await pageAfter(withPage(20_000))).toContain('checked from its beginning')
  })

  it.each([
    ['"page 92"', '"page 92, as Ibid says"'],
    ['"exact"', '"proven"'],
    ['{"sum"', '{"said":"so","sum"'],
  ])('takes no words that are not its own: %s as %s', async (own, other) => {
    const text = articleOf(60, 2)
    const going = nextOf(await (await post(text, {}, OWN)).text())
    const found = (going?.found ?? '').replace(/"page \d+"/u, '"page 92"')
    expect(found).toContain(own)
    const page = await (await post(text, { ...going, found: found.replace(own, other) }, OWN)).text()
    expect(page).toContain('checked from its beginning')
  })

  it('takes counts as large as a form can say', async () => {
    const text = articleOf(60, 2)
    const going = nextOf(await (await post(text, {}, OWN)).text())
    const response = await post(text, { ...going, found: withCounted(going?.found, 90) }, OWN)
    expect(response.status).toBe(200)
    expect(await response.text()).toMatch(/[89]\d{7} not in the paper<\/a>/u)
  })

  it('keeps what was found where an address asks too much', async () => {
    const text = articleOf(60, 2)
    const first = await (await post(text, {}, OWN)).text()
    const going = nextOf(first)
    const headers = { ...OWN, 'cf-connecting-ip': '203.0.113.78' }
    let response = await post(text, { ...going }, headers)
    for (let count = 0; response.status === 200 && count < 200; count += 1)
      response = await post('a b c d', {}, headers)
    response = await post(text, { ...going }, headers)
    expect(response.status).toBe(429)
    const page = await response.text()
    expect(fieldOf(page)).toBe(text)
    expect(inShort(page)).toEqual(inFull(first))
    expect(nextOf(page)).toEqual(going)
  })
})
