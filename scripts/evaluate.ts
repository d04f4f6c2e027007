import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { ablations, ablationText } from './evaluation/ablation.ts'
import { binsOf, calibrationError } from './evaluation/calibration.ts'
import { contestChart, reliabilityChart } from './evaluation/charts.ts'
import { contest } from './evaluation/contest.ts'
import { grouping, ownSets, readSet } from './evaluation/questions.ts'
import { contestText, figuresText, missesText, reliabilityText } from './evaluation/report.ts'
import { evaluate } from './evaluation/run.ts'
import { readBuiltCorpus } from './load-library.ts'
import { openLibrary } from '../src/library.ts'

/**
 * `npm run evaluate -- [SET.jsonl …] [--quiet] [--draw] [--json FILE] [--vectors FILE]`: the figures of question sets, with
 * 95 % bootstrap intervals, the misses, the reliability curve, and other search libraries beside. `--draw` draws the last two.
 */
const FOLDER = 'corpus/evaluation'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    quiet: { type: 'boolean' },
    draw: { type: 'boolean' },
    json: { type: 'string' },
    vectors: { type: 'string' },
  },
})
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
if (values.draw) writeFileSync(join(FOLDER, 'reliability.svg'), reliabilityChart(bins))

const table = await contest(library, rows, groupOf, figures, values.vectors)
console.log(contestText(table))
if (values.draw) writeFileSync(join(FOLDER, 'rivals.svg'), contestChart(table))

if (values.json !== undefined) {
  const reliability = { bins, calibrationError: calibrationError(bins) }
  const all = { sets, figures, reliability, rivals: table.contestants }
  writeFileSync(values.json, `${JSON.stringify(all, null, 2)}\n`)
}
