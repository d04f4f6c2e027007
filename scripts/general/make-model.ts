import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openPaper } from '../../src/paper/paper.ts'
import { openRetrieval } from '../../src/retrieval/retrieval.ts'
import { readCalibration } from '../bank/calibration.ts'
import { readDialogues } from '../bank/dialogues.ts'
import { learnModel } from '../bank/learn-model.ts'
import { plainModel } from '../bank/plain-model.ts'
import { isKeptMessage } from '../bank/taught.ts'
import { readBuiltCorpus } from '../load-library.ts'
import { offTopicMessages } from './off-topic.ts'
import { encoderWithoutBank, MODEL } from './without-bank.ts'

/**
 * `node scripts/general/make-model.ts`: learns, on a corpus whose calibration set is good, the numbers that serve papers
 * without a question bank, as if this one had none. Only for whoever changes the signs or the encoder.
 */
const FOLDER = 'corpus'

/** So many of the messages that are rightly answered are to be answered: fewer than with a bank, as more is refused so. */
const ANSWERED = 0.7

/**
 * What printed words count without a bank. On the calibration set, hit@1 grows by less than a point beyond it, and the
 * confidence tells less.
 */
const PRINTED = 3

const corpus = readBuiltCorpus(FOLDER)
const paper = openPaper(corpus.paper, corpus.source)
const encoder = encoderWithoutBank(paper, corpus.aliases)
const model = learnModel({
  paper,
  openWith: (numbers) => openRetrieval(paper, { ...corpus, encoder, model: numbers }),
  calibration: [
    ...readCalibration(paper, join(FOLDER, 'bank/calibration.txt')),
    ...offTopicMessages()
      .filter(isKeptMessage)
      .map((text) => ({ text, kind: 'off-topic' as const, right: [] })),
  ],
  turns: readDialogues(paper, join(FOLDER, 'bank/dialogues.txt')),
  otherwise: plainModel.followUp,
  printedWeights: [PRINTED],
  answered: ANSWERED,
})
writeFileSync(MODEL, `${JSON.stringify(model, null, 2)}\n`)
