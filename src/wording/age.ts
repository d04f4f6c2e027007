/** The words of an age: "28-year-old". */
export const AGE = 3

/** Where words have an age; -1 where they do not. */
export const ageIn = (words: readonly string[]): number =>
  words.findIndex((_, at) => /^\d+ year old(?:'s)?$/u.test(words.slice(at, at + AGE).join(' ')))
