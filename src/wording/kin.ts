import { listed } from '../english/listed.ts'
import { areSameWord } from './inflection.ts'
import { singular } from './nouns.ts'

/** The letters that two words begin with, at least, if one is made of the other: "signatory", "signature". */
const STEM = 4

/** Endings with which English makes nouns of verbs, and one noun of another. */
const ENDING = /^(?:e|ing|(?:t|at|it)?ion|ment|al|ance|ence|ure|ship|e?ry|y|i(?=es$)|a?t?ory)?(?:e?s)?$/u

/** Nouns in -y that no verb makes: "policy", "party"; "delivery" is made of one. */
const UNMADE = /[^r](?:y|ies)$/u
/** Others that are made of no word that they begin like. */
const ALONE = listed('personal factory country station')

const isAlone = (word: string): boolean => UNMADE.test(word) || ALONE.has(singular(word))

/** Whether one word is made of the other: "deport" and "deportations", "enter" and "entries". */
export function areKin(one: string, other: string): boolean {
  // All that are made of another begin with its first letter, but for "went".
  if (one.charAt(0) !== other.charAt(0) || /^\p{N}/u.test(one)) return false
  if (areSameWord(one, other)) return true
  if (isAlone(one) || isAlone(other)) return false
  return areDerived(one, other) || areDerived(withoutVowel(one), withoutVowel(other))
}

const withoutVowel = (word: string): string => word.replace(/er(?=s?$|ed$|ing$)/u, 'r')

function areDerived(one: string, other: string): boolean {
  let same = 0
  while (same < one.length && one[same] === other[same]) same += 1
  const isEnding = (word: string): boolean => /^(?:ed)?$/u.test(word) || ENDING.test(word)
  // The stem may end within what both have: "deported" and "deporting".
  return same >= STEM && isEnding(one.slice(same)) && isEnding(other.slice(same))
}
