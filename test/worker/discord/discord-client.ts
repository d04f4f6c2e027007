import type { APIInteractionResponse, APIInteractionResponseCallbackData } from 'discord-api-types/v10'
import { requestWith } from '../request-with.ts'

const keys = await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify'])

const hex = (bytes: ArrayBuffer): string =>
  [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('')

export const PUBLIC_KEY = hex(await crypto.subtle.exportKey('raw', keys.publicKey))

/** Seconds since 1970. */
export const now = (): string => String(Math.floor(Date.now() / 1000))

/** Signs as Discord does: Ed25519 over the timestamp and the body. */
export const signatureOf = async (body: string, timestamp: string): Promise<string> =>
  hex(await crypto.subtle.sign('Ed25519', keys.privateKey, new TextEncoder().encode(timestamp + body)))

export async function send(
  body: string,
  headers: Record<string, string> = {},
  timestamp = now(),
  key = PUBLIC_KEY,
): Promise<Response> {
  return requestWith({ DISCORD_PUBLIC_KEY: key }, '/discord', {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'x-signature-timestamp': timestamp,
      'x-signature-ed25519': await signatureOf(body, timestamp),
      ...headers,
    },
    body,
  })
}

/** The interaction of Discord's documentation ("Receiving and Responding", example of a slash command), with other data. */
export const interaction = (type: number, data: object) => ({
  type,
  token: 'A_UNIQUE_TOKEN',
  member: {
    user: {
      id: '53908232506183680',
      username: 'Mason',
      avatar: 'a_d5efa99b3eeaa7dd43acca82f5692432',
      discriminator: '1337',
      public_flags: 131_141,
    },
    roles: ['539082325061836999'],
    premium_since: null,
    permissions: '2147483647',
    pending: false,
    nick: null,
    mute: false,
    joined_at: '2017-03-13T19:19:14.040000+00:00',
    is_pending: false,
    deaf: false,
  },
  id: '786008729715212338',
  guild_id: '290926798626357999',
  app_permissions: '442368',
  guild_locale: 'en-US',
  locale: 'en-US',
  channel_id: '645027906669510667',
  data,
})

export async function interact(type: number, data: object): Promise<APIInteractionResponse> {
  const response = await send(JSON.stringify(interaction(type, data)))
  if (response.status !== 200) throw new Error(`${response.status}: ${await response.text()}`)
  return response.json()
}

async function messageOf(interacted: Promise<APIInteractionResponse>): Promise<APIInteractionResponseCallbackData> {
  const response = await interacted
  if (!('data' in response) || !response.data || !('content' in response.data))
    throw new Error(`a response of type ${response.type}`)
  return response.data
}

/** `/ibid question:` */
export const slash = (question: unknown): Promise<APIInteractionResponseCallbackData> =>
  messageOf(
    interact(2, {
      type: 1,
      name: 'ibid',
      id: '771825006014889984',
      options: [{ type: 3, name: 'question', value: question }],
    }),
  )

/** "Check this quotation" in the menu of a message. */
export const check = (content: string): Promise<APIInteractionResponseCallbackData> =>
  messageOf(
    interact(2, {
      type: 3,
      name: 'Check this quotation',
      id: '771825006014889985',
      target_id: '867793854505943041',
      resolved: { messages: { '867793854505943041': { id: '867793854505943041', type: 0, content, embeds: [] } } },
    }),
  )

/** Presses a button. */
export const press = (customId: string): Promise<APIInteractionResponseCallbackData> =>
  messageOf(interact(3, { custom_id: customId, component_type: 2 }))

interface Button {
  label: string
  custom_id?: string
  url?: string
}

export const buttonsOf = ({ components = [] }: APIInteractionResponseCallbackData): Button[] =>
  (components as unknown as { components: Button[] }[]).flatMap((row) => row.components)
