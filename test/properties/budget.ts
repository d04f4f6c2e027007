import fc from 'fast-check'
import { FIXED_SEED } from '../fixed-seed.ts'

/** With `npm run fuzz`: a seed, and the seconds that each property has. Without, the same runs every time. */
const seed = process.env['FUZZ_SEED']
const seconds = process.env['FUZZ_SECONDS']

/**
 * Holds a property: with a fixed seed so many times, or under `npm run fuzz` as often as the time allows. fast-check
 * prints seed and path of what fails.
 *
 * @param numRuns how often in an ordinary run: as often as takes a second
 */
export function holds<Ts>(property: fc.IProperty<Ts>, numRuns: number): void {
  fc.assert(property, parameters(numRuns))
}

/** The same for a property that waits. */
export const holdsInTime = <Ts>(property: fc.IAsyncProperty<Ts>, numRuns: number): Promise<void> =>
  fc.assert(property, parameters(numRuns))

const parameters = (numRuns: number) =>
  seed === undefined || seconds === undefined
    ? { seed: FIXED_SEED, numRuns }
    : { seed: Number(seed), numRuns: Infinity, interruptAfterTimeLimit: Number(seconds) * 1000 }
