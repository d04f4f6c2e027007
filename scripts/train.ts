import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openPaper } from '../src/paper/paper.ts'
import { buildIndex, loadIndex } from '../src/retrieval/artifact.ts'
import { openBank } from '../src/retrieval/bank.ts'
import { type Evidence, evidenceGatherer } from '../src/retrieval/features.ts'
import { followFeatures, leaning } from '../src/retrieval/follow-up.ts'
import { logChances, rank, scoresOf } from '../src/retrieval/rank.ts'
import type { Model } from '../src/retrieval/retrieval.ts'
import { signsOf } from '../src/retrieval/signs.ts'
import { statementReader } from '../src/retrieval/statements.ts'
import { type Aliases, tokenizer } from '../src/retrieval/words.ts'
import { buildBank } from './bank/build.ts'
import { readCalibration } from './bank/calibration.ts'
import { readDialogues } from './bank/dialogues.ts'
import { learnConfidence } from './bank/learn-confidence.ts'
import { learnFollowUp } from './bank/learn-follow-up.ts'
import { learnRank } from './bank/learn-rank.ts'
import { readBank } from './bank/read.ts'
import { remembering, trials } from './bank/trial.ts'
import { readCorpus } from './corpus/read.ts'

/**
 * Learns the few dozen numbers of retrieval from the question bank and writes `model.json`: `train [folder]`.
 * Every question is judged by a bank without its own writer, and what is printed as cross-validated was learnt on half
 * of the manners and measured on the other half.
 */
const folder = process.argv[2] ?? 'corpus'

const corpus = readCorpus(folder)
const paper = openPaper(corpus.paper, corpus.source)
const aliases = JSON.parse(readFileSync(join(folder, 'aliases.json'), 'utf8')) as Aliases
const tokenize = remembering(tokenizer(aliases))
const read = statementReader(paper, tokenize)
const files = readBank(join(folder, 'bank'))

const tried = trials(paper, files, tokenize, aliases, { close: 2, far: 3, gaps: 2, offTopic: 1 })
const weights = learnRank(tried.filter((t) => t.kind === 'question'))
const judged = tried.map((trial) => {
  const ranked = rank(paper, scoresOf(trial.evidence, weights))
  const isRight = trial.right !== undefined && ranked[0]?.place === trial.right
  return { ...trial, signs: signsOf(trial.bank, trial.evidence, ranked, read), isRight }
})

/** What was written apart from the bank is looked up in the whole of it. */
const whole = openBank(buildBank(paper, files, tokenize, aliases))
const gather = evidenceGatherer(paper, loadIndex(buildIndex(paper, tokenize), paper, tokenize), whole, tokenize)
const calibrationSet = readCalibration(paper, join(folder, 'bank/calibration.txt')).map(({ text, kind, right }) => {
  const evidence = gather(text)
  const ranked = rank(paper, scoresOf(evidence, weights))
  return { kind, signs: signsOf(whole, evidence, ranked, read), isRight: right.includes(ranked[0]?.place ?? -1) }
})

const chances = (evidence: Evidence): Float64Array => logChances(scoresOf(evidence, weights))
const turns = readDialogues(paper, join(folder, 'bank/dialogues.txt')).map((turn) => {
  const own = gather(turn.question)
  const lean = leaning(turn.question, own.query.distinct.length + own.query.unknown.length)
  const earlier = chances(gather(turn.context.question))
  return { ...turn, features: followFeatures(paper, chances(own), earlier, turn.context, lean) }
})

const model: Model = {
  rank: weights,
  confidence: learnConfidence(judged, calibrationSet),
  followUp: learnFollowUp(turns),
}
writeFileSync(join(folder, 'model.json'), `${JSON.stringify(model, null, 2)}\n`)
console.log(`written: ${join(folder, 'model.json')}`)
