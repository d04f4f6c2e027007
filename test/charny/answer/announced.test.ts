import { describe, expect, it } from 'vitest'
import { loadLibrary } from '../../../scripts/load-library.ts'
import { withAnnounced, withNextAnnounced } from '../../../src/answer/announced.ts'
import { announcesNext } from '../../../src/answer/announces-next.ts'
import { countProminent } from '../../../src/answer/together.ts'
import { deskAt } from '../../../src/answer/library.ts'
import { quoted } from '../../../src/answer/view.ts'
import { sentencesOf } from '../../../src/paper/paper.ts'

const desk = deskAt(loadLibrary(), 'https://ibid.example')
const { paper } = desk

function passage(id: string) {
  const found = paper.passage(id)
  if (!found) throw new Error(`the paper has no ${id}`)
  return found
}

/** A sentence of a passage, counted from 0, with what it announces. */
function announced(id: string, at: number): string {
  const { text } = passage(id)
  const { start, end } = withAnnounced(text, sentencesOf(passage(id))[at] ?? { start: 0, end: 0 })
  return text.slice(start, end)
}

describe('a sentence that ends in a colon', () => {
  it('brings every item of its list', () => {
    expect(announced('p12', 2)).toMatch(
      /^The North Koreans interviewed .* such as: • food .* • loss .* medicines in China\.$/u,
    )
  })

  it('brings the list and nothing behind it', () => {
    const text = 'Two ways lead out: • the river; and • the road. It is cold.'
    expect(withAnnounced(text, { start: 0, end: 18 })).toEqual({ start: 0, end: 47 })
    expect(withAnnounced('Two ways: east. • North.', { start: 0, end: 15 })).toEqual({ start: 0, end: 15 })
    expect(withAnnounced('He said:', { start: 0, end: 8 })).toEqual({ start: 0, end: 8 })
  })

  it('is the only one that brings anything, in the whole paper', () => {
    const units = [...paper.passages, ...paper.footnotes]
    const longer = units.flatMap((unit) =>
      sentencesOf(unit).flatMap((span, at) => {
        const { end } = withAnnounced(unit.text, span)
        return end > span.end ? [`${unit.id}.${at}`] : []
      }),
    )
    expect(longer).toEqual(['p12.2'])
  })
})

describe('a quotation that ends in a colon', () => {
  const shown = (id: string, at: number) => quoted(desk, passage(id), sentencesOf(passage(id))[at] ?? null)
  const others = ['p54', 'p12', 'p10'].map((id) => quoted(desk, passage(id), null))

  it.each([
    ['p9', 3, 'p10'],
    ['p24', 0, 'p25'],
    ['p31', 3, 'p32'],
    ['p49', 0, 'p50'],
  ])('%s has the passage behind it next', (id, at, next) => {
    const answers = withNextAnnounced(desk, [shown(id, at), ...others])
    const ids = answers.map((answer) => answer.id)
    expect(ids.slice(0, 2)).toEqual([id, next])
    expect(new Set(ids).size).toBe(ids.length)
    expect(countProminent({ kind: 'passages' }, answers)).toBe(2)
  })

  it('brings nothing where another of its sentences answers, or where it is not the best', () => {
    expect(withNextAnnounced(desk, [shown('p9', 0), ...others])).toEqual([shown('p9', 0), ...others])
    const answers = [...others, shown('p9', 3)]
    expect(withNextAnnounced(desk, answers)).toEqual(answers)
    expect(countProminent({ kind: 'passages' }, answers)).toBe(1)
    expect(announcesNext(shown('p12', 2))).toBe(false)
  })
})
