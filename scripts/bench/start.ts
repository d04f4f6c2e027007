import { execFileSync } from 'node:child_process'
import { quantile } from '../evaluation/timing.ts'
import { gzipped, run } from './plain-workerd.ts'
import type { Part } from './table.ts'

const QUESTION = JSON.stringify({ question: 'How much did the price of a bride rise?' })

/** Milliseconds of processor time of a whole workerd process to its first response, and of its first question. */
async function measure(out: string, asks: boolean): Promise<{ start: number; question: number }> {
  const worker = await run(out)
  try {
    const start = worker.spent()
    if (!asks) return { start, question: 0 }
    const headers = { 'content-type': 'application/json' }
    const response = await fetch(`${worker.origin}/v1/ask`, { method: 'POST', headers, body: QUESTION })
    if (!response.ok) throw new Error(`the question got ${response.status}`)
    await response.text()
    return { start, question: worker.spent() - start }
  } finally {
    await worker.stop()
  }
}

/** Milliseconds of processor time that a new Node process takes to open the library, its files read. */
function openInNode(): number {
  const script = `
    const { openLibrary } = await import('./src/library.ts')
    const { readBuiltCorpus } = await import('./scripts/load-library.ts')
    const corpus = readBuiltCorpus()
    const before = process.cpuUsage()
    openLibrary(corpus)
    const { user, system } = process.cpuUsage(before)
    console.log((user + system) / 1000)`
  return Number(execFileSync(process.execPath, ['--input-type=module', '--eval', script], { encoding: 'utf8' }))
}

/** What the built Worker costs to start, beside an empty Hono Worker that is built alike; started by turns. */
export async function startPart(ibid: string, empty: string, rounds: number): Promise<Part> {
  const empties: number[] = []
  const starts: number[] = []
  const questions: number[] = []
  const nodes: number[] = []
  for (let round = 0; round < rounds; round++) {
    empties.push((await measure(empty, false)).start)
    const cost = await measure(ibid, true)
    starts.push(cost.start)
    questions.push(cost.question)
    nodes.push(openInNode())
  }
  const ms = (values: readonly number[]): string => `${quantile(values, 0.5).toFixed(1)} ms`
  const over = starts.map((start, round) => start - (empties[round] ?? 0))
  return {
    title: `A start, in processor time: ${rounds} by turns`,
    figures: [
      { name: 'an empty Hono Worker, to its first response (control)', value: ms(empties), ratios: [] },
      {
        name: 'Ibid, to its first response',
        value: ms(starts),
        ratios: starts.map((start, round) => start / (empties[round] ?? start)),
      },
      { name: 'what Ibid costs over it', value: ms(over), ratios: [] },
      { name: 'its first question after that', value: ms(questions), ratios: [] },
      { name: 'opening the library in a new Node process', value: ms(nodes), ratios: [] },
    ],
  }
}

/** What is uploaded, gzipped. */
export const sizePart = (ibid: string, empty: string): Part => ({
  title: 'What is uploaded, gzipped',
  figures: [
    ['an empty Hono Worker (control)', empty],
    ['Ibid, with its paper', ibid],
  ].map(([name = '', out = '']) => ({ name, value: `${(gzipped(out) / 1024).toFixed(0)} KiB`, ratios: [] })),
})
