import { describe, expect, it } from 'vitest'
import { checkResponse } from '../../../src/contract/check.ts'
import { ask, postJson, problemOf, request } from '../../worker/client.ts'

async function verify(quote: string) {
  const response = await postJson('/v1/verify', { quote })
  if (response.status !== 200) throw new Error(`${response.status}: ${await response.text()}`)
  return checkResponse.parse(await response.json())
}

describe('POST /v1/verify', () => {
  it('finds a quotation word for word, with its passage, page and note', async () => {
    const { verdict, differences, answers } = await verify('Serious violations mandate execution and forfeiture')
    expect({ verdict, differences }).toEqual({ verdict: 'exact', differences: [] })
    const [answer] = answers
    expect(answer).toMatchObject({ id: 'p8', pages: [78] })
    expect(answer?.footnotes.map(({ number }) => number)).toEqual([5, 6])
    expect(answer?.quote.slice(answer.highlight?.start, answer.highlight?.end)).toBe(
      'Serious violations mandate execution and forfeiture',
    )
  })

  it('shows what differs, and that it is grave', async () => {
    const { verdict, differences } = await verify('The latter group constitutes 37% of the population.')
    expect(verdict).toBe('altered')
    expect(differences).toEqual([{ claimed: '37', printed: '27', kind: 'changed', grave: true, concerns: 'number' }])
  })

  it('says that words are not in the paper', async () => {
    expect(await verify('the moon is made of green cheese')).toMatchObject({ verdict: 'absent', answers: [] })
  })

  it('checks each quotation of a text', async () => {
    const { stretches } = await verify('He says “worse than a dog at a funeral”, and\n\n> the moon is made of cheese')
    expect(stretches.map(({ verdict }) => verdict)).toEqual(['exact', 'absent'])
  })

  it('takes any control character, as copying makes them', async () => {
    const controls = Array.from({ length: 0x20 }, (_, code) => String.fromCharCode(code))
    for (const control of [...controls, '\u007F', '\u0092', '\uFFFE', '\uFFFF']) {
      const { verdict } = await verify(`Serious violations mandate ${control}execution and forfeiture${control}`)
      expect([control, verdict]).toEqual([control, 'exact'])
    }
  })

  it('takes what is copied from a page, with its page break', async () => {
    const { verdict } = await verify('Serious violations mandate execution\u000C and forfeiture of all property.')
    expect(verdict).toBe('exact')
  })

  it('is neither stored nor cached', async () => {
    const response = await postJson('/v1/verify', { quote: 'worse than a dog' })
    expect(response.headers.get('cache-control')).toBe('no-store')
  })

  it.each<[string, unknown, string, RegExp]>([
    ['no quotation', {}, 'quote', /is missing/u],
    ['an empty one', { quote: '' }, 'quote', /empty/u],
    ['a blank one', { quote: ' \n ' }, 'quote', /empty or blank/u],
    ['a number', { quote: 7 }, 'quote', /string/u],
    ['a list', { quote: ['why'] }, 'quote', /string/u],
    ['a lone surrogate', { quote: 'why \uD800' }, 'quote', /surrogate/u],
    ['an unknown field', { quote: 'why', limit: 3 }, '', /not known/u],
    ['a null body', null, '', /object/u],
  ])('answers 400 to %s', async (_, body, path, rule) => {
    const response = await postJson('/v1/verify', body)
    expect(response.status).toBe(400)
    const { errors } = await problemOf(response)
    expect(errors?.find((error) => error.path === path)?.message).toMatch(rule)
  })

  it('does not repeat what was sent in a problem', async () => {
    expect(await (await postJson('/v1/verify', { quote: 'secret \uD800' })).text()).not.toContain('secret')
  })

  it.each([
    ['GET', 405],
    ['PUT', 405],
    ['DELETE', 405],
  ])('answers %s with %i and what is allowed', async (method, status) => {
    const response = await request('/v1/verify', { method })
    expect({ status: response.status, allow: response.headers.get('allow') }).toEqual({ status, allow: 'POST' })
  })

  it('answers 413 over 16 KiB and 415 to a form', async () => {
    expect((await postJson('/v1/verify', { quote: 'x'.repeat(16_384) })).status).toBe(413)
    expect((await request('/v1/verify', { method: 'POST', body: new URLSearchParams({ quote: 'x' }) })).status).toBe(
      415,
    )
  })

  const SIZE = 16_000
  const filled = (text: string): string => {
    const bytes = new TextEncoder().encode(text).length
    return text.repeat(Math.floor(SIZE / bytes))
  }

  it.each([
    ['quotation marks', filled('“')],
    ['straight marks', filled("'")],
    ['one repeated word', filled('China ')],
    ['quoted words', filled('“the” ')],
    ['Korean', filled('한국의 난민은 ')],
    ['Arabic', filled('الحكومة الصينية ')],
    ['emoji', filled('👩‍👩‍👧‍👦')],
    ['markup', filled('<script>alert(1)</script>')],
    ['brackets and omissions', filled('[a] … (sic) ')],
    ['property names', 'constructor __proto__ toString hasOwnProperty'],
  ])('answers a text of %s', async (_, text) => {
    expect((await verify(text)).stretches.length).toBeGreaterThan(0)
  })

  it('answers the whole paper, a body at a time', async () => {
    const source = await (await request('/v1/source')).text()
    for (let start = 0; start < source.length; start += 12_000) {
      const { stretches } = await verify(source.slice(start, start + 12_000))
      expect(stretches.some(({ verdict }) => verdict === 'exact')).toBe(true)
    }
  })
})

describe('the same in chat', () => {
  it('says what is grave and whose words they are', async () => {
    const { verification } = await ask('Did the author write "I was treated worse than a cat. I would rather not die"?')
    expect(verification).toMatchObject({ verdict: 'altered' })
    expect(verification?.differences.some(({ concerns }) => concerns === 'negation')).toBe(true)
    expect(verification?.remarks.map(({ kind }) => kind)).toEqual(['negation', 'quotation'])
  })

  it('checks every quotation of a message', async () => {
    const message = 'Did he write "Serious violations mandate execution" and "the latter group constitutes 37% of it"?'
    const { reply, verification, answers } = await ask(message)
    expect(reply).toBe('2 quotations: 1 word for word, 1 altered, 0 not in the paper.')
    expect(verification?.verdict).toBe('altered')
    expect(answers.map(({ id }) => id)).toEqual(['p8', 'p53'])
  })
})
