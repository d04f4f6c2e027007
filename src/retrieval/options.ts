import type { Options } from 'minisearch'
import { QUESTION_TYPES } from './question-type.ts'
import type { Aliases, Tokenizer } from './words.ts'

/** The fields of a passage in the index. Only `text` and `notes` are the paper's words; none is ever shown from here. */
export interface PassageDocument {
  id: string
  text: string
  notes: string
}

/** The one copy of the index options: the build writes with them, the Worker, the scripts and the browser load with them. */
export const indexOptions = (tokenize: Tokenizer): Options<PassageDocument> => ({
  fields: ['text', 'notes'],
  tokenize,
  // The tokenizer has folded, stopped and stemmed already.
  processTerm: (term) => term,
})

/** A sentence that every rule of the tokenizer touches. */
const PROBE = 'Who organised the Naïve neighbours’ three hundred 1,250 centres, travelling, in Haeryŏng’s 60-100,000?'

/**
 * What the options make of a fixed text. Functions can't be compared across builds, their work can: an index whose
 * fingerprint is another was built with other options.
 */
export function optionsFingerprint(tokenize: Tokenizer): string {
  return `${indexOptions(tokenize).fields.join()}:${tokenize(PROBE).join()}`
}

/**
 * What the reader of words makes of that text, with the aliases, of which a fixed text has none, and the types of
 * questions.
 */
export const wordsFingerprint = (read: (text: string) => string[], aliases: Aliases): string =>
  `${read(PROBE).join()}:${JSON.stringify(aliases)}:${QUESTION_TYPES.join()}`
