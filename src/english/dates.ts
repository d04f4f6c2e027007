/** Months and seasons: a sentence that has one has a date. */
export const DATE_WORDS =
  'january february march april may june july august september october november december spring summer autumn winter'

/** What stands before a year that something is asked of. */
export const BEFORE_YEAR = 'in|of|about|since|by|for|from|until|till|after|during|around|through|throughout|year'
