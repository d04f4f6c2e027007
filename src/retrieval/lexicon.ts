/** How far a misspelt word may be from a known one: letters dropped, added, changed or swapped with the next. */
const tolerance = (length: number): number => (length < 5 ? 0 : length < 8 ? 1 : 2)

/** Endings that a stem has lost: what may stand after a stem in a word that is otherwise spelt like it. */
const LONGEST_ENDING = 5

/** The words that the bank and the paper know, by number; the commoner the lower. */
export class Lexicon {
  readonly #ids: ReadonlyMap<string, number>
  readonly #figures: ReadonlySet<number>
  readonly #byInitial = new Map<string, string[]>()

  constructor(stems: readonly string[]) {
    this.#ids = new Map(stems.map((stem, id) => [stem, id]))
    this.#figures = new Set(stems.flatMap((stem, id) => (/^\d/u.test(stem) ? [id] : [])))
    for (const stem of stems) {
      const initial = stem.slice(0, 1)
      const list = this.#byInitial.get(initial)
      if (list) list.push(stem)
      else this.#byInitial.set(initial, [stem])
    }
  }

  get size(): number {
    return this.#ids.size
  }

  /** Whether a word is a number in digits. */
  isFigure(id: number): boolean {
    return this.#figures.has(id)
  }

  /** A stem's number, or undefined for one that is not known. */
  id(stem: string): number | undefined {
    return this.#ids.get(stem)
  }

  /**
   * The known stem that a misspelt word most likely is: the nearest by edits within the tolerance, the commonest of
   * equals; undefined where none is near. Digits are never mended, and the first letter is taken as right.
   */
  mend(stem: string): number | undefined {
    const bound = /\d/u.test(stem) ? 0 : tolerance(stem.length)
    if (bound === 0) return undefined
    let best: string | undefined
    let least = bound + 1
    for (const known of this.#byInitial.get(stem.slice(0, 1)) ?? []) {
      if (known.length < 4 || known.length > stem.length + bound || known.length < stem.length - bound - LONGEST_ENDING)
        continue
      const distance = editDistance(stem, known, least)
      if (distance < least) {
        least = distance
        best = known
      }
    }
    return best === undefined ? undefined : this.#ids.get(best)
  }
}

/**
 * Edits (Damerau's four) that make a word of a known stem, where letters after the stem may be the ending that the
 * stem has lost: "registraton" is "registr" and an ending. Half an edit more for an ending, so that a whole word is
 * preferred.
 *
 * @param limit stop counting here
 */
function editDistance(word: string, stem: string, limit: number): number {
  const rows = stem.length
  let before: number[] = []
  let previous = Array.from({ length: rows + 1 }, (_, i) => i)
  let best = Number.POSITIVE_INFINITY
  for (let i = 1; i <= word.length; i++) {
    const current = [i]
    for (let j = 1; j <= rows; j++) {
      const same = word[i - 1] === stem[j - 1] ? 0 : 1
      let cost = Math.min(
        (previous[j] as number) + 1,
        (current[j - 1] as number) + 1,
        (previous[j - 1] as number) + same,
      )
      const swapped = i > 1 && j > 1 && word[i - 1] === stem[j - 2] && word[i - 2] === stem[j - 1]
      if (swapped) cost = Math.min(cost, (before[j - 2] as number) + 1)
      current.push(cost)
    }
    const ending = word.length - i
    if (rows >= 5 && ending > 0 && ending <= LONGEST_ENDING) best = Math.min(best, (current[rows] as number) + 0.5)
    if (Math.min(...current) >= limit && best >= limit) return limit
    before = previous
    previous = current
  }
  return Math.min(best, previous[rows] as number)
}
