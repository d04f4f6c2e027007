import { defineConfig } from 'vitest/config'
export default defineConfig({
  root: process.cwd(),
  test: {
    include: (process.env['MUTATION_TESTS'] ?? '').split(' '),
    testTimeout: 60_000,
    testNamePattern: /^(?!.*in any sentence of the paper)/,
  },
})
