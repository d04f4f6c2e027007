import type { Checked } from '../../../answer/check.ts'
import type { LocalCheck } from '../../../local/request.ts'
import { type CoreWorker, startCore } from '../../../widget/core-worker.ts'
import type { Verify } from './verify.ts'

/**
 * Private mode of this page: the core and the paper in a Web Worker, the same as the chat's (`src/local`). Nothing is
 * loaded before it is asked for, and nothing is sent afterwards; what can't be loaded is loaded again with the next try.
 *
 * @param url the script that has the core and the index
 */
export function deviceOf(url: URL) {
  let opening: Promise<CoreWorker<LocalCheck, Checked> | undefined> | undefined
  const open = () =>
    (opening ??= startCore<LocalCheck, Checked>(url, new URL('.', location.href).href.slice(0, -1)).catch(
      () => (opening = undefined),
    ))
  const verify: Verify = async (quote, signal) => {
    const core = await open()
    signal.throwIfAborted()
    if (!core) return { fault: 'What checks on this device can’t be loaded. Nothing was sent.' }
    const sent = await core.send({ quote }).catch(() => undefined)
    signal.throwIfAborted()
    return sent?.response
      ? { checked: sent.response }
      : { fault: sent?.problem?.detail ?? 'The check failed in this browser.' }
  }
  /** Loads what checks; answers whether it is there. */
  const load = async (): Promise<boolean> => (await open()) !== undefined
  return { load, verify }
}
