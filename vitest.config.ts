import { existsSync, statfsSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { resolve } from 'node:path'
import { cloudflareTest } from '@cloudflare/vitest-plugin'
import { defineConfig } from 'vitest/config'
import { corpusFolder, DEFAULT } from './scripts/corpus-folder.ts'
import WaitingFirst from './test/waiting-first.ts'

/** Where the tests of a project are: for any corpus, and where Charny's is set those that name its words too. */
const testsIn = (rooms: string): string[] => [
  `test/${rooms}/**/*.test.ts`,
  ...(corpusFolder() === DEFAULT ? [`test/charny/${rooms}/**/*.test.ts`] : []),
]

/**
 * Linux's disk in memory. Every write of a Durable Object waits for the disk, which made a thousand deliveries take five
 * times as long. Containers often have 64 MiB there, which is too little.
 */
const IN_MEMORY = '/dev/shm'
const ROOM = 1024 ** 3
if (existsSync(IN_MEMORY)) {
  const { bavail, bsize } = statfsSync(IN_MEMORY)
  if (bavail * bsize > ROOM) process.env['TMPDIR'] ??= IN_MEMORY
}

// What the processes that tests start have in common, TypeScript without its types among it, is compiled once.
process.env['NODE_COMPILE_CACHE'] ??= resolve('node_modules/.cache/compiled')

export default defineConfig({
  test: {
    sequence: { sequencer: WaitingFirst },
    reporters: ['default', './test/closing-line.ts'],
    // Two more than there are cores, as a test of a page waits for a third of its time, and one of a delivery for most.
    maxWorkers: availableParallelism() + 2,
    // `npm run coverage`. Istanbul, because workerd has no coverage of its own. What runs in a page is held by the
    // browser project, whose code is bundled and not counted here.
    coverage: {
      provider: 'istanbul',
      include: ['src/**/*.{ts,tsx}'],
      exclude: [
        'src/**/*.d.ts',
        'src/**/*.client.ts',
        'src/{widget,local,copying}/**',
        'src/site/paper/reader/**',
        'src/site/check/checker/**',
      ],
      reporter: ['text-summary', 'json-summary', 'json'],
      reportOnFailure: true,
    },
    projects: [
      {
        // The corpus build, and the core's rules on the real paper, read from files: in Node. A build that formats every
        // citation takes seconds on a busy machine, and some tests run several.
        test: {
          name: 'core',
          // To load the library anew for each file would take longer than most files do.
          isolate: false,
          setupFiles: ['test/fixed-seed.ts'],
          include: testsIn('{scripts,paper,retrieval,wording,intent,answer,languages,chat,local,site,http,properties}'),
          testTimeout: 60_000,
        },
      },
      {
        // Everything that is deployed: in workerd, as it runs in production.
        plugins: [
          cloudflareTest({
            wrangler: { configPath: './wrangler.toml' },
            remoteBindings: false,
            miniflare: { cf: false },
          }),
        ],
        test: {
          name: 'worker',
          include: testsIn('worker'),
          globalSetup: ['test/ready-corpus.ts', 'test/worker/webhook/partner-setup.ts'],
          setupFiles: ['test/fixed-seed.ts', 'test/worker/empty-storage.ts'],
          // A process of workerd and the modules per file would take longer than most files do.
          isolate: false,
          unstubGlobals: true,
          testTimeout: 120_000,
          hookTimeout: 60_000,
        },
      },
      {
        // What needs a partner on the network: the built Worker with real queues, against servers in Node.
        test: {
          name: 'integration',
          include: testsIn('integration'),
          globalSetup: ['test/ready-corpus.ts', 'test/built-worker.ts'],
          // To load wrangler anew for each file would take longer than some files do.
          isolate: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        // The pages, in a real browser against the built Worker.
        test: {
          name: 'browser',
          include: testsIn('browser'),
          globalSetup: ['test/ready-corpus.ts', 'test/built-worker.ts', 'test/browser/shared-stage.ts'],
          isolate: false,
          testTimeout: 120_000,
          hookTimeout: 60_000,
          // A busy machine takes its time; what must come within a limit says so itself.
          expect: { poll: { timeout: 30_000 } },
        },
      },
    ],
  },
})
