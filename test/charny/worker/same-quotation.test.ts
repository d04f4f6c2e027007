import { describe, expect, it } from 'vitest'
import questions from '../../../corpus/evaluation/questions.jsonl?raw'
import { prominent } from '../../../src/answer/together.ts'
import type { AskResponse } from '../../../src/answer/types.ts'
import { askRequest } from '../../../src/contract/requests.ts'
import { askResponse } from '../../../src/contract/schemas.ts'
import { ask } from '../../worker/client.ts'
import { slash } from '../../worker/discord/discord-client.ts'
import { connect } from '../../worker/mcp/mcp-client.ts'
import { richTexts } from '../../worker/slack/slack-limits.ts'
import { commandMessage } from '../../worker/slack/workspace.ts'
import { quotesOf, tell } from '../../worker/teams/teams-client.ts'
import { event, postSigned } from '../../worker/webhook/signed.ts'

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
const asked = all.filter((question) => askRequest().safeParse({ question }).success)

/** A question as Teams and Slack send it. */
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** What a chat adds to a quotation: bold, backslashes, raised numbers, and line breaks before list items. */
const plain = (text: string): string => text.replaceAll(/\*\*|\\|[⁰¹²³⁴⁵⁶⁷⁸⁹]+(?: [⁰¹²³⁴⁵⁶⁷⁸⁹]+)*|\n/gu, '')

/** What /v1/ask answered: every door is held to the same. */
const answers = new Map<string, AskResponse>()

async function answered(question: string): Promise<AskResponse> {
  const response = answers.get(question) ?? (await ask(question))
  answers.set(question, response)
  return response
}

describe('the same question has the same quotation at every door', () => {
  it('MCP answers the whole question set as /v1/ask does', async () => {
    expect(asked.length).toBeGreaterThan(200)
    const client = await connect('2026-07-28')
    for (const question of asked) {
      const { structuredContent } = await client.callTool({ name: 'ask', arguments: { question } })
      expect(askResponse.parse(structuredContent)).toEqual(await answered(question))
    }
    await client.close()
  })

  it('Teams quotes what /v1/ask answers, in the same order', async () => {
    for (const question of asked) {
      const response = await answered(question)
      const said = await tell(escaped(question))
      expect(said.text).toBe(response.reply)
      expect(quotesOf(said).map(plain)).toEqual(prominent(response).shown.map(({ quote }) => quote))
    }
  })

  it('Discord quotes what /v1/ask answers, in the same order', async () => {
    for (const question of asked) {
      const response = await answered(question)
      const { content = '', embeds = [] } = await slash(question)
      expect(plain(content)).toContain(plain(response.reply))
      const shown = prominent(response).shown.map(({ quote }) => quote)
      expect(embeds.map(({ description = '' }) => plain(description))).toEqual(shown.slice(0, embeds.length))
      expect(embeds.length > 0).toBe(response.status === 'answered')
    }
  })

  it('Slack quotes what /v1/ask answers, in the same order', async () => {
    for (const question of asked) {
      const response = await answered(question)
      const { blocks, text } = await commandMessage(escaped(question))
      expect(text).toContain(response.reply)
      // Where there is no answer, what Slack sets as quotes are the closest passages, shortened.
      if (response.status === 'not_found') continue
      const quotes = richTexts(blocks, 'rich_text_quote').map(plain).join('')
      const shown = prominent(response).shown.map(({ quote }) => quote)
      // A long quotation is several quotes, between which a space is lost.
      expect(quotes.replaceAll(' ', '')).toBe(shown.join('').replaceAll(' ', ''))
    }
  })

  it('the webhook answers the whole question set as /v1/ask does', async () => {
    for (const [index, question] of asked.entries()) {
      const response = await postSigned(event({ question }), `msg_same_${index}`)
      const { data } = (await response.json()) as { data: unknown }
      expect(data).toEqual(await answered(question))
    }
  })
})
