import type { Spoken } from '../../languages/spoken.ts'

/** What stands between two sentences in the reader's language: Chinese has no space there. */
export const gap = (spoken: Spoken | undefined): string => spoken?.table.between.sentences ?? ' '

/** What ends a sentence in it. */
export const stop = (spoken: Spoken | undefined): string => (spoken?.language.startsWith('zh') ? '。' : '.')

/** What stands before a list or what is told of a word. */
export const colon = (spoken: Spoken | undefined): string => spoken?.table.between.list ?? ': '

/** What stands between a verdict and its place, a page and its section, or two counts. */
export const comma = (spoken: Spoken | undefined): string => spoken?.table.between.clauses ?? ', '
