import { describe, expect, it } from 'vitest'
import questions from '../../corpus/evaluation/questions.jsonl?raw'
import { prominent } from '../../src/answer/prominent.ts'
import { askRequest, askResponse } from '../../src/contract/schemas.ts'
import { ask } from './client.ts'
import { slash } from './discord/discord-client.ts'
import { connect } from './mcp/mcp-client.ts'
import { quotesOf, tell } from './teams/teams-client.ts'

interface Row {
  question?: string
  turns?: { question: string }[]
}

/** Every question of the question set, the first of each dialogue among them. */
const all = questions
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Row)
  .map(({ question, turns }) => question ?? turns?.[0]?.question ?? '')

/** Some are longer than any door takes. */
const asked = all.filter((question) => askRequest.safeParse({ question }).success)

/** What a chat adds to a quotation: bold, backslashes, raised numbers, and line breaks before list items. */
const plain = (text: string): string => text.replaceAll(/\*\*|\\|[⁰¹²³⁴⁵⁶⁷⁸⁹]+(?: [⁰¹²³⁴⁵⁶⁷⁸⁹]+)*|\n/gu, '')

describe('the same question has the same quotation at every door', () => {
  it('MCP answers the whole question set as /v1/ask does', async () => {
    expect(asked.length).toBeGreaterThan(200)
    const client = await connect('2026-07-28')
    for (const question of asked) {
      const { structuredContent } = await client.callTool({ name: 'ask', arguments: { question } })
      expect(askResponse.parse(structuredContent)).toEqual(await ask(question))
    }
    await client.close()
  })

  it('Teams quotes what /v1/ask answers, in the same order', async () => {
    for (const question of asked) {
      const response = await ask(question)
      const said = await tell(question.replaceAll('&', '&amp;').replaceAll('<', '&lt;'))
      expect(said.text).toBe(response.reply)
      expect(quotesOf(said).map(plain)).toEqual(prominent(question, response).shown.map(({ quote }) => quote))
    }
  })

  it('Discord quotes what /v1/ask answers, in the same order', async () => {
    for (const question of asked) {
      const response = await ask(question)
      const { content = '', embeds = [] } = await slash(question)
      expect(plain(content)).toContain(plain(response.reply))
      const shown = prominent(question, response).shown.map(({ quote }) => quote)
      expect(embeds.map(({ description = '' }) => plain(description))).toEqual(shown.slice(0, embeds.length))
      expect(embeds.length > 0).toBe(response.status === 'answered')
    }
  })
})
