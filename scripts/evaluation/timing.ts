import type { Subject } from './parts.ts'

/** How long a subject takes: microseconds per question, and as a ratio to the first subject of the same run. */
export interface Timing {
  readonly name: string
  /** The median over rounds. */
  readonly microseconds: number
  /** The ratio within each round. */
  readonly ratios: readonly number[]
}

/** Rounds that are run before any counts, so that the engine has compiled what it will. */
const WARM_UP = 10

/** The value below which a share of some values lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  const at = share * (sorted.length - 1)
  const below = sorted[Math.floor(at)] ?? 0
  return below + (at - Math.floor(at)) * ((sorted[Math.ceil(at)] ?? 0) - below)
}

/**
 * Times subjects in interleaved rounds: in each, every subject goes through all the questions, and each round starts
 * with another subject, so that a machine that slows down slows all of them alike. The first subject is the control.
 *
 * @param fresh called, untimed, before every round
 */
export function timed(
  subjects: readonly Subject[],
  questions: readonly string[],
  rounds: number,
  fresh: () => void,
): Timing[] {
  const times = subjects.map((): number[] => [])
  let made = 0
  for (let round = -WARM_UP; round < rounds; round++) {
    fresh()
    for (let turn = 0; turn < subjects.length; turn++) {
      const at = (turn + round + WARM_UP) % subjects.length
      const subject = subjects[at]
      if (!subject) continue
      const start = performance.now()
      for (const [index, question] of questions.entries()) if (subject.run(question, index) !== undefined) made++
      const took = ((performance.now() - start) * 1000) / questions.length
      if (round >= 0) times[at]?.push(took)
    }
  }
  if (made === 0) throw new Error('nothing was made: there are no questions')
  return subjects.map(({ name }, at) => {
    const own = times[at] ?? []
    const ratios = own.map((took, round) => took / (times[0]?.[round] ?? took))
    return { name, microseconds: quantile(own, 0.5), ratios }
  })
}
