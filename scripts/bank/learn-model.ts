import type { Paper } from '../../src/paper/paper.ts'
import { chanceOf, confidence } from '../../src/retrieval/confidence.ts'
import { LEANINGS } from '../../src/retrieval/follow-up.ts'
import type { Model } from '../../src/retrieval/model.ts'
import { leansFrom, type Retrieval } from '../../src/retrieval/retrieval.ts'
import { SHOWN } from '../../src/retrieval/signs.ts'
import type { CalibrationMessage } from './calibration.ts'
import type { Turn } from './dialogues.ts'
import { learnConfidence } from './learn-confidence.ts'
import { learnFollowUp, learnLeaning } from './learn-follow-up.ts'
import { plainModel } from './plain-model.ts'
import { share } from './share.ts'
import { isKeptTurn } from './taught.ts'

interface Lesson {
  readonly paper: Paper
  /** Opens the retrieval whose encoder is given with other numbers beside it. */
  readonly openWith: (model: Model) => Retrieval
  readonly calibration: readonly CalibrationMessage[]
  /** The turns of conversations; where there are none, how follow-ups are read is taken from `otherwise`. */
  readonly turns: readonly Turn[]
  readonly otherwise: Model['followUp']
  /** What the paper's own words may count in the ranking; the best on the calibration set is taken. */
  readonly printedWeights: readonly number[]
  /** So many of the messages that are rightly answered are to be answered. */
  readonly answered: number
}

/** Learns the numbers beside an encoder, and prints how good they are. */
export function learnModel({ openWith, calibration, printedWeights, answered, ...lesson }: Lesson): Model {
  const tried = printedWeights.map((printed) => {
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
  const alone = { ...plainModel, printed: best.printed, confidence: learnConfidence(best.rows, answered) }
  const followUp = lesson.turns.length > 0 ? followUpOf(openWith(alone), alone, calibration, lesson) : lesson.otherwise
  return { ...alone, followUp }
}

/** How messages that follow others are read. */
function followUpOf(
  { before, follow, leaningsOf, lookUp }: Retrieval,
  alone: Model,
  calibration: readonly CalibrationMessage[],
  { paper, turns }: Pick<Lesson, 'paper' | 'turns'>,
): Model['followUp'] {
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
  return {
    leaning,
    ...learnFollowUp(
      paper,
      follows.filter(({ lean, lookedUp }) => lean >= leansFrom(confidence(alone.confidence, lookedUp.signs))),
    ),
  }
}
