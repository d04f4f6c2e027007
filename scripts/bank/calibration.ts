import type { Paper } from '../../src/paper/paper.ts'
import { CorpusError } from '../corpus/error.ts'
import { linesOf, type Reference, referencesIn } from './read.ts'

/** A message for the calibration, written apart from the bank. */
export interface CalibrationMessage {
  text: string
  kind: 'question' | 'gap' | 'off-topic'
  /** The places of every passage that answers it. */
  right: number[]
}

export interface CalibrationLine extends CalibrationMessage {
  /** Everything that answers it, the best first; empty where the paper does not. */
  references: Reference[]
}

/**
 * Reads `calibration.txt`: "p12.1 p56.2 question", "- question on the subject that is not answered", "x off-topic".
 *
 * @throws CorpusError for a line of another form, or that names a place which the paper does not have
 */
export function readCalibration(paper: Paper, file: string): CalibrationLine[] {
  const places = new Map(paper.passages.map(({ id }, place) => [id, place]))
  return linesOf(file).map(({ text, line }) => {
    const [, sign, message] = /^([-x]) (.+)$/u.exec(text) ?? []
    if (message !== undefined)
      return { text: message, kind: sign === 'x' ? 'off-topic' : 'gap', references: [], right: [] }
    const found = referencesIn(paper, text, file, line)
    if (!found) throw new CorpusError('is not "p4.2 question", "- question" or "x message"', file, line)
    const right = found.references.flatMap(({ passage }) => places.get(passage) ?? [])
    return { text: found.question, kind: 'question', references: found.references, right }
  })
}
