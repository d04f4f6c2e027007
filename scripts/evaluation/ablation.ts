import { type BuiltCorpus, openLibrary } from '../../src/library.ts'
import { type Feature, FEATURES } from '../../src/retrieval/features.ts'
import { holds, isHit } from './measure.ts'
import { asQuoted } from './passages.ts'
import type { Row } from './questions.ts'

type Factual = Extract<Row, { kind: 'factual' }>

/** What is left of hit@1 and hit@3 over the factual questions with some of the ranker's features. */
export interface Ablation {
  readonly name: string
  readonly hit1: number
  readonly hit3: number
}

function measure(
  corpus: BuiltCorpus,
  rows: readonly Factual[],
  keep: (feature: Feature) => boolean,
): Omit<Ablation, 'name'> {
  const rank = { ...corpus.model.rank }
  for (const feature of FEATURES) if (!keep(feature)) rank[feature] = 0
  const { retrieval } = openLibrary({ ...corpus, model: { ...corpus.model, rank } })
  const places = rows.map(({ question, gold }) => {
    const { ranked } = retrieval.retrieve(question)
    return ranked.findIndex(({ passage }) => holds(asQuoted(passage), gold)) + 1
  })
  const share = (k: number): number => places.filter((place) => isHit(place, k)).length / places.length
  return { hit1: share(1), hit3: share(3) }
}

/** Measures the ranker with all of its features, without each, and with each alone; the weights are not learnt again. */
export function ablations(corpus: BuiltCorpus, rows: readonly Row[]): Ablation[] {
  const factual = rows.flatMap((row) => (row.kind === 'factual' ? [row] : []))
  return [
    { name: 'all features', ...measure(corpus, factual, () => true) },
    ...FEATURES.map((f) => ({ name: `without ${f}`, ...measure(corpus, factual, (other) => other !== f) })),
    ...FEATURES.map((f) => ({ name: `only ${f}`, ...measure(corpus, factual, (other) => other === f) })),
  ]
}

export const ablationText = (of: readonly Ablation[]): string =>
  [
    'ranking with and without        hit@1  hit@3',
    ...of.map((a) => `${a.name.padEnd(30)}  ${a.hit1.toFixed(3)}  ${a.hit3.toFixed(3)}`),
  ].join('\n')
