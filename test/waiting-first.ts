import { BaseSequencer, type TestSpecification } from 'vitest/node'

/**
 * The order of the tests that wait for most of their time, for what is due later or must never come: those of webhooks
 * wait longest.
 */
function place({ project, moduleId }: TestSpecification): number {
  if (project.name !== 'integration') return 2
  return moduleId.includes('/webhook/') ? 0 : 1
}

/**
 * Begins with the files that wait, so that the processors have the others to work on meanwhile. Late in a run, where the
 * names of projects would have put them, little else is left to work on. Otherwise the order is Vitest's.
 */
export default class WaitingFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).toSorted((one, other) => place(one) - place(other))
  }
}
