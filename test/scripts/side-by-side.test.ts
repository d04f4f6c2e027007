import { describe, expect, it } from 'vitest'
import { learn, type UnitExample } from '../../scripts/encoder/learn.ts'
import { learnSideBySide } from '../../scripts/encoder/side-by-side.ts'

const WIDTH = 4
const classes = { sentences: [], starts: [0], notes: 3, gaps: 3, offTopic: 3, size: 4 }
/** They contradict each other, so that it counts in which order they come. */
const examples = Array.from({ length: 12 }, (_, at): UnitExample => ({
  units: [at % 2],
  classes: [at % 3 === 0 ? 1 : 0],
}))
const start = Float32Array.of(1, 0.2, 0, 0.3, 0.1, 1, 0.2, 0)
const SEEDS = [5, 3, 4]

describe('what is learnt side by side', () => {
  it.each([false, true])('is what one thread learns, in the order of the seeds; units fixed: %s', async (isFixed) => {
    const inOne = SEEDS.map((seed) => learn(classes, examples, start, WIDTH, seed, isFixed))
    expect(await learnSideBySide({ classes, examples, start, width: WIDTH, isFixed }, SEEDS)).toEqual(inOne)
    expect(inOne[0]).not.toEqual(inOne[1])
  })

  it('is an error where a thread fails', async () => {
    const broken = [{ units: [0], classes: undefined }] as unknown as UnitExample[]
    const inputs = { classes, examples: broken, start, width: WIDTH, isFixed: false }
    await expect(learnSideBySide(inputs, SEEDS)).rejects.toThrow(TypeError)
  })
})
