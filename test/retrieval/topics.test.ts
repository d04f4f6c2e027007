import { describe, expect, it } from 'vitest'
import { type GeneralQuestion, topicTables } from '../../scripts/encoder/topics.ts'
import { writeTables } from '../../scripts/tables.ts'
import { readTables } from '../../src/retrieval/tables.ts'
import { openTopics } from '../../src/retrieval/topics.ts'

/** Units 0 to 3, each with a direction of its own: what stands beside one another is asked in the same questions. */
const DIRECTIONS = [
  [1, 0, 0, 0],
  [0.9, 0.1, 0, 0],
  [0, 0, 1, 0],
  [0, 0, 0.9, 0.1],
]

function vectorOf(units: ArrayLike<number>): Float64Array {
  const sum = [0, 1, 2, 3].map((k) => Array.from(units).reduce((all, unit) => all + (DIRECTIONS[unit]?.[k] ?? 0), 0))
  return Float64Array.from(sum, (value) => value / (Math.hypot(...sum) || 1))
}

const asked = (units: readonly number[], places: readonly number[]): GeneralQuestion => ({
  units,
  vector: Float32Array.from(vectorOf(units)),
  places,
})

const opened = (questions: readonly GeneralQuestion[]) =>
  openTopics(readTables(writeTables({}, topicTables(questions, 4))), { vectorOf }, 5)

/** Two subjects, four ways of asking each: passages 1, 2 and 4 answer the first, the first of them best; passage 3 the other. */
const BELLS = [[0], [1], [0, 1], [0, 0, 1]].map((units) => asked(units, [1, 2, 4]))
const BOATS = [[2], [3], [2, 3], [2, 2, 3]].map((units) => asked(units, [3]))

describe('the topics of general questions', () => {
  const topics = opened([...BELLS, ...BOATS])

  it('give a question like those of a topic to what answers the topic, the best passage first', () => {
    const chances = topics(vectorOf([0, 1, 1])) ?? []
    expect([...chances.keys()].toSorted((a, b) => (chances[b] ?? 0) - (chances[a] ?? 0)).slice(0, 3)).toEqual([1, 2, 4])
    expect(chances[3]).toBeLessThan(0.01)
    expect(topics(vectorOf([3]))?.[3]).toBeGreaterThan(0.9)
  })

  it('share out a chance that is whole', () => {
    const chances = topics(vectorOf([0, 2])) ?? new Float64Array()
    // Shares are kept as parts of 255.
    expect(chances.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 1)
  })

  it('say nothing where no question is general, or hardly one', () => {
    expect(opened([])(vectorOf([0]))).toBeNull()
    expect(opened(BELLS.slice(0, 3))(vectorOf([0]))).toBeNull()
  })

  it('come out the same from the same questions', () => {
    expect(topicTables([...BELLS, ...BOATS], 4)).toEqual(topicTables([...BELLS, ...BOATS], 4))
  })
})
