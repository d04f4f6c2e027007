import { createHmac } from 'node:crypto'
import { requestWith } from '../request-with.ts'

export const SECRET = btoa('a token as Teams shows it, 32 by')

/**
 * A message as Teams sends it to an outgoing webhook (Microsoft Learn, "Create Outgoing Webhooks" and "Bot Framework
 * activities": the published example), at this moment.
 */
export const activity = (text: string, more: Record<string, unknown> = {}) => ({
  type: 'message',
  id: '1485983408511',
  timestamp: new Date().toISOString(),
  localTimestamp: '2017-02-01T14:10:07.437-07:00',
  serviceUrl: 'https://smba.trafficmanager.net/amer/',
  channelId: 'msteams',
  from: {
    id: '29:1XJKJMvc5GBtc2JwZq0oj8tHZmzrQgFmB39ATiQWA85gQtHieVkKilBZ9XHoq9j7Zaqt7CZ-NJWi7me2kHTL3Bw',
    name: 'Megan Bowen',
  },
  conversation: {
    conversationType: 'channel',
    id: '19:253b1f341670408fb6fe51050b6e5ceb@thread.skype;messageid=1485983194839',
  },
  recipient: null,
  textFormat: 'plain',
  attachments: [],
  entities: [{ type: 'clientInfo', locale: 'en-US', country: 'US', platform: 'Windows' }],
  channelData: { teamsChannelId: '19:253b1f341670408fb6fe51050b6e5ceb@thread.skype' },
  locale: 'en-US',
  text: `<at>Ibid</at>&nbsp;${text}`,
  ...more,
})

/** Signs as Microsoft's sample does: "HMAC " and the base64 of HMAC-SHA256 under the decoded token. */
export const signatureOf = (body: string, secret = SECRET): string =>
  `HMAC ${createHmac('sha256', Buffer.from(secret, 'base64')).update(Buffer.from(body, 'utf8')).digest('base64')}`

export const send = (body: string, headers: Record<string, string> = {}, secret = SECRET): Promise<Response> =>
  requestWith({ TEAMS_OUTGOING_SECRET: secret }, '/teams', {
    method: 'POST',
    headers: { 'content-type': 'application/json; charset=utf-8', authorization: signatureOf(body), ...headers },
    body,
  })

interface Inline {
  text: string
  weight?: string
}
interface Block {
  inlines?: Inline[]
  items?: Block[]
}
interface Reply {
  type: string
  textFormat: string
  text: string
  attachments: { contentType: string; content: { body: Block[]; actions: { title: string; url: string }[] } }[]
}

/** Says something to the webhook, and reads its reply. */
export async function tell(text: string): Promise<Reply> {
  const response = await send(JSON.stringify(activity(text)))
  if (response.status !== 200) throw new Error(`${response.status}: ${await response.text()}`)
  return response.json()
}

/** The runs of text of the first quotation in a reply. */
export const quoteOf = ({ attachments }: Reply): Inline[] =>
  attachments[0]?.content.body.find(({ items }) => items)?.items?.[0]?.inlines ?? []

/** The quotations of a reply, as text. */
export const quotesOf = ({ attachments }: Reply): string[] =>
  (attachments[0]?.content.body ?? []).flatMap(({ items = [] }) =>
    items.map(({ inlines = [] }) => inlines.map(({ text }) => text).join('')),
  )

/** Every line of the card. */
export const linesOf = ({ attachments }: Reply): string[] =>
  (attachments[0]?.content.body ?? [])
    .flatMap((block) => block.items ?? [block])
    .map(({ inlines = [] }) => inlines.map(({ text }) => text).join(''))
