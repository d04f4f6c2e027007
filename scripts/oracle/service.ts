import { createHmac, generateKeyPairSync, sign } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildWorker } from '../bare/build.ts'
import { serveBare } from '../bare/serve.ts'

const SLACK_SECRET = 'of-the-oracle'
const TEAMS_SECRET = btoa('of-the-oracle')
const WEBHOOK_KEY = Buffer.from('made for the oracle, 32 bytes big')
const discord = generateKeyPairSync('ed25519')

const SETTINGS = {
  SLACK_SIGNING_SECRET: SLACK_SECRET,
  TEAMS_OUTGOING_SECRET: TEAMS_SECRET,
  DISCORD_PUBLIC_KEY: discord.publicKey.export({ format: 'der', type: 'spki' }).subarray(-32).toString('hex'),
  WEBHOOK_SECRET: `whsec_${WEBHOOK_KEY.toString('base64')}`,
}

/**
 * Starts the built Worker in bare workerd on loopback, with the secrets of every door; its files are those built before.
 *
 * @param modules the folder of its modules; it is built where none is given
 */
export async function startService(modules?: string): Promise<{ origin: string; close(): Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'ibid-oracle-'))
  const bare = await serveBare(folder, { folder: modules ?? buildWorker(folder).modules, settings: SETTINGS })
  const close = async (): Promise<void> => {
    await bare.stop()
    rmSync(folder, { recursive: true })
  }
  return { origin: bare.origin, close }
}

const now = (): string => String(Math.floor(Date.now() / 1000))

/** A request with a JSON body. */
export const json = (value: unknown, headers: Readonly<Record<string, string>> = {}): RequestInit => {
  const body = typeof value === 'string' ? value : JSON.stringify(value)
  return { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body }
}

export const form = (fields: Record<string, string>): RequestInit => ({
  method: 'POST',
  body: new URLSearchParams(fields),
})

/** A text as Slack and Teams send it. */
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

export function slackCommand(text: string): RequestInit {
  const fields = { command: '/ibid', text: escaped(text), team_id: 'T1', user_id: 'U1', channel_id: 'C1' }
  const body = new URLSearchParams(fields).toString()
  const at = now()
  const signature = `v0=${createHmac('sha256', SLACK_SECRET).update(`v0:${at}:${body}`).digest('hex')}`
  const type = 'application/x-www-form-urlencoded'
  return {
    method: 'POST',
    headers: { 'content-type': type, 'x-slack-request-timestamp': at, 'x-slack-signature': signature },
    body,
  }
}

export function teamsMessage(text: string): RequestInit {
  const message = { type: 'message', timestamp: new Date().toISOString(), text: `<at>Ibid</at> ${escaped(text)}` }
  const body = JSON.stringify(message)
  const mac = createHmac('sha256', Buffer.from(TEAMS_SECRET, 'base64')).update(body).digest('base64')
  return json(body, { authorization: `HMAC ${mac}` })
}

export function discordCommand(text: string): RequestInit {
  const options = [{ type: 3, name: 'question', value: text }]
  const body = JSON.stringify({ type: 2, id: '1', token: 'x', data: { type: 1, name: 'ibid', id: '2', options } })
  const at = now()
  const signature = sign(null, Buffer.from(at + body), discord.privateKey).toString('hex')
  return json(body, { 'x-signature-timestamp': at, 'x-signature-ed25519': signature })
}

export function webhookEvent(id: string, question: string): RequestInit {
  const at = now()
  const body = JSON.stringify({ type: 'question.asked', timestamp: new Date().toISOString(), data: { question } })
  const mac = createHmac('sha256', WEBHOOK_KEY).update(`${id}.${at}.${body}`).digest('base64')
  return json(body, { 'webhook-id': id, 'webhook-timestamp': at, 'webhook-signature': `v1,${mac}` })
}

export function mcpCall(name: string, given: Readonly<Record<string, unknown>>): RequestInit {
  const message = { jsonrpc: '2.0', id: 1, method: 'tools/call', params: { name, arguments: given } }
  return json(message, { accept: 'application/json, text/event-stream', 'mcp-protocol-version': '2025-11-25' })
}
