import type { Hono } from 'hono'
import { etag } from 'hono/etag'
import { secureHeaders } from 'hono/secure-headers'
import type { Environment } from '../../http/environment.ts'
import { route } from '../../http/routes.ts'
import type { Paper } from '../../paper/paper.ts'
import { paperMarkdown } from './paper-markdown.ts'
import { PaperPage } from './paper-page.tsx'
import { POLICY } from '../shell/policy.ts'

/** The paper stands still; its ETag tells when it does not. */
const CACHEABLE = { 'cache-control': 'public, max-age=3600' }

/** The pages' policy; what is more, no script may write markup at all (W3C Trusted Types). */
const secure = secureHeaders({
  contentSecurityPolicy: { ...POLICY, requireTrustedTypesFor: ["'script'"], trustedTypes: ["'none'"] },
  referrerPolicy: 'no-referrer',
})

interface Kept {
  readonly text: string
  readonly etag: string
}

/** Makes a text once an isolate, when it is first asked for; again only under another origin. */
function kept(make: (origin: string) => string): (url: string) => Promise<Kept> {
  let last: { origin: string; made: Promise<Kept> } | undefined
  const stamp = async (text: string): Promise<Kept> => {
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)))
    return { text, etag: `"${[...digest.subarray(0, 10)].map((byte) => byte.toString(16).padStart(2, '0')).join('')}"` }
  }
  return (url) => {
    const { origin } = new URL(url)
    if (last?.origin !== origin) last = { origin, made: stamp(make(origin)) }
    return last.made
  }
}

const page = (body: unknown): string => `<!doctype html>${String(body)}`

/** Mounts `/paper`, the paper for readers, and `/paper.md`, the same in Markdown. */
export function mountPaper(app: Hono<Environment>, paper: Paper): void {
  const forms = [
    {
      path: '/paper',
      type: 'text/html; charset=utf-8',
      form: kept((origin) => page(<PaperPage paper={paper} origin={origin} />)),
    },
    {
      path: '/paper.md',
      type: 'text/markdown; charset=utf-8',
      form: kept((origin) => paperMarkdown(paper, origin)),
    },
  ]
  for (const { path, type, form } of forms) {
    app.use(path, secure, etag())
    route(app, path, {
      GET: async (c) => {
        const { text, etag: tag } = await form(c.req.url)
        return c.body(text, 200, { ...CACHEABLE, 'content-type': type, etag: tag })
      },
    })
  }
}
