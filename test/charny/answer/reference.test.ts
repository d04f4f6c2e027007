import { describe, expect, it } from 'vitest'
import { loadLibrary } from '../../../scripts/load-library.ts'
import { deskAt } from '../../../src/answer/library.ts'
import { follow, referTo } from '../../../src/answer/reference.ts'
import { quoted } from '../../../src/answer/view.ts'

const desk = deskAt(loadLibrary(), 'https://ibid.example')
const { paper } = desk
const units = [...paper.passages, ...paper.footnotes]
/** Each unmarked, and marked where it begins. */
const unmarked = units.map((unit) => quoted(desk, unit, null))
const answers = units.map((unit) => quoted(desk, unit, { start: 0, end: Math.min(40, unit.text.length) }))

describe('a reference', () => {
  it('is read back, for every passage and note', () => {
    for (const answer of answers) expect(follow(desk, referTo(paper, [answer]))).toEqual([answer])
  })

  it('keeps the order of several, with and without a highlight', () => {
    const some = [...answers.slice(30, 32), ...unmarked.slice(8, 10), ...answers.slice(70, 72)]
    expect(follow(desk, referTo(paper, some))).toEqual(some)
  })

  it('leaves out from the end what has no room', () => {
    const reference = referTo(paper, answers, 60)
    expect(reference.length).toBeLessThanOrEqual(60)
    const found = follow(desk, reference)
    expect(found.length).toBeGreaterThan(1)
    expect(found).toEqual(answers.slice(0, found.length))
  })

  it('follows ten at most', () => {
    expect(follow(desk, referTo(paper, answers))).toEqual(answers.slice(0, 10))
  })
})

describe('a reference of another version of the paper', () => {
  it('gives what stands there now, without a highlight', () => {
    const old = referTo({ ...paper, version: 'oldversion' }, answers.slice(5, 8))
    expect(old).toMatch(/:\d+-\d+/u)
    expect(follow(desk, old)).toEqual(unmarked.slice(5, 8))
  })

  it('leaves out what the paper no longer has', () => {
    expect(follow(desk, 'oldversion|p999,p27:0-86,fn999').map(({ id }) => id)).toEqual(['p27'])
  })
})

describe('what is no reference', () => {
  it.each([
    '',
    '|',
    'p27',
    '58564e542937',
    '"]}\u0000|||,,,:::',
    `${paper.version}|`,
    `${paper.version}|__proto__,fn0`,
  ])('has nothing: %j', (text) => expect(follow(desk, text)).toEqual([]))

  it.each(['9-1', '4-4', '0-999999', 'a-b', '1', '-1-4', '1-2-3'])('marks nothing at %s', (range) => {
    expect(follow(desk, `${paper.version}|p27:${range}`).map(({ highlight }) => highlight)).toEqual([null])
  })
})
