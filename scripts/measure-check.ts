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
 * process's; there also on the form of `/check`, which sets a page.
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

/** As a program sends a text, and as the form of `/check` sends it: of a long one, the first part is checked. */
const SENT = {
  verify: (quote: string) => [
    '/v1/verify',
    { headers: { 'content-type': 'application/json' }, body: JSON.stringify({ quote }) },
  ],
  form: (quote: string) => {
    const body = new FormData()
    body.set('quote', quote)
    return ['/check', { body }]
  },
} as const satisfies Record<string, (quote: string) => readonly [string, RequestInit]>

interface Costs {
  readonly verify: number
  readonly form: number
}

async function inWorkerd(): Promise<Map<string, Costs>> {
  const worker = createTestHarness({ workers: [{ configPath: './wrangler.toml' }] })
  const { url } = await worker.listen()
  const cost = async (way: keyof typeof SENT, text: string): Promise<number> => {
    const ask = async (): Promise<void> => {
      const [path, sent] = SENT[way](text)
      const response = await fetch(new URL(path, url), { method: 'POST', ...sent })
      if (!response.ok) throw new Error(`${response.status}`)
      await response.arrayBuffer()
    }
    for (let round = 0; round < WARMING; round += 1) await ask()
    const before = spentByWorker()
    for (let round = 0; round < ROUNDS; round += 1) await ask()
    return (spentByWorker() - before) / ROUNDS
  }
  const costs = new Map<string, Costs>()
  try {
    for (const [name, text] of [['(a short quotation)', 'worse than a dog'] as const, ...texts]) {
      costs.set(name, { verify: await cost('verify', text), form: await cost('form', text) })
    }
  } finally {
    await worker.close()
  }
  return costs
}

const node = inNode()
const workerd = await inWorkerd()
console.log('ms of processor time'.padEnd(48), 'Node: first  median   workerd: verify    form')
for (const [name, { verify, form }] of workerd) {
  const { first, median } = node.get(name) ?? { first: Number.NaN, median: Number.NaN }
  console.log(
    name.padEnd(48),
    first.toFixed(1).padStart(11),
    median.toFixed(1).padStart(7),
    verify.toFixed(1).padStart(17),
    form.toFixed(1).padStart(7),
  )
}
