import { describe, expect, it } from 'vitest'
import { checkSeveralResponse } from '../../../src/contract/check.ts'
import { askSeveralResponse } from '../../../src/contract/schemas.ts'
import { BARE, question, send, words } from './two-papers.ts'

describe('an assistant that is connected to several papers', () => {
  const rpc = async <Result>(method: string, params: object): Promise<Result> => {
    const body = { jsonrpc: '2.0', id: 1, method, params }
    const response = await send('/mcp', {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/json, text/event-stream',
        'mcp-protocol-version': '2025-06-18',
      },
      body: JSON.stringify(body),
    })
    const { result } = (await response.json()) as { result: Result }
    return result
  }
  const call = (name: string, args: unknown) =>
    rpc<{ isError?: boolean; content: { text: string }[]; structuredContent?: Record<string, unknown> }>('tools/call', {
      name,
      arguments: args,
    })

  it('is offered tools over the papers, not over one', async () => {
    const { tools } = await rpc<{ tools: { name: string; title: string; description: string }[] }>('tools/list', {})
    const said = tools.flatMap(({ title, description }) => [title, description])
    expect(said.filter((text) => /the paper\b(?! that prints)/u.test(text))).toEqual([])
    expect(tools.find(({ name }) => name === 'search')).toMatchObject({
      title: 'Search the papers',
      description: expect.stringContaining('footnotes of the papers'),
    })
  })

  it('asks both, or one', async () => {
    const { structuredContent } = await call('ask', { question })
    const { answers } = askSeveralResponse.parse(structuredContent)
    expect(new Set(answers.map(({ paper: of }) => of)).size).toBe(2)
    const one = askSeveralResponse.parse((await call('ask', { question, paper: 'bare' })).structuredContent)
    expect(new Set(one.answers.map(({ paper: of }) => of))).toEqual(new Set(['bare']))
  })

  it('checks a quotation against both, or one', async () => {
    const both = checkSeveralResponse.parse((await call('verify_quote', { quote: words })).structuredContent)
    expect([both.verdict, both.stretches[0]?.paper]).toEqual(['exact', 'whole'])
    const one = checkSeveralResponse.parse(
      (await call('verify_quote', { quote: words, paper: 'bare' })).structuredContent,
    )
    expect(one.stretches[0]?.paper).toBe('bare')
  })

  it('is told of a paper that is not there which there are', async () => {
    for (const [tool, args] of [
      ['ask', { question, paper: 'none' }],
      ['verify_quote', { quote: words, paper: 'none' }],
    ] as const) {
      const { isError, content } = await call(tool, args)
      expect(isError).toBe(true)
      expect(content[0]?.text).toContain('whole, bare')
    }
  })

  it('finds a passage by its paper and id, and none without the paper', async () => {
    const { structuredContent } = await call('search', { query: question })
    const [{ id } = { id: '' }] = (structuredContent as { results: { id: string }[] }).results
    expect(id).toMatch(/^whole\//u)
    expect((await call('fetch', { id })).isError).toBeFalsy()
    expect((await call('fetch', { id: id.replace('whole/', 'none/') })).isError).toBe(true)
  })

  it('learns of the papers before any tool', async () => {
    const { instructions } = await rpc<{ instructions: string }>('initialize', {
      protocolVersion: '2025-06-18',
      capabilities: {},
      clientInfo: { name: 'test', version: '1' },
    })
    expect(instructions).toContain(`Society for Tides, “${BARE.title}” (id bare)`)
    expect(instructions).toMatch(/not_found[^.]*Ibid is not sure/u)
  })
})
