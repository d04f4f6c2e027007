/** How far a misspelt word may be from a known one: letters dropped, added, changed or swapped with the next. */
const tolerance = (length: number): number => (length < 5 ? 0 : length < 8 ? 1 : 2)

/** Endings that a stem has lost: what may stand after a stem in a word that is otherwise spelt like it. */
const LONGEST_ENDING = 5

/** What an ending costs, and so the smallest difference of two distances. */
const HALF = 0.5

/** The words that the bank and the paper know, by number. */
export class Lexicon {
  readonly #stems: readonly string[]
  readonly #counts: ArrayLike<number>

  /** @param stems every word once, by its letters (UTF-16); @param counts how common each is */
  constructor(stems: readonly string[], counts: ArrayLike<number>) {
    this.#stems = stems
    this.#counts = counts
  }

  get size(): number {
    return this.#stems.length
  }

  /** Whether a word is a number in digits. */
  isFigure(id: number): boolean {
    return /^\d/u.test(this.#stems[id] ?? '')
  }

  /** A stem's number, or undefined for one that is not known. */
  id(stem: string): number | undefined {
    const at = this.#first(stem)
    return this.#stems[at] === stem ? at : undefined
  }

  /** The number of the first stem that does not come before a text. */
  #first(text: string): number {
    let low = 0
    let high = this.#stems.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.#stems[middle] as string) < text) low = middle + 1
      else high = middle
    }
    return low
  }

  /**
   * The known stem that a misspelt word most likely is: the nearest by edits within the tolerance, the commonest of
   * equals; undefined where none is near. Digits are never mended, and the first letter is taken as right.
   */
  mend(stem: string): number | undefined {
    const bound = /\d/u.test(stem) ? 0 : tolerance(stem.length)
    if (bound === 0) return undefined
    const initial = stem.charAt(0)
    let best: number | undefined
    let least = bound + HALF
    for (let id = this.#first(initial); this.#stems[id]?.charAt(0) === initial; id++) {
      const known = this.#stems[id] as string
      if (known.length < 4 || known.length > stem.length + bound || known.length < stem.length - bound - LONGEST_ENDING)
        continue
      const distance = editDistance(stem, known, least + HALF)
      const isCommoner = best === undefined || (this.#counts[id] ?? 0) > (this.#counts[best] ?? 0)
      if (distance < least || (distance === least && isCommoner)) {
        least = distance
        best = id
      }
    }
    return best
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
    if (rows >= 5 && ending > 0 && ending <= LONGEST_ENDING) best = Math.min(best, (current[rows] as number) + HALF)
    if (Math.min(...current) >= limit && best >= limit) return limit
    before = previous
    previous = current
  }
  return Math.min(best, previous[rows] as number)
}
