import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DEFAULT } from '../corpus-folder.ts'
import { hasLearnt } from './learnt.ts'
import { differingInput, type Inputs, inputsOf, MADE_FROM } from './inputs.ts'

/** How a person builds a folder. */
export const buildCommand = (folder: string): string =>
  `${folder === DEFAULT ? '' : `IBID_CORPUS=${folder} `}npm run build:corpus`

/** The build takes seconds to load, and is not needed where nothing is to be built; so it is a process of its own. */
const BUILD = join(import.meta.dirname, '../build-corpus.ts')

/**
 * Sees to it that a corpus folder is built: builds one that never was.
 *
 * @throws Error in one line for a folder without a paper, and for one that changed since it was built
 */
export function ensureBuilt(folder: string): void {
  if (!existsSync(join(folder, 'paper.md'))) throw new Error(`${folder} has no paper.md, so it is no corpus`)
  const stamp = join(folder, 'generated', MADE_FROM)
  const lacks = !hasLearnt(folder) && !hasLearnt(join(folder, 'generated'))
  if (lacks || !existsSync(stamp)) {
    const { status } = spawnSync(process.execPath, [BUILD, folder], { stdio: ['ignore', 'ignore', 'inherit'] })
    if (status !== 0) throw new Error(`${folder} could not be built: ${buildCommand(folder)}`)
    return
  }
  const changed = differingInput(JSON.parse(readFileSync(stamp, 'utf8')) as Inputs, inputsOf(folder))
  if (changed !== undefined) {
    throw new Error(`${join(folder, changed)} has changed since the corpus was built: ${buildCommand(folder)}`)
  }
}
