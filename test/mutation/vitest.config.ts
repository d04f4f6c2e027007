import { defineConfig } from 'vitest/config'

/** The tests that should notice what Stryker changes, in Node; which ones, `scripts/mutate.ts` says. */
export default defineConfig({
  test: {
    include: (process.env['MUTATION_TESTS'] ?? '').split(' '),
    setupFiles: ['test/fixed-seed.ts'],
    testTimeout: 60_000,
  },
})
