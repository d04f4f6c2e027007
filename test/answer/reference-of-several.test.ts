import { describe, expect, it } from 'vitest'
import { loadLibrary } from '../../scripts/load-library.ts'
import { deskAt } from '../../src/answer/library.ts'
import { named, type PaperAnswer, type PaperDesk } from '../../src/answer/paper-desk.ts'
import { followIn, referIn, referTo } from '../../src/answer/reference.ts'
import { quoted } from '../../src/answer/view.ts'
import { button, pressed } from '../../src/discord/buttons.ts'

/** As long as an id can be (scripts/corpus/shelf.ts). */
const LONG = 'a'.repeat(60)

const desk = deskAt(loadLibrary(), 'https://ibid.example')
const { paper } = desk
const papers: readonly PaperDesk[] = [
  { id: 'one', desk },
  { id: LONG, desk: { ...desk, paper: { ...paper, version: 'fedcba987654' } } },
]
const answersOf = (one: PaperDesk | undefined): readonly PaperAnswer[] =>
  one
    ? named(
        one,
        paper.passages.map((unit) => quoted(one.desk, unit, { start: 0, end: unit.text.length })),
      )
    : []
const [first = [], second = []] = papers.map(answersOf)
const mixed = [...first.slice(0, 2), ...second.slice(1, 3), ...first.slice(3, 4)]

describe('a reference to several papers', () => {
  it('gives back quotations of different papers, in their order', () => {
    expect(followIn(papers, referIn(papers, mixed))).toEqual(mixed)
  })

  it('names each paper before its version', () => {
    expect(referIn(papers, first.slice(0, 1))).toBe(`one/${referTo(paper, first.slice(0, 1))}`)
  })

  it('of an only paper is the one that it always was, and is followed', () => {
    const [only] = papers
    const alone = only ? [only] : []
    const reference = referIn(alone, first.slice(0, 2))
    expect(reference).toBe(referTo(paper, first.slice(0, 2)))
    expect(followIn(alone, reference)).toEqual(first.slice(0, 2))
    expect(followIn(papers, reference)).toEqual(first.slice(0, 2))
  })

  it('to another version gives the passage back without its mark, by the id of its paper', () => {
    const [found] = followIn(papers, 'one/000000000000|p2:0-9')
    expect([found?.paper, found?.id, found?.highlight]).toEqual(['one', 'p2', null])
  })

  it.each(['nowhere/000000000000|p2', '000000000000|p2', 'one/', '', ';;', '/|'])('has nothing: %j', (reference) => {
    expect(followIn(papers, reference)).toEqual([])
  })

  it('fits a button of Discord for every passage, whatever the id, and is read back', () => {
    for (const answer of [...first, ...second]) {
      const { custom_id: id } = button('show', 'Show to channel', papers, [answer, ...mixed])
      expect(id.length).toBeLessThanOrEqual(100)
      const [found] = followIn(papers, pressed(id)?.reference ?? '')
      expect([found?.paper, found?.id]).toEqual([answer.paper, answer.id])
    }
  })
})
