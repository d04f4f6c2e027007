/**
 * Says what a paper loses whose record names another language than English: the words that the core knows are English.
 *
 * @param language a BCP 47 tag, as the record has it
 * @returns one line; undefined for English
 */
export const lostLanguage = (language: string): string | undefined =>
  /^en(?:-|$)/iu.test(language)
    ? undefined
    : `the record says “${language}”, and the core knows words of English alone: endings, stop words, numbers in words, months and negations of the paper are read as plain words, and replies are English; quotations, notes and the check of words and figures are not touched`
