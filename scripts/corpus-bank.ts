import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { openPaper } from '../src/paper/paper.ts'
import { tokenizer } from '../src/retrieval/words.ts'
import { readAliases } from './corpus/aliases.ts'
import { readCorpus } from './corpus/read.ts'
import { readSet, textsOf } from './evaluation/questions.ts'
import { bankBrief } from './onboarding/bank/brief.ts'
import { keepBank, questionsOfOthers } from './onboarding/bank/keep.ts'
import { Likeness } from './onboarding/bank/likeness.ts'
import { readReturned } from './onboarding/bank/returned.ts'
import { folderOf, runCommand } from './onboarding/command.ts'
import { OnboardingFault } from './onboarding/fault.ts'

/**
 * `npm run corpus:bank -- FOLDER --brief` writes the text that asks for a question bank, `bank-brief.txt` in the folder;
 * `--check FILE` reads what comes back, says what is wrong with it, and writes the rest into the folder's bank.
 */
const USAGE = 'npm run corpus:bank -- FOLDER --brief, or FOLDER --check FILE'

await runCommand(() => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { brief: { type: 'boolean' }, check: { type: 'string' } },
  })
  const folder = folderOf(positionals, USAGE)
  if ((values.brief === true) === (values.check !== undefined)) throw new OnboardingFault(`usage: ${USAGE}`)
  const { paper: data, source } = readCorpus(folder)
  const paper = openPaper(data, source)
  if (values.check !== undefined) return check(folder, values.check)
  const path = join(folder, 'bank-brief.txt')
  writeFileSync(path, bankBrief(paper))
  console.log(`${path}: give it to a colleague or to a language model. What comes back is read by`)
  console.log(`  npm run corpus:bank -- ${folder} --check FILE`)
  return 0

  function check(into: string, file: string): number {
    if (!existsSync(file)) throw new OnboardingFault(`${file}: there is no such file`)
    const text = readFileSync(file, 'utf8')
    const name = basename(file, extname(file)).replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    const tokenize = tokenizer(readAliases(into))
    const sets = globSync(join(into, 'evaluation/*.jsonl'))
    const tested = new Likeness(
      tokenize,
      sets.flatMap((set) => textsOf(readSet(set))),
    )
    const others = questionsOfOthers(into, name, globSync(join(into, 'bank/**/*.txt')).sort(), text)
    const { taken, faults } = readReturned(paper, text, file, tested, new Likeness(tokenize, others))
    const written = keepBank(into, name, taken)
    for (const fault of faults) console.error(fault)
    console.log(
      `${taken.length} lines taken, ${faults.length} not${written.length > 0 ? `; written: ${written.join(', ')}` : ''}`,
    )
    if (taken.length > 0) console.log(`To learn from them, about five minutes: IBID_CORPUS=${into} npm run train`)
    return faults.length === 0 ? 0 : 1
  }
})
