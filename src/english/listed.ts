/** A closed class of words. It may be asked about no word, such as the one before the first: that is of no class. */
export type WordClass = ReadonlySet<string | undefined>

/** The class of words that are written with spaces between them. */
export const listed = (words: string): WordClass => new Set(words.split(' '))
