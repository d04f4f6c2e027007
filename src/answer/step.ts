import type { Desk } from './library.ts'
import { certain, type Outcome } from './outcome.ts'
import { placeOf, reply } from './replies.ts'
import type { Turn } from './types.ts'
import { quoted } from './view.ts'

/** "next", "go on", "the previous paragraph please": a step through the paper, and nothing else. */
const STEP =
  /^(?:(?:and|ok|okay|please|now|show|give|read|me|go|to|what|is|what's|comes|the|then) )*(next|continue|go on|carry on|forward|previous|back|go back)(?: (?:one|paragraph|passage|please)){0,2}[\s.?!]*$/iu

const BACKWARD = /^(?:previous|back|go back)$/iu

/**
 * The passage after or before the one that was read last, where a message asks for no more than that.
 *
 * @returns undefined where it asks for something else, where nothing was read before, and at either end of the paper
 */
export function step(desk: Desk, question: string, history: readonly Turn[]): Outcome | undefined {
  const { paper } = desk
  const direction = STEP.exec(question.trim())?.[1]
  const read = history
    .at(-1)
    ?.passages?.map((id) => paper.passage(id))
    .find((passage) => passage !== undefined)
  if (direction === undefined || !read) return undefined
  const id = BACKWARD.test(direction) ? read.previous : read.next
  const passage = id === null ? undefined : paper.passage(id)
  if (!passage) return undefined
  return certain('passages', reply('passage', { place: placeOf(passage.pages) }), [quoted(desk, passage, null)])
}
