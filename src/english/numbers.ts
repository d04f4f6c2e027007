/** Words for numbers: zero to nineteen, in order. */
export const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'

/** From twenty on, by tens. */
export const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'

/** The ordinals of the units, in order. */
export const ORDINAL_UNITS =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth ' +
  'sixteenth seventeenth eighteenth nineteenth'

/** The ordinals from twentieth on, by tens. */
export const ORDINAL_TENS = 'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth hundredth'

/** What a number is multiplied by. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1000],
  ['million', 1_000_000],
])

/** The same with those that no search folds. */
export const ALL_SCALES: ReadonlyMap<string, number> = new Map([...SCALES, ['billion', 1e9]])
