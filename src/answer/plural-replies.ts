import { PLURAL_REPLIES } from '../english/said/plural-replies.ts'
import { REPLIES } from '../english/said/replies.ts'
import type { Outcome } from './outcome.ts'

/** Whether a lead-in that speaks of the paper is said of several together as well. */
export const isOfSeveral = (said: Outcome['said']): said is keyof typeof PLURAL_REPLIES =>
  said !== undefined && said in PLURAL_REPLIES

/** A reply as it is said of several papers together. @param said the name of its lead-in; without one it is as it was */
export const ofSeveral = (reply: string, said: Outcome['said']): string =>
  isOfSeveral(said) ? reply.replace(REPLIES[said], PLURAL_REPLIES[said]) : reply
