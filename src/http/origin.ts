import type { Context } from 'hono'
import type { Environment } from './environment.ts'
import { log } from './log.ts'

/** The beginning of an address: its scheme and its host. The rest of it does not change the origin. */
const START = /^[a-z]+:\/\/[^/?#\\]+/iu

/** The beginning that was last read, and its origin; undefined for a host that is none. */
let last: { readonly start: string; readonly origin: string | undefined } | undefined

const parsed = (url: string): string | undefined => (URL.canParse(url) ? new URL(url).origin : undefined)

/**
 * The origin that a request came to; undefined without a valid `Host`, as there is no address then. Nearly all
 * requests of an isolate come to one origin, which is read once: each reading costs as much as finding the route.
 */
export function originIn(url: string): string | undefined {
  const start = START.exec(url)?.[0]
  if (start === undefined) return parsed(url)
  if (last?.start !== start) last = { start, origin: parsed(start) }
  return last.origin
}

/** The setting as it was last read, and the origin that it names. */
let read: { readonly setting: string; readonly origin: string | undefined } | undefined

/** An origin, "https://host", from a setting that a person wrote; undefined for anything else. */
function originSet(setting: string): string | undefined {
  const text = setting.trim()
  if (!URL.canParse(text)) return undefined
  const { protocol, origin, href } = new URL(text)
  return /^https?:$/u.test(protocol) && href === `${origin}/` ? origin : undefined
}

/** The origin that the operator names in `PUBLIC_ORIGIN`; what is none counts for nothing, and the log says so once. */
export function publicOrigin({ PUBLIC_ORIGIN: setting = '' }: Environment['Bindings']): string | undefined {
  if (setting.trim() === '') return undefined
  if (read?.setting !== setting) {
    read = { setting, origin: originSet(setting) }
    if (!read.origin) log({ event: 'setting', detail: 'PUBLIC_ORIGIN is no origin such as https://host.' })
  }
  return read.origin
}

/** Where a paper is served beside others, "/dubois"; empty for the only one. */
const baseOf = (c: Context<Environment>): string => c.get('place')?.base ?? ''

/**
 * What links of an answer begin with, "https://host", or "https://host/dubois" for one of several papers: the origin that
 * the operator names, else the one that the request came to, which is whatever `Host` says.
 */
export const originOf = (c: Context<Environment>): string =>
  (publicOrigin(c.env) ?? originIn(c.req.url) ?? '') + baseOf(c)

/** The same with the origin that the request came to, whatever the operator names. */
export const originAsked = (c: Context<Environment>): string => (originIn(c.req.url) ?? '') + baseOf(c)

/**
 * The path of an address below what links begin with: "/q/p8" of "https://host/dubois/q/p8" below "https://host/dubois";
 * undefined for one that is elsewhere.
 */
export function pathBelow(origin: string, url: URL): string | undefined {
  const base = new URL(origin)
  const start = base.pathname.replace(/\/$/u, '')
  const isBelow = url.origin === base.origin && url.pathname.startsWith(`${start}/`)
  return isBelow ? url.pathname.slice(start.length) : undefined
}
