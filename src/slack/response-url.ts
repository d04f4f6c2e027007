import type { Message } from './message.ts'

/** Milliseconds for Slack to take a message: within the three seconds in which the press of a button is answered. */
const DEADLINE = 2500

/** How a message is put beside the one that was acted on (https://docs.slack.dev/interactivity/handling-user-interaction). */
export interface Placing {
  readonly response_type?: 'ephemeral' | 'in_channel'
  readonly replace_original?: boolean
  readonly delete_original?: boolean
  readonly thread_ts?: string
}

/**
 * A response_url that is Slack's: https, exactly hooks.slack.com, its own port, nobody's credentials.
 *
 * @returns undefined for any other address, to which nothing is ever sent
 */
export function responseUrl(address: string | undefined): URL | undefined {
  if (address === undefined || !URL.canParse(address)) return undefined
  const url = new URL(address)
  const isPlain = url.port === '' && url.username === '' && url.password === ''
  return url.protocol === 'https:' && url.hostname === 'hooks.slack.com' && isPlain ? url : undefined
}

/** Posts to a response_url; whether Slack took it. */
export async function respond(url: URL, body: Placing & Partial<Message>): Promise<boolean> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json; charset=utf-8' },
      body: JSON.stringify(body),
      redirect: 'manual',
      signal: AbortSignal.timeout(DEADLINE),
    })
    await response.body?.cancel()
    return response.ok
  } catch {
    return false
  }
}
