import { listed } from './listed.ts'

/** Words that turn a sentence round; "n't" does so at any verb. */
export const NEGATIONS = listed(
  'not no never none nor neither nobody nothing nowhere cannot without unable few little hardly scarcely barely lack lacks',
)
export const EXCEPTIONS = listed('except excepting exception unless excluding only solely')

/** Words that say that something may be so, or that others say it; "Presumably, they …". */
export const DOUBTS = listed(
  'allegedly apparently arguably conceivably maybe ostensibly perhaps possibly potentially presumably probably purportedly ' +
    'reportedly seemingly supposedly theoretically',
)

/** Words that turn a sentence round when they are left out of it; "only" does so where it stands, not in what it adds. */
export const TURNING = new Set([
  ...listed('except excepting exception unless excluding unlikely impossible'),
  ...DOUBTS,
])

/** Words right before what is said that say it of a part, or not of what is the case. */
export const LIMITS = listed(
  'some several many most more less fewer half only almost nearly hardly sometimes often rarely if whether unless',
)
/** Words that open a sentence with a condition, with of whom it is said or with whose words it is. */
export const CONDITIONS = listed('according if unless until for from among even during depending')
/** Words before "that" which say that it is so. */
export const FACTIVE = listed('fact know recognize confirm show')
/** Words of two that do so: "the lack of data". */
export const LIMITS_OF_TWO = listed(
  'lack_of absence_of rather_than instead_of half_of some_of many_of most_of few_of none_of majority_of minority_of ' +
    'short_of free_of risk_of possibility_of accusation_of denial_of in_effect',
)

/** Words for how many that are no number. */
export const QUANTITIES = listed(
  'all every most least more less fewer many some several majority minority half both quarter dozen dozens hundreds thousands ' +
    'millions billions twice',
)
