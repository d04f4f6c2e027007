import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { type Paper, sentencesOf } from '../../src/paper/paper.ts'
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

/** A question on the subject that the paper does not answer. */
interface Gap {
  manner: string
  /** The passage that it is nearest to, where its writer named one. */
  passage: string | undefined
  text: string
}

export interface BankFiles {
  questions: BankQuestion[]
  gaps: Gap[]
  offTopic: string[]
}

/** The files of a folder and of those in it, in the order of their paths; none where it does not exist. */
const files = (folder: string): string[] =>
  (existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : [])
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => join(folder, name))

/** A manner is named after its file, and the folder that it lies in: "far/spoken", "people/forum". */
const mannerOf = (file: string): string => `${basename(dirname(file))}/${basename(file, '.txt')}`

/** The lines of a file that are not empty; none where it does not exist. */
export function linesOf(file: string): { text: string; line: number }[] {
  if (!existsSync(file)) return []
  const lines = readFileSync(file, 'utf8').split('\n')
  return lines.map((text, index) => ({ text: text.trim(), line: index + 1 })).filter(({ text }) => text !== '')
}

const REFERENCE = /^(p\d+)(?:\.(\d+)(?:-(\d+))?)?(?:,\S*)?$/u

/** What the paper does not have of what a reference names; undefined where it has all of it. */
function missingAt(paper: Paper, { passage, to, notes }: Reference): string | undefined {
  const named = paper.passage(passage)
  if (!named) return `names ${passage}, which the paper does not have`
  const count = sentencesOf(named).length
  if (to !== undefined && to >= count) return `names sentence ${to + 1} of ${passage}, which has ${count}`
  const note = notes.find((number) => !paper.footnote(number))
  return note === undefined ? undefined : `names note ${note}, which the paper does not have`
}

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
 * The references of a line, all of which the paper has, and its question.
 *
 * @throws CorpusError for a place that it does not have
 */
export function referencesIn(
  paper: Paper,
  text: string,
  file: string,
  line: number,
): ReturnType<typeof readReferences> {
  const found = readReferences(text)
  for (const reference of found?.references ?? []) {
    const missing = missingAt(paper, reference)
    if (missing !== undefined) throw new CorpusError(missing, file, line)
  }
  return found
}

/**
 * Reads a line of a gap: "p4 question", or "- question" for one near no passage in particular.
 *
 * @throws CorpusError for a line of another form, or that names a place which the paper does not have
 */
export function gapIn(paper: Paper, line: string, file: string, at: number): Omit<Gap, 'manner'> {
  const match = /^(?:(p\d+)|-)\s+(.+)$/u.exec(line)
  if (!match) throw new CorpusError('is not "p4 question" or "- question"', file, at)
  const [, passage, text = ''] = match
  if (passage !== undefined && !paper.passage(passage)) {
    throw new CorpusError(`names ${passage}, which the paper does not have`, file, at)
  }
  return { passage, text }
}

/**
 * Reads the bank: the files in `questions` ("p4.2 question", "p4.1-3 p6.2,fn4.1 …": everything that answers, sentences
 * counted from 1), those in `gaps` (`gapIn`) and, where the bank has messages of its own that have nothing to do with the paper, `off-topic.txt`.
 *
 * @throws CorpusError for a line of another form, or that names a place which the paper does not have
 */
export function readBank(paper: Paper, folder: string): BankFiles {
  const questions = files(join(folder, 'questions')).flatMap((file) =>
    linesOf(file).map(({ text, line }): BankQuestion => {
      const found = referencesIn(paper, text, file, line)
      if (!found) throw new CorpusError('is not "p4.2 question"', file, line)
      return { manner: mannerOf(file), references: found.references, text: found.question }
    }),
  )
  const gaps = files(join(folder, 'gaps')).flatMap((file) =>
    linesOf(file).map(({ text, line }): Gap => ({ manner: mannerOf(file), ...gapIn(paper, text, file, line) })),
  )
  return { questions, gaps, offTopic: linesOf(join(folder, 'off-topic.txt')).map(({ text }) => text) }
}
