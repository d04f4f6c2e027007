import { beforeEach, describe, expect, it } from 'vitest'
import { ask } from '../../../worker/client.ts'
import { boldWords, plainTexts, richTexts, slackBlocks } from '../../../worker/slack/slack-limits.ts'
import { calls, happen, openWorkspace, ORIGIN, pasted, unfurlsOf } from '../../../worker/slack/workspace.ts'

beforeEach(openWorkspace)

const unfurled = (url: string) => slackBlocks.parse(unfurlsOf(calls[0]?.params ?? {})[url]?.blocks)

describe('a pasted link to Ibid', () => {
  it('becomes the quotation with its notes, the sentence of the link marked', async () => {
    const [answer] = (await ask('What do serious violations of the Criminal Code mandate?')).answers
    const url = answer?.url ?? ''
    expect((await happen(pasted([url]))).status).toBe(200)
    expect(calls[0]).toMatchObject({ method: 'chat.unfurl', params: { channel: 'C1', ts: '1700000000.000100' } })
    const blocks = unfurled(url)
    expect(richTexts(blocks, 'rich_text_quote')[0]?.replaceAll(/[⁰¹²³⁴⁵⁶⁷⁸⁹]/gu, '')).toBe(answer?.quote)
    expect(boldWords(blocks).join('')).toBe('Serious violations mandate execution and forfeiture of all property.')
    expect(plainTexts(blocks).find((line) => line.startsWith('6. '))).toContain('→ Human Rights Watch')
  })

  it.each(['/paper#p27', '/paper#fn14', '/q/p27', '/q/fn38', '/paper#p27:~:text=nowhere', '/paper#p27:~:text=%ff'])(
    '%s becomes a quotation',
    async (path) => {
      await happen(pasted([ORIGIN + path]))
      expect(richTexts(unfurled(ORIGIN + path), 'rich_text_quote')).toHaveLength(1)
    },
  )

  it('with what answers in a note has its words bold as well', async () => {
    const url = `${ORIGIN}/paper#p19:~:text=During%20these%20periods,individual%20arrested.&text=In%20June%202003%2C%20RI,or%20about%20US%2412.`
    await happen(pasted([url]))
    const blocks = unfurled(url)
    expect(boldWords(blocks)).toEqual(['During these periods, rewards are offered for each individual arrested.'])
    const note = blocks.find((block) => JSON.stringify(block).includes('"14. "'))
    expect(note).toMatchObject({
      elements: [
        {
          type: 'rich_text_section',
          elements: [
            { text: '14. ' },
            { text: expect.stringMatching(/^In June 2003, .* US\$12\.$/u), style: { bold: true } },
            { text: expect.stringMatching(/^ It was not clear/u) },
          ],
        },
      ],
    })
  })

  it('in a message that is still being written is set there', async () => {
    await happen(pasted([`${ORIGIN}/paper#p27`], { unfurl_id: 'Uf1', source: 'composer', message_ts: 'Uf1' }))
    expect(calls[0]?.params).toMatchObject({ unfurl_id: 'Uf1', source: 'composer' })
    expect(calls[0]?.params).not.toHaveProperty('ts')
  })

  it('among others is the only one that is touched', async () => {
    await happen(pasted(['https://elsewhere.example/paper#p27', `${ORIGIN}/paper#p27`, `${ORIGIN}/docs`]))
    expect(Object.keys(unfurlsOf(calls[0]?.params ?? {}))).toEqual([`${ORIGIN}/paper#p27`])
  })
})

describe('a link that is none to a quotation', () => {
  it.each([
    'https://elsewhere.example/paper#p27',
    'http://ibid.example/paper#p27',
    'https://ibid.example.evil.example/paper#p27',
    `${ORIGIN}/`,
    `${ORIGIN}/paper`,
    `${ORIGIN}/paper#p0`,
    `${ORIGIN}/paper#p67`,
    `${ORIGIN}/paper#fn39`,
    `${ORIGIN}/paper#constructor`,
    `${ORIGIN}/q/p27/more`,
    `${ORIGIN}/q/`,
    'no link',
  ])('%s is left alone', async (url) => {
    expect((await happen(pasted([url]))).status).toBe(200)
    expect(calls).toEqual([])
  })
})
