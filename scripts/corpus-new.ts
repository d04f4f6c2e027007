import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { runCommand } from './onboarding/command.ts'
import { OnboardingFault } from './onboarding/fault.ts'
import { readPaper } from './onboarding/read-paper.ts'
import { proposeRecord, recordOf } from './onboarding/proposals/record.ts'
import { proposeSpeakers } from './onboarding/proposals/speakers.ts'
import { takeTicks } from './onboarding/proposals/take-ticks.ts'
import { TICK_FILE, tickFile } from './onboarding/proposals/tick-file.ts'
import { proposeWorks } from './onboarding/proposals/works.ts'
import { openCorpus } from './onboarding/open-corpus.ts'
import { standing } from './onboarding/standing.ts'

/**
 * `npm run corpus:new -- FILE --out FOLDER` makes a corpus of a paper: converts it, proposes what a person ticks in
 * `proposals.txt`, builds, asks three questions, and says what is known and what is not.
 */
const USAGE = 'npm run corpus:new -- FILE --out FOLDER'

function emptyFolder(out: string): string {
  if (existsSync(out) && readdirSync(out).length > 0)
    throw new OnboardingFault(`${out} is not empty: name another folder`)
  return out.replace(/(?<=.)\/+$/u, '')
}

await runCommand(async () => {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { out: { type: 'string' } } })
  const [file, ...rest] = positionals
  if (file === undefined || rest.length > 0 || values.out === undefined) throw new OnboardingFault(`usage: ${USAGE}`)
  const folder = emptyFolder(values.out)
  const { transcript, metadata, by } = await readPaper(file)
  const record = proposeRecord(transcript.title, transcript.byline, metadata)
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'paper.md'), transcript.markdown)
  writeFileSync(join(folder, 'record.json'), `${JSON.stringify(recordOf(record), null, 2)}\n`)
  console.log(`${file} → ${join(folder, 'paper.md')}${by === undefined ? '' : ` (by ${by})`}`)
  for (const remark of transcript.remarks) console.log(`  ${remark}`)
  const { paper, notes } = openCorpus(folder)
  const proposals = {
    record,
    works: proposeWorks(paper.footnotes),
    speakers: proposeSpeakers(paper),
    unresolved: notes.unresolved,
  }
  writeFileSync(join(folder, TICK_FILE), tickFile(proposals, folder))
  takeTicks(folder)
  console.log(await standing(folder))
  return 0
})
