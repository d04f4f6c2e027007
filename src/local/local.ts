import { answer, verify } from './answerer.ts'
import { problemOf } from './problem.ts'
import type { LocalCheck, LocalRequest } from './request.ts'

export { answer }

/** A message from a page to its Web Worker: a question, or a text to be checked. */
interface Message {
  readonly id: number
  readonly request: LocalRequest | LocalCheck
  readonly origin: string
}

/**
 * In a Web Worker, answers each message `{ id, request, origin }` with `{ id, response }` or `{ id, problem }`. Where a
 * page's policy forbids workers, it imports this script and calls `answer` itself.
 */
async function reply({ id, request, origin }: Message): Promise<object> {
  try {
    return { id, response: await ('quote' in request ? verify(request, origin) : answer(request, origin)) }
  } catch (error) {
    return { id, problem: problemOf(error) }
  }
}

if (typeof DedicatedWorkerGlobalScope !== 'undefined' && globalThis instanceof DedicatedWorkerGlobalScope) {
  const { postMessage } = globalThis
  globalThis.addEventListener(
    'message',
    ({ data }: MessageEvent<Message>) => void reply(data).then((replied) => postMessage(replied)),
  )
}
