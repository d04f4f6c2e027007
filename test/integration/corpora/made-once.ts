import { execFile } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { cp, readFile, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { promisify } from 'node:util'
import { inject } from 'vitest'
import { builtWorker } from './served.ts'

/** How often it is looked whether another process is done. */
const LOOK_AGAIN_MS = 100

/**
 * What several files of tests need, of which some run at the same time: whoever comes first makes it, the others wait.
 *
 * @param make makes it under a path
 * @returns the path
 * @throws Error where it could not be made, whoever tried
 */
async function madeOnce(name: string, make: (path: string) => Promise<void>): Promise<string> {
  const path = join(inject('shared'), name)
  const [made, failed] = [`${path}.made`, `${path}.failed`]
  // Of several processes one only makes this folder, and is told its name.
  if (mkdirSync(`${path}.begun`, { recursive: true }) !== undefined) {
    try {
      await make(path)
    } catch (error) {
      writeFileSync(failed, '')
      throw error
    }
    writeFileSync(made, '')
  }
  while (!existsSync(made)) {
    if (existsSync(failed)) throw new Error(`${name} could not be made, as the first who needed it says`)
    await setTimeout(LOOK_AGAIN_MS)
  }
  return path
}

const run = promisify(execFile)

/** A copy of a corpus of the tests, built by the setting that names it, as a person builds it. */
export const builtCorpus = (folder: string): Promise<string> =>
  madeOnce(basename(folder), async (copy) => {
    await cp(folder, copy, { recursive: true })
    await run(process.execPath, ['scripts/build-corpus.ts'], { env: { ...process.env, IBID_CORPUS: copy } })
  })

/** The Worker as it is deployed, without a paper. */
export const theWorker = async (): Promise<string> =>
  readFile(await madeOnce('worker.js', async (path) => writeFile(path, await builtWorker())), 'utf8')
