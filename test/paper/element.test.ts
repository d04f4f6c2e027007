import { describe, expect, it } from 'vitest'
import { element } from '../../src/paper/element.ts'

describe('the element of a list', () => {
  it('is the one at the index, whatever it is', () => {
    expect(element(['a', ''], 1)).toBe('')
    expect(element([0], 0)).toBe(0)
    expect(element(new Float64Array([0.5]), 0)).toBe(0.5)
    expect(element([null], 0)).toBeNull()
  })

  it.each([-1, 1, 0.5])('is a fault at %d of one', (index) => {
    expect(() => element(['a'], index)).toThrow(RangeError)
  })
})
