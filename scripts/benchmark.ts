import { cpus } from 'node:os'
import { parseArgs } from 'node:util'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import type { Library } from '../src/answer/library.ts'
import { QUESTION_LENGTH } from '../src/contract/requests.ts'
import { partsOf, type Subject, whole } from './evaluation/parts.ts'
import { ownSets, readSet, textsOf } from './evaluation/questions.ts'
import { controlOf } from './evaluation/rivals.ts'
import { quantile, timed } from './evaluation/timing.ts'
import { loadLibrary } from './load-library.ts'

/**
 * `npm run benchmark -- [SET.jsonl …] [--rounds 40]`: how long an answer takes, and its parts, as a ratio to MiniSearch's
 * own default search over the bare paragraphs in the same run; and what it costs to open the library.
 */
const LEAST_ROUNDS = 20
const OPENINGS = 10

setFlagsFromString('--expose-gc')
const collect: () => void = runInNewContext('gc')

const { values, positionals } = parseArgs({ allowPositionals: true, options: { rounds: { type: 'string' } } })
const rounds = Math.max(LEAST_ROUNDS, Number(values.rounds ?? 40))

/** The memory that is held after a collection, in megabytes: the heap and what typed arrays lie in. */
function held(): number {
  collect()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return (heapUsed + arrayBuffers) / 1e6
}

function milliseconds(run: () => unknown): number {
  const start = performance.now()
  run()
  return performance.now() - start
}

const before = held()
const start = performance.now()
const library = loadLibrary()
const first = performance.now() - start
const opened = held()

const sets = positionals.length > 0 ? positionals : ownSets()
const questions = textsOf(sets.flatMap(readSet))
  .map((text) => text.trim())
  .filter((text) => text.length <= QUESTION_LENGTH)
for (const question of questions) whole(library, question)
const asked = held()

const pages = library.paper.passages.map(({ id, text }) => ({ id, text }))
const control = controlOf(pages)
let fresh: Library = library
const subjects: Subject[] = [
  { name: 'control: MiniSearch, bare paragraphs', run: control },
  { name: 'Ibid, a whole answer', run: (question) => whole(library, question) },
  { name: 'the same, library just opened', run: (question) => whole(fresh, question) },
  ...partsOf(library, questions),
]
const timings = timed(subjects, questions, rounds, () => {
  fresh = loadLibrary()
  collect()
})

console.log(
  `${questions.length} questions, ${rounds} rounds; Node ${process.version}, ${cpus()[0]?.model ?? 'some CPU'}\n`,
)
console.log(`${''.padEnd(36)}  µs/question  × control  (quartiles)`)
for (const { name, microseconds, ratio, quartiles } of timings) {
  const spread = quartiles.map((quartile) => quartile.toFixed(2)).join(' to ')
  console.log(
    `${name.padEnd(36)}  ${microseconds.toFixed(1).padStart(11)}  ${ratio.toFixed(2).padStart(9)}  (${spread})`,
  )
}

const again = Array.from({ length: OPENINGS }, () => milliseconds(() => loadLibrary()))
const controls = Array.from({ length: OPENINGS }, () => milliseconds(() => controlOf(pages)))
console.log(`
opening the library, from its files   ${first.toFixed(0)} ms the first time, ${quantile(again, 0.5).toFixed(0)} ms when warm
building the control's index          ${quantile(controls, 0.5).toFixed(0)} ms when warm
memory that the library holds         ${(opened - before).toFixed(1)} MB, ${(asked - before).toFixed(1)} MB once all questions were asked`)
