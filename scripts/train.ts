import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openPaper } from '../src/paper/paper.ts'
import { buildIndex } from '../src/retrieval/artifact.ts'
import { chanceOf, confidence } from '../src/retrieval/confidence.ts'
import { LEANINGS } from '../src/retrieval/follow-up.ts'
import { leansFrom, type Model, openRetrieval } from '../src/retrieval/retrieval.ts'
import { SHOWN } from '../src/retrieval/signs.ts'
import { tokenizer } from '../src/retrieval/words.ts'
import { readCalibration } from './bank/calibration.ts'
import { readDialogues } from './bank/dialogues.ts'
import { learnConfidence } from './bank/learn-confidence.ts'
import { learnFollowUp, learnLeaning } from './bank/learn-follow-up.ts'
import { plainModel } from './bank/plain-model.ts'
import { readBank } from './bank/read.ts'
import { share } from './bank/share.ts'
import { isKeptMessage, isKeptTurn, taughtBy } from './bank/taught.ts'
import { corpusFolder } from './corpus-folder.ts'
import { readAliases } from './corpus/aliases.ts'
import { readCorpus } from './corpus/read.ts'
import { makeEncoder } from './encoder/make-encoder.ts'

/**
 * Learns retrieval from the question bank: `train [folder] [--keep-encoder]`, where no folder is named that of IBID_CORPUS, writes `encoder.bin` and `model.json`; with
 * --keep-encoder only the numbers beside it. Takes about five minutes.
 */
const args = process.argv.slice(2)
const folder = args.find((arg) => !arg.startsWith('--')) ?? corpusFolder()

/** So many of the messages that are rightly answered are to be answered. */
const ANSWERED = 0.92

/** What the paper's own words may count in the ranking; the best on the calibration set is taken. */
const PRINTED_WEIGHTS = [0, 0.25, 0.5, 0.75, 1, 1.5, 2]

const corpus = readCorpus(folder)
const paper = openPaper(corpus.paper, corpus.source)
const aliases = readAliases(folder)
const bank = readBank(paper, join(folder, 'bank'))
const turns = readDialogues(paper, join(folder, 'bank/dialogues.txt'))
const path = join(folder, 'encoder.bin')
if (!args.includes('--keep-encoder')) {
  writeFileSync(path, Buffer.from(makeEncoder(paper, taughtBy(bank, turns), aliases)))
}
const file = readFileSync(path)
const encoder = file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength)
const index = buildIndex(paper, tokenizer(aliases))
const openWith = (model: Model) => openRetrieval(paper, { index, encoder, model, aliases })

const kept = bank.offTopic.filter(isKeptMessage)
const calibration = [
  ...readCalibration(paper, join(folder, 'bank/calibration.txt')),
  ...kept.map((text) => ({ text, kind: 'off-topic' as const, right: [] })),
]
const tried = PRINTED_WEIGHTS.map((printed) => {
  const { lookUp } = openWith({ ...plainModel, printed })
  const rows = calibration.map(({ text, kind, right }) => {
    const { ranked, signs } = lookUp(text)
    const isRight = ranked.slice(0, SHOWN).some(({ place }) => right.includes(place))
    return { kind, signs, isRight, isFirst: right.includes(ranked[0]?.place ?? -1) }
  })
  const answerable = rows.filter(({ kind }) => kind === 'question')
  const first = share(answerable.map(({ isFirst }) => isFirst))
  console.log(
    `printed words count ${printed}: hit@1 ${first}, among those shown ${share(answerable.map(({ isRight }) => isRight))}`,
  )
  return { printed, rows, first: Number(first) }
})
const best = tried.toSorted((a, b) => b.first - a.first)[0]
if (!best) throw new Error('nothing was tried')

const alone = { ...plainModel, printed: best.printed, confidence: learnConfidence(best.rows, ANSWERED) }
const { before, follow, leaningsOf, lookUp } = openWith(alone)
const contexts = turns.flatMap(({ context }) => context ?? [])
/** First questions after a turn on another matter, each a dialogue of its own: people say "they" of whom the paper is about. */
const changes = calibration.flatMap(({ text, kind, right }, i) => {
  const context = contexts[(i * 7) % contexts.length]
  const dialogue = -1 - i
  return context ? [{ dialogue, question: text, right, isOff: kind === 'off-topic', isOwn: true, context }] : []
})
const later = [...turns.filter(isKeptTurn), ...changes].flatMap(({ context, ...turn }) => {
  const lookedUp = lookUp(turn.question)
  return context ? [{ ...turn, context, lookedUp, leanings: leaningsOf(turn.question, lookedUp) }] : []
})
const leaning = learnLeaning(later)
const follows = later.map((turn) => {
  const lean = chanceOf(leaning, LEANINGS, turn.leanings)
  return { ...turn, lean, followed: follow(turn.question, turn.lookedUp, before(turn.context), lean) }
})
const model: Model = {
  ...alone,
  followUp: {
    leaning,
    ...learnFollowUp(
      paper,
      follows.filter(({ lean, lookedUp }) => lean >= leansFrom(confidence(alone.confidence, lookedUp.signs))),
    ),
  },
}
writeFileSync(join(folder, 'model.json'), `${JSON.stringify(model, null, 2)}\n`)
console.log(`written: ${path}, ${join(folder, 'model.json')}`)
