/** Months and seasons: a sentence that has one has a date. */
export const DATE_WORDS =
  'january february march april may june july august september october november december spring summer autumn winter'

/** What stands before a year that something is asked of. */
export const BEFORE_YEAR = 'in|of|about|since|by|for|from|until|till|after|during|around|through|throughout|year'

/** What stands before a year that opens a name ("the 1951 Convention"), in either case where a sentence may begin with it. */
export const BEFORE_NAMED_YEAR = 'The|the|a|an|Its|its|His|his|Her|her|Their|their|Our|our|This|this|That|that|and'
