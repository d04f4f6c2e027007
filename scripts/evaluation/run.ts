import { ask } from '../../src/answer/ask.ts'
import { deskAt, type Library } from '../../src/answer/library.ts'
import type { Answer, AskRequest, AskResponse } from '../../src/answer/types.ts'
import { askRequest } from '../../src/contract/requests.ts'
import { bootstrapOf } from './bootstrap.ts'
import type { Judgement } from './calibration.ts'
import { auroc, bodyHolds, hasNote, highlightOverlaps, holds, isHit, namesWork, rankOf, reciprocal } from './measure.ts'
import { type Miss, missesOf } from './misses.ts'
import { SHOWN } from '../../src/retrieval/signs.ts'
import type { Check, Dialogue, Factual, LookUp, Row, Turn } from './questions.ts'
import { type Figure, Tally } from './tally.ts'

/** What a run over question sets comes to. */
export interface Evaluation {
  readonly figures: readonly Figure[]
  readonly misses: readonly Miss[]
  readonly judgements: readonly Judgement[]
}

/** What came of a question; `response` is undefined where the border or a fault kept it from being answered. */
interface Asked {
  readonly response: AskResponse | undefined
  readonly answers: readonly Answer[]
  /** The answers, or what was offered in their stead. */
  readonly shown: readonly Answer[]
}

const ORIGIN = 'http://localhost:8787'
const LIMIT = 5

/** Pages and sections are asked for whole. */
const WIDE_LIMIT = 10

/**
 * Asks every question of some rows as a client would and measures what comes back: the figures of a whole set, and the
 * same by group. Faults are counted over every question.
 *
 * @param threshold the confidence from which on an answer is given, for the reasons of misses
 * @throws Error when a confidence is no number
 */
export function evaluate(
  library: Library,
  rows: readonly Row[],
  groupOf: (row: Row) => string | undefined,
  threshold: number,
): Evaluation {
  const tally = new Tally()
  const judgements: Judgement[] = []
  const answerable: number[] = []
  const unanswerable: number[] = []
  const misses = missesOf(library.paper, threshold)
  let asked = 0
  let faults = 0

  const put = (question: string, limit = LIMIT, history: AskRequest['history'] = []): Asked => {
    asked++
    const request = askRequest().safeParse({ question, limit, history })
    let response: AskResponse | undefined
    try {
      if (request.success) response = ask(deskAt(library, ORIGIN), request.data)
    } catch (error) {
      faults++
      console.error(`fault: ${question.slice(0, 80)}`, error)
    }
    if (response && !Number.isFinite(response.confidence)) {
      throw new Error('a confidence is no number: model.json is not of these signs (npm run train)')
    }
    const { status, answers = [], related = [] } = response ?? {}
    return { response, answers, shown: status === 'answered' ? answers : related }
  }

  const scoreTurn = (groups: readonly string[], id: string, turn: Turn, { response, shown }: Asked): number => {
    const answered = response?.status === 'answered'
    const rank = rankOf(shown, turn.gold)
    const [first] = shown
    const add = (figure: string, value: boolean | number): void => tally.add(groups, figure, value)
    for (const k of [1, 3, 5]) add(`hit@${k}`, isHit(rank, k))
    add('mrr', reciprocal(rank))
    add('correct@1', answered && rank === 1)
    add('answered', answered)
    if (first && rank === 1) {
      if (bodyHolds(first, turn.gold)) add('highlight', highlightOverlaps(first, turn.gold))
      if (turn.footnotes && turn.footnotes.length > 0) add('footnotes', hasNote(first, turn.footnotes))
    }
    if (!answered || rank !== 1) misses.turn(id, turn, response, shown)
    return rank
  }

  /** What a client says of a turn: the question, and the passages that answered it. */
  const turnOf = (question: string, { answers }: Asked) => ({
    question,
    passages: answers.slice(0, 1).map(({ id }) => id),
  })

  const scoreRefusal = (groups: readonly string[], id: string, question: string, { response }: Asked): void => {
    const refused = response?.status !== 'answered'
    tally.add(groups, 'refused', refused)
    if (response && !refused) misses.answered(id, question, response)
  }

  const scoreDialogue = (id: string, turns: Dialogue['turns']): void => {
    const history: AskRequest['history'][number][] = []
    for (const [index, turn] of turns.entries()) {
      const result = put(turn.question, LIMIT, history)
      const place = `${id}.${index + 1}`
      if (turn.expect === 'not_found') scoreRefusal(['dialogue unanswerable'], place, turn.question, result)
      else scoreTurn([index === 0 ? 'dialogue opening' : 'dialogue follow-up'], place, turn, result)
      history.push(turnOf(turn.question, result))
    }
  }

  /** The last question that was answered, as the turn before one on another matter. */
  let earlier: AskRequest['history'] = []

  const scoreFactual = (row: Factual): void => {
    const result = put(row.question)
    const group = groupOf(row)
    const rank = scoreTurn(['factual', ...(group ? [`factual ${group}`] : [])], row.id, row, result)
    if (earlier.length > 0) {
      const { response, answers } = put(row.question, LIMIT, earlier)
      const isRight = response?.status === 'answered' && rankOf(answers, row.gold) === 1
      tally.add(['factual after another'], 'correct@1', isRight)
    }
    if (result.answers.length > 0) earlier = [turnOf(row.question, result)]
    if (!result.response) return
    answerable.push(result.response.confidence)
    judgements.push({ confidence: result.response.confidence, right: isHit(rank, SHOWN) })
  }

  const scoreCheck = (row: Check): void => {
    const verdict = put(row.question).response?.verification?.verdict
    tally.add(['verify'], 'verdict', verdict === row.verdict)
    if (verdict !== row.verdict) misses.verdict(row, verdict)
  }

  const scoreLookUp = (row: LookUp): void => {
    const isWide = row.kind === 'page' || row.kind === 'section'
    const { response, answers } = put(row.question, isWide ? WIDE_LIMIT : LIMIT)
    const isAnywhere = isWide || row.kind === 'meta'
    const right = isAnywhere ? answers.some((answer) => holds(answer, row.gold)) : rankOf(answers, row.gold) === 1
    tally.add(['citation'], row.kind, right)
    if (!right) misses.turn(row.id, row, response, answers)
    if (row.resolved && answers[0]) tally.add(['citation'], 'resolved', namesWork(answers[0], row.resolved))
  }

  for (const row of rows) {
    switch (row.kind) {
      case 'factual':
        scoreFactual(row)
        break
      case 'unanswerable': {
        const result = put(row.question)
        const group = groupOf(row)
        scoreRefusal(['unanswerable', ...(group ? [`unanswerable ${group}`] : [])], row.id, row.question, result)
        if (!result.response) break
        unanswerable.push(result.response.confidence)
        judgements.push({ confidence: result.response.confidence, right: false })
        break
      }
      case 'dialogue':
        scoreDialogue(row.id, row.turns)
        break
      case 'verify':
      case 'unanswerable-verify':
        scoreCheck(row)
        break
      default:
        scoreLookUp(row)
    }
  }
  const separation = separationOf(answerable, unanswerable)
  return {
    figures: [...tally.figures(), ...separation, { name: 'faults', value: faults, n: asked }],
    misses: misses.all,
    judgements,
  }
}

/** How well the confidence tells answerable questions from unanswerable ones; nothing where one of the two is missing. */
function separationOf(answerable: readonly number[], unanswerable: readonly number[]): Figure[] {
  if (answerable.length === 0 || unanswerable.length === 0) return []
  const n = answerable.length + unanswerable.length
  const interval = bootstrapOf([answerable, unanswerable] as const, auroc)
  return [{ name: 'auroc', value: auroc(answerable, unanswerable), n, interval }]
}
