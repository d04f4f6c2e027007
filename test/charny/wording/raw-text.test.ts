import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { loadLibrary } from '../../../scripts/load-library.ts'
import { check } from '../../../src/answer/check.ts'
import { deskAt } from '../../../src/answer/library.ts'

const desk = deskAt(loadLibrary(), 'https://ibid.example')

/** The text as it comes out of the PDF: running heads, notes and page numbers in the middle of sentences. */
const raw = readFileSync(new URL('../../../corpus/source/paper.txt', import.meta.url), 'utf8')
const lines = raw.split('\n').filter((line) => line.trim() !== '')

const LINES = 8

/** Eight lines as somebody selects them: whole words, so half a word at an end is not taken. */
function windowAt(from: number): string {
  const [before = ''] = lines.slice(Math.max(0, from - 1), from)
  const text = lines.slice(from, from + LINES).join('\n')
  return (/\p{L}-$/u.test(before) ? text.replace(/^\S+/u, '') : text).replace(/\S+-$/u, '')
}

const verdictsFrom = (first: number): { from: number; verdict: string }[] => {
  const found: { from: number; verdict: string }[] = []
  for (let from = first; from + LINES <= lines.length; from += LINES)
    found.push({ from, verdict: check(desk, windowAt(from)).verdict })
  return found
}

describe('eight lines of the raw text', () => {
  it.each(Array.from({ length: LINES }, (_, first) => first))(
    'are exact, nine windows in ten and more, and none is absent; from line %i',
    (first) => {
      const verdicts = verdictsFrom(first)
      const exact = verdicts.filter(({ verdict }) => verdict === 'exact')
      expect(verdicts.filter(({ verdict }) => verdict === 'absent')).toEqual([])
      expect(exact.length).toBeGreaterThanOrEqual(0.9 * verdicts.length)
    },
  )
})
