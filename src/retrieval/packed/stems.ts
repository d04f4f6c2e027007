import type { Predictor } from '../../packing/predictor.ts'
import { hashOf, passCount, passNumber } from '../../packing/symbols.ts'
import { treeOf } from '../../packing/tree.ts'

const END = 0

/**
 * Passes stems in alphabetical order (by UTF-16), letter by letter; each letter is foretold from those before it and
 * from the stem before.
 *
 * @param letters every letter that occurs, in order
 */
export function passStems(predictor: Predictor, letters: string, given: readonly string[]): string[] {
  const tree = treeOf(Array.from({ length: letters.length + 1 }, () => 1))
  const symbols = new Map(letters.split('').map((letter, i) => [letter, i + 1]))
  const count = passCount(predictor, given.length)
  const stems: string[] = []
  let before: number[] = []
  for (let i = 0; i < count; i++) {
    const wanted = Array.from(given[i] ?? '', (letter) => symbols.get(letter) ?? END)
    const stem: number[] = []
    let isAlike = true
    while (true) {
      const at = stem.length
      const least = isAlike ? (before[at] ?? END) : END
      spell(predictor, stem, isAlike, least)
      const symbol = passNumber(predictor, tree, least, wanted[at] ?? END)
      if (symbol === END) break
      isAlike = isAlike && symbol === before[at]
      stem.push(symbol)
    }
    stems.push(stem.map((symbol) => letters[symbol - 1]).join(''))
    before = stem
  }
  return stems
}

function spell({ contexts }: Predictor, stem: readonly number[], isAlike: boolean, least: number): void {
  const back = (n: number): number => stem[stem.length - n] ?? END
  const two = back(1) * 64 + back(2)
  contexts[0] = hashOf(20, Math.min(stem.length, 12), back(1))
  contexts[1] = hashOf(21, back(1))
  contexts[2] = hashOf(22, two)
  contexts[3] = hashOf(23, two, back(3))
  contexts[4] = hashOf(24, two, back(3) * 64 + back(4))
  contexts[5] = hashOf(25, isAlike ? least + 1 : 0, back(1))
}

/** How common a stem is among the entries, by powers of two, and in how many off-topic messages it stands. */
export interface Standing {
  readonly frequency: number
  readonly offTopic: number
}

/** Passes the standing of each stem of an alphabetical list. */
export function passStandings(
  predictor: Predictor,
  stems: readonly string[],
  printed: ReadonlySet<string>,
  given: readonly Standing[],
): Standing[] {
  const { contexts } = predictor
  let before = 0
  return stems.map((stem, i) => {
    const isPrinted = printed.has(stem) ? 1 : 0
    const length = Math.min(stem.length, 10)
    const last = stem.charCodeAt(stem.length - 1)
    const isAlike = stem.startsWith((stems[i - 1] ?? stem).slice(0, 4)) ? 1 : 0
    const setContexts = (kind: number, one: number): void => {
      contexts[0] = hashOf(kind, one)
      contexts[1] = hashOf(kind + 1, one, isPrinted)
      contexts[2] = hashOf(kind + 2, one, length * 2 + isPrinted)
      contexts[3] = hashOf(kind + 3, one, last)
      contexts[4] = hashOf(kind + 4, one, (before * 2 + isAlike) * 2 + isPrinted)
      contexts[5] = hashOf(kind + 5, one, before * 2 + isPrinted)
    }
    setContexts(40, 0)
    const frequency = passCount(predictor, given[i]?.frequency ?? 0)
    setContexts(50, frequency)
    const offTopic = passCount(predictor, given[i]?.offTopic ?? 0)
    before = frequency
    return { frequency, offTopic }
  })
}
