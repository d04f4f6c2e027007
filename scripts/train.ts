import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openPaper } from '../src/paper/paper.ts'
import { buildIndex, loadIndex } from '../src/retrieval/artifact.ts'
import { openBank } from '../src/retrieval/bank.ts'
import { logOdds, product } from '../src/retrieval/confidence.ts'
import { evidenceGatherer, FEATURES } from '../src/retrieval/features.ts'
import { FOLLOW_FEATURES, followFeatures, leaning } from '../src/retrieval/follow-up.ts'
import { logChances, rank, type Ranked, type RankWeights, scoresOf } from '../src/retrieval/rank.ts'
import type { Model } from '../src/retrieval/retrieval.ts'
import { SIGNS, type Signs, signsOf } from '../src/retrieval/signs.ts'
import { type Aliases, tokenizer } from '../src/retrieval/words.ts'
import { readCalibration } from './bank/calibration.ts'
import { type FollowUp, readDialogues } from './bank/dialogues.ts'
import { encodeBank } from './bank/encode.ts'
import { fitListwise, rankOf, weighted } from './bank/listwise.ts'
import { auroc, type Fit, fitLogistic, sigmoid } from './bank/logistic.ts'
import { readBank } from './bank/read.ts'
import { remembering, type Trial, trials } from './bank/trial.ts'
import { readCorpus } from './corpus/read.ts'

/**
 * Learns the few dozen numbers of retrieval from the question bank and writes `model.json`: `train [folder]`.
 * Every question is judged by a bank without its own writer, and every figure printed is cross-validated: learnt on
 * half of the manners, measured on the other half.
 */
const folder = process.argv[2] ?? 'corpus'

/** How many of the questions that the paper answers are to be answered. */
const ANSWERED_SHARE = 0.95

const { paper: data, source } = readCorpus(folder)
const paper = openPaper(data, source)
const aliases = JSON.parse(readFileSync(join(folder, 'aliases.json'), 'utf8')) as Aliases
const files = readBank(join(folder, 'bank'))
const tokenize = remembering(tokenizer(aliases))
const all = trials(paper, files, tokenize, {
  questions: 3,
  gaps: 2,
  offTopic: 1,
})
const questions = all.filter((t) => t.kind === 'question')

const columns = (trial: Trial): Float64Array[] => FEATURES.map((feature) => trial.evidence.features[feature])
const learnRank = (from: readonly Trial[], features: readonly number[] = FEATURES.map((_, k) => k)): number[] =>
  fitListwise(
    from.map((t) => ({ features: features.map((k) => columns(t)[k] as Float64Array), right: t.right ?? 0 })),
    features.length,
  )

/** Divides what was tried in two by manner, so that no writer is on both sides. */
function halves(of: readonly Trial[]): [Trial[], Trial[]] {
  const manners = [...new Set(of.map((t) => t.manner))]
  const even = new Set(manners.filter((_, i) => i % 2 === 0))
  return [of.filter((t) => even.has(t.manner)), of.filter((t) => !even.has(t.manner))]
}

const share = (items: readonly boolean[]): string => (items.filter(Boolean).length / items.length).toFixed(3)

/** hit@1 and hit@3 over manners not seen, with some of the features. */
function crossValidate(features: readonly number[]): string {
  const [a, b] = halves(questions)
  const ranks = [
    [a, b],
    [b, a],
  ].flatMap(([from, to]) => {
    const weights = learnRank(from ?? [], features)
    return (to ?? []).map((t) =>
      rankOf(
        weighted(
          features.map((k) => columns(t)[k] as Float64Array),
          weights,
        ),
        t.right ?? 0,
      ),
    )
  })
  return `hit@1 ${share(ranks.map((r) => r === 1))}  hit@3 ${share(ranks.map((r) => r <= 3))}`
}

console.log(`rank, cross-validated over ${questions.length} questions`)
const every = FEATURES.map((_, k) => k)
console.log(`  all${' '.repeat(22)} ${crossValidate(every)}`)
for (const [k, feature] of FEATURES.entries()) {
  console.log(`  without ${feature.padEnd(17)} ${crossValidate(every.filter((other) => other !== k))}`)
  console.log(`  only ${feature.padEnd(20)} ${crossValidate([k])}`)
}

const round = (value: number): number => Number(value.toPrecision(4))
const weights = Object.fromEntries(learnRank(questions).map((w, k) => [FEATURES[k], round(w)])) as RankWeights &
  Record<string, number>

interface Judged extends Trial {
  ranked: readonly Ranked[]
  signs: Signs
  row: number[]
}
const judged: Judged[] = all.map((trial) => {
  const ranked = rank(paper, scoresOf(trial.evidence, weights))
  const signs = signsOf(trial.bank, trial.evidence, ranked)
  return { ...trial, ranked, signs, row: SIGNS.map((sign) => signs[sign]) }
})

const isRight = (t: Judged): boolean => t.right !== undefined && t.ranked[0]?.place === t.right
const rows = (of: readonly Judged[]): number[][] => of.map((t) => t.row)
const only = (of: readonly Judged[], kind: Trial['kind']): Judged[] => of.filter((t) => t.kind === kind)

type Judgements = Omit<Model['confidence'], 'calibration' | 'threshold'>
const logistic = ({ bias, weights: w }: Fit) => ({
  bias: round(bias),
  weights: Object.fromEntries(SIGNS.map((sign, k) => [sign, round(w[k] ?? 0)])) as Record<
    (typeof SIGNS)[number],
    number
  >,
})
function learnJudgements(from: readonly Judged[]): Judgements {
  const asked = only(from, 'question')
  return {
    onTopic: logistic(fitLogistic(rows(asked), rows(only(from, 'off-topic')))),
    answered: logistic(fitLogistic(rows(asked), rows(only(from, 'gap')))),
    right: logistic(
      fitLogistic(
        rows(asked.filter(isRight)),
        rows(asked.filter((t) => !isRight(t))),
        asked.filter(isRight).length / asked.length,
      ),
    ),
  }
}

/** The uncalibrated log-odds of everything tried, each judged by what was learnt from other manners. */
function crossJudge(): { trial: Judged; odds: number }[] {
  const parts = (['question', 'gap', 'off-topic'] as const).map(
    (kind) => halves(only(judged, kind)) as [Judged[], Judged[]],
  )
  return [0, 1].flatMap((side) => {
    const learnt = learnJudgements(parts.flatMap((part) => part[1 - side] ?? []))
    return parts
      .flatMap((part) => part[side] ?? [])
      .map((trial) => ({ trial, odds: logOdds(product(learnt, trial.signs)) }))
  })
}

const crossed = crossJudge()
const oddsOf = (kind: Trial['kind']): number[] => crossed.filter((c) => c.trial.kind === kind).map((c) => c.odds)
const [asked, gaps, off] = [oddsOf('question'), oddsOf('gap'), oddsOf('off-topic')]

const cut = (odds: readonly number[]): number =>
  odds.toSorted((a, b) => a - b)[Math.floor(odds.length * (1 - ANSWERED_SHARE))] ?? 0
const refused = (odds: readonly number[], from: number): string => share(odds.map((o) => o < from))
console.log(
  `confidence, cross-validated: AUROC against gaps ${auroc(asked, gaps).toFixed(3)}, against off-topic ${auroc(asked, off).toFixed(3)}`,
)
console.log(
  `  answered ${ANSWERED_SHARE}: refused of gaps ${refused(gaps, cut(asked))}, of off-topic ${refused(off, cut(asked))}`,
)

/** Follow-ups are looked up in the whole bank: the dialogues are not in it. */
const whole = openBank(encodeBank(paper, files, tokenize))
const gather = evidenceGatherer(paper, loadIndex(buildIndex(paper, tokenize), paper, tokenize), whole, tokenize)
const chances = (question: string): Float64Array => logChances(scoresOf(gather(question), weights))
const followUps = readDialogues(paper, join(folder, 'bank/dialogues.txt')).map((turn) => {
  const { distinct, unknown } = gather(turn.question).query
  const lean = leaning(turn.question, distinct.length + unknown.length)
  const features = followFeatures(paper, chances(turn.question), chances(turn.context.question), turn.context, lean)
  return { ...turn, features }
})
const isEven = (turn: FollowUp): boolean => turn.dialogue % 2 === 0
const followRanks = [isEven, (turn: FollowUp) => !isEven(turn)].flatMap((side) => {
  const learnt = fitListwise(
    followUps.filter((t) => !side(t)),
    FOLLOW_FEATURES.length,
  )
  return followUps.filter(side).map((t) => rankOf(weighted(t.features, learnt), t.right))
})
console.log(
  `follow-ups, cross-validated: hit@1 ${share(followRanks.map((r) => r === 1))}  hit@3 ${share(followRanks.map((r) => r <= 3))}`,
)
const learntFollow = fitListwise(followUps, FOLLOW_FEATURES.length)
const followUp = Object.fromEntries(
  FOLLOW_FEATURES.map((name, k) => [name, round(learntFollow[k] ?? 0)]),
) as Model['followUp'] & Record<string, number>

/** The calibration is learnt on messages written apart from the bank, with every passage that answers them named. */
const judgements = learnJudgements(judged)
const calibrated = readCalibration(paper, join(folder, 'bank/calibration.txt')).map((line) => {
  const evidence = gather(line.text)
  const ranked = rank(paper, scoresOf(evidence, weights))
  const odds = logOdds(product(judgements, signsOf(whole, evidence, ranked)))
  return { kind: line.kind, odds, isRight: line.right.includes(ranked[0]?.place ?? -1) }
})
const right = calibrated.filter((c) => c.isRight).map((c) => [c.odds])
const wrong = calibrated.filter((c) => !c.isRight).map((c) => [c.odds])
const curve = fitLogistic(right, wrong, right.length / calibrated.length)
const calibration = { bias: round(curve.bias), slope: round(curve.weights[0] ?? 1) }
const oddsFor = (kind: Trial['kind']): number[] => calibrated.filter((c) => c.kind === kind).map((c) => c.odds)
const from = cut(oddsFor('question'))
const threshold = round(sigmoid(calibration.bias + calibration.slope * from))
console.log(
  `calibration set: hit@1 ${share(calibrated.filter((c) => c.kind === 'question').map((c) => c.isRight))}, AUROC against gaps ${auroc(oddsFor('question'), oddsFor('gap')).toFixed(3)}, against off-topic ${auroc(oddsFor('question'), oddsFor('off-topic')).toFixed(3)}`,
)
console.log(
  `  answered ${ANSWERED_SHARE}: refused of gaps ${refused(oddsFor('gap'), from)}, of off-topic ${refused(oddsFor('off-topic'), from)}; threshold ${threshold}`,
)

const model: Model = { rank: weights, confidence: { ...judgements, calibration, threshold }, followUp }
writeFileSync(join(folder, 'model.json'), `${JSON.stringify(model, null, 2)}\n`)
console.log(`written: ${join(folder, 'model.json')}`)
