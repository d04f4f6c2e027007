import { type BuiltCorpus, openLibrary } from '../../src/library.ts'
import { type Ranked, rank } from '../../src/retrieval/rank.ts'
import { holds, isHit } from './measure.ts'
import { asQuoted } from './passages.ts'
import type { Row } from './questions.ts'

/** What is left of hit@1 and hit@3 over the factual questions with some of what ranks the passages. */
export interface Ablation {
  readonly name: string
  readonly hit1: number
  readonly hit3: number
}

/**
 * Measures the ranking as it is, the encoder alone (the words that a passage prints count for nothing), and MiniSearch
 * alone (they are all that counts); nothing is learnt again.
 */
export function ablations(corpus: BuiltCorpus, rows: readonly Row[]): Ablation[] {
  const factual = rows.flatMap((row) => (row.kind === 'factual' ? [row] : []))
  const { paper, retrieval } = openLibrary(corpus)
  const encoderAlone = openLibrary({ ...corpus, model: { ...corpus.model, printed: 0 } }).retrieval
  const measure = (name: string, ranking: (question: string) => readonly Ranked[]): Ablation => {
    const places = factual.map(
      ({ question, gold }) => ranking(question).findIndex(({ passage }) => holds(asQuoted(passage), gold)) + 1,
    )
    const share = (k: number): number => places.filter((place) => isHit(place, k)).length / places.length
    return { name, hit1: share(1), hit3: share(3) }
  }
  return [
    measure('encoder and words printed', (question) => retrieval.lookUp(question).ranked),
    measure('encoder alone', (question) => encoderAlone.lookUp(question).ranked),
    measure('MiniSearch alone', (question) => rank(paper, retrieval.lookUp(question).evidence.printed)),
  ]
}

export const ablationText = (of: readonly Ablation[]): string =>
  [
    'ranking with and without        hit@1  hit@3',
    ...of.map((a) => `${a.name.padEnd(30)}  ${a.hit1.toFixed(3)}  ${a.hit3.toFixed(3)}`),
  ].join('\n')
