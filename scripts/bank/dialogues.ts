import type { Paper } from '../../src/paper/paper.ts'
import type { Context } from '../../src/retrieval/follow-up.ts'
import { CorpusError } from '../corpus/error.ts'
import { linesOf } from './read.ts'

/** A turn of a dialogue that follows another. */
export interface FollowUp {
  dialogue: number
  question: string
  /** The place of the passage that answers it. */
  right: number
  context: Context
}

/** Reads `dialogues.txt`: a turn a line ("p22.1 question", "!" at the end of a change of topic), "--" between dialogues. */
export function readDialogues(paper: Paper, file: string): FollowUp[] {
  const places = new Map(paper.passages.map((p, place) => [p.id, place]))
  const found: FollowUp[] = []
  let dialogue = 0
  let context: Context | undefined
  for (const { text, line } of linesOf(file)) {
    if (text === '--') {
      dialogue++
      context = undefined
      continue
    }
    const match = /^(p\d+)\S* (.+?)(?: !)?$/u.exec(text)
    const right = places.get(match?.[1] ?? '')
    if (!match || right === undefined) throw new CorpusError('is not "p4.2 question"', file, line)
    const question = match[2] ?? ''
    if (context) found.push({ dialogue, question, right, context })
    context = { question, place: right }
  }
  return found
}
