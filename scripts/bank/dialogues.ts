import type { Paper } from '../../src/paper/paper.ts'
import type { Context } from '../../src/retrieval/follow-up.ts'
import { CorpusError } from '../corpus/error.ts'
import { linesOf, type Reference, referencesIn } from './read.ts'

/** A turn of a dialogue. */
export interface Turn {
  /** Counted from 0. */
  dialogue: number
  question: string
  /** Everything that answers it, the best first; empty where the paper does not. */
  references: Reference[]
  /** The places of the passages that answer it. */
  right: number[]
  /** Whether it has nothing to do with the paper. */
  isOff: boolean
  /** Whether it stands on its own: the first turn, and those after which "!" stands. */
  isOwn: boolean
  /** The last turn before it that was answered. */
  context: Context | undefined
}

/**
 * Reads `dialogues.txt`, one turn per line, `--` between dialogues: "p22.1 question", "- question" for what is on the
 * subject but not answered, "x message" for what is not, and " !" at the end of a later turn that stands on its own.
 *
 * @throws CorpusError for a line of another form, or that names a place which the paper does not have
 */
export function readDialogues(paper: Paper, file: string): Turn[] {
  const places = new Map(paper.passages.map((p, place) => [p.id, place]))
  const turns: Turn[] = []
  let dialogue = 0
  let isFirst = true
  let context: Context | undefined
  for (const { text, line } of linesOf(file)) {
    if (text === '--') {
      dialogue++
      isFirst = true
      context = undefined
      continue
    }
    const isOwn = isFirst || text.endsWith(' !')
    const bare = text.replace(/ !$/u, '')
    const sign = /^[-x] /u.exec(bare)?.[0]
    const found = sign ? { references: [], question: bare.slice(2) } : referencesIn(paper, bare, file, line)
    if (!found) throw new CorpusError('is not "p4.2 question", "- question" or "x message"', file, line)
    const right = found.references.flatMap(({ passage }) => places.get(passage) ?? [])
    turns.push({ dialogue, ...found, right, isOff: sign === 'x ', isOwn, context })
    if (right[0] !== undefined) context = { question: found.question, place: right[0] }
    isFirst = false
  }
  return turns
}
