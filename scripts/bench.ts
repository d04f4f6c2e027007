import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { cpus } from 'node:os'
import { parseArgs } from 'node:util'
import { answerPart, memoryPart, questionsOf } from './bench/answer.ts'
import { dearestPart } from './bench/dearest.ts'
import { pictureOf } from './bench/picture.ts'
import { build, buildFrom } from './bench/plain-workerd.ts'
import { sizePart, startPart } from './bench/start.ts'
import { type Part, tableOf } from './bench/table.ts'
import { controlOf, throughputPart, usualLength } from './bench/throughput.ts'
import { loadLibrary } from './load-library.ts'

/**
 * `npm run bench -- [answer] [start] [load] [--set FILE.jsonl …] [--rounds N] [--draw]`: what Ibid costs, each figure as a
 * ratio to a control in the same run. Without a name, all parts; `--draw` draws the part on answers for DESIGN.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { set: { type: 'string', multiple: true }, rounds: { type: 'string' }, draw: { type: 'boolean' } },
})
const wants = (name: string): boolean => positionals.length === 0 || positionals.includes(name)
const rounds = (usual: number): number => Math.max(3, Number(values.rounds ?? usual))

/** Under load, every so many of the questions, so that each round asks all of them several times. */
const ASKED_UNDER_LOAD = 200

const questions = questionsOf(values.set ?? [])
if (questions.length === 0) throw new Error('there are no questions')
const sample = questions.filter((_, at) => at % Math.ceil(questions.length / ASKED_UNDER_LOAD) === 0)
const folder = mkdtempSync(join(tmpdir(), 'ibid-bench-'))
const parts: Part[] = []
try {
  if (wants('answer')) {
    // Before anything else has left what is still to be collected.
    const memory = memoryPart(questions)
    const part = await answerPart(questions, rounds(5))
    if (values.draw) writeFileSync(join(import.meta.dirname, 'bench/answer.svg'), pictureOf(part))
    parts.push(part, memory, dearestPart(rounds(5)))
  }
  if (wants('start') || wants('load')) {
    const ibid = build(join(folder, 'ibid'), 'wrangler.toml')
    const length = await usualLength(ibid, sample)
    const control = buildFrom(controlOf(length), join(folder, 'control'))
    if (wants('start')) parts.push(await startPart(ibid, control, rounds(15)), sizePart(ibid, control))
    if (wants('load')) {
      const pages = loadLibrary().paper.passages.map(({ id, text }) => ({ id, text }))
      const built = [
        { name: 'one Hono route, a body as long (control)', out: control },
        { name: 'the same, and MiniSearch’s search', out: buildFrom(controlOf(length, pages), join(folder, 'search')) },
        { name: 'Ibid', out: ibid },
      ] as const
      parts.push(await throughputPart(built, sample, rounds(5)))
    }
  }
  console.log(`Node ${process.version}, ${cpus()[0]?.model ?? 'some processor'}\n\n${tableOf(parts)}`)
} finally {
  rmSync(folder, { recursive: true })
}
