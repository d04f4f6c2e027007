/** How `npm run mutate` (scripts/mutate.ts) runs Stryker; what is changed comes from there. */
export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'test/mutation/vitest.config.ts', related: false },
  mutate: (process.env.MUTATED ?? '').split(' '),
  coverageAnalysis: 'perTest',
  concurrency: 1,
  // A busy machine is no endless loop: only what takes far longer than the tests do is taken for one.
  timeoutFactor: 4,
  timeoutMS: 20_000,
  reporters: ['clear-text', 'json'],
  jsonReporter: { fileName: 'dist/mutation/report.json' },
  tempDirName: 'dist/mutation/sandbox',
  // TypeScript 7 has no programming interface for what Stryker would rewrite; Vitest reads no tsconfig.json.
  tsconfigFile: 'none',
  ignorePatterns: ['dist', 'corpus/pictures', 'test/package', 'test/mutation/node_modules', 'coverage'],
}
