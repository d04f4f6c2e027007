import { globSync } from 'node:fs'
import { join } from 'node:path'
import { hasLearnt } from './corpus/learnt.ts'
import { readSet } from './evaluation/questions.ts'
import { readBuiltCorpus } from './load-library.ts'
import { folderOf, runCommand } from './onboarding/command.ts'
import { OnboardingFault } from './onboarding/fault.ts'
import { faultsOfSets } from './onboarding/faults.ts'
import { measured, measuredText } from './onboarding/measured.ts'
import { openCorpus } from './onboarding/open-corpus.ts'

/**
 * `npm run corpus:measure -- FOLDER` puts the question sets of a corpus: how often the right passage comes first, and what
 * is refused, with 95 % bounds, beside what it would be without a question bank and beside MiniSearch.
 */
const EXAMPLE = '{"kind": "factual", "id": "m1", "question": "Who paid?", "gold": ["words of the paper that answer"]}'

await runCommand(() => {
  const folder = folderOf(process.argv.slice(2), 'npm run corpus:measure -- FOLDER')
  const sets = globSync(join(folder, 'evaluation/*.jsonl')).sort()
  if (sets.length === 0) {
    throw new OnboardingFault(
      `${folder} has no question set: write lines like ${EXAMPLE} into ${join(folder, 'evaluation/mine.jsonl')}`,
    )
  }
  const faults = faultsOfSets(folder, openCorpus(folder).paper)
  if (faults.length > 0) throw new OnboardingFault(faults.join('\n'))
  const rows = sets.flatMap(readSet)
  console.log(`${sets.join(', ')}: ${rows.length} rows; in brackets the 95 % bounds`)
  console.log(measuredText(measured(readBuiltCorpus(folder), rows, hasLearnt(folder))))
  return 0
})
