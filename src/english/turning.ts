import { listed } from './listed.ts'

/** Words that turn a sentence round; "n't" does so at any verb. */
export const NEGATIONS = listed(
  'not no never none nor neither nobody nothing nowhere cannot without unable few little hardly scarcely barely lack lacks',
)
export const EXCEPTIONS = listed('except excepting exception unless excluding only solely')

/** Words that turn a sentence round when they are left out of it; "only" does so where it stands, not in what it adds. */
export const TURNING = listed('except excepting exception unless excluding')

/** Words for how many that are no number. */
export const QUANTITIES = listed(
  'all every most least more less fewer many some several majority minority half both quarter dozen dozens hundreds thousands ' +
    'millions billions twice',
)
