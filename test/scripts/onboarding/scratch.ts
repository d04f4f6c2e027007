import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'

/** A folder for the length of a test. */
export function scratchFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'ibid-onboarding-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return folder
}

/** A file in a folder of its own, for the length of a test. */
export function scratchFile(name: string, content: string | Uint8Array): string {
  const path = join(scratchFolder(), name)
  writeFileSync(path, content)
  return path
}
