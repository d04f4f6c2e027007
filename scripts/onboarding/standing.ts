import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { OnboardingFault } from './fault.ts'
import { loadLibrary } from '../load-library.ts'
import { knownOf } from './known.ts'
import { openCorpus } from './open-corpus.ts'
import { betterText, headText, knownText, serveText, triedText } from './report.ts'

const BUILD = join(import.meta.dirname, '../build-corpus.ts')

/** Builds a corpus, asks it, and says what is known, what is not, and how to serve it. */
export async function standing(folder: string): Promise<string> {
  const built = spawnSync(process.execPath, [BUILD, folder], { stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8' })
  if (built.status !== 0) throw new OnboardingFault(built.stderr.trim())
  const library = loadLibrary(folder)
  const known = knownOf(folder, library.paper, openCorpus(folder).notes)
  return [
    headText(folder, library.paper),
    knownText(known),
    betterText(known),
    'Asked, to see that it answers:',
    triedText(library),
    serveText(folder),
  ].join('\n')
}
