import type { Bit } from './arithmetic.ts'
import type { Predictor } from './predictor.ts'
import { type Tree, treeOf } from './tree.ts'

/** One hash of a few small numbers. */
export function hashOf(kind: number, one = 0, two = 0): number {
  let hash = Math.imul(kind + 1, 0x9e_37_79_b1) ^ Math.imul(one + 1, 0x85_eb_ca_6b)
  hash = Math.imul(hash ^ (hash >>> 15), 0xc2_b2_ae_35) ^ Math.imul(two + 1, 0x27_d4_eb_2f)
  return Math.imul(hash ^ (hash >>> 13), 0x16_56_67_b1)
}

/**
 * Passes a number through the predictor: writes it, or reads what was written.
 *
 * @param least the number is known to be this or more: what that settles costs nothing
 * @param given the number to write; when reading, anything
 * @returns the number that was written
 */
export function passNumber(predictor: Predictor, tree: Tree, least: number, given: number): number {
  const { cut, below, above } = tree
  let node = tree.root
  let place = 0
  while (node >= 0) {
    // Three levels of the tree are a block: its places 1, 2 to 3, and 4 to 7.
    if (place === 0 || place >= 8) {
      predictor.enter(node)
      place = 1
    }
    const middle = cut[node] as number
    const isAbove = least >= middle ? 1 : predictor.decide(place, given >= middle ? 1 : 0)
    place = place * 2 + isAbove
    node = (isAbove === 1 ? above[node] : below[node]) as number
  }
  return ~node
}

/** Counts have at most this many binary digits. */
const MOST_DIGITS = 20
const DIGITS = treeOf(Array.from({ length: MOST_DIGITS + 1 }, () => 1))

/** Passes a count of any size: how many binary digits it has, then each after the first. */
export function passCount(predictor: Predictor, given: number): number {
  const length = passNumber(predictor, DIGITS, 0, 32 - Math.clz32(given))
  let count = length === 0 ? 0 : 1
  for (let digit = length - 2; digit >= 0; digit--) {
    const bit: Bit = ((given >>> digit) & 1) === 1 ? 1 : 0
    // The digits of small counts are worth foretelling one by one, those of large ones are not.
    predictor.enter(MOST_DIGITS + length * 64 + (count < 64 ? count : 0))
    count = count * 2 + predictor.decide(1, bit)
  }
  return count
}
