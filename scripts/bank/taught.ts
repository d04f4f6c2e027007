import type { Paper } from '../../src/paper/paper.ts'
import type { CalibrationLine } from './calibration.ts'
import type { Turn } from './dialogues.ts'
import type { BankFiles } from './read.ts'

/** Of the off-topic messages every so many-th is kept from the encoder, to learn on it how sure an answer is. */
const KEPT_MESSAGES = 6

/** Of the conversations every so many-th is kept from it, to learn how follow-ups are ranked and how sure they are. */
const KEPT_DIALOGUES = 4

/** Of the lines of the calibration set every so many-th is kept from it, for the same. */
const KEPT_LINES = 2

export const isKeptLine = (_: unknown, at: number): boolean => at % KEPT_LINES === 0

export const isKeptMessage = (_: string, at: number): boolean => at % KEPT_MESSAGES === 0

export const isKeptTurn = ({ dialogue }: Pick<Turn, 'dialogue'>): boolean => dialogue % KEPT_DIALOGUES === 0

/**
 * What people ask of their own accord counts as often as so many questions that were written sentence by sentence: there
 * are few of them, and visitors ask like them.
 */
const TIMES = 3

/** The manner of what people say in a conversation, and of the calibration set's lines. */
const SAID = 'people/dialogues'
const ASKED = 'people/calibration'

const repeated = <T extends { readonly manner: string }>(one: T): T[] =>
  Array.from({ length: one.manner.startsWith('people/') ? TIMES : 1 }, () => one)

/**
 * What the encoder learns from: the bank, the conversations, and the calibration's lines that are not kept from it. What
 * stands alone in a conversation is a message like others; what leans on another is learnt together with it, as it will
 * be read. Where the paper does not answer that, it is a gap of the passage that was shown before.
 */
export function taughtBy(
  paper: Paper,
  bank: BankFiles,
  turns: readonly Turn[],
  calibration: readonly CalibrationLine[],
): BankFiles {
  const asked = calibration
    .filter((line, at) => !isKeptLine(line, at))
    .map(({ text, kind, references }) => ({ manner: ASKED, passage: undefined, text, kind, references }))
  const of = (wanted: CalibrationLine['kind']) => asked.filter(({ kind }) => kind === wanted)
  const own = turns
    .filter(({ isOwn }) => isOwn)
    .map((turn) => ({ ...turn, manner: SAID, text: turn.question, passage: undefined }))
  const leaning = turns.flatMap((turn) => {
    const { context, isOwn, question } = turn
    if (!context || isOwn || isKeptTurn(turn)) return []
    const text = `${context.question} ${question}`
    return [{ ...turn, manner: SAID, text, passage: paper.passages[context.place]?.id }]
  })
  const isAnswered = ({ references }: Pick<Turn, 'references'>): boolean => references.length > 0
  const isGap = (turn: Turn): boolean => !isAnswered(turn) && !turn.isOff
  return {
    questions: [...bank.questions, ...[...own, ...leaning].filter(isAnswered), ...of('question')].flatMap(repeated),
    gaps: [
      ...bank.gaps,
      ...own.filter((turn) => isGap(turn) && !isKeptTurn(turn)),
      ...leaning.filter(isGap),
      ...of('gap'),
    ].flatMap(repeated),
    offTopic: [
      ...bank.offTopic.filter((text, at) => !isKeptMessage(text, at)),
      ...own.filter(({ isOff }) => isOff).map(({ text }) => text),
      ...of('off-topic').map(({ text }) => text),
    ],
  }
}
