import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { ablations, ablationText } from './evaluation/ablation.ts'
import { binsOf, calibrationError } from './evaluation/calibration.ts'
import { contest } from './evaluation/contest.ts'
import { publish, staleness } from './evaluation/publish.ts'
import { grouping, ownSets, readSet } from './evaluation/questions.ts'
import { contestText, figuresText, missesText, reliabilityText } from './evaluation/report.ts'
import { evaluate } from './evaluation/run.ts'
import { readBuiltCorpus } from './load-library.ts'
import { openLibrary } from '../src/library.ts'

/**
 * `npm run evaluate -- [SET.jsonl …] [--quiet] [--publish] [--check] [--json FILE] [--vectors FILE]`: the figures of
 * question sets, with 95 % bootstrap intervals, the misses, the reliability curve, and other search libraries beside.
 * `--publish` writes what /accuracy shows, over the corpus's own sets; `--check` fails where that is of another corpus.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    quiet: { type: 'boolean' },
    publish: { type: 'boolean' },
    check: { type: 'boolean' },
    json: { type: 'string' },
    vectors: { type: 'string' },
  },
})

async function run(): Promise<void> {
  const sets = positionals.length > 0 ? positionals : ownSets()
  const rows = sets.flatMap(readSet)
  const groupOf = grouping()
  const corpus = readBuiltCorpus()
  const library = openLibrary(corpus)

  const { figures, misses, judgements } = evaluate(library, rows, groupOf, corpus.model.confidence.threshold)
  console.log(`${sets.join(', ')}: figure, value, 95 % interval, questions\n`)
  console.log(figuresText(figures))
  if (!values.quiet) console.log(missesText(misses))

  console.log(`\n${ablationText(ablations(corpus, rows))}`)

  const bins = binsOf(judgements)
  console.log(`\n${reliabilityText(bins)}\n`)

  const table = await contest(library, rows, groupOf, figures, values.vectors)
  console.log(contestText(table))
  if (values.publish) publish(corpus, sets, judgements, table)

  if (values.json !== undefined) {
    const reliability = { bins, calibrationError: calibrationError(bins) }
    const all = { sets, figures, reliability, rivals: table.contestants }
    writeFileSync(values.json, `${JSON.stringify(all, null, 2)}\n`)
  }
}

const stale = values.check ? staleness() : undefined
if (stale !== undefined) {
  console.error(stale)
  process.exitCode = 1
} else if (values.publish && positionals.length > 0) {
  console.error('the accuracy card shows the corpus’s own sets: --publish takes no others')
  process.exitCode = 2
} else if (!values.check) {
  await run()
}
