import type { APIInteractionResponseCallbackData } from 'discord-api-types/v10'
import { beforeEach, describe, expect, it } from 'vitest'
import { checkResponse } from '../../../src/contract/check.ts'
import { askResponse } from '../../../src/contract/schemas.ts'
import pasted from '../wording/pasted.txt?raw'
import quotations from '../wording/quotations.txt?raw'
import { ask, postJson } from '../../worker/client.ts'
import { check as checkInDiscord, slash } from '../../worker/discord/discord-client.ts'
import { connect } from '../../worker/mcp/mcp-client.ts'
import { commandMessage, interact, openWorkspace, posted } from '../../worker/slack/workspace.ts'
import { linesOf, tell } from '../../worker/teams/teams-client.ts'
import { event, postSigned } from '../../worker/webhook/signed.ts'

/** What a door says of a text: the worst verdict, and what was claimed and is printed instead. */
interface Found {
  readonly verdict: string
  readonly differences: readonly (readonly [claimed: string, printed: string])[]
}

/** Slack lists so many differences. */
const LISTED = 10

const foundIn = (verdict: string, differences: readonly { claimed: string; printed: string }[]): Found => ({
  verdict,
  differences: differences.slice(0, LISTED).map(({ claimed, printed }) => [claimed, printed]),
})

/** Each kind of quotation that the table has, four times at most: exact, altered, absent, shortened, with brackets. */
const CLAIMS = (() => {
  const byKind = new Map<string, string[]>()
  for (const line of quotations.trim().split('\n')) {
    const [kind = '', , , , claim = ''] = line.split('\t')
    byKind.set(kind, [...(byKind.get(kind) ?? []), claim])
  }
  return [...byKind.values()].flatMap((claims) => claims.slice(0, 4))
})()

/** The same without marks of their own, which would end the quotation that they are put into. */
const UNMARKED = CLAIMS.filter((claim) => !/["“”„«»'‘’]/u.test(claim) && claim.split(' ').length > 5)

/** Pasted texts, every third of the table: with controls, markup, the numbers of notes, citations and page furniture. */
const PASTED = pasted
  .trim()
  .split('\n')
  .filter((_, index) => index % 3 === 0)
  .map((line) => JSON.parse(line.split('\t')[3] ?? '') as string)

/** Those that a message can have between quotation marks: in one line, without marks of their own. */
const PASTED_UNMARKED = PASTED.filter((text) => !/["“”„«»'‘’<\n]|&[lr]?d?quo/u.test(text))

const A = 'Serious violations mandate execution and forfeiture of all property.'
const B = 'The latter group constitutes 37% of the population'
const C = 'The Security Council imposed sanctions on the moon'

/** Messages that ask whether the paper says what they quote. */
const MESSAGES = [
  ...UNMARKED.map((claim) => `Did the author write “${claim}”?`),
  ...UNMARKED.map((claim) => `Is this quotation correct?\n\n> ${claim}`),
  ...PASTED_UNMARKED.map((claim) => `Did the author write “${claim}”?`),
  `Did the author write “${A}” (Charny 2004, 82)?`,
  `Did the author write “${A}” and “${B}”?`,
  `Did the author write "${B}" and "${C}" and "${A}"?`,
  `Is this quotation correct?\n> ${A}\n\nAnd is this one?\n> ${B}`,
  `Did the author write “Serious violations mandate *execution* and **forfeiture** of _all_ property.”?`,
  `Did the author write “The latter group constitutes *37%* of the population”?`,
  `Is this quotation correct?\n> Serious violations mandate ~death~ and \`forfeiture\` of all property.`,
]

const CHECKED = [...CLAIMS, ...PASTED, ...MESSAGES]

/** What /v1/verify said of a text: every door is held to the same. */
const verdicts = new Map<string, Promise<Found>>()

function verified(quote: string): Promise<Found> {
  const known = verdicts.get(quote)
  if (known) return known
  const found = verify(quote)
  verdicts.set(quote, found)
  return found
}

async function verify(quote: string): Promise<Found> {
  const response = await postJson('/v1/verify', { quote })
  const { verdict, differences } = checkResponse.parse(await response.json())
  return foundIn(verdict, differences)
}

/** The verdict that a chat's lead-in says. */
function verdictIn(lead: string): string {
  const several = /^\d+ quotations: \d+ word for word, (\d+) altered, (\d+) not in the paper/u.exec(lead)
  if (several) return several[2] !== '0' ? 'absent' : several[1] === '0' ? 'exact' : 'altered'
  if (lead.startsWith('Too short to tell')) return lead.includes('do not stand') ? 'absent' : 'exact'
  if (lead.startsWith('Word for word, on p')) return 'exact'
  if (lead.startsWith('Not word for word.')) return 'altered'
  return lead.startsWith('These words are not in the paper') ? 'absent' : `no verdict: ${lead}`
}

/** Lines as Discord and Teams have them. */
const differencesIn = (lines: readonly string[]): { claimed: string; printed: string }[] =>
  lines.flatMap((line) => {
    const [, claimed, printed] = /^Claimed “(.*)”, printed “(.*?)”(?:: a grave change)?\.$/u.exec(line) ?? []
    return claimed === undefined || printed === undefined ? [] : [{ claimed, printed }]
  })

function foundInDiscord({ content = '' }: APIInteractionResponseCallbackData): Found {
  const lines = content.replaceAll(/\\(.)/gu, '$1').split('\n')
  return foundIn(verdictIn(lines[0] ?? ''), differencesIn(lines))
}

interface RichText {
  readonly elements?: readonly { readonly type: string; readonly elements?: readonly Line[] }[]
}
interface Line {
  readonly elements?: readonly { readonly text?: string }[]
}

function foundInSlack({ text = '', blocks = [] }: { text?: string; blocks?: readonly unknown[] }): Found {
  const lists = (blocks as RichText[]).flatMap(({ elements = [] }) =>
    elements.filter(({ type }) => type === 'rich_text_list'),
  )
  const lines = lists.flatMap(({ elements = [] }) => elements)
  const side = (words = ''): string => (words === '∅' ? '' : words)
  const differences = lines.map(({ elements = [] }) => ({
    claimed: side(elements[0]?.text),
    printed: side(elements[2]?.text),
  }))
  return foundIn(verdictIn(text), differences)
}

/** A text as Slack and Teams send it. */
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** A message as Teams sends it: paragraphs, and block quotations as elements. */
const asHtml = (text: string): string =>
  text
    .split('\n')
    .map((line) =>
      line.startsWith('> ') ? `<blockquote><p>${escaped(line.slice(2))}</p></blockquote>` : `<p>${escaped(line)}</p>`,
    )
    .join('')

/** What a door sends as one text: escapes undone, so that sentences are found in it as they are. */
const flat = (sent: unknown): string => {
  const texts: string[] = []
  JSON.stringify(sent, (_, value: unknown) => {
    if (typeof value === 'string') texts.push(value)
    return value
  })
  return texts
    .join('\n')
    .replaceAll('&amp;', '&')
    .replaceAll(/\\([^\n])/gu, '$1')
}

/** Texts that put something in or leave something out, honestly and not. */
const EDITED = [
  '[North Koreans] are treated as illegal migrants and subject to arrest and deportation.',
  'The exact number of North Korean migrants … is unknown.',
  'Serious violations mandate [no] execution and forfeiture of all property.',
  'Serious violations mandate [a small fine].',
  'Crime [was] also a factor in China’s response to North Korean asylum seekers [emphasis added].',
]

describe('what is put in and left out is said beside the verdict', () => {
  beforeEach(openWorkspace)

  it.each(EDITED)('at every door: %s', async (claim) => {
    const { stretches } = checkResponse.parse(await (await postJson('/v1/verify', { quote: claim })).json())
    const said = stretches.flatMap(({ remarks }) => remarks.map(({ text }) => text))
    expect(said.some((text) => /brackets|leaves words out/u.test(text))).toBe(true)
    const question = `Did the author write “${claim}”?`
    const client = await connect('2026-07-28')
    const sent = {
      ask: (await ask(question)).verification,
      mcp: (await client.callTool({ name: 'verify_quote', arguments: { quote: claim } })).content,
      webhook: await (await postSigned(event({ question }), `msg_said_${claim.length}`)).json(),
      slack: await commandMessage(escaped(question)),
      discord: await slash(question),
      teams: await tell(asHtml(question)),
    }
    await client.close()
    for (const [door, message] of Object.entries(sent)) {
      for (const text of said) expect(flat(message), door).toContain(text)
    }
  })
})

describe('the same text has the same verdict and differences at every door', () => {
  beforeEach(openWorkspace)

  it('has texts of every verdict, and forty and more', async () => {
    const met = new Set<string>()
    for (const text of CHECKED) met.add((await verified(text)).verdict)
    expect([...met].sort()).toEqual(['absent', 'altered', 'exact'])
    expect(CLAIMS.length).toBeGreaterThanOrEqual(40)
    expect(MESSAGES.length).toBeGreaterThanOrEqual(40)
    expect(PASTED.length).toBeGreaterThanOrEqual(40)
  })

  it('Slack checks a message as /v1/verify does', async () => {
    for (const text of CHECKED) {
      const message = { type: 'message', user: 'U2', text: escaped(text), ts: '1700000000.000100' }
      expect((await interact({ type: 'message_action', callback_id: 'check_quotation', message })).status).toBe(200)
      expect(foundInSlack(posted.at(-1) ?? {}), text).toEqual(await verified(text))
    }
  })

  it('Discord checks a message as /v1/verify does', async () => {
    for (const text of CHECKED) expect(foundInDiscord(await checkInDiscord(text)), text).toEqual(await verified(text))
  })

  it('MCP checks a quotation as /v1/verify does', async () => {
    const client = await connect('2026-07-28')
    for (const quote of CHECKED) {
      const { structuredContent } = await client.callTool({ name: 'verify_quote', arguments: { quote } })
      const { verdict, differences } = checkResponse.parse(structuredContent)
      expect(foundIn(verdict, differences), quote).toEqual(await verified(quote))
    }
    await client.close()
  })

  it('a question whether the author wrote it has the verdict of /v1/verify', async () => {
    for (const question of MESSAGES) {
      const { verification } = await ask(question)
      expect(foundIn(verification?.verdict ?? '', verification?.differences ?? []), question).toEqual(
        await verified(question),
      )
    }
  })

  it('so it has at the webhook, and from an assistant', async () => {
    const client = await connect('2026-07-28')
    for (const [index, question] of MESSAGES.entries()) {
      const answered = await ask(question)
      const { data } = (await (await postSigned(event({ question }), `msg_check_${index}`)).json()) as { data: unknown }
      expect(data).toEqual(answered)
      const { structuredContent } = await client.callTool({ name: 'ask', arguments: { question } })
      expect(askResponse.parse(structuredContent)).toEqual(answered)
    }
    await client.close()
  })

  it('so it has when it is asked in Teams, Discord and Slack', async () => {
    for (const question of MESSAGES) {
      const expected = await verified(question)
      const inTeams = await tell(asHtml(question))
      expect(foundIn(verdictIn(inTeams.text), differencesIn(linesOf(inTeams))), question).toEqual(expected)
      expect(foundInDiscord(await slash(question)), question).toEqual(expected)
      expect(foundInSlack(await commandMessage(escaped(question))), question).toEqual(expected)
    }
  })
})
