import { spawnSync } from 'node:child_process'
import { globSync, readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'

/**
 * `npm run fuzz -- [--seconds 60] [--seed N]`: holds every property of `test/properties` for its share of the time, with a
 * random seed, which is printed first; the same seed makes the same texts. What fails is printed as small as it gets.
 */
const { values } = parseArgs({ options: { seconds: { type: 'string' }, seed: { type: 'string' } } })
const seconds = Number(values.seconds ?? 60)
const seed = Number(values.seed ?? Math.floor(Math.random() * 2 ** 31))
if (!(seconds > 0) || !Number.isInteger(seed)) throw new RangeError('usage: npm run fuzz -- [--seconds 60] [--seed N]')

const FOLDER = 'test/properties'
const sources = globSync(`${FOLDER}/*.test.ts`).map((file) => readFileSync(file, 'utf8'))
const count = sources.join('').match(/\bholds(?:InTime)?\(\s*fc\./gu)?.length ?? 0
// One file after another, so that each property has a processor for its share.
const share = seconds / count
console.log(`seed ${seed}: ${count} properties, ${share.toFixed(1)} s each`)

const options = ['--project', 'core', '--no-file-parallelism', '--test-timeout', String(share * 2000 + 60_000), FOLDER]
const { status } = spawnSync('npx', ['vitest', 'run', ...options], {
  stdio: 'inherit',
  env: { ...process.env, FUZZ_SEED: String(seed), FUZZ_SECONDS: String(share) },
})
process.exitCode = status ?? 1
