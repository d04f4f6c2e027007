import { generateKeyPairSync } from 'node:crypto'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { builtCorpus, theWorker } from './made-once.ts'
import { type Served, serveJoined } from './served.ts'

/** Secrets of the chats and partners that the papers are joined to. */
export const discord = generateKeyPairSync('ed25519')
export const SLACK = 'a-signing-secret-of-Slack'
export const TEAMS = Buffer.from('a token as Teams shows it, 32 by').toString('base64')
export const WEBHOOK = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'
export const OPERATOR = 'a-token-of-the-operator-that-is-long-enough'

const SETTINGS = {
  SLACK_SIGNING_SECRET: SLACK,
  SLACK_BOT_TOKEN: 'xoxb-1',
  TEAMS_OUTGOING_SECRET: TEAMS,
  DISCORD_PUBLIC_KEY: discord.publicKey.export({ format: 'der', type: 'spki' }).subarray(-32).toString('hex'),
  WEBHOOK_SECRET: WEBHOOK,
  WEBHOOK_OPERATOR_TOKEN: OPERATOR,
}

export interface JoinedPapers extends AsyncDisposable {
  readonly served: Served
}

/**
 * Serves corpora of the tests by the built Worker, joined to Slack, Teams, Discord and the webhook.
 *
 * @param posted takes what the Worker sends to Slack, which answers that all is well
 */
export async function serveToChats(
  [first, ...others]: readonly [string, ...string[]],
  posted: unknown[],
): Promise<JoinedPapers> {
  const network = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const body = Buffer.concat(chunks).toString()
      const isJson = request.headers['content-type']?.startsWith('application/json')
      posted.push(isJson ? JSON.parse(body) : Object.fromEntries(new URLSearchParams(body)))
      response.setHeader('content-type', 'application/json').end(JSON.stringify({ ok: true, ts: '1.2' }))
    })
  }).listen(0, '127.0.0.1')
  await once(network, 'listening')
  const outbound = `127.0.0.1:${(network.address() as AddressInfo).port}`
  const served = await serveJoined(
    await theWorker(),
    { settings: SETTINGS, outbound },
    await builtCorpus(first),
    ...(await Promise.all(others.map(builtCorpus))),
  )
  return {
    served,
    async [Symbol.asyncDispose]() {
      await served[Symbol.asyncDispose]()
      network.close()
    },
  }
}
