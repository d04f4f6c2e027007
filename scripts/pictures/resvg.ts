import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { initWasm } from '@resvg/resvg-wasm'

let isReady: Promise<void> | undefined

/** Starts the renderer of drawings, which starts but once in a process. */
export function startRenderer(): Promise<void> {
  const file = createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')
  return (isReady ??= initWasm(readFileSync(file)))
}
