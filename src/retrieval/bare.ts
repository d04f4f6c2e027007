import { ASKING_WORDS, HOW_COME, LIGHT_WORDS } from '../english/asking.ts'
import type { Tokenizer } from './words.ts'

/** A message of more words says something, however light they are: "can they ever get out of it?" */
const MOST_BARE = 5

const MEANS_WHY = new RegExp(`\\b(?:${HOW_COME})\\b`, 'iu')

/** A bare message with "how come?" as the question that it is: "why?" */
export const asWhy = (message: string): string => message.replace(MEANS_WHY, 'why')

/**
 * Makes the function that tells whether a message is short and has no word that is about something: what it asks about
 * was said before.
 */
export function bareReader(tokenize: Tokenizer): (message: string) => boolean {
  const light = new Set(tokenize(`${ASKING_WORDS} ${LIGHT_WORDS}`))
  return (message) =>
    message.trim().split(/\s+/u).length <= MOST_BARE && tokenize(message).every((word) => light.has(word))
}
