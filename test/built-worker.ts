import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { buildWorker, type Built } from '../scripts/bare/build.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The Worker as it is deployed, built once for all tests of a run. */
    built: Built
    /** A folder for what several files of tests need, and one of them makes. */
    shared: string
  }
}

/** Builds the Worker, unless another project of this run has had it built; gives the way to take it away. */
export default function setup(project: TestProject): (() => void) | undefined {
  const root = project.vitest.getRootProject()
  // What is provided at the root comes to all projects.
  if (root.getProvidedContext().built) return undefined
  const folder = mkdtempSync(join(tmpdir(), 'ibid-built-'))
  const [worker, shared] = [join(folder, 'worker'), join(folder, 'shared')]
  for (const each of [worker, shared]) mkdirSync(each)
  root.provide('built', buildWorker(worker))
  root.provide('shared', shared)
  return () => rmSync(folder, { recursive: true, force: true })
}
