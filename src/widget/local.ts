import type { AskResponse } from '../answer/types.ts'
import type { Problem } from '../local/problem.ts'
import { startCore } from './core-worker.ts'
import type { Fault, Question, Service } from './service.ts'

/** What `src/local/local.ts` offers as a module; what does not fit, it throws with its problem. */
interface Answerer {
  readonly answer: (request: Question, origin: string) => Promise<AskResponse>
}

interface Core {
  readonly ask: (question: Question) => Promise<AskResponse | Fault>
  readonly close: () => void
}

/** What a problem means: the question does not fit, or the core has failed. */
export const faultOf = (problem?: Problem): Fault =>
  problem?.status === 400 ? { kind: 'refused', detail: problem.detail } : { kind: 'failed' }

async function inWorker(url: URL, origin: string): Promise<Core> {
  const { send, close } = await startCore<Question, AskResponse>(url, origin)
  return {
    async ask(question) {
      const { response, problem } = await send(question)
      return response ?? faultOf(problem)
    },
    close,
  }
}

/**
 * The core in this page: where a page is of another host than the script, browsers start no worker from it. The script is
 * the service's: a bundler of the page is told to leave its address alone.
 */
async function inPage(url: URL, origin: string): Promise<Core> {
  const { answer } = (await import(/* webpackIgnore: true */ /* @vite-ignore */ url.href)) as Answerer
  const ask = async (question: Question): Promise<AskResponse | Fault> => {
    try {
      return await answer(question, origin)
    } catch (error) {
      return faultOf((error as { problem?: Problem }).problem)
    }
  }
  return { ask, close() {} }
}

/**
 * The core, loaded into the page once: from then on no question leaves it. A question asked before that waits.
 *
 * @param url the script that has the core and the index
 * @param api the service's address, for links only
 */
export function local(url: URL, api: string): Service {
  let opened: Promise<Core | undefined> | undefined
  const start = url.origin === globalThis.origin ? inWorker : inPage
  const open = () => (opened ??= start(url, api).catch(() => (opened = undefined)))
  return {
    ready: open().then((core) => core !== undefined),
    async ask(question, signal) {
      const core = await open()
      const outcome = await core?.ask(question).catch(() => undefined)
      if (!outcome) signal.throwIfAborted()
      return outcome ?? { kind: 'unreachable' }
    },
    close: () => void opened?.then((core) => core?.close()),
  }
}
