import type { Answer } from './types.ts'

/** A colon at the end, with the marks that may close behind it. */
const COLON = /:[”’"')\]]*$/u

/** Whether words end in a colon, and so announce what follows them. */
export const announces = (words: string): boolean => COLON.test(words)

/** Whether what answers in a quotation ends the quotation with a colon, so that the paragraph behind it belongs to it. */
export const announcesNext = ({ quote, highlight }: Pick<Answer, 'quote' | 'highlight'>): boolean =>
  highlight !== null && highlight.end === quote.length && announces(quote)
