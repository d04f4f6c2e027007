import type { Retrieval } from '../../src/retrieval/retrieval.ts'
import { SHOWN } from '../../src/retrieval/signs.ts'
import type { CalibrationMessage } from './calibration.ts'

/**
 * How good a retrieval is on messages that its encoder never learnt from: the share of the questions that are answered
 * with what answers among the passages shown, and of the others that are refused; the mean of both.
 */
export function judge({ retrieve }: Retrieval, calibration: readonly CalibrationMessage[]): number {
  const shares = [true, false].map((isQuestion) => {
    const own = calibration.filter(({ kind }) => (kind === 'question') === isQuestion)
    const good = own.filter(({ text, right }) => {
      const { answers, ranked } = retrieve(text)
      return isQuestion ? answers && ranked.slice(0, SHOWN).some(({ place }) => right.includes(place)) : !answers
    })
    return good.length / own.length
  })
  return shares.reduce((sum, one) => sum + one, 0) / shares.length
}
