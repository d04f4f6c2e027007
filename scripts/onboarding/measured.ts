import { type BuiltCorpus, openLibrary } from '../../src/library.ts'
import { encoderWithoutBank, modelWithoutBank } from '../general/without-bank.ts'
import { holds, isHit } from '../evaluation/measure.ts'
import { asQuoted } from '../evaluation/passages.ts'
import type { Row } from '../evaluation/questions.ts'
import { controlOf } from '../evaluation/rivals.ts'
import { evaluate } from '../evaluation/run.ts'
import { type Figure, Tally } from '../evaluation/tally.ts'

/** A way of answering, with its figures by their names. */
export interface Measured {
  readonly name: string
  readonly figures: readonly Figure[]
}

/** What is told of each: that the right passage comes first, or among three, and that what is not answered is refused. */
const TOLD = {
  'factual hit@1': 'right passage first',
  'factual hit@3': 'among the first three',
  'factual answered': 'answered, of what the paper answers',
  'unanswerable refused': 'refused, of what it does not',
} as const

const noGroup = (): undefined => undefined

const ofCorpus = (corpus: BuiltCorpus, rows: readonly Row[]): readonly Figure[] =>
  evaluate(openLibrary(corpus), rows, noGroup, corpus.model.confidence.threshold).figures

/** MiniSearch as it comes, over the passages: it answers whatever has a word in common. */
function ofMiniSearch(corpus: BuiltCorpus, rows: readonly Row[]): readonly Figure[] {
  const { paper } = openLibrary(corpus)
  const search = controlOf(paper.passages.map(({ id, text }) => ({ id, text })))
  const tally = new Tally()
  for (const row of rows) {
    if (row.kind !== 'factual' && row.kind !== 'unanswerable') continue
    const found = search(row.question)
    if (row.kind === 'unanswerable') tally.add(['unanswerable'], 'refused', found.length === 0)
    else {
      const rank = found.findIndex(({ id }) => {
        const passage = paper.passage(String(id))
        return passage !== undefined && holds(asQuoted(passage), row.gold)
      })
      for (const k of [1, 3]) tally.add(['factual'], `hit@${k}`, isHit(rank + 1, k))
      tally.add(['factual'], 'answered', found.length > 0)
    }
  }
  return tally.figures()
}

/**
 * The figures of a corpus over its question sets: as it stands, as it would be without its question bank, and of
 * MiniSearch.
 *
 * @param hasLearnt whether it has a bank that something was learnt from; else the first two are one
 */
export function measured(corpus: BuiltCorpus, rows: readonly Row[], hasLearnt: boolean): Measured[] {
  const { paper } = openLibrary(corpus)
  const without: BuiltCorpus = {
    ...corpus,
    encoder: encoderWithoutBank(paper, corpus.aliases),
    model: modelWithoutBank(),
  }
  return [
    ...(hasLearnt ? [{ name: 'with its bank', figures: ofCorpus(corpus, rows) }] : []),
    { name: 'without a bank', figures: ofCorpus(hasLearnt ? without : corpus, rows) },
    { name: 'MiniSearch', figures: ofMiniSearch(corpus, rows) },
  ]
}

const percent = (value: number): string => `${Math.round(value * 100)} %`

/** A table: one line for each figure, with its bounds. */
export function measuredText(all: readonly Measured[]): string {
  const cell = (figure: Figure | undefined): string => {
    if (!figure) return '–'
    const { value, interval } = figure
    return interval ? `${percent(value)} (${percent(interval.low)}–${percent(interval.high)})` : percent(value)
  }
  const lines = Object.entries(TOLD).flatMap(([figure, what]) => {
    const found = all.map(({ figures }) => figures.find(({ name }) => name === figure))
    const n = found.find((one) => one !== undefined)?.n
    return n === undefined ? [] : [[`${what} (${n})`, ...found.map(cell)]]
  })
  const rows = [['', ...all.map(({ name }) => name)], ...lines]
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? []
  return rows
    .map((row) =>
      row
        .map((text, column) => text.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}
