import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { readCalibration } from '../../scripts/bank/calibration.ts'
import { readDialogues } from '../../scripts/bank/dialogues.ts'
import { readBank, readReferences } from '../../scripts/bank/read.ts'
import { CorpusError } from '../../scripts/corpus/error.ts'
import { readCorpus } from '../../scripts/corpus/read.ts'
import { classesAt } from '../../scripts/encoder/examples.ts'
import { openPaper } from '../../src/paper/paper.ts'
import { classesOf } from '../../src/retrieval/classes.ts'

const { paper: data, source } = readCorpus('test/corpora/tiny')
const paper = openPaper(data, source)
const classes = classesOf(paper)

/** A file of some lines, for the length of a test. */
function fileOf(...lines: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'bank-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const file = join(folder, 'lines.txt')
  writeFileSync(file, lines.join('\n'))
  return file
}

/** What a class is: "p2.1" for a sentence, "fn5" for a note. */
function named(c: number): string {
  const sentence = classes.sentences[c]
  if (!sentence) return `fn${c - classes.notes + 1}`
  return `${paper.passages[sentence.place]?.id}.${c - (classes.starts[sentence.place] ?? 0) + 1}`
}

describe('the references of a line', () => {
  it.each([
    ['p2.1 who paid?', ['p2.1'], 'who paid?'],
    ['p2.2-4 who rang it, and when?', ['p2.2', 'p2.3', 'p2.4'], 'who rang it, and when?'],
    ['p3.1 p5.2 two places', ['p3.1', 'p5.2'], 'two places'],
    ['p6.1,fn5.2 p8.2 a note beside', ['p6.1', 'fn5', 'p8.2'], 'a note beside'],
    ['p6 the notes alone', ['fn5', 'fn6'], 'the notes alone'],
    ['p8 no note, so all of it', ['p8.1', 'p8.2'], 'no note, so all of it'],
  ])('%s: %j', (line, expected, question) => {
    const found = readReferences(line)
    expect(found?.question).toBe(question)
    expect(found?.references.flatMap((one) => classesAt(paper, classes, one)).map(named)).toEqual(expected)
  })

  it.each(['who paid?', 'p2.x who paid?', 'P2 who paid?', '- who paid?', 'p2.1'])('are none in %j', (line) => {
    expect(readReferences(line)).toBeUndefined()
  })
})

describe('the bank', () => {
  it.each([
    ['questions', 'p99.1 who paid?', 'names p99, which the paper does not have'],
    ['gaps', 'p99 who paid?', 'names p99, which the paper does not have'],
    ['gaps', 'who paid?', 'is not "p4 question" or "- question"'],
  ])('stops in %s at %j', (kind, line, message) => {
    const folder = mkdtempSync(join(tmpdir(), 'bank-'))
    onTestFinished(() => rmSync(folder, { recursive: true }))
    for (const name of ['questions', 'gaps']) {
      mkdirSync(join(folder, name))
      writeFileSync(join(folder, name, 'lines.txt'), name === kind ? line : '')
    }
    expect(() => readBank(paper, folder)).toThrow(`lines.txt:1: ${message}`)
  })
})

describe('dialogues', () => {
  it('have for each turn what answers it, whether it stands alone, and the last turn that was answered', () => {
    const file = fileOf(
      'p2.1 who paid?',
      '- why?',
      'x thanks!',
      'p3.1 the duties? !',
      'p3.2 and the clock?',
      '--',
      'p1.1 why?',
    )
    const turns = readDialogues(paper, file).map(({ question, right, isOff, isOwn, context, dialogue }) => [
      dialogue,
      question,
      right.map((place) => paper.passages[place]?.id),
      isOff,
      isOwn,
      context?.question,
    ])
    expect(turns).toEqual([
      [0, 'who paid?', ['p2'], false, true, undefined],
      [0, 'why?', [], false, false, 'who paid?'],
      [0, 'thanks!', [], true, false, 'who paid?'],
      [0, 'the duties?', ['p3'], false, true, 'who paid?'],
      [0, 'and the clock?', ['p3'], false, false, 'the duties?'],
      [1, 'why?', ['p1'], false, true, undefined],
    ])
  })

  it.each([
    ['who paid?', 'is not "p4.2 question"'],
    ['p99.1 who paid?', 'names p99, which the paper does not have'],
    ['p5.1-9 who paid?', 'names sentence 9 of p5, which has 2'],
    ['p6.1,fn99.1 who paid?', 'names note 99, which the paper does not have'],
  ])('stop at %j', (line, message) => {
    const file = fileOf('p2.1 who paid?', line)
    expect(() => readDialogues(paper, file)).toThrow(message)
    expect(() => readDialogues(paper, file)).toThrow(CorpusError)
  })
})

describe('the calibration', () => {
  it('has for each line its kind and the passages that answer', () => {
    const lines = readCalibration(
      paper,
      fileOf('p2.1 p3.1-2,fn3.1 what did he do?', '- who cast it?', 'x good morning'),
    )
    expect(lines.map(({ kind, right }) => [kind, right.map((place) => paper.passages[place]?.id)])).toEqual([
      ['question', ['p2', 'p3']],
      ['gap', []],
      ['off-topic', []],
    ])
  })

  it.each([
    ['who paid?', 'is not "p4.2 question"'],
    ['p99.1 who paid?', 'names p99, which the paper does not have'],
  ])('stops at %j', (line, message) => {
    expect(() => readCalibration(paper, fileOf(line))).toThrow(message)
  })
})
