import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { CorpusError } from '../corpus/error.ts'

/** A question of the bank, as somebody of one manner wrote it. */
interface BankQuestion {
  manner: string
  /** Whether the manner keeps close to the paper's own words, as experts do. */
  close: boolean
  passage: string
  /** The sentences of the passage that answer it, counted from 0; `to` is the last. */
  from: number
  to: number
  text: string
}

/** A question near a passage that the paper does not answer. */
interface Gap {
  manner: string
  passage: string
  text: string
}

export interface BankFiles {
  questions: BankQuestion[]
  gaps: Gap[]
  offTopic: string[]
}

const files = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => join(folder, name))

export function linesOf(file: string): { text: string; line: number }[] {
  const lines = readFileSync(file, 'utf8').split('\n')
  return lines.map((text, index) => ({ text: text.trim(), line: index + 1 })).filter(({ text }) => text !== '')
}

/**
 * Reads the bank: `questions/close/*.txt` and `questions/far/*.txt`, by how near the manner keeps to the paper's own
 * words ("p4.2 question", "p4.1-3 …", "p6.2,fn4.1 …": sentences counted from 1),
 * `gaps/*.txt` ("p4 question") and `off-topic.txt`.
 *
 * @throws CorpusError for a line of another form
 */
export function readBank(folder: string): BankFiles {
  const asked = [true, false].flatMap((close) =>
    files(join(folder, 'questions', close ? 'close' : 'far')).map((file) => ({ file, close })),
  )
  const questions = asked.flatMap(({ file, close }) =>
    linesOf(file).map(({ text, line }): BankQuestion => {
      const match = /^(p\d+)(?:\.(\d+)(?:-(\d+))?)?\S* (.+)$/u.exec(text)
      if (!match) throw new CorpusError('is not "p4.2 question"', file, line)
      const [, passage = '', first = '1', last = first, question = ''] = match
      return {
        manner: basename(file, '.txt'),
        close,
        passage,
        from: Number(first) - 1,
        to: Number(last) - 1,
        text: question,
      }
    }),
  )
  const gaps = files(join(folder, 'gaps')).flatMap((file) =>
    linesOf(file).map(({ text, line }): Gap => {
      const match = /^(p\d+)\s+(.+)$/u.exec(text)
      if (!match) throw new CorpusError('is not "p4 question"', file, line)
      return { manner: basename(file, '.txt'), passage: match[1] ?? '', text: match[2] ?? '' }
    }),
  )
  return { questions, gaps, offTopic: linesOf(join(folder, 'off-topic.txt')).map(({ text }) => text) }
}
