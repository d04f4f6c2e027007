import { wordingChecker } from '../../src/wording/wording.ts'
import { paperOf, type Text } from './paper-of.ts'

/** Every noun of the sentences below, behind an article as nouns are; none of it is near to them. */
const NOUNS =
  'The woman, the man, the mother, the uncle, the husband, the daughter, the girl, the doctor, the aunt, the farmer, the ' +
  'friend and the guard stayed in the house near the border of the country.'
const BETWEEN = 'It rained for days.'

/** A paper that ends with some passages. */
export const amongPersons = (...texts: readonly Text[]) =>
  paperOf(['paragraph', NOUNS], ['paragraph', BETWEEN], ...texts)

/** The verdict on a claim in it. */
export const verdictIn = (texts: readonly Text[], claim: string): string =>
  wordingChecker(amongPersons(...texts))(claim).verdict

/** The same where it ends with one paragraph. */
export const verdictOn = (text: string, claim: string): string => verdictIn([['paragraph', text]], claim)
