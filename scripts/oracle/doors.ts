import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { shownInDiscord, shownInPage, shownInSlack, shownInTeams } from './chats.ts'
import { discordCommand, form, json, mcpCall, slackCommand, teamsMessage, webhookEvent } from './service.ts'
import { type Shown, type Unit, shownUnit } from './shown.ts'

/** A response of `/v1/ask` or `/v1/verify`, as far as it is read here. */
export interface Response {
  readonly status?: 'answered' | 'not_found'
  readonly kind?: string
  readonly answers: readonly Unit[]
  readonly related?: readonly Unit[]
  readonly verdict?: string
  readonly verification?: { readonly verdict: string }
  readonly stretches?: readonly { readonly answers: readonly Unit[] }[]
}

/** What a door says to a question. */
export interface Heard {
  readonly status: number
  readonly shown: readonly Shown[]
  /** The response of `/v1/ask` or `/v1/verify`, where the door gives it whole. */
  readonly response?: Response
}

/** A door: what it is asked, and how what it says is read. */
export interface Door {
  readonly name: string
  /** Whether it checks the words of a claim and no question. */
  readonly isCheck?: boolean
  /** One question in so many is put to it. */
  readonly every?: number
  hear(text: string, index: number): Promise<Heard>
}

const unitsOf = ({ answers, related = [], stretches = [] }: Response): Unit[] => [
  ...answers,
  ...related,
  ...stretches.flatMap((stretch) => stretch.answers),
]

const wholeResponse = (status: number, response: Response): Heard => ({
  status,
  response,
  shown: unitsOf(response).map(shownUnit),
})

const NOTHING: readonly Shown[] = []

/* oxlint-disable typescript/no-explicit-any -- what platforms are sent is read as it comes, not by the service's types */

/**
 * Every door of a service.
 *
 * @param seed tells the ids of this run's webhooks from another's
 */
export function doorsOf(origin: string, seed: number): readonly Door[] {
  async function sent<T>(
    path: string,
    init: RequestInit | undefined,
    read: (body: any) => T,
  ): Promise<T | { status: number; shown: readonly Shown[] }> {
    const response = await fetch(origin + path, init)
    if (response.status !== 200) {
      await response.arrayBuffer()
      return { status: response.status, shown: NOTHING }
    }
    const text = await response.text()
    return read(response.headers.get('content-type')?.includes('json') ? JSON.parse(text) : text)
  }
  const whole = (path: string, init?: RequestInit, within: (body: any) => Response = (body) => body): Promise<Heard> =>
    sent(path, init, (body) => wholeResponse(200, within(body)))
  const set = (path: string, init: RequestInit | undefined, read: (body: any) => Shown[]): Promise<Heard> =>
    sent(path, init, (body) => ({ status: 200, shown: read(body) }))
  /** What a tool says; one that refuses its arguments says so within a 200. */
  const tool = (name: string, given: Readonly<Record<string, unknown>>): Promise<Heard> =>
    sent('/mcp', mcpCall(name, given), (body) =>
      body.result?.structuredContent && body.result.isError !== true
        ? wholeResponse(200, body.result.structuredContent)
        : { status: 400, shown: NOTHING },
    )

  async function searched(query: string): Promise<Heard> {
    const found: any = await sent(
      '/mcp',
      mcpCall('search', { query }),
      (body) => body.result?.structuredContent?.results ?? [],
    )
    if (!Array.isArray(found)) return found
    const [first] = found
    if (first === undefined) return { status: 200, shown: NOTHING }
    return sent('/mcp', mcpCall('fetch', { id: first.id }), (body) => {
      const { id, title, text, url, metadata } = body.result.structuredContent
      const { section, citation, footnotes } = metadata
      const notes =
        footnotes === ''
          ? []
          : footnotes.split('\n').map((line: string) => {
              const [, number, resolved] = /^(\d+)\. (.*)$/su.exec(line) ?? []
              return { number: Number(number), resolved }
            })
      const own = metadata.kind === 'footnote' ? { ofNote: Number(id.slice('fn'.length)) } : {}
      return {
        status: 200,
        shown: [
          { id, quote: text, isSet: false, highlight: null, section, citation, place: title, url, notes, ...own },
        ],
      }
    })
  }

  async function inTerminal(question: string): Promise<Heard> {
    try {
      const { stdout } = await promisify(execFile)(process.execPath, ['scripts/ask.ts', '--json', '--', question])
      return wholeResponse(200, JSON.parse(stdout))
    } catch (error) {
      if ((error as { code?: unknown }).code === 1) return { status: 400, shown: NOTHING }
      throw error
    }
  }

  const address = (text: string): string => encodeURIComponent(text.toWellFormed())
  return [
    { name: 'POST /v1/ask', hear: (question) => whole('/v1/ask', json({ question })) },
    { name: 'GET /v1/ask', hear: (question) => whole(`/v1/ask?question=${address(question)}`) },
    { name: 'the page, by its form', hear: (question) => set('/', form({ question }), shownInPage) },
    { name: 'the page, by address', hear: (question) => set(`/?q=${address(question)}`, undefined, shownInPage) },
    { name: 'MCP ask', hear: (question) => tool('ask', { question }) },
    { name: 'MCP search, fetch', hear: (question) => searched(question) },
    { name: 'Slack', hear: (question) => set('/slack', slackCommand(question), shownInSlack) },
    { name: 'Teams', hear: (question) => set('/teams', teamsMessage(question), shownInTeams) },
    { name: 'Discord', hear: (question) => set('/discord', discordCommand(question), shownInDiscord) },
    {
      name: 'webhook',
      hear: (question, index) =>
        whole('/webhooks/ask', webhookEvent(`oracle-${seed}-${index}`, question), (body) => body.data),
    },
    { name: 'POST /v1/verify', isCheck: true, hear: (quote) => whole('/v1/verify', json({ quote })) },
    { name: 'MCP verify_quote', isCheck: true, hear: (quote) => tool('verify_quote', { quote }) },
    // A process for each question: it gets fewer.
    { name: 'npm run ask', every: 500, hear: (question) => inTerminal(question) },
  ]
}

/** Everything that can be read without asking: each passage, note and page, by every address. */
export async function readAll(origin: string): Promise<Shown[]> {
  const got = async (path: string): Promise<any> => {
    const response = await fetch(origin + path)
    if (response.status !== 200) throw new Error(`${path} answered ${response.status}`)
    return response.json()
  }
  const note = ({ id, number, page, text, resolved, resolvesTo, via }: any): Shown => ({
    id,
    quote: text,
    isSet: false,
    highlight: null,
    pages: [page],
    notes: [{ number, page, text, resolved, resolvesTo, via }],
    ofNote: number,
  })
  const { passages } = await got('/v1/passages')
  const { footnotes } = await got('/v1/footnotes')
  const { pages } = await got('/v1/document')
  const shown: Shown[] = [...passages.map(shownUnit), ...footnotes.map(note)]
  for (const { id } of passages) shown.push(shownUnit(await got(`/v1/passages/${id}`)))
  for (const { number } of footnotes) shown.push(note(await got(`/v1/footnotes/${number}`)))
  for (let page = pages.first; page <= pages.last; page++) {
    const sheet = await got(`/v1/pages/${page}`)
    shown.push(...sheet.passages.map(shownUnit), ...sheet.footnotes.map(note))
  }
  return shown
}
