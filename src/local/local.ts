import { answer } from './answerer.ts'
import { problemOf } from './problem.ts'

export { answer }

/**
 * In a Web Worker, answers each message `{ id, request, origin }` with `{ id, response }` or `{ id, problem }`. Where a
 * page's policy forbids workers, it imports this script and calls `answer` itself.
 */
function reply(message: unknown): object {
  const { id, request, origin } = Object(message) as { id?: unknown; request?: unknown; origin?: unknown }
  try {
    return { id, response: answer(request, origin) }
  } catch (error) {
    return { id, problem: problemOf(error) }
  }
}

if (typeof DedicatedWorkerGlobalScope !== 'undefined' && globalThis instanceof DedicatedWorkerGlobalScope) {
  const { postMessage } = globalThis
  globalThis.addEventListener('message', ({ data }) => postMessage(reply(data)))
}
