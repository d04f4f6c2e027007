import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { buildWorker } from './bare/build.ts'
import { serveBare } from './bare/serve.ts'
import { runHostile } from './hostile/run.ts'
import { SETTINGS } from './hostile/signatures.ts'

/**
 * `npm run hostile -- [--requests 50000] [--minutes 10] [--seed 1] [--port N]`: sends hostile requests to the built Worker
 * in bare workerd, on this machine alone; prints how many got what status, and fails on any 5xx that is no documented 503.
 */
const { values } = parseArgs({
  options: {
    requests: { type: 'string', default: '50000' },
    minutes: { type: 'string', default: '10' },
    seed: { type: 'string', default: '1' },
    port: { type: 'string' },
  },
})

const folder = mkdtempSync(join(tmpdir(), 'ibid-hostile-'))
try {
  const bare = await serveBare(folder, {
    folder: buildWorker(folder).modules,
    settings: SETTINGS,
    ...(values.port === undefined ? {} : { port: Number(values.port) }),
  })
  try {
    const limits = { requests: Number(values.requests), seconds: Number(values.minutes) * 60 }
    const start = performance.now()
    const { sent, statuses, failures } = await runHostile(bare.port, Number(values.seed), limits)
    const seconds = (performance.now() - start) / 1000
    console.log(`${sent} requests of ${limits.requests} in ${seconds.toFixed(0)} s, seed ${values.seed}`)
    for (const [status, count] of [...statuses].toSorted(([a], [b]) => a.localeCompare(b))) {
      console.log(`${status.padEnd(10)} ${String(count).padStart(8)}`)
    }
    if (failures.length > 0) {
      console.error(`\n${failures.join('\n\n')}\n\n${bare.log().slice(-2000)}`)
      process.exitCode = 1
    } else if (sent < limits.requests) {
      console.error('The time was up before all were sent.')
      process.exitCode = 1
    }
  } finally {
    await bare.stop()
  }
} finally {
  rmSync(folder, { recursive: true })
}
