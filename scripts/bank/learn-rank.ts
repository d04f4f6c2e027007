import { FEATURES } from '../../src/retrieval/features.ts'
import type { RankWeights } from '../../src/retrieval/rank.ts'
import { fitListwise, rankOf, weighted } from './listwise.ts'
import { halves, round, share } from './share.ts'
import type { Trial } from './trial.ts'

const EVERY = FEATURES.map((_, k) => k)

/** A question that a bank without its writer looks for in this many other passages first asks too little, or wrongly. */
const LOST = 20
const SHOWN = 5

const columnsOf = (trial: Trial, features: readonly number[]): Float64Array[] =>
  features.map((k) => trial.evidence.features[FEATURES[k] ?? 'text'])

const learn = (from: readonly Trial[], features: readonly number[]): number[] =>
  fitListwise(
    from.map((t) => ({ features: columnsOf(t, features), right: t.right ?? 0 })),
    features.length,
  )

/** hit@1 and hit@3 over manners not seen, with some of the features. */
function crossValidate(questions: readonly Trial[], features: readonly number[]): string {
  const [a, b] = halves(questions)
  const ranksOf = (from: readonly Trial[], to: readonly Trial[]): number[] => {
    const weights = learn(from, features)
    return to.map((t) => rankOf(weighted(columnsOf(t, features), weights), t.right ?? 0))
  }
  const ranks = [...ranksOf(a, b), ...ranksOf(b, a)]
  return `hit@1 ${share(ranks.map((r) => r === 1))}  hit@3 ${share(ranks.map((r) => r <= 3))}`
}

/** Learns the weights of the ranker; prints what each feature adds, cross-validated over manners. */
export function learnRank(questions: readonly Trial[]): RankWeights {
  console.log(`rank, cross-validated over ${questions.length} questions`)
  console.log(`  all features            ${crossValidate(questions, EVERY)}`)
  for (const [k, feature] of FEATURES.entries()) {
    console.log(
      `  without ${feature.padEnd(15)} ${crossValidate(
        questions,
        EVERY.filter((other) => other !== k),
      )}`,
    )
    console.log(`  only ${feature.padEnd(18)} ${crossValidate(questions, [k])}`)
  }
  const weights = learn(questions, EVERY)
  const lost = questions.filter((t) => rankOf(weighted(columnsOf(t, EVERY), weights), t.right ?? 0) > LOST)
  console.log(`flagged: ${lost.length} questions bring ${LOST} other passages before their own`)
  for (const { manner, text } of lost.slice(0, SHOWN)) console.log(`  ${manner}: ${text}`)
  const [text = 0, words = 0, phrases = 0, near = 0] = weights.map(round)
  return { text, words, phrases, questions: near }
}
