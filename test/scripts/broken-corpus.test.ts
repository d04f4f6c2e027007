import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { CorpusError } from '../../scripts/corpus/error.ts'
import { readCorpus } from '../../scripts/corpus/read.ts'
import { corpusCopy } from './corpus-copy.ts'
import { END, type Fault, PROOF_FAULTS, STRUCTURE_FAULTS } from './faults.ts'
import { RECORD_FAULTS } from './record-faults.ts'

const TINY = 'test/corpora/tiny'

/** The number of the first line with these words; a fence (":::") is the whole line. */
function lineOf(folder: string, [file, words]: Fault['at']): number {
  const lines = readFileSync(join(folder, file), 'utf8').split('\n')
  if (words === END) return lines.length
  const line = lines.findIndex((text) => (words === ':::' ? text === words : text.includes(words)))
  if (line < 0) throw new Error(`no line of ${file} has ${JSON.stringify(words)}`)
  return line + 1
}

function errorOf(folder: string): Error {
  try {
    readCorpus(folder)
  } catch (error) {
    if (error instanceof Error) return error
    throw error
  }
  return new Error('the corpus passes')
}

function expectFault(folder: string, { at, reason, beside }: Omit<Fault, 'fault' | 'edits'>): void {
  const error = errorOf(folder)
  expect(error.message).toMatch(reason)
  expect(error.message.split(': ')[0]).toBe(`${at[0]}:${lineOf(folder, at)}`)
  if (beside !== undefined) expect(error.message).toContain(` paper.md:${lineOf(folder, ['paper.md', beside])} `)
  expect(error).toBeInstanceOf(CorpusError)
}

const named = (faults: readonly Fault[]) => faults.map((fault) => [fault.fault, fault] as const)

describe('the build', () => {
  it('passes the tiny corpus before it is broken', () => {
    expect(errorOf(corpusCopy(TINY)).message).toBe('the corpus passes')
  })

  it.each(named(STRUCTURE_FAULTS))('stops at %s and names its line', (_, fault) => {
    expectFault(corpusCopy(TINY, fault.edits), fault)
  })

  it.each(named(RECORD_FAULTS))('stops at %s and names the note or the record', (_, fault) => {
    expectFault(corpusCopy(TINY, fault.edits), fault)
  })

  it.each(named(PROOF_FAULTS))('stops at %s and names the line of the raw text', (_, fault) => {
    expectFault(corpusCopy(TINY, fault.edits), fault)
  })

  it.each([
    ['## methods\nhow many [samples\n', 'ways.txt:2: the brackets of "how many [samples" do not fit'],
    ['\n## habits\n', 'ways.txt:2: there are no ways of asking called "habits"'],
  ])('stops at the ways of asking %j', (text, message) => {
    const folder = corpusCopy(TINY)
    writeFileSync(join(folder, 'ways.txt'), text)
    expect(errorOf(folder).message).toBe(message)
  })

  it('stops at a raw text that is not the one of the checksum', () => {
    const edit = { file: 'source/paper.txt', from: 'Ada Fenwick  3', to: 'Ada Fenwick   3' }
    const folder = corpusCopy(TINY, [edit], 'kept')
    // The whole file is at fault: its first line stands for it.
    expectFault(folder, { at: ['source/paper.txt', 'Bells over the Harbour'], reason: 'not that of corpus.json' })
  })
})
