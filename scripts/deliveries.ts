import { parseArgs } from 'node:util'
import { problem } from '../src/contract/schemas.ts'
import { deadLetterList } from '../src/contract/webhook.ts'

/**
 * `npm run deliveries -- list | replay ID | drop ID [--url https://host]`: the webhook deliveries that were given up, on
 * a running service. The token is that of the service, in the environment variable WEBHOOK_OPERATOR_TOKEN.
 */
const USAGE = 'usage: npm run deliveries -- list | replay ID | drop ID [--url http://127.0.0.1:8787]'

/** Sends a request to the operator's endpoint; throws a sentence where it fails. */
async function send(method: 'GET' | 'POST' | 'DELETE', url: URL, token: string): Promise<Response> {
  const headers = { authorization: `Bearer ${token}` }
  const signal = AbortSignal.timeout(30_000)
  const response = await fetch(url, { method, headers, redirect: 'error', signal }).catch(() => undefined)
  if (!response) throw new Error(`${url.origin} can’t be reached.`)
  if (response.ok) return response
  const told = problem.safeParse(await response.json().catch(() => undefined))
  throw new Error(told.success ? told.data.detail : `${url.origin} answered ${response.status}.`)
}

async function list(url: URL, token: string): Promise<string> {
  const response = await send('GET', url, token)
  const parsed = deadLetterList.safeParse(await response.json().catch(() => undefined))
  if (!parsed.success) throw new Error(`${url.origin} is not an Ibid of this version.`)
  const { total, deliveries } = parsed.data
  const lines = deliveries.map(({ id, deliverTo, reason, attempts, diedAt }) => {
    const count = attempts === 1 ? '1 attempt' : `${attempts} attempts`
    return `${diedAt}  ${id}  to ${deliverTo}  ${count}, the last: ${reason}`
  })
  const more = total > deliveries.length ? [`and ${total - deliveries.length} later ones`] : []
  return total === 0 ? 'No delivery was given up.' : [...lines, ...more].join('\n')
}

/** The address of the service's deliveries, or of one of them. */
function addressOf(base: string, path = ''): URL {
  if (!URL.canParse(base) || !/^https?:$/u.test(new URL(base).protocol)) {
    throw new Error(`--url must be an address such as https://ibid.example.org; ${USAGE}`)
  }
  return new URL(`/webhooks/deliveries${path}`, base)
}

/** The token, which is asked for only once the command is a command. */
function operatorToken(): string {
  const token = process.env['WEBHOOK_OPERATOR_TOKEN']
  if (!token) throw new Error('The environment variable WEBHOOK_OPERATOR_TOKEN is not set.')
  return token
}

async function run(): Promise<string> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { url: { type: 'string', default: 'http://127.0.0.1:8787' } },
  })
  const [command, id, ...rest] = positionals
  if (rest.length > 0) throw new Error(USAGE)
  if (command === 'list' && id === undefined) return list(addressOf(values.url), operatorToken())
  if (command === 'replay' && id) {
    await send('POST', addressOf(values.url, `/${encodeURIComponent(id)}/replay`), operatorToken())
    return 'It is on its way again.'
  }
  if (command === 'drop' && id) {
    await send('DELETE', addressOf(values.url, `/${encodeURIComponent(id)}`), operatorToken())
    return 'It is dropped.'
  }
  throw new Error(USAGE)
}

try {
  console.log(await run())
} catch (error) {
  if (!(error instanceof Error)) throw error
  console.error(error.message)
  process.exitCode = 1
}
