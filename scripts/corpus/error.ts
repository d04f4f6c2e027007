/** A fault in a corpus, or several: the build stops at them and says where they stand, each on a line of its own. */
export class CorpusError extends Error {
  constructor(message: string, file: string, line: number) {
    super(`${file}:${line}: ${message}`)
    this.name = 'CorpusError'
  }
}

/** Collects faults, so that a person reads all of them after one run. */
export class Faults {
  readonly #file: string
  readonly #found: { message: string; line: number }[] = []

  constructor(file: string) {
    this.#file = file
  }

  add(message: string, line: number): void {
    this.#found.push({ message, line })
  }

  /** Whether nothing is wrong. */
  get areNone(): boolean {
    return this.#found.length === 0
  }

  /** @throws CorpusError for all of them, and those of another check of the file, in the order of their lines, where there is any */
  raise(others: readonly Faults[] = []): void {
    raiseAll(
      [this, ...others]
        .flatMap((faults) => faults.#found)
        .toSorted((a, b) => a.line - b.line)
        .map(({ message, line }) => new CorpusError(message, this.#file, line)),
    )
  }
}

/** @throws CorpusError for several as for one */
function raiseAll(errors: readonly CorpusError[]): void {
  const [first] = errors
  if (!first) return
  first.message = [...new Set(errors.map(({ message }) => message))].join('\n')
  throw first
}

/**
 * Runs every part of a check, also where one of them finds faults.
 *
 * @returns what they return, in order
 * @throws CorpusError for the faults of all
 */
export function gather<const Parts extends readonly (() => unknown)[]>(
  parts: Parts,
): { -readonly [Index in keyof Parts]: ReturnType<Parts[Index]> } {
  const errors: CorpusError[] = []
  const results = parts.map((part) => {
    try {
      return part()
    } catch (error) {
      if (!(error instanceof CorpusError)) throw error
      errors.push(error)
      return undefined
    }
  })
  raiseAll(errors)
  return results as { -readonly [Index in keyof Parts]: ReturnType<Parts[Index]> }
}
