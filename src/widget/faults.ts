import type { Fault } from './service.ts'

/** The meaning of a response that is no answer. */
export async function faultOf(response: Response, api: string): Promise<Fault> {
  // A date may stand there too (RFC 9110, 10.2.3); a minute is what the service's own limit asks.
  if (response.status === 429) return { kind: 'busy', n: Number(response.headers.get('retry-after')) || 60 }
  if (response.status >= 500) return { kind: 'failed' }
  const isProblem = response.headers.get('content-type')?.startsWith('application/problem+json')
  const { detail } = isProblem ? ((await response.json()) as { detail?: unknown }) : {}
  const asked = response.status === 400 && typeof detail === 'string'
  return asked ? { kind: 'refused', detail } : { kind: 'address', n: api }
}

/** Why a page without an origin can't be listed, and what to do about it. */
const NAMELESS =
  'This page has no origin that a service could list: it is a file, or a frame whose sandbox lacks “allow-same-origin”.'

/**
 * Why a request to a service failed: browsers do not tell a page, but they do let it knock. Where the service is there, it
 * is this site that may not ask; that is said to its owner, in the chat and the console.
 *
 * @param api the service's origin
 * @throws TypeError where the service can't be reached, or the page's policy does not allow to ask it
 */
export async function unlisted(api: string): Promise<Fault> {
  // `location` gives the origin of the address, which a sandboxed page does not have.
  const { origin } = globalThis
  // Pages of the service’s own origin need no permission.
  if (URL.canParse(api) && new URL(api).origin === origin) throw new TypeError('the connection failed')
  const quiet = { credentials: 'omit', referrerPolicy: 'no-referrer', signal: AbortSignal.timeout(5000) } as const
  await fetch(`${api}/healthz`, { ...quiet, mode: 'no-cors' })
  const isListed = await fetch(`${api}/v1/document`, { ...quiet, method: 'HEAD' }).then(
    () => true,
    () => false,
  )
  if (isListed) throw new TypeError('the connection failed for a moment')
  const detail =
    origin === 'null'
      ? NAMELESS
      : `This site is not on the list of ${api}; ask its operator to add ${origin} (EMBED_ORIGINS).`
  // oxlint-disable-next-line no-console -- the site's owner looks there first
  console.error(`<ibid-chat>: ${detail}`)
  return { kind: 'refused', detail }
}
