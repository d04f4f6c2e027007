import { readdirSync, readFileSync } from 'node:fs'
import { createTestHarness } from 'wrangler'
import { check } from '../src/answer/check.ts'
import { deskAt } from '../src/answer/library.ts'
import { hostileTexts } from '../test/charny/answer/hostile-texts.ts'
import { quantile } from './evaluation/timing.ts'
import { loadLibrary } from './load-library.ts'

/**
 * `npm run bench:check`: the processor time that the quotation checker takes on texts that are dear to check, up
 * to the size limit: in Node by the thread's own clock, and in workerd, where a request's whole way is in it, by the
 * process's.
 */
const ROUNDS = 20
const WARMING = 5
/** /proc counts in hundredths of a second (proc(5), sysconf(_SC_CLK_TCK) on Linux). */
const TICK_MS = 10

const ORIGIN = 'http://localhost:8787'

const bytesOf = (quote: string): number => Buffer.byteLength(JSON.stringify({ quote }))

/** As much of a text as a body holds. */
function fitting(text: string): string {
  let length = text.length
  while (bytesOf(text.slice(0, length)) > 16_384) length = Math.floor(length * 0.98)
  return text.slice(0, length).toWellFormed()
}

const texts = hostileTexts.map(([name, text]) => [name, fitting(text)] as const)

function inNode(): Map<string, { first: number; median: number }> {
  const desk = deskAt(loadLibrary(), ORIGIN)
  const cost = (text: string): number => {
    const before = process.threadCpuUsage()
    check(desk, text)
    const { user, system } = process.threadCpuUsage(before)
    return (user + system) / 1000
  }
  return new Map(
    texts.map(([name, text]) => {
      const costs = Array.from({ length: ROUNDS }, () => cost(text))
      return [name, { first: costs[0] ?? 0, median: quantile(costs.slice(WARMING), 0.5) }]
    }),
  )
}

/** The fields of /proc/PID/stat after the name, which may have spaces in it: state, parent, …, utime (12th), stime. */
const statOf = (pid: string): string[] => {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ')
}

function descendants(parent: string): string[] {
  const children = readdirSync('/proc').filter((pid) => /^\d+$/u.test(pid) && isChild(pid, parent))
  return children.flatMap((pid) => [pid, ...descendants(pid)])
}

function isChild(pid: string, parent: string): boolean {
  try {
    return statOf(pid)[1] === parent
  } catch {
    return false
  }
}

/** The processor time of the processes that this one started: workerd's, in milliseconds. */
const spentByWorker = (): number =>
  descendants(String(process.pid)).reduce((sum, pid) => {
    const stat = statOf(pid)
    return sum + TICK_MS * (Number(stat[11]) + Number(stat[12]))
  }, 0)

async function inWorkerd(): Promise<Map<string, number>> {
  const worker = createTestHarness({ workers: [{ configPath: './wrangler.toml' }] })
  const { url } = await worker.listen()
  const ask = async (quote: string): Promise<void> => {
    const headers = { 'content-type': 'application/json' }
    const response = await fetch(new URL('/v1/verify', url), {
      method: 'POST',
      headers,
      body: JSON.stringify({ quote }),
    })
    if (!response.ok) throw new Error(`${response.status}`)
    await response.arrayBuffer()
  }
  const costs = new Map<string, number>()
  try {
    for (const [name, text] of [['(a short quotation)', 'worse than a dog'] as const, ...texts]) {
      for (let round = 0; round < WARMING; round += 1) await ask(text)
      const before = spentByWorker()
      for (let round = 0; round < ROUNDS; round += 1) await ask(text)
      costs.set(name, (spentByWorker() - before) / ROUNDS)
    }
  } finally {
    await worker.close()
  }
  return costs
}

const node = inNode()
const workerd = await inWorkerd()
console.log('ms of processor time'.padEnd(48), 'Node: first  median   workerd: mean')
for (const [name, mean] of workerd) {
  const { first, median } = node.get(name) ?? { first: Number.NaN, median: Number.NaN }
  console.log(
    name.padEnd(48),
    first.toFixed(1).padStart(11),
    median.toFixed(1).padStart(7),
    mean.toFixed(1).padStart(15),
  )
}
