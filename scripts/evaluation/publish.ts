import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { type Accuracy, accuracy, type AccuracyFigure } from '../../src/contract/accuracy.ts'
import { type BuiltCorpus, openLibrary } from '../../src/library.ts'
import { corpusFolder } from '../corpus-folder.ts'
import { binsOf, calibrationError, type Judgement } from './calibration.ts'
import { contestChart, reliabilityChart } from './charts.ts'
import type { Contest } from './contest.ts'
import { fingerprintOf } from './fingerprint.ts'
import { grouping, readSet } from './questions.ts'
import { evaluate } from './run.ts'
import type { Figure } from './tally.ts'

const CORPUS = corpusFolder()
const FOLDER = join(CORPUS, 'evaluation')
const RESULTS = join(FOLDER, 'results.json')

/** How the figures came about. Every sentence is about `evaluate()`, `contest()` and `bootstrapMean()`. */
const METHOD = [
  'Every question was put to the same code that this service runs, as a client would put it; nothing was judged by hand afterwards.',
  'For each question that the paper answers, somebody had written down beforehand which words of the paper answer it. An answer is right when its quotation, or a note of it, holds them.',
  'A question that the paper does not answer is right when it is refused.',
  'The 95 % intervals are percentile bootstraps: the questions were drawn again a thousand times, with replacement.',
  'The other libraries searched the same paragraphs, each with its default options and nothing else: no question bank, no stemming or synonyms of ours. They are tools for other ends, and can be set up to do better.',
]

/** Four decimals: what is beyond says nothing over a few hundred questions, and differs between machines. */
const rounded = (value: number): number => Number(value.toFixed(4))

const published = ({ name, value, n, interval }: Figure): AccuracyFigure => ({
  name,
  value: rounded(value),
  low: interval ? rounded(interval.low) : null,
  high: interval ? rounded(interval.high) : null,
  n,
})

/**
 * Writes what the accuracy card shows: `results.json` and the two drawings.
 *
 * @param sets the question sets, by their files
 */
export function publish(
  corpus: BuiltCorpus,
  sets: readonly string[],
  judgements: readonly Judgement[],
  peers: Contest,
) {
  const library = openLibrary(corpus)
  const described = JSON.parse(readFileSync(join(FOLDER, 'sets.json'), 'utf8')) as Record<
    string,
    { title: string; use: string }
  >
  const bins = binsOf(judgements)
  const results: Accuracy = {
    version: corpus.paper.version,
    computedFrom: fingerprintOf(CORPUS),
    sets: sets.map((file) => {
      const id = basename(file, '.jsonl')
      const about = described[id]
      if (!about) throw new Error(`sets.json does not describe ${id}`)
      const rows = readSet(file)
      const { figures } = evaluate(library, rows, grouping(), corpus.model.confidence.threshold)
      return { id, ...about, questions: rows.length, figures: figures.map(published) }
    }),
    reliability: {
      bins: bins.map(({ from, to, count, confidence, right }) => ({
        from,
        to,
        count,
        confidence: count > 0 ? rounded(confidence) : null,
        right: count > 0 ? rounded(right) : null,
      })),
      calibrationError: rounded(calibrationError(bins)),
    },
    peers: peers.contestants.map(({ name, figures }) => ({ name, figures: figures?.map(published) ?? null })),
    method: METHOD,
  }
  writeFileSync(RESULTS, `${JSON.stringify(accuracy.parse(results), null, 1)}\n`)
  writeFileSync(join(FOLDER, 'reliability.svg'), reliabilityChart(bins))
  writeFileSync(join(FOLDER, 'rivals.svg'), contestChart(peers))
}

/** What is wrong with the published figures; undefined when they were computed from what stands in the corpus. */
export function staleness(): string | undefined {
  if (!existsSync(RESULTS)) return `${RESULTS} is missing; run npm run evaluate -- --publish`
  const { computedFrom } = accuracy.parse(JSON.parse(readFileSync(RESULTS, 'utf8')))
  if (computedFrom === fingerprintOf(CORPUS)) return undefined
  return `${RESULTS} was computed from another corpus; run npm run evaluate -- --publish`
}
