import { quotes } from '../wording/stretches.ts'

/** What a question may be, for every door: lengths in Unicode code points, of text that is trimmed. */
export const QUESTION_LENGTH = 1000
/**
 * A text to be checked in one go, in Unicode code points. A body of 16 KiB holds a little less, as JSON stands around the
 * text.
 */
export const QUOTE_LENGTH = 16_384
/** A text to be checked piece by piece, in UTF-16 code units. */
export const ARTICLE_LENGTH = 131_072
export const ID_LENGTH = 32
export const MOST_ANSWERS = 10
export const USUAL_ANSWERS = 3
export const MOST_TURNS = 10
/** A turn may name at most this many passages as read. */
export const MOST_READ = 10

/** C0 and C1 controls other than tab and line breaks: no keyboard makes them, and they hide text from a reader. */
const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/u

/**
 * Whether a question has no control characters but those that came along with a quotation: a page that is copied has
 * them at the ends of its lines, and its check passes them over.
 */
export const isVisible = (question: string): boolean => !CONTROL.test(question) || quotes(question)
