// What stands in for Cloudflare's own services around the bare Worker. It runs in workerd, so it is plain JavaScript.
import { WorkerEntrypoint } from 'cloudflare:workers'

/** A queue that takes everything and hands on nothing. */
export class Queue extends WorkerEntrypoint {
  send() {}
}

/** The rate limiter's count: as many in a minute as wrangler.toml allows, for each key. */
const counted = new Map()
export class RateLimiter extends WorkerEntrypoint {
  limit({ key }) {
    const now = Date.now()
    if (counted.size > 10_000) counted.clear()
    const known = counted.get(key)
    const window = known && now - known.since < 60_000 ? known : { since: now, requests: 0 }
    window.requests += 1
    counted.set(key, window)
    return { success: window.requests <= Number(this.env.LIMIT) }
  }
}

export default { fetch: () => new Response(null, { status: 404 }) }
