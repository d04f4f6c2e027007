/** A closed class of words, written with spaces between them. */
export const listed = (words: string): ReadonlySet<string> => new Set(words.split(' '))
