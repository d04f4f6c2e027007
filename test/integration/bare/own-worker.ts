import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, inject } from 'vitest'
import { type Bare, serveBare } from '../../../scripts/bare/serve.ts'
import { SETTINGS } from '../../../scripts/hostile/signatures.ts'

/**
 * A Worker in bare workerd for the tests of a file alone: it is started before the first, and ended after the last.
 *
 * @param options `isInspected`: whether it has an inspector
 * @returns gives it, within a test
 */
export function ownWorker(options: { readonly isInspected?: boolean } = {}): () => Bare {
  const folder = mkdtempSync(join(tmpdir(), 'ibid-bare-'))
  let bare: Bare
  beforeAll(async () => {
    bare = await serveBare(folder, { folder: inject('built').modules, settings: SETTINGS, ...options })
  })
  afterAll(async () => {
    await bare.stop()
    rmSync(folder, { recursive: true })
  })
  return () => bare
}
