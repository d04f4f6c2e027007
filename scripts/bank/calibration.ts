import type { Paper } from '../../src/paper/paper.ts'
import { CorpusError } from '../corpus/error.ts'
import { linesOf } from './read.ts'

/** A message for the calibration, written apart from the bank. */
export interface CalibrationLine {
  text: string
  kind: 'question' | 'gap' | 'off-topic'
  /** The places of every passage that answers it. */
  right: number[]
}

const KINDS = { '-': 'gap', x: 'off-topic' } as const

/** Reads `calibration.txt`: "p12.1 p56.2 question", "- question on the subject that is not answered", "x off-topic". */
export function readCalibration(paper: Paper, file: string): CalibrationLine[] {
  const places = new Map(paper.passages.map((p, place) => [p.id, place]))
  return linesOf(file).map(({ text, line }) => {
    const match = /^(?:(-|x)|((?:p\d+[\d.,-]*(?:,fn\S+)? )*p\d+\S*)) (.+)$/u.exec(text)
    if (!match) throw new CorpusError('is not "p4.2 question", "- question" or "x message"', file, line)
    const [, sign, references = '', question = ''] = match
    if (sign === '-' || sign === 'x') return { text: question, kind: KINDS[sign], right: [] }
    const right = references.split(' ').map((reference) => places.get(/^p\d+/u.exec(reference)?.[0] ?? ''))
    if (right.includes(undefined)) throw new CorpusError('names a passage that does not exist', file, line)
    return { text: question, kind: 'question', right: right.flatMap((place) => (place === undefined ? [] : [place])) }
  })
}
