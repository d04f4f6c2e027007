import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openPaper } from '../src/paper/paper.ts'
import { buildIndex } from '../src/retrieval/artifact.ts'
import type { Model } from '../src/retrieval/model.ts'
import { openRetrieval } from '../src/retrieval/retrieval.ts'
import { tokenizer } from '../src/retrieval/words.ts'
import { readCalibration } from './bank/calibration.ts'
import { readDialogues } from './bank/dialogues.ts'
import { judge } from './bank/judge.ts'
import { learnModel } from './bank/learn-model.ts'
import { readBank } from './bank/read.ts'
import { isKeptLine, isKeptMessage, taughtBy } from './bank/taught.ts'
import { corpusFolder } from './corpus-folder.ts'
import { readAliases } from './corpus/aliases.ts'
import { readCorpus } from './corpus/read.ts'
import { makeEncoder } from './encoder/make-encoder.ts'
import { offTopicMessages } from './general/off-topic.ts'
import { encoderWithoutBank, modelWithoutBank } from './general/without-bank.ts'

/**
 * Learns retrieval from the question bank: `train [folder] [--keep-encoder]`, where no folder is named that of IBID_CORPUS,
 * writes `encoder.bin` and `model.json`; with --keep-encoder only the numbers beside it. Takes a quarter of an hour on two
 * processors. What serves the paper without it stays, if it does better on the calibration set.
 */
const args = process.argv.slice(2)
const folder = args.find((arg) => !arg.startsWith('--')) ?? corpusFolder()

/** So many of the messages that are rightly answered are to be answered. */
const ANSWERED = 0.965

/** What the paper's own words may count in the ranking; the best on the calibration set is taken. */
const PRINTED_WEIGHTS = [0, 0.25, 0.5, 0.75, 1]

/** What is learnt: the file of tables, and the numbers beside it. */
interface Learnt {
  readonly encoder: ArrayBuffer
  readonly model: Model
}

const paths = { encoder: join(folder, 'encoder.bin'), model: join(folder, 'model.json') }

function encoderFile(): ArrayBuffer {
  const file = readFileSync(paths.encoder)
  return file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength)
}

async function train(): Promise<void> {
  const corpus = readCorpus(folder)
  const paper = openPaper(corpus.paper, corpus.source)
  const aliases = readAliases(folder)
  const index = buildIndex(paper, tokenizer(aliases))
  const open = ({ encoder, model }: Learnt) => openRetrieval(paper, { index, encoder, model, aliases })

  const { offTopic, ...asked } = readBank(paper, join(folder, 'bank'))
  const bank = { ...asked, offTopic: [...offTopicMessages(), ...offTopic] }
  const turns = readDialogues(paper, join(folder, 'bank/dialogues.txt'))
  const written = readCalibration(paper, join(folder, 'bank/calibration.txt'))
  const of = (kind: string): number => written.filter((line) => line.kind === kind).length
  const sets = { 'bank/questions': bank.questions.length, 'bank/gaps': bank.gaps.length }
  const sides = { 'questions in bank/calibration.txt': of('question'), 'gaps in bank/calibration.txt': of('gap') }
  const empty = Object.entries({ ...sets, ...sides }).flatMap(([name, count]) => (count === 0 ? [name] : []))
  if (empty.length > 0) {
    throw new Error(`${folder}: nothing to learn from: no ${empty.join(', no ')}. Without a bank, leave it untrained`)
  }
  const calibration = [
    ...written.filter(isKeptLine),
    ...bank.offTopic.filter(isKeptMessage).map((text) => ({ text, kind: 'off-topic' as const, right: [] })),
  ]

  /** What serves this very paper now: what was learnt before, else what serves a paper without a bank. */
  const former = (): Learnt & { readonly name: string } => {
    if (existsSync(paths.encoder) && existsSync(paths.model)) {
      const learnt = { encoder: encoderFile(), model: JSON.parse(readFileSync(paths.model, 'utf8')) as Model }
      try {
        open(learnt)
        return { ...learnt, name: 'what was learnt before' }
      } catch {
        // It was learnt for another version of the paper or the code, and serves nothing any more.
      }
    }
    return { encoder: encoderWithoutBank(paper, aliases), model: modelWithoutBank(), name: 'the default model' }
  }
  const before = former()
  const encoder = args.includes('--keep-encoder')
    ? encoderFile()
    : await makeEncoder(paper, taughtBy(paper, bank, turns, written), aliases)
  const model = learnModel({
    paper,
    openWith: (numbers) => open({ encoder, model: numbers }),
    calibration,
    turns,
    otherwise: modelWithoutBank().followUp,
    printedWeights: PRINTED_WEIGHTS,
    answered: ANSWERED,
  })
  const [now, then] = [judge(open({ encoder, model }), calibration), judge(open(before), calibration)]
  const figures = `${now.toFixed(3)} against ${then.toFixed(3)} of the calibration set rightly answered or refused`
  if (now < then) {
    console.log(`nothing written: ${before.name} does better, ${figures}`)
    return
  }
  writeFileSync(paths.encoder, Buffer.from(encoder))
  writeFileSync(paths.model, `${JSON.stringify(model, null, 2)}\n`)
  console.log(`written: ${paths.encoder}, ${paths.model}; ${figures} by ${before.name}`)
}

try {
  await train()
} catch (error) {
  if (!(error instanceof Error)) throw error
  console.error(error.message)
  process.exitCode = 1
}
