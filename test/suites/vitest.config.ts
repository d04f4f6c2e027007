import { defineConfig } from 'vitest/config'

export default defineConfig({
  root: import.meta.dirname,
  test: {
    include: ['*.test.ts'],
    globalSetup: '../built-worker.ts',
    testTimeout: 300_000,
    hookTimeout: 120_000,
  },
})
