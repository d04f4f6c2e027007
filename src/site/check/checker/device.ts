import type { Checked } from '../../../answer/check.ts'
import type { LocalCheck } from '../../../local/request.ts'
import { type CoreWorker, startCore } from '../../../widget/core-worker.ts'
import type { Verify } from './verify.ts'

/** The check on this device. */
interface Device {
  /** Loads what checks; answers whether it is there. */
  readonly load: () => Promise<boolean>
  readonly verify: Verify
}

/**
 * Private mode of this page: the core and the paper in a Web Worker, the same as the chat's (`src/local`). Nothing is
 * loaded before it is asked for, and nothing is sent afterwards; what can't be loaded is loaded again with the next try.
 *
 * @param url the script that has the core and the index
 */
export function deviceOf(url: URL): Device {
  let opening: Promise<CoreWorker<LocalCheck, Checked>> | undefined
  const open = (): Promise<CoreWorker<LocalCheck, Checked>> => {
    opening ??= startCore<LocalCheck, Checked>(url, new URL('.', location.href).href.slice(0, -1)).catch(
      (error: unknown) => {
        opening = undefined
        throw error
      },
    )
    return opening
  }
  return {
    load: () =>
      open().then(
        () => true,
        () => false,
      ),
    async verify(quote, signal) {
      const core = await open().catch(() => undefined)
      signal.throwIfAborted()
      if (!core) return { fault: 'What checks on this device can’t be loaded. Nothing was sent.' }
      const sent = await core.send({ quote }).catch(() => undefined)
      signal.throwIfAborted()
      return sent?.response
        ? { checked: sent.response }
        : { fault: sent?.problem?.detail ?? 'The check failed in this browser.' }
    },
  }
}
