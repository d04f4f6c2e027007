import { createHmac } from 'node:crypto'
import { Webhook } from 'standardwebhooks'

/** Secrets of the doors whose callers sign; also a partner may send anything. */
export const SETTINGS = {
  SLACK_SIGNING_SECRET: 'of-this-run',
  TEAMS_OUTGOING_SECRET: btoa('of-this-run'),
  DISCORD_PUBLIC_KEY: 'a'.repeat(64),
  WEBHOOK_SECRET: `whsec_${btoa('made for this run, of 32 bytes. ')}`,
  WEBHOOK_OPERATOR_TOKEN: 'the-operators-token-of-this-run!',
}

const hmac = (key: string | Buffer, ...parts: readonly (string | Buffer)[]) =>
  parts.reduce((mac, part) => mac.update(part), createHmac('sha256', key))

/** The headers by which a path takes a body for its partner's; none where nobody signs. */
export function signatureOf(path: string, body: Buffer, id: string): Record<string, string> {
  const seconds = String(Math.floor(Date.now() / 1000))
  switch (path) {
    case '/slack':
      return {
        'x-slack-request-timestamp': seconds,
        'x-slack-signature': `v0=${hmac(SETTINGS.SLACK_SIGNING_SECRET, `v0:${seconds}:`, body).digest('hex')}`,
      }
    case '/teams': {
      const key = Buffer.from(SETTINGS.TEAMS_OUTGOING_SECRET, 'base64')
      return { authorization: `HMAC ${hmac(key, body).digest('base64')}` }
    }
    case '/webhooks/ask':
      return {
        'webhook-id': id,
        'webhook-timestamp': seconds,
        'webhook-signature': new Webhook(SETTINGS.WEBHOOK_SECRET).sign(id, new Date(), body.toString()),
      }
    case '/webhooks/deliveries':
      return { authorization: `Bearer ${SETTINGS.WEBHOOK_OPERATOR_TOKEN}` }
    default:
      return {}
  }
}
