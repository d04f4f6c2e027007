import { globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Paper } from '../../src/paper/paper.ts'
import { readCalibration } from '../bank/calibration.ts'
import { readDialogues } from '../bank/dialogues.ts'
import { gapIn, linesOf, referencesIn } from '../bank/read.ts'
import { arrange } from '../corpus/assemble.ts'
import { CorpusError, Faults } from '../corpus/error.ts'
import { transcriptionIn } from '../corpus/transcription.ts'
import { squash } from '../evaluation/measure.ts'
import { evaluationRow } from './schemas.ts'
import { faultsOf } from './validate.ts'
import { filesWithSchema } from './known.ts'

/** What is wrong with the JSON files of a folder by their schemas, each with file, line and pointer. */
export const faultsOfFiles = (folder: string): string[] =>
  filesWithSchema(folder).flatMap(({ path, schema }) => faultsOf(readFileSync(path, 'utf8'), schema, path))

/** What is wrong with paper.md by itself: its form, and how its notes, markers and pages follow one another. */
export function faultsOfText(folder: string): string[] {
  return told(() => {
    const [form, order] = [new Faults('paper.md'), new Faults('paper.md')]
    arrange(transcriptionIn(readFileSync(join(folder, 'paper.md'), 'utf8'), form), order)
    form.raise([order])
  })
}

/** What is wrong with the question sets: rows of another form, and words that the paper does not print. */
export function faultsOfSets(folder: string, paper: Paper): string[] {
  const printed = squash([paper.source, ...paper.footnotes.map(({ resolved }) => resolved)].join(' '))
  return globSync(join(folder, 'evaluation/*.jsonl'))
    .sort()
    .flatMap((path) => {
      const ids = new Set<string>()
      return linesOf(path).flatMap(({ text, line }) => {
        const faults = faultsOf(text, evaluationRow, path, line)
        if (faults.length > 0) return faults
        const row = JSON.parse(text) as { id: string; gold?: string[]; turns?: { gold?: string[] }[] }
        const gold = [...(row.gold ?? []), ...(row.turns ?? []).flatMap((turn) => turn.gold ?? [])]
        const twice = ids.has(row.id) ? [`${path}:${line}: the id “${row.id}” stands twice`] : []
        ids.add(row.id)
        const absent = gold.filter((words) => !printed.includes(squash(words)))
        return [...twice, ...absent.map((words) => `${path}:${line}: the paper does not print “${words}”`)]
      })
    })
}

/** What is wrong with the question bank: lines of another form, and places that the paper does not have. */
export function faultsOfBank(folder: string, paper: Paper): string[] {
  const questions = globSync(join(folder, 'bank/questions/**/*.txt')).sort()
  const gaps = globSync(join(folder, 'bank/gaps/**/*.txt')).sort()
  const byLine = (path: string, read: (text: string, line: number) => unknown): string[] =>
    linesOf(path).flatMap(({ text, line }) => told(() => read(text, line)))
  const whole = (name: string, read: (paper: Paper, path: string) => unknown): string[] =>
    globSync(join(folder, 'bank', name)).flatMap((path) => told(() => read(paper, path)))
  return [
    ...questions.flatMap((path) =>
      byLine(path, (text, line) => {
        if (!referencesIn(paper, text, path, line)) throw new CorpusError('is not "p4.2 question"', path, line)
      }),
    ),
    ...gaps.flatMap((path) => byLine(path, (text, line) => gapIn(paper, text, path, line))),
    ...whole('dialogues.txt', readDialogues),
    ...whole('calibration.txt', readCalibration),
  ]
}

/** The faults that something stops at, one per line; none where it runs through. */
export function told(run: () => unknown): string[] {
  try {
    run()
    return []
  } catch (error) {
    if (error instanceof CorpusError) return error.message.split('\n')
    throw error
  }
}

/** Files that a folder has and nobody reads: a name misspelt. */
export function unknownFiles(folder: string, known: ReadonlySet<string>): string[] {
  return globSync(join(folder, '*'))
    .filter((path) => !known.has(basename(path)))
    .map((path) => `${path}: nobody reads a file of this name (corpus/README.md lists those that are read)`)
}
