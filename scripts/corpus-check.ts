import { folderOf, runCommand } from './onboarding/command.ts'
import { faultsOfBank, faultsOfFiles, faultsOfSets, faultsOfText, told, unknownFiles } from './onboarding/faults.ts'
import { knownOf } from './onboarding/known.ts'
import { openCorpus } from './onboarding/open-corpus.ts'
import { betterText, headText, knownText, serveText } from './onboarding/report.ts'

/**
 * `npm run corpus:check -- FOLDER` says everything that is wrong with a corpus at once, then what is known of it, and what
 * would make it better. It changes nothing.
 */
const FILES =
  'paper.md corpus.json record.json works.json targets.json names.json voices.json aliases.json ways.txt suggestions.json glosses.tsv glossary.tsv history.json pictures bank encoder.bin model.json evaluation generated source README.md RIGHTS.md schemas proposals.txt bank-brief.txt'

await runCommand(() => {
  const folder = folderOf(process.argv.slice(2), 'npm run corpus:check -- FOLDER')
  const faults = [...unknownFiles(folder, new Set(FILES.split(' '))), ...faultsOfFiles(folder)]
  // Of a corpus with a file that is not of its form, the text is looked at alone: what follows would be said twice.
  let corpus: ReturnType<typeof openCorpus> | undefined
  faults.push(
    ...(faultsOfFiles(folder).length === 0 ? told(() => (corpus = openCorpus(folder))) : faultsOfText(folder)),
  )
  if (corpus) faults.push(...faultsOfSets(folder, corpus.paper), ...faultsOfBank(folder, corpus.paper))
  for (const fault of faults) console.error(fault)
  if (corpus) {
    const known = knownOf(folder, corpus.paper, corpus.notes)
    console.log([headText(folder, corpus.paper), knownText(known), betterText(known)].join('\n'))
  }
  console.log(
    faults.length === 0
      ? serveText(folder)
      : `${faults.length} ${faults.length === 1 ? 'fault' : 'faults'} to mend first`,
  )
  return faults.length === 0 ? 0 : 1
})
