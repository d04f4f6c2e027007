import { describe, expect, it } from 'vitest'
import { bootstrapMean, bootstrapOf } from '../../scripts/evaluation/bootstrap.ts'
import { binsOf, calibrationError } from '../../scripts/evaluation/calibration.ts'
import {
  auroc,
  bodyHolds,
  hasNote,
  highlightOverlaps,
  holds,
  isHit,
  mean,
  namesWork,
  type Quoted,
  rankOf,
  reciprocal,
  squash,
} from '../../scripts/evaluation/measure.ts'
import { Tally } from '../../scripts/evaluation/tally.ts'
import { quantile } from '../../scripts/evaluation/timing.ts'

/** An answer with one note, its highlight the words given. */
function answer(quote: string, highlighted = '', resolved = ''): Quoted {
  const start = quote.indexOf(highlighted)
  const highlight = highlighted === '' ? null : { start, end: start + highlighted.length }
  return { quote, highlight, footnotes: resolved === '' ? [] : [{ number: 7, text: 'Ibid., p. 4.', resolved }] }
}

const OAK = 'The oak is old. The “elm” – 1,250 of them – is young.'

describe('a gold snippet', () => {
  it.each([
    ['in other spacing and case', 'the OAK  is\nold'],
    ['with other marks', 'the "elm" - 1250 of them'],
    ['across a sentence', 'is old the elm'],
  ])('is found in a quote %s', (_, gold) => {
    expect(bodyHolds(answer(OAK), [gold])).toBe(true)
  })

  it('is found where any one of several stands', () => {
    expect(holds(answer(OAK), ['the ash', 'is young'])).toBe(true)
  })

  it.each([
    ['as printed', 'Ibid., p. 4'],
    ['as resolved', 'Ann Alder, “Ash”'],
  ])('is found in a note %s, but not in the body', (_, gold) => {
    const noted = answer(OAK, '', 'Ann Alder, “Ash” (1901), p. 4.')
    expect(holds(noted, [gold])).toBe(true)
    expect(bodyHolds(noted, [gold])).toBe(false)
  })

  it('is not found where a word of it is another', () => {
    expect(holds(answer(OAK), ['the oak is young'])).toBe(false)
  })

  it('keeps letters with marks over them', () => {
    expect(squash('Hǎi-lín')).toBe(squash('hailin').normalize('NFKD'))
  })
})

describe('a rank', () => {
  const list = [answer('one'), answer('two'), answer('three'), answer('two and four')]

  it.each([
    ['one', 1],
    ['two', 2],
    ['four', 4],
    ['five', 0],
  ])('of "%s" is %i', (gold, rank) => {
    expect(rankOf(list, [gold])).toBe(rank)
  })

  it.each([
    [1, 1, true],
    [2, 1, false],
    [3, 3, true],
    [4, 3, false],
    [0, 5, false],
  ])('of %i is a hit@%i: %s', (rank, k, hit) => {
    expect(isHit(rank, k)).toBe(hit)
  })

  it('counts its reciprocal, and nothing where there is none', () => {
    expect(mean([1, 2, 4, 0].map(reciprocal))).toBe(1.75 / 4)
  })
})

describe('a highlight', () => {
  it.each([
    ['is the gold', 'The oak is old.', 'The oak is old', true],
    ['ends in it', 'The oak is old. The', 'is old. The “elm”', true],
    ['lies inside it', 'oak', 'The oak is old', true],
    ['holds it', OAK, 'is old', true],
    ['touches it with no letter in common', 'The oak is', 'old. The', false],
    ['is another sentence', 'The oak is old.', 'is young', false],
    ['has no letters', '” – ', 'elm” – 1,250', false],
  ])('that %s overlaps: %j, %j: %s', (_, highlighted, gold, overlaps) => {
    expect(highlightOverlaps(answer(OAK, highlighted), [gold])).toBe(overlaps)
  })

  it('does not overlap where there is none, nor where the gold stands elsewhere', () => {
    expect(highlightOverlaps(answer(OAK), ['The oak'])).toBe(false)
    expect(highlightOverlaps(answer(OAK, 'The oak'), ['The ash'])).toBe(false)
  })
})

describe('the notes of an answer', () => {
  const noted = answer(OAK, '', 'Ann Alder, “The Ash in Winter,” p. 4.')

  it('are right when one of the numbers is attached', () => {
    expect(hasNote(noted, [3, 7])).toBe(true)
    expect(hasNote(noted, [3])).toBe(false)
    expect(hasNote(answer(OAK), [7])).toBe(false)
  })

  it('name a work by three fifths of its longer words', () => {
    expect(namesWork(noted, 'Alder, Ash, Winter, 1901')).toBe(true)
    expect(namesWork(noted, 'Alder, winter garden')).toBe(true)
    expect(namesWork(noted, 'Alder, summer garden')).toBe(false)
  })
})

describe('the AUROC', () => {
  it.each([
    ['1 where ours are all higher', [0.8, 0.9], [0.1, 0.7], 1],
    ['0 where they are all lower', [0.1], [0.2, 0.3], 0],
    ['a half where all are equal', [0.5, 0.5], [0.5], 0.5],
    ['the share of pairs that are in order', [0.2, 0.6], [0.1, 0.4], 0.75],
  ])('is %s', (_, ours, theirs, value) => {
    expect(auroc(ours, theirs)).toBe(value)
  })
})

describe('the bootstrap', () => {
  const half = Array.from({ length: 100 }, (_, i) => i % 2)

  it('bounds a share of a half over a hundred questions by about a tenth', () => {
    const { low, high } = bootstrapMean(half)
    expect(low).toBeCloseTo(0.4, 1)
    expect(high).toBeCloseTo(0.6, 1)
    expect(low).toBeLessThan(0.45)
    expect(high).toBeGreaterThan(0.55)
  })

  it('gives the same bounds every time', () => {
    expect(bootstrapMean(half)).toEqual(bootstrapMean(half))
  })

  it('narrows with more questions', () => {
    const width = ({ low, high }: { low: number; high: number }): number => high - low
    expect(width(bootstrapMean([...half, ...half, ...half, ...half]))).toBeLessThan(0.7 * width(bootstrapMean(half)))
  })

  it('has no width where all questions come out alike', () => {
    expect(bootstrapMean([1, 1, 1])).toEqual({ low: 1, high: 1 })
  })

  it('draws each sample among its own', () => {
    const bounds = bootstrapOf(
      [
        [1, 2],
        [10, 20, 30],
      ] as const,
      (a, b) => Math.max(...a) * 100 + Math.min(...b),
    )
    expect(bounds.low).toBeGreaterThanOrEqual(110)
    expect(bounds.high).toBeLessThanOrEqual(230)
  })
})

describe('the reliability curve', () => {
  const judged = (confidence: number, right: boolean) => ({ confidence, right })
  const bins = binsOf([judged(0, false), judged(0.1, true), judged(0.15, false), judged(0.95, true), judged(1, true)])

  it('has ten bins of equal width; a bound belongs to the upper one, 1 to the last', () => {
    expect(bins.map(({ count }) => count)).toEqual([1, 2, 0, 0, 0, 0, 0, 0, 0, 2])
    expect(bins[3]).toMatchObject({ from: 0.3, to: 0.4 })
  })

  it('has the mean confidence and the share right of each', () => {
    expect(bins[1]).toMatchObject({ confidence: 0.125, right: 0.5 })
    expect(bins[9]).toMatchObject({ confidence: 0.975, right: 1 })
    expect(bins[5]).toMatchObject({ confidence: 0, right: 0 })
  })

  it('is off by the mean distance, every question counting alike', () => {
    expect(calibrationError(bins)).toBeCloseTo((2 * 0.375 + 2 * 0.025) / 5)
    expect(calibrationError(binsOf([]))).toBe(0)
  })
})

describe('the tally', () => {
  it('counts a question in each of its groups, and lists a group together', () => {
    const tally = new Tally()
    tally.add(['all', 'some'], 'right', true)
    tally.add(['all'], 'right', false)
    tally.add(['all'], 'late', 0.25)
    expect(tally.figures()).toMatchObject([
      { name: 'all right', value: 0.5, n: 2 },
      { name: 'all late', value: 0.25, n: 1 },
      { name: 'some right', value: 1, n: 1 },
    ])
  })
})

describe('a quantile', () => {
  it.each([
    [0.5, 2.5],
    [0, 1],
    [1, 4],
    [0.25, 1.75],
  ])('of %d lies between the values beside it', (share, value) => {
    expect(quantile([4, 1, 3, 2], share)).toBe(value)
  })
})
