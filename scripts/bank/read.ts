import { readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { CorpusError } from '../corpus/error.ts'

/** A place in the paper that answers, as the bank names it: "p4", "p4.2", "p4.1-3", "p6.2,fn4.1". */
export interface Reference {
  passage: string
  /** The first and last sentence of the passage, counted from 0; undefined where none is named. */
  from: number | undefined
  to: number | undefined
  /** The notes that answer too. */
  notes: number[]
}

/** A question of the bank, as somebody of one manner wrote it. */
interface BankQuestion {
  manner: string
  /** Everything that fairly answers it, the best first. */
  references: Reference[]
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

/** The files of a folder and of those in it, in the order of their paths. */
const files = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => join(folder, name))

/** A manner is named after its file, and the folder that it lies in: "far/spoken", "people/forum". */
const mannerOf = (file: string): string => `${basename(dirname(file))}/${basename(file, '.txt')}`

export function linesOf(file: string): { text: string; line: number }[] {
  const lines = readFileSync(file, 'utf8').split('\n')
  return lines.map((text, index) => ({ text: text.trim(), line: index + 1 })).filter(({ text }) => text !== '')
}

const REFERENCE = /^(p\d+)(?:\.(\d+)(?:-(\d+))?)?(?:,\S*)?$/u

/** Reads the references at the beginning of a line; what is left is the question. Undefined where there are none. */
export function readReferences(line: string): { references: Reference[]; question: string } | undefined {
  const words = line.split(' ')
  const end = words.findIndex((word) => !REFERENCE.test(word))
  if (end <= 0) return undefined
  const references = words.slice(0, end).map((word): Reference => {
    const [, passage = '', first, last = first] = REFERENCE.exec(word) ?? []
    const notes = [...word.matchAll(/fn(\d+)/gu)].map(([, number]) => Number(number))
    const from = first === undefined ? undefined : Number(first) - 1
    return { passage, from, to: last === undefined ? undefined : Number(last) - 1, notes: [...new Set(notes)] }
  })
  return { references, question: words.slice(end).join(' ') }
}

/**
 * Reads the bank: the files in `questions` ("p4.2 question", "p4.1-3 p6.2,fn4.1 …": everything that answers, sentences
 * counted from 1), those in `gaps` ("p4 question") and `off-topic.txt`.
 *
 * @throws CorpusError for a line of another form
 */
export function readBank(folder: string): BankFiles {
  const questions = files(join(folder, 'questions')).flatMap((file) =>
    linesOf(file).map(({ text, line }): BankQuestion => {
      const found = readReferences(text)
      if (!found) throw new CorpusError('is not "p4.2 question"', file, line)
      return { manner: mannerOf(file), references: found.references, text: found.question }
    }),
  )
  const gaps = files(join(folder, 'gaps')).flatMap((file) =>
    linesOf(file).map(({ text, line }): Gap => {
      const match = /^(p\d+)\s+(.+)$/u.exec(text)
      if (!match) throw new CorpusError('is not "p4 question"', file, line)
      return { manner: mannerOf(file), passage: match[1] ?? '', text: match[2] ?? '' }
    }),
  )
  return { questions, gaps, offTopic: linesOf(join(folder, 'off-topic.txt')).map(({ text }) => text) }
}
