import { PLURAL_REPLIES } from '../english/said/plural-replies.ts'
import { REPLIES } from '../english/said/replies.ts'

const NAMES = Object.keys(PLURAL_REPLIES) as (keyof typeof PLURAL_REPLIES)[]

/** A reply as it is said of several papers together; undefined for one that is true of a single paper alone. */
export function ofSeveral(reply: string): string | undefined {
  const found = NAMES.find((name) => reply.includes(REPLIES[name]))
  return found && reply.replace(REPLIES[found], PLURAL_REPLIES[found])
}
