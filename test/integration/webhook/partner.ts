import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { Webhook } from 'standardwebhooks'
import { questionAnswered } from '../../../src/contract/webhook.ts'

/** How the partner meets an attempt: a status with headers and a body, or a fault of the wire. */
export type Manner =
  | { readonly status: number; readonly headers?: Record<string, string>; readonly body?: string }
  | 'reset'
  | 'hang'
  | 'huge body'
  | 'slow drip of headers'
  | 'slow drip of the body'

/** An attempt as the partner saw it. */
export interface Attempt {
  readonly id: string
  /** When it came, in milliseconds since 1970. */
  readonly at: number
  readonly timestamp: number
  readonly signature: string
  readonly body: string
  /** Faults of the message itself: signature, schema, method, headers. */
  readonly faults: readonly string[]
}

/**
 * The partner: a server on the machine that checks every message as a careful receiver would, with the Standard Webhooks
 * library, and then behaves as it is told.
 */
export class Partner {
  readonly attempts = new Map<string, Attempt[]>()
  readonly #secret: string
  readonly #manner: (id: string, attempt: number) => Manner
  readonly #server = createServer((request, response) => void this.#meet(request, response))

  private constructor(secret: string, manner: (id: string, attempt: number) => Manner) {
    this.#secret = secret
    this.#manner = manner
  }

  /** @param manner how to meet the attempt (from 1) for an id */
  static async open(secret: string, manner: (id: string, attempt: number) => Manner): Promise<Partner> {
    const partner = new Partner(secret, manner)
    await new Promise<void>((resolve) => {
      partner.#server.listen(0, '127.0.0.1', resolve)
    })
    return partner
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/hooks`
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections()
    await new Promise<void>((resolve) => {
      this.#server.close(() => resolve())
    })
  }

  async #meet(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const at = Date.now()
    const body = await text(request)
    const { id, ...seen } = this.#check(request, body)
    const before = this.attempts.get(id) ?? []
    this.attempts.set(id, [...before, { id, at, body, ...seen }])
    behave(this.#manner(id, before.length + 1), request, response)
  }

  #check(request: IncomingMessage, body: string) {
    const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]))
    const faults: string[] = []
    if (request.method !== 'POST') faults.push('method')
    if (request.url !== '/hooks') faults.push('path')
    if (headers['content-type'] !== 'application/json') faults.push('content type')
    try {
      const event = new Webhook(this.#secret).verify(body, headers)
      if (!questionAnswered.safeParse(event).success) faults.push('schema')
    } catch {
      faults.push('signature')
    }
    return {
      id: headers['webhook-id'] ?? '',
      timestamp: Number(headers['webhook-timestamp']),
      signature: headers['webhook-signature'] ?? '',
      faults,
    }
  }
}

/** Every wire fault ends by itself, with the connection at the latest. */
function behave(manner: Manner, request: IncomingMessage, response: ServerResponse): void {
  if (typeof manner === 'object') {
    response.writeHead(manner.status, manner.headers).end(manner.body)
    return
  }
  switch (manner) {
    case 'reset':
      request.socket.resetAndDestroy()
      return
    case 'hang':
      return
    case 'huge body': {
      response.writeHead(200)
      const piece = Buffer.alloc(1024 * 1024)
      const pour = (): void => {
        while (!response.destroyed && response.write(piece));
        response.once('drain', pour)
      }
      pour()
      return
    }
    case 'slow drip of headers':
      drip(request, 'HTTP/1.1 200 OK\r\nx-slow: ')
      return
    case 'slow drip of the body':
      drip(request, 'HTTP/1.1 200 OK\r\ncontent-length: 100000\r\n\r\n')
  }
}

function drip(request: IncomingMessage, start: string): void {
  const { socket } = request
  socket.write(start)
  const timer = setInterval(() => socket.write('x'), 200)
  socket.once('close', () => clearInterval(timer))
  socket.once('error', () => clearInterval(timer))
}
