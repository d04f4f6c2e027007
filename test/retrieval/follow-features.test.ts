import { describe, expect, it } from 'vitest'
import type { Paper } from '../../src/paper/paper.ts'
import {
  featureList,
  FOLLOW_FEATURES,
  followFeatures,
  followScores,
  followSigns,
  leaningsOf,
} from '../../src/retrieval/follow-up.ts'
import type { Ranked } from '../../src/retrieval/rank.ts'
import type { Signs } from '../../src/retrieval/signs.ts'

/** Passages by kind, speaker and section: two stories of one section, the second of a third speaker in another. */
const PASSAGES = [
  ['paragraph', 'author', 'A'],
  ['story', 'first', 'A'],
  ['story', 'first', 'A'],
  ['story', 'second', 'A'],
  ['paragraph', 'first', 'B'],
  ['story', 'first', 'B'],
] as const
const sections = { A: { id: 'a' }, B: { id: 'b' } }
const paper = {
  passages: PASSAGES.map(([kind, speaker, section]) => ({ kind, voice: { speaker }, section: sections[section] })),
} as unknown as Paper

const chances = (...of: number[]): Float64Array => Float64Array.from(of)
const OWN = chances(-1, -2, -3, -4, -5, -6)
const EARLIER = chances(-6, -5, -4, -3, -2, -1)
const JOINT = chances(-1, -1, -2, -2, -3, -3)

/** The features of every passage after one was read, by their names. */
function featuresFrom(place: number, lean: number): Record<string, number[]> {
  const features = followFeatures(paper, OWN, EARLIER, JOINT, { question: '', place }, lean)
  return Object.fromEntries(Object.entries(features).map(([name, values]) => [name, [...values]]))
}

describe('what speaks for a passage after another was read', () => {
  it('is where it stands to that one, as far as the message leans', () => {
    expect(featuresFrom(2, 1)).toEqual({
      own: [...OWN],
      earlier: [...EARLIER],
      joint: [...JOINT],
      same: [0, 0, 1, 0, 0, 0],
      next: [0, 0, 0, 1, 0, 0],
      afterNext: [0, 0, 0, 0, 1, 0],
      before: [0, 1, 0, 0, 0, 0],
      story: [0, 1, 1, 0, 0, 0],
      section: [1, 1, 1, 1, 0, 0],
    })
  })

  it.each(FOLLOW_FEATURES)('counts by its own weight, and is learnt in its own place: %s', (name) => {
    const features = followFeatures(paper, OWN, EARLIER, JOINT, { question: '', place: 2 }, 1)
    const none = Object.fromEntries(FOLLOW_FEATURES.map((one) => [one, 0])) as Record<typeof name, number>
    expect(followScores(features, { ...none, [name]: 1 })).toEqual(features[name])
    expect(featureList(features)[FOLLOW_FEATURES.indexOf(name)]).toBe(features[name])
  })

  it('counts in part where the message leans in part', () => {
    const { own, earlier, joint, same } = featuresFrom(0, 0.1)
    expect(own).toEqual([...OWN])
    expect(same?.[0]).toBeGreaterThan(0.1)
    expect(same?.[0]).toBeLessThan(1)
    expect(earlier?.[0]).toBeCloseTo(-6 * (same?.[0] ?? 0))
    expect(joint?.[4]).toBeCloseTo(-3 * (same?.[0] ?? 0))
  })

  it('knows a story by its teller, from its first passage and its last, and none outside of one', () => {
    expect(featuresFrom(1, 1)['story']).toEqual([0, 1, 1, 0, 0, 0])
    expect(featuresFrom(3, 1)['story']).toEqual([0, 0, 0, 1, 0, 0])
    expect(featuresFrom(5, 1)['story']).toEqual([0, 0, 0, 0, 0, 1])
    expect(featuresFrom(4, 1)['story']).toEqual([0, 0, 0, 0, 0, 0])
    expect(featuresFrom(0, 1)['story']).toEqual([0, 0, 0, 0, 0, 0])
  })

  it('is nothing of a passage that the paper does not have', () => {
    expect(featuresFrom(9, 1)['section']).toEqual([0, 0, 0, 0, 0, 0])
    expect(featuresFrom(9, 1)['story']).toEqual([0, 0, 0, 0, 0, 0])
  })
})

describe('how far a message points back', () => {
  it.each([
    ['  and the children?', { opening: 1, pointer: 0 }],
    ['the children, and the men', { opening: 0, pointer: 0 }],
    ['Andrew left', { opening: 0, pointer: 0 }],
    ['What did they do?', { opening: 0, pointer: 1 }],
    ['What is the theory?', { opening: 0, pointer: 0 }],
    ['What about it?', { opening: 1, pointer: 1 }],
    ['THEY went where?', { opening: 0, pointer: 1 }],
    ['Is there any aid?', { opening: 0, pointer: 0 }],
    ['I heard there were camps', { opening: 0, pointer: 0 }],
    ['Is it safe to cross?', { opening: 0, pointer: 0 }],
    ['Was it there?', { opening: 0, pointer: 1 }],
    ['Is there any aid for them?', { opening: 0, pointer: 1 }],
  ])('is told by how it begins and what it names: %s', (message, told) => {
    expect(leaningsOf(message, 4, 1, 2)).toMatchObject({ ...told, sure: 1, offTopic: 2 })
  })

  it.each([
    [0, { bare: 1, few: 1, terms: 0 }],
    [1, { bare: 0, few: 1, terms: 1 }],
    [2, { bare: 0, few: 1, terms: 2 }],
    [3, { bare: 0, few: 0, terms: 3 }],
    [9, { bare: 0, few: 0, terms: 8 }],
  ])('is told by its %i terms', (terms, told) => {
    expect(leaningsOf('Yanji', terms, 0, 0)).toMatchObject(told)
  })
})

describe('the signs of a message after another', () => {
  const alone = { shown: 9 } as Signs
  const own = {
    answered: 1,
    type: 4,
    offTopic: 5,
    coverage: 6,
    lacking: 7,
    unknown: 8,
    empty: 1,
    'asks who': 1,
  } as Signs
  const joint = { mass: 12, gap: 13, type: 14, offTopic: 15 } as Signs
  const ranked = (...of: (readonly [place: number, logChance: number])[]): Ranked[] =>
    of.map(([place, logChance]) => ({ place, logChance }) as Ranked)
  const signs = (of: readonly Ranked[]) => followSigns(alone, own, joint, of, { question: '', place: 3 }, 0.5)

  it('are the chance of the first passage, and whether it is the one that was read', () => {
    expect(signs(ranked([3, -1], [4, -3]))).toMatchObject({ first: -1, same: 1, lean: 0.5 })
    expect(signs(ranked([4, -1], [3, -9]))).toMatchObject({ first: -1, same: 0 })
    expect(signs([])).toMatchObject({ first: 0, same: 0 })
  })

  it('are those of the message alone and with the one before it', () => {
    expect(signs([])).toMatchObject({ ownAnswered: 1, ownType: 4, ownOffTopic: 5 })
    expect(signs([])).toMatchObject({ jointShown: 12, jointGap: 13, jointType: 14, jointOffTopic: 15 })
    expect(signs([])).toMatchObject({ coverage: 6, lacking: 7, unknown: 8 })
    expect(signs([])).toMatchObject({ ownShown: 9, empty: 1, 'asks who': 1 })
  })
})
