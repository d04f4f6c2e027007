import { parseArgs } from 'node:util'
import { consult } from './oracle/run.ts'
import { startService } from './oracle/service.ts'

/**
 * `npm run oracle -- [--questions 10000] [--seed 1]`: puts generated questions to every
 * door of the built Worker on loopback, and holds every quotation, page, note and resolved note that comes back to the
 * oracle's own reading of the raw text. It shares no code with the service and does not ask it for its text. Prints a
 * table and what does not hold; exits with 1 when anything does not.
 */
const { values } = parseArgs({ options: { questions: { type: 'string' }, seed: { type: 'string' } } })
const questions = Number(values.questions ?? 10_000)
const seed = Number(values.seed ?? 1)
/** So many objections are printed; the count is of all. */
const MOST_PRINTED = 40

const service = await startService()
const start = performance.now()
try {
  const { doors, objections } = await consult(service.origin, questions, seed, (text) => console.error(text))
  console.table(Object.fromEntries(doors))
  for (const objection of objections.slice(0, MOST_PRINTED)) console.log(objection)
  const seconds = Math.round((performance.now() - start) / 1000)
  console.log(`${questions} questions, seed ${seed}, ${seconds} s: ${objections.length} objections`)
  process.exitCode = objections.length === 0 ? 0 : 1
} finally {
  await service.close()
}
