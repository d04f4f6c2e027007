/** Months and seasons: a sentence that has one has a date. */
export const DATE_WORDS =
  'january february march april may june july august september october november december spring summer autumn winter'
