import type { CallToolResult, Client } from '@modelcontextprotocol/client'
import { afterAll, describe, expect, it } from 'vitest'
import * as z from 'zod'
import { STYLES } from '../../../../src/answer/cite.ts'
import { askResponse, footnote, passage } from '../../../../src/contract/schemas.ts'
import { checkResponse } from '../../../../src/contract/check.ts'
import { ask, request } from '../../../worker/client.ts'
import { connect, REVISIONS } from '../../../worker/mcp/mcp-client.ts'

const QUESTION = 'What do serious violations of the Criminal Code mandate?'
const SENTENCE = 'Serious violations mandate execution and forfeiture of all property.'

const textOf = (result: CallToolResult): string =>
  result.content.map((block) => (block.type === 'text' ? block.text : '')).join('\n')

// One after another: the test's module runner loads what a first client needs by a request of its own, and another request
// that waits for it there never ends. The Worker as it is deployed has it in itself.
let last: Promise<unknown> = Promise.resolve()

describe.each(REVISIONS)('a client of the revision %s', (revision) => {
  const connected = last.then(() => connect(revision))
  last = connected
  afterAll(async () => (await connected).close())
  const call = async (name: string, args: Record<string, unknown>): Promise<CallToolResult> =>
    (await connected).callTool({ name, arguments: args })

  it('is spoken to in its revision', async () => {
    expect((await connected).getNegotiatedProtocolVersion()).toBe(revision)
  })

  it('is told how to quote', async () => {
    const instructions = (await connected).getInstructions() ?? ''
    for (const told of [/word for word/u, /verify_quote/u, /not_found[^.]*Ibid is not sure/u, /2004/u])
      expect(instructions).toMatch(told)
  })

  it('lists five tools, read-only, each with the schemas of what goes in and comes out', async () => {
    const { tools } = await (await connected).listTools()
    expect(tools.map(({ name }) => name).sort()).toEqual(['ask', 'cite', 'fetch', 'search', 'verify_quote'])
    for (const tool of tools) {
      expect(tool.annotations).toMatchObject({ readOnlyHint: true, destructiveHint: false, openWorldHint: false })
      expect(tool.inputSchema).toMatchObject({ type: 'object', additionalProperties: false })
      expect(tool.outputSchema).toMatchObject({ type: 'object' })
    }
    for (const name of ['ask', 'fetch']) {
      expect(tools.find((tool) => tool.name === name)?.description).toMatch(/verbatim.*verify_quote before you answer/u)
    }
  })

  it('asks, and gets the response of /v1/ask and a text to read', async () => {
    const result = await call('ask', { question: QUESTION, limit: 2 })
    expect(askResponse.parse(result.structuredContent)).toEqual(await ask(QUESTION, { limit: 2 }))
    expect(textOf(result)).toContain(`What answers: “${SENTENCE}”`)
    expect(textOf(result)).toMatch(
      /^Note 6 \(after “is a state party\.”\): Ibid\., p\. 20\. In full: Human Rights Watch/mu,
    )
  })

  it('asks a follow-up with the turns before', async () => {
    const history = [{ question: 'Who is the girl from Orang?', passages: ['p20'] }]
    const question = 'Next paragraph, please.'
    const result = await call('ask', { question, history })
    expect(askResponse.parse(result.structuredContent)).toEqual(await ask(question, { history }))
  })

  it('is told when the paper does not say', async () => {
    const result = await call('ask', { question: 'What is the capital of Australia?' })
    expect(result.structuredContent).toMatchObject({ status: 'not_found', answers: [] })
    expect(textOf(result)).toMatch(/^The paper does not say/u)
  })

  it('searches and fetches, as ChatGPT’s connectors do', async () => {
    const found = await call('search', { query: QUESTION })
    const shape = z.strictObject({
      results: z.array(z.strictObject({ id: z.string(), title: z.string(), url: z.url() })).min(3),
    })
    const { results } = shape.parse(found.structuredContent)
    expect(JSON.parse(textOf(found))).toEqual({ results })
    expect(results[0]).toMatchObject({ id: 'p8', title: 'Page 78, The Motivation for Leaving' })

    for (const { id, title } of results) {
      const fetched = await call('fetch', { id })
      const { quote } = passage.parse(await (await request(`/v1/passages/${id}`)).json())
      expect(fetched.structuredContent).toMatchObject({ id, title, text: quote })
      expect(JSON.parse(textOf(fetched))).toEqual(fetched.structuredContent)
    }
  })

  it('fetches a footnote, written out', async () => {
    const { text, resolved } = footnote.parse(await (await request('/v1/footnotes/38')).json())
    const fetched = await call('fetch', { id: 'fn38' })
    expect(fetched.structuredContent).toMatchObject({ text, metadata: { footnotes: `38. ${resolved}` } })
  })

  it.each([
    ['exact', SENTENCE, []],
    ['exact', `“${SENTENCE}”`, []],
    ['altered', SENTENCE.replace('execution', 'death'), [{ claimed: 'death', printed: 'execution' }]],
    ['absent', 'The moon is made of green cheese and nothing else at all.', []],
  ])('checks a quotation: %s', async (verdict, quote, differences) => {
    const { structuredContent } = await call('verify_quote', { quote })
    expect(structuredContent).toMatchObject({ verdict, differences })
    const { answers } = askResponse.pick({ answers: true }).loose().parse(structuredContent)
    expect(answers.length > 0).toBe(verdict !== 'absent')
  })

  it('checks every quotation of a text, as /v1/verify does, and reads what comes of each', async () => {
    const quote = `He writes “${SENTENCE}” and “I was treated better than a dog” and “the moon is made of cheese”.`
    const sent = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ quote }) }
    const result = await call('verify_quote', { quote })
    expect(checkResponse.parse(result.structuredContent)).toEqual(await (await request('/v1/verify', sent)).json())
    const text = textOf(result)
    expect(text).toMatch(/^3 quotations: 1 word for word, 1 altered, 1 not in the paper\./u)
    expect(text).toContain('Claimed “better”, printed “worse”')
    expect(text).toContain('The paper gives these words to “a 22-year-old woman from Musan”.')
  })

  it.each(Object.entries(STYLES))('cites in %s, as /v1/cite does', async (style, mediaType) => {
    const { structuredContent } = await call('cite', { id: 'fn14', style })
    const citation = await (await request(`/v1/cite/fn14?style=${style}`)).text()
    expect(structuredContent).toEqual({ id: 'fn14', style, mediaType, citation })
  })

  it('cites in Chicago’s full notes unasked', async () => {
    const { structuredContent } = await call('cite', { id: 'fn14' })
    expect(JSON.stringify(structuredContent)).toMatch(/Charny, “North Koreans in China.*2004\): 82n14\./u)
  })

  it('lists the document, its text, every passage and every note, and reads each', async () => {
    const client: Client = await connected
    const { resources } = await client.listResources()
    const source = await (await request('/v1/source')).text()
    const { counts } = z
      .object({ counts: z.object({ passages: z.int(), footnotes: z.int() }) })
      .parse(await (await request('/v1/document')).json())
    const kinds = Map.groupBy(resources, ({ uri }) => uri.split('/').slice(0, 3).join('/'))
    expect([...kinds].map(([kind, all]) => [kind, all.length])).toEqual([
      ['ibid://document', 1],
      ['ibid://source', 1],
      ['ibid://passages', counts.passages],
      ['ibid://footnotes', counts.footnotes],
    ])
    for (const { uri } of resources) {
      const [content] = (await client.readResource({ uri })).contents
      const text = content && 'text' in content ? content.text : ''
      if (uri === 'ibid://source') expect(text).toBe(source)
      else if (uri === 'ibid://document') {
        expect(JSON.parse(text)).toEqual(await (await request('/v1/document')).json())
      } else expect(source).toContain(/^> (.*)$/mu.exec(text)?.[1] ?? 'nothing')
    }
  })

  it('lists the templates, and completes their variables', async () => {
    const client = await connected
    const { resourceTemplates } = await client.listResourceTemplates()
    expect(resourceTemplates.map(({ uriTemplate }) => uriTemplate)).toEqual([
      'ibid://passages/{id}',
      'ibid://footnotes/{number}',
    ])
    const ref = { type: 'ref/resource' as const, uri: 'ibid://footnotes/{number}' }
    const { completion } = await client.complete({ ref, argument: { name: 'number', value: '3' } })
    expect(completion.values).toEqual(['3', '30', '31', '32', '33', '34', '35', '36', '37', '38'])
  })

  it.each([
    ['ask', {}, /question: is missing/u],
    ['ask', { question: ' ' }, /must not be empty/u],
    ['ask', { question: 'a'.repeat(1001) }, /at most 1000 characters/u],
    ['ask', { question: 'why', limit: 11 }, /10 or less/u],
    ['ask', { question: 'why', mode: 'fast' }, /Unrecognized key: "mode"/u],
    ['ask', { question: 'why \u0000?' }, /no control characters/u],
    ['search', { query: '' }, /must not be empty/u],
    ['fetch', { id: 'p999' }, /no passage or footnote of this id/u],
    ['fetch', { id: 'fn39' }, /no passage or footnote of this id/u],
    ['fetch', { id: '__proto__' }, /no passage or footnote of this id/u],
    ['verify_quote', { quote: 7 }, /must be a string/u],
    ['cite', { id: 'p8', style: 'vancouver' }, /style: must be one of: chicago/u],
    ['cite', { id: 'fn0' }, /no passage or footnote of this id/u],
  ])('%s with arguments that do not fit is an error of the tool, in a sentence: %j', async (name, args, sentence) => {
    const result = await call(name, args)
    expect(result.isError).toBe(true)
    expect(textOf(result)).toMatch(sentence)
  })

  it.each([
    'ibid://passages/p999',
    'ibid://passages/fn1',
    'ibid://footnotes/39',
    'ibid://nothing',
    'file:///etc/passwd',
    'no address',
  ])('there is no resource %s', async (uri) => {
    await expect((await connected).readResource({ uri })).rejects.toThrow(/not found|is invalid/u)
  })

  it('there is no tool that is not listed', async () => {
    await expect(call('generate', {})).rejects.toThrow(/not found/u)
  })
})
