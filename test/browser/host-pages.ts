import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A partner's site on an origin of its own, with pages that embed the chat and, on demand, a service that is unwell. */
export interface Host {
  readonly origin: string
  /** What the strict page's policy reported. */
  readonly reports: readonly string[]
  /** The bodies of the questions that came to this host itself. */
  readonly asked: readonly string[]
  /** The questions whose askers went away before an answer. */
  readonly given: { up: number }
  /** Serves a page with this body; gives its address. */
  page(
    body: string,
    more?: { head?: string; attributes?: string; headers?: Record<string, string>; script?: string },
  ): string
  /** How the service that this host pretends to be answers from now on. */
  mood: Mood
  close(): Promise<void>
}

/** "well" passes on to the real service; "silent" never answers. */
type Mood = 'well' | 'busy' | 'failed' | 'missing' | 'odd' | 'silent'

/** What a site's style does at its worst: to all elements, to buttons, to the root, and to what stands around the chat. */
export const HOSTILE = `<style>
  * { all: unset !important; font-size: 40px !important; color: red !important; letter-spacing: .3em !important;
      text-transform: uppercase !important; text-align: center !important; line-height: 3 !important }
  button { display: none !important }
  html { font-size: 4px }
  .tight { display: block !important; overflow: hidden !important; transform: rotate(3deg) !important; height: 90px !important;
           filter: grayscale(1) !important; contain: strict !important }
</style>`

/** The policy that the guide promises to run under. */
export const strictPolicy = (service: string): string =>
  `default-src 'none'; script-src ${service}; connect-src ${service}; require-trusted-types-for 'script'; trusted-types 'none'; report-uri /report`

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = ''
  for await (const chunk of request) body += String(chunk)
  return body
}

/** Opens the host on a free port of this machine. */
export async function openHost(service: string): Promise<Host> {
  const pages = new Map<string, { html: string; headers: Record<string, string> }>()
  const reports: string[] = []
  const asked: string[] = []
  const answers: Record<Mood, (response: ServerResponse, body: string) => unknown> = {
    async well(response, body) {
      const headers = { 'content-type': 'application/json' }
      const answer = await fetch(`${service}/v1/ask`, { method: 'POST', headers, body })
      response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? '' })
      response.end(await answer.text())
    },
    busy: (response) =>
      response.writeHead(429, { 'retry-after': '17', 'content-type': 'application/problem+json' }).end('{}'),
    failed: (response) => response.writeHead(500, { 'content-type': 'application/problem+json' }).end('{}'),
    missing: (response) => response.writeHead(404, { 'content-type': 'text/html' }).end('<h1>Not here</h1>'),
    odd: (response) => response.writeHead(200, { 'content-type': 'application/json' }).end('{"hello":"world"}'),
    silent: () => undefined,
  }
  const host = { reports, asked, given: { up: 0 }, mood: 'well' as Mood }
  const server = createServer((request, response) => {
    const { url = '/' } = request
    const page = pages.get(url)
    if (page) return void response.writeHead(200, { 'content-type': 'text/html', ...page.headers }).end(page.html)
    void bodyOf(request).then((body) => {
      if (url === '/report') reports.push(body)
      if (url !== '/v1/ask') return response.writeHead(url === '/report' ? 204 : 404).end()
      asked.push(body)
      response.on('close', () => {
        if (!response.writableFinished) host.given.up++
      })
      return answers[host.mood](response, body)
    })
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return Object.assign(host, {
    origin,
    page(
      body: string,
      {
        head = '',
        attributes = 'lang="en"',
        headers = {},
        script = `<script type="module" src="${service}/widget.js"></script>`,
      } = {},
    ) {
      const path = `/${pages.size + 1}`
      const html = `<!doctype html><html ${attributes}><head><meta charset="utf-8"><title>A partner’s page</title>
<link rel="icon" href="data:,"><meta name="viewport" content="width=device-width">${head}${script}</head><body>${body}</body></html>`
      pages.set(path, { html, headers })
      return origin + path
    },
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  })
}
