import type { Problem } from '../local/problem.ts'

/** What `src/local/local.ts` sends as a Web Worker. */
interface Reply<Response> {
  readonly id: number
  readonly response?: Response
  readonly problem?: Problem
}

/** The core in a Web Worker of its own. */
export interface CoreWorker<Request, Response> {
  /** @throws Error when the worker fails or is closed */
  readonly send: (request: Request) => Promise<Reply<Response>>
  readonly close: () => void
}

/** What browsers have of Trusted Types (W3C), if they have them. */
interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): { createScriptURL(url: string): string }
}

/** The one policy by which a script of our pages may name another; `src/http/headers.ts` allows its name. */
let policy: ReturnType<TrustedTypes['createPolicy']> | undefined

function scriptAt(url: URL): string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes }
  policy ??= trustedTypes?.createPolicy('ibid', { createScriptURL: (address) => address })
  return policy?.createScriptURL(url.href) ?? url.href
}

/**
 * Starts the core, and waits until it has opened the index.
 *
 * @param url the script that has the core and the index, of this page's origin
 * @param origin the service's address, for links only
 * @throws Error when the script can't be loaded
 */
export async function startCore<Request, Response>(url: URL, origin: string): Promise<CoreWorker<Request, Response>> {
  const worker = new Worker(scriptAt(url), { type: 'module' })
  const waiting = new Map<number, PromiseWithResolvers<Reply<Response>>>()
  const fail = (): void => {
    for (const { reject } of waiting.values()) reject(new Error('the worker failed'))
    waiting.clear()
  }
  worker.addEventListener('error', fail)
  worker.addEventListener('message', ({ data }: MessageEvent<Reply<Response>>) => {
    waiting.get(data.id)?.resolve(data)
    waiting.delete(data.id)
  })
  let last = 0
  const send = (request: object): Promise<Reply<Response>> => {
    const id = ++last
    const reply = Promise.withResolvers<Reply<Response>>()
    waiting.set(id, reply)
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker's has none
    worker.postMessage({ id, request, origin })
    return reply.promise
  }
  // The first look-up opens the index, and shows that the worker is there.
  await send({ question: 'hello', history: [] })
  return {
    send: (request) => send(request as object),
    close() {
      worker.terminate()
      fail()
    },
  }
}
