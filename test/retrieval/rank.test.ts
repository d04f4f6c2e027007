import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadLibrary } from '../../scripts/load-library.ts'
import { MOST_ANSWERS } from '../../src/answer/bounds.ts'
import { logChances, rank } from '../../src/retrieval/rank.ts'

const { paper } = loadLibrary()
const { length } = paper.passages
const someScores = fc
  .array(fc.integer({ min: -9, max: 9 }), { minLength: length, maxLength: length })
  .map((scores) => Float64Array.from(scores))

describe('the ranking of passages', () => {
  it('is of as many of the best as an answer may have, equals in the order of the paper, without title and byline', () => {
    fc.assert(
      fc.property(someScores, (scores) => {
        const chances = logChances(scores)
        const all = paper.passages.map((passage, place) => ({ passage, place, logChance: chances[place] ?? 0 }))
        const sorted = all
          .filter(({ passage: { kind } }) => kind !== 'title' && kind !== 'byline')
          .toSorted((a, b) => b.logChance - a.logChance)
        expect(rank(paper, scores).slice(0, MOST_ANSWERS)).toEqual(sorted.slice(0, MOST_ANSWERS))
        const isSourced = ({ passage }: (typeof all)[number]): boolean => passage.footnotes.length > 0
        expect(rank(paper, scores).find(isSourced)).toEqual(sorted.find(isSourced))
      }),
      { numRuns: 50 },
    )
  })

  it('ends with the best passage that has notes, where none of the others has any', () => {
    const scores = Float64Array.from(paper.passages, ({ footnotes }, place) => (footnotes.length > 0 ? 0 : 20) - place)
    const ranked = rank(paper, scores)
    expect(ranked.map(({ passage }) => passage.footnotes.length > 0)).toEqual([
      ...Array<false>(MOST_ANSWERS).fill(false),
      true,
    ])
    expect(ranked.at(-1)?.place).toBe(paper.passages.findIndex(({ footnotes }) => footnotes.length > 0))
  })
})
