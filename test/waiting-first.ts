import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Files whose tests wait for most of their time, for what is due later or must never come. The first wait longest. */
const WAITING = ['/integration/webhook/', '/integration/']

function place({ moduleId }: TestSpecification): number {
  const found = WAITING.findIndex((folder) => moduleId.includes(folder))
  return found === -1 ? WAITING.length : found
}

/**
 * Begins with the files that wait, so that the processors have the others to work on meanwhile. At the end of a run, where
 * the names of projects would have put them, there is nothing else left. Otherwise the order is Vitest's.
 */
export default class WaitingFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).toSorted((one, other) => place(one) - place(other))
  }
}
