import { ADVERB, isParticiple } from '../inflection.ts'
import { isPhraseAt, lastOfPhrase, mentionsIn } from '../mentions.ts'
import { isNegatedAt } from './negated.ts'
import { isFunction, isPlural, isVerbal, opensNoun } from '../nouns.ts'
import { areWords, isWordAt, keyAt, keysIn, type PrintedText, sentenceStart } from '../printed.ts'
import { isOfName } from './removable.ts'
import { isFew } from './weakens.ts'
import { LIMITS, OF_EVERY, QUANTITIES } from '../../english/turning.ts'
import { ARTICLES, BASES, POSSESSIVES, PREPOSITIONS, RELATIVES } from '../../english/word-classes.ts'

/** The most words of a noun phrase behind what is left out of it. */
const REACH = 4

/** The most words from how many there are to what is said of which: "the majority of the people that …". */
const COUNTED = 6

/**
 * Whether what is left out is the noun of what is quoted, or says which or how many of them are meant.
 *
 * @param hidden the first token that is left out; @param next the one behind the last
 */
export const hidesNoun = (printed: PrintedText, hidden: number, next: number): boolean =>
  hidden < next &&
  [hidesHead, hidesObject, hidesHowMany, hidesKind, hidesWhich, hidesPart].some((hides) => hides(printed, hidden, next))

/** "The Chinese" are a people; no adjective in -an stands so. */
const PEOPLE = /^the \S+(?:ese|ish|ch)$/u

/**
 * Whether it hides the noun of a phrase, and what is left of that means another: "mistreated her … then", printed
 * "mistreated her mother, then"; "arrested by the Chinese …", printed "the Chinese police"; "feed … fathers", printed "feed
 * the children of fathers".
 */
function hidesHead(printed: PrintedText, hidden: number, next: number): boolean {
  const last = lastOfPhrase(printed, hidden)
  const quoted = keysIn(printed, hidden - 2, hidden)
  // "854,000 … reside", printed "854,000 Koreans reside".
  const isCount = /^\p{N}/u.test(quoted.at(-1) ?? '')
  const isOther = isCount || POSSESSIVES.has(quoted.at(-1)) || PEOPLE.test(quoted.join(' '))
  const isOwner =
    isFew(printed, hidden, next) &&
    opensNoun(keyAt(printed, hidden)) &&
    keyAt(printed, next - 1) === 'of' &&
    !isOfName(printed, hidden, next)
  return isOwner || (isOther && last !== undefined && last < next)
}

/**
 * Whether it hides an object up to the preposition behind it, so that another comes into its place: "mandate … all
 * property", printed "mandate forfeiture of all property".
 */
function hidesObject(printed: PrintedText, hidden: number, next: number): boolean {
  // "In … China", printed "in provinces of China".
  if (!PREPOSITIONS.has(keyAt(printed, next - 1)) || isFunction(keyAt(printed, hidden - 1))) return false
  return areWords(printed, hidden - 1, next) && mentionsIn(printed, hidden, next).some(({ first }) => first === hidden)
}

/**
 * Whether it hides which kind all or none are, as part of one noun phrase: "no … options", printed "no realistic options";
 * "experienced … persecution" behind "few", printed "direct, targeted persecution".
 */
function hidesKind(printed: PrintedText, hidden: number, next: number): boolean {
  const before = keyAt(printed, hidden - 1)
  if (before === 'no' && isFew(printed, hidden, next) && keyAt(printed, next - 1) !== 'or') return true
  const isKind = !printed.tokens.slice(hidden, next).some(({ key, isWord }) => (isWord ? isFunction(key) : key !== ','))
  const goesOn = (isWordAt(printed, next) && !isFunction(keyAt(printed, next))) || isPhraseAt(printed, next)
  return isKind && goesOn && (OF_EVERY.has(before) || isNegatedAt(printed, hidden))
}

/** Whether it hides of which of them it is said: "most people … fled", printed "most people that we met fled". */
function hidesWhich(printed: PrintedText, hidden: number): boolean {
  if (!RELATIVES.has(keyAt(printed, hidden))) return false
  const counted = keysIn(printed, Math.max(sentenceStart(printed, hidden), hidden - COUNTED), hidden)
  return counted.some((word) => QUANTITIES.has(word) || LIMITS.has(word))
}

/** Whether it hides of how many the noun behind it is said: "… Koreans seeking sanctuary", printed "most North Koreans". */
function hidesHowMany(printed: PrintedText, hidden: number, next: number): boolean {
  const [noun] = mentionsIn(printed, next, next + REACH)
  const first = noun?.first ?? next
  // "The … men", printed "the few long-staying men".
  const isOfThese = ARTICLES.has(keyAt(printed, hidden - 1)) && isFew(printed, hidden, next)
  const from = isOfThese ? hidden : first
  return hidden <= from && keysIn(printed, from, next).some((word) => LIMITS.has(word))
}

/** A word that begins what says which of them are meant: "of", "in", "bordering", "who". */
const opensPart = (word: string): boolean =>
  PREPOSITIONS.has(word) || RELATIVES.has(word) || isParticiple(word) || word.endsWith('ing')

/**
 * Whether it hides which of those that are the subject of a verb are meant: "residents … are poor", printed "residents of
 * areas that were cut off are poor". What stands between commas does not say which.
 */
function hidesPart(printed: PrintedText, hidden: number, next: number): boolean {
  const opening = keysIn(printed, hidden, next).find((word) => !ADVERB.test(word))
  if (opening === undefined || !opensPart(opening) || !isWordAt(printed, next - 1)) return false
  const [noun] = mentionsIn(printed, hidden - 1, hidden)
  const verb = keyAt(printed, next)
  const isNumber = keysIn(printed, next, next + REACH).some((word) => /\p{N}/u.test(word))
  const head = noun?.head ?? ''
  // "One of the aspects … was": the verb of one.
  const isTheirs = isPlural(head) ? !verb.endsWith('s') : isNumber
  return noun !== undefined && isTheirs && (isVerbal(verb) || BASES.has(verb))
}
