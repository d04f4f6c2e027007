import type { Reporter, TestModule } from 'vitest/node'

/** Ends a run on the plain line that CI reads. A file that could not run counts as failed, and so does a fault outside. */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    let passed = 0
    let failed = errors.length
    for (const file of modules) {
      if (file.errors().length > 0) failed++
      for (const test of file.children.allTests()) {
        const { state } = test.result()
        if (state === 'passed') passed++
        else failed++
      }
    }
    process.once('exit', () => console.log(`${passed} passed, ${failed} failed`))
  }
}
