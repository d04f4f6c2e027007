import type { AskResponse } from '../answer/types.ts'
import type { Fault, Question, Service } from './service.ts'

/** What `src/local/answerer.ts` offers as a module and, in a Web Worker, by messages. */
interface Answerer {
  readonly answer: (request: unknown, origin: string) => AskResponse | { readonly problem: string }
}

interface Reply {
  readonly id: number
  readonly response?: AskResponse
  readonly problem?: string
}

type Ask = (question: Question) => Promise<AskResponse | Fault>

const outcome = ({ response, problem }: Omit<Reply, 'id'>): AskResponse | Fault =>
  response ?? { kind: 'refused', detail: problem ?? '' }

/** The core in a Web Worker. */
async function inWorker(url: URL, origin: string): Promise<Ask> {
  const worker = new Worker(url, { type: 'module' })
  const waiting = new Map<number, (reply: Reply) => void>()
  worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
    waiting.get(data.id)?.(data)
    waiting.delete(data.id)
  })
  let last = 0
  const send = (request: Question): Promise<Reply> =>
    new Promise((resolve, reject) => {
      const id = ++last
      waiting.set(id, resolve)
      worker.addEventListener('error', () => reject(new Error('the worker failed')), { once: true })
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker's has none
      worker.postMessage({ id, request, origin })
    })
  // The first look-up opens the index, and shows that the worker is there.
  await send({ question: 'hello', history: [] })
  return async (question) => outcome(await send(question))
}

/** The core in this page: where a page is of another host than the script, browsers start no worker from it. */
async function inPage(url: URL, origin: string): Promise<Ask> {
  const { answer } = (await import(url.href)) as Answerer
  return async (question) => {
    const given = answer(question, origin)
    return 'problem' in given ? outcome(given) : outcome({ response: given })
  }
}

/**
 * The core, loaded into the page once: from then on no question leaves it. A question asked before that waits.
 *
 * @param url the script that has the core and the index
 * @param api the service's address, for links only
 */
export function local(url: URL, api: string): Service {
  let opened: Promise<Ask> | undefined
  const open = (): Promise<Ask> => {
    const start = url.origin === location.origin ? inWorker : inPage
    opened ??= start(url, api).catch((error: unknown) => {
      opened = undefined
      throw error
    })
    return opened
  }
  return {
    ready: open().then(
      () => true,
      () => false,
    ),
    async ask(question) {
      try {
        return await (
          await open()
        )(question)
      } catch {
        return { kind: 'unreachable' }
      }
    },
  }
}
