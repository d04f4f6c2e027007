/** The words of an age: "28-year-old". */
export const AGE = 3

/** Where words have an age; -1 where they do not. */
export const ageIn = (words: readonly string[]): number =>
  words.findIndex(
    (word, at) => /^\d+$/u.test(word) && words[at + 1] === 'year' && /^old(?:'s)?$/u.test(words[at + 2] ?? ''),
  )
