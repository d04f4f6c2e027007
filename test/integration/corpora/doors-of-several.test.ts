import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { CheckedSeveral } from '../../../src/answer/check-several.ts'
import { checkSeveralResponse } from '../../../src/contract/check.ts'
import { askSeveralResponse } from '../../../src/contract/schemas.ts'
import { builtCorpus, theWorker } from './made-once.ts'
import { serve, type Served } from './served.ts'

const CHARNY = 'charny-2004'
const ESSAY = 'vantongeren-1987'
const OF_ESSAY = 'What was the rent of the first lease?'

let served: Served | undefined
const at = (): Served => served ?? expect.fail('it is not served')

beforeAll(async () => {
  served = await serve(await theWorker(), 'corpus', await builtCorpus('test/corpora/essay'))
}, 300_000)
afterAll(() => served?.[Symbol.asyncDispose]())

describe('a quotation that is checked against several papers', () => {
  const TRUE_OF_ESSAY = 'The rent of the first lease was nineteen pounds a year'
  const FALSE_OF_CHARNY = 'The latter group constitutes 37% of the population.'
  const verify = async (quote: string, paper?: string): Promise<Response> =>
    at().send('/v1/verify', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ quote, paper }),
    })
  const checked = async (quote: string, paper?: string): Promise<CheckedSeveral> =>
    checkSeveralResponse.parse(await (await verify(quote, paper)).json())

  it('is compared with the paper that prints it best, which is named', async () => {
    const { verdict, stretches, answers, reply } = await checked(TRUE_OF_ESSAY)
    expect([verdict, stretches[0]?.paper, answers[0]?.paper]).toEqual(['exact', ESSAY, ESSAY])
    expect(reply).toMatch(/^In “The Ferry Tolls/u)
    const altered = await checked(FALSE_OF_CHARNY)
    expect([altered.verdict, altered.stretches[0]?.paper]).toEqual(['altered', CHARNY])
  })

  it('is compared by itself where a text quotes both', async () => {
    const { verdict, stretches, answers } = await checked(
      `She writes “${TRUE_OF_ESSAY}”, he “${FALSE_OF_CHARNY}”, and nobody “that bread is baked without any yeast at all”.`,
    )
    expect(stretches.map((one) => [one.verdict, one.paper])).toEqual([
      ['exact', ESSAY],
      ['altered', CHARNY],
      ['absent', null],
    ])
    expect(verdict).toBe('absent')
    expect(answers.map(({ paper }) => paper)).toEqual([ESSAY, CHARNY])
  })

  it('is checked against one paper where it names it', async () => {
    expect((await checked(TRUE_OF_ESSAY, CHARNY)).verdict).toBe('absent')
    expect((await verify(TRUE_OF_ESSAY, 'nowhere')).status).toBe(400)
  })
})

describe('an assistant at the root of several papers', () => {
  const connected = async (): Promise<Client> => {
    const client = new Client({ name: 'test', version: '1' })
    await client.connect(new StreamableHTTPClientTransport(new URL('/mcp', at().origin)))
    return client
  }
  const call = async (name: string, args: Record<string, unknown>) => {
    const client = await connected()
    try {
      return await client.callTool({ name, arguments: args })
    } finally {
      await client.close()
    }
  }

  it('is told of the papers', async () => {
    const client = await connected()
    const instructions = client.getInstructions() ?? ''
    for (const id of [CHARNY, ESSAY]) expect(instructions).toContain(`id ${id}`)
    await client.close()
  })

  it('asks all of them, and one', async () => {
    const all = askSeveralResponse.parse((await call('ask', { question: OF_ESSAY })).structuredContent)
    expect(all).toEqual(await at().ask(OF_ESSAY))
    const { structuredContent } = await call('ask', { question: OF_ESSAY, paper: CHARNY })
    expect(structuredContent).toMatchObject({ status: 'not_found' })
    expect(await call('ask', { question: OF_ESSAY, paper: 'nowhere' })).toMatchObject({ isError: true })
  })

  it('finds passages by ids that name their paper, and fetches and cites by them', async () => {
    const { structuredContent } = await call('search', { query: OF_ESSAY })
    const { results } = structuredContent as { results: { id: string }[] }
    expect(results[0]?.id).toBe(`${ESSAY}/p4`)
    const fetched = await call('fetch', { id: `${ESSAY}/p4` })
    expect(fetched.structuredContent).toMatchObject({
      id: `${ESSAY}/p4`,
      text: expect.stringContaining('nineteen pounds'),
    })
    const cited = await call('cite', { id: `${ESSAY}/p4`, style: 'apa' })
    expect(cited.structuredContent).toMatchObject({ citation: expect.stringContaining('Vantongeren') })
    for (const id of ['p4', 'nowhere/p4', `${ESSAY}/p999`]) {
      expect(await call('fetch', { id })).toMatchObject({ isError: true })
    }
  })

  it('checks a quotation against all', async () => {
    const { structuredContent } = await call('verify_quote', { quote: 'nineteen pounds a year' })
    expect(checkSeveralResponse.parse(structuredContent).stretches[0]?.paper).toBe(ESSAY)
  })
})
