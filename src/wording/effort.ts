/**
 * What checking has cost so far, in units of about 20 ns: a comparison of two words, or what takes as long. It is
 * counted rather than timed, so that the same text always gets the same answer.
 */
export interface Effort {
  spent: number
}

/** A check is cut short here, well within the 10 ms of processor time that Cloudflare allows a request. */
const EFFORT_AT_MOST = 140_000

/** To fold a character and make words of it; to look a text up in the whole paper; to follow a pair of words there. */
export const CHARACTER = 6
export const LOOK_UP = 600
export const PAIR = 3

export const isSpent = ({ spent }: Effort): boolean => spent > EFFORT_AT_MOST
