import { element } from '../paper/element.ts'
import { antecedents } from './antecedents.ts'
import type { Effort } from './effort.ts'
import { fold } from './fold.ts'
import { ADVERB } from './inflection.ts'
import { headOf, type Phrase, phraseOf } from './noun-phrases.ts'
import { type Mention, mentionsIn, PRONOUNS } from './mentions.ts'
import { agrees, type Class, isCapital, isFunction, isPlural, isVerbal, singular } from './nouns.ts'
import { keyAt, keysIn, type PrintedText, sentenceOf, sentenceStart, unitOfToken } from './printed.ts'
import { isLastNamed, isNear } from './near.ts'
import { isPlaceMeant, standsFor } from './referent.ts'
import { type Inside, keysOf, type Replaced } from './replaced.ts'
import { tokensOf } from './tokens.ts'
import type { WordClass } from '../english/listed.ts'
import {
  DEMONSTRATIVES,
  HE,
  I,
  isOneOf,
  MEN,
  JOINING,
  NOBODY,
  OF_TWO,
  PARTS,
  PLACE_ADVERBS,
  PLACE_PREPOSITIONS,
  POSSESSIVES,
  PLACES,
  PREPOSITIONS,
  REGIONS,
  SHE,
  WE,
  WOMEN,
} from '../english/word-classes.ts'

/** Whom printed words point at, and whether they own what follows. */
interface Pointed {
  readonly classes: readonly Class[]
  readonly owns: boolean
  /** The noun behind "these" or "the latter": "individuals". */
  readonly head?: string
}

/** Whom a pronoun means. */
function meantBy(pronoun: string): readonly Class[] {
  if (I.has(pronoun)) return ['she', 'he']
  if (WE.has(pronoun) || /^th[eo]se$/u.test(pronoun)) return ['they']
  if (DEMONSTRATIVES.has(pronoun)) return ['it']
  return PRONOUNS.flatMap(([set, one]) => (set.has(pronoun) ? [one] : []))
}

/** Whether "this" stands alone, as in "this could be", and not before a noun. */
export const standsAlone = (next: string | undefined): boolean =>
  next === undefined || isVerbal(next) || PREPOSITIONS.has(next)

/** Whom the printed words point at: a pronoun, or "these individuals"; undefined for others. */
function pointedAt(theirs: Replaced, printed: PrintedText): Pointed | undefined {
  const { words, divided, before, after, isAbbreviation } = theirs
  const [first = ''] = words
  if (isAbbreviation || (first === 'that' && joinsClause(before))) return undefined
  if (words.length > 1) return divided ? undefined : pointedAtBy(words, printed)
  // "Such as" and "that of" point at nothing that a noun can stand for.
  const isAlone = after[0] !== 'as' && after[0] !== 'of' && (!DEMONSTRATIVES.has(first) || standsAlone(after[0]))
  const classes = isAlone ? meantBy(first) : []
  return classes.length > 0 ? { classes, owns: POSSESSIVES.has(first) } : undefined
}

/** Whom "these individuals" and "the latter group" point at. */
function pointedAtBy(words: readonly string[], printed: PrintedText): Pointed | undefined {
  const [first, second] = [element(words, 0), element(words, 1)]
  const isOrdered = first === 'the' && OF_TWO.has(second) && words.length === 3
  const head = (isOrdered || DEMONSTRATIVES.has(first)) && words.length <= 3 ? headOf(words, printed) : undefined
  // "Those fleeing Cambodia" are not Cambodia.
  if (head === undefined || (/^th(?:is|at)$/u.test(first) && isPlural(head)) || /(?:ed|ing)$/u.test(second))
    return undefined
  return { classes: (['they', 'it', 'she', 'he'] as const).filter((one) => agrees(head, one)), owns: false, head }
}

/** "That" behind a noun or a verb opens a clause, and points at nothing: "argued that", "the system that". */
export const joinsClause = (before: readonly string[]): boolean => {
  const last = before.at(-1)
  return last !== undefined && !PREPOSITIONS.has(last) && !JOINING.has(last)
}

/** The same person as seen by whoever quotes: "he" for "I", "they" for "we"; or another form of the same pronoun. */
export function isPronoun(inside: Inside, theirs: Replaced, printed: PrintedText): boolean {
  const mine = inside.words[0] === 'of' ? inside.words.slice(1) : inside.words
  const own = PRONOUNS.find(([set]) => isOneOf(mine, set))
  if (theirs.words.length === 0 || theirs.divided) return false
  if (!own) return isPointing(inside, theirs, printed)
  const [, wanted] = own
  const pointed = pointedAt(theirs, printed)
  if (!pointed) return isWholePhrase(inside.words, theirs) && isNounOf(inside, theirs, wanted, printed)
  if ((pointed.owns && !inside.owns) || !pointed.classes.includes(wanted)) return false
  return !isOneOf(theirs.words, I) || isSpeaker(wanted, printed, theirs.at)
}

/** "[This policy]" for "Chinese policy towards North Koreans": the noun itself, pointed at. */
function isPointing({ words }: Inside, theirs: Replaced, printed: PrintedText): boolean {
  const [points = '', noun = '', ...more] = words
  const isOne = /^th(?:is|at)$/u.test(points)
  return (
    more.length === 0 &&
    (isOne || /^th[eo]se$/u.test(points)) &&
    isPlural(noun) !== isOne &&
    theirs.words.length > 1 &&
    headOf(theirs.words, printed) === noun &&
    isWholePhrase(words, theirs)
  )
}

const REFLEXIVE = /sel(?:f|ves)$/u

/** Whether a pronoun can stand for all of a phrase: not "her [himself]" for "her husband". */
function isWholePhrase(mine: readonly string[], { before, after }: Replaced): boolean {
  const last = before.at(-1)
  if (REFLEXIVE.test(mine.join(' ')) || after[0] === 'of') return false
  if (mine[0] === 'of') return PARTS.has(last)
  return (
    last === undefined ||
    PREPOSITIONS.has(last) ||
    JOINING.has(last) ||
    isVerbal(last) ||
    /(?:ed|ing|[^us]s)$/u.test(last)
  )
}

/** Whether printed words are all of a noun phrase that a pronoun of a class may stand for: "[It]" for "China". */
function isNounOf(inside: Inside, { words, at: from }: Replaced, wanted: Class, printed: PrintedText): boolean {
  const isEmphatic = REFLEXIVE.test(words.join(' '))
  const plain = (isEmphatic ? words.slice(0, -1) : words).map((word) => word.replace(/'s$/u, ''))
  const mentions = mentionsIn(printed, from, from + plain.length)
  // "All [of them]" for "all North Koreans".
  const isOf = inside.words[0] === 'of'
  const isWhole = mentions[0]?.first === from - (isOf ? 1 : 0) && mentions.at(-1)?.last === from + plain.length - 1
  const head = headOf(plain, printed)
  return isWhole && head !== undefined && agrees(head, wanted) && inside.owns === words.join(' ').endsWith("'s")
}

/** Whether the passage says "she" more often than "he" of whoever speaks there, or the other way round. */
function isSpeaker(wanted: Class, printed: PrintedText, at: number): boolean {
  const { unit } = element(printed.units, unitOfToken(printed, at))
  const words = keysOf(tokensOf(fold(unit.text)))
  const count = (...sets: readonly WordClass[]): number =>
    words.filter((word) => sets.some((set) => set.has(word))).length
  const [women, men] = [count(SHE, WOMEN), count(HE, MEN)]
  return wanted === 'she' ? women > men : wanted === 'he' && men > women
}

/** Whether "her" is a possessive for certain: "to her stepfather", but not "gave her food". */
function isOwner({ words, before, after }: Replaced): boolean {
  const [last, next] = [before.at(-1), after[0]]
  const isLed = last === undefined || PREPOSITIONS.has(last) || JOINING.has(last)
  return words[0] === 'her' && isLed && !(next === undefined || isFunction(next) || ADVERB.test(next))
}

const THE = 'the'

/** A noun for a pronoun: "[China]" for "it", "[the woman’s]" for "her", "[North Koreans]" for "these individuals". */
export function isNoun(inside: Inside, theirs: Replaced, printed: PrintedText, effort: Effort): boolean {
  // "The [hostile class]" for "the latter group".
  if (OF_TWO.has(theirs.words[0]) && theirs.before.at(-1) === THE)
    return isNoun(inside, { ...theirs, words: [THE, ...theirs.words], at: theirs.at - 1 }, printed, effort)
  // "Missionaries themselves".
  if (theirs.words.slice(0, 1).some((word) => REFLEXIVE.test(word))) return false
  const pointed = pointedAt(theirs, printed)
  if (!pointed || (pointed.owns !== inside.owns && theirs.words[0] !== 'her')) return false
  if (!inside.owns && isOwner(theirs)) return false
  const phrase = phraseIn(inside, inside.words, printed, effort)
  if (phrase === null) return false
  const { head, classes } = pointed
  if (head !== undefined && !NOBODY.has(singular(head))) {
    if (OF_TWO.has(theirs.words[1])) return isOfTwo(phrase, theirs, printed)
    return phrase.head === head && isLastNamed(phrase, printed, theirs.at)
  }
  const speaks = isOneOf(theirs.words, I)
  return classes.some(
    (wanted) =>
      (!speaks || isSpeaker(wanted, printed, theirs.at)) && standsFor(phrase, wanted, printed, theirs.at, effort),
  )
}

/** "[The hostile class]" for "the latter group": what was named last, or first. */
function isOfTwo(phrase: Phrase, { at: here, words }: Replaced, printed: PrintedText): boolean {
  const last = printed.tokens.slice(0, here).findLastIndex(({ isWord }) => isWord)
  const isBefore = sentenceOf(printed, last) === sentenceOf(printed, here) - 1
  return (
    words[1] === 'latter' && isBefore && phrase.core.includes(keyAt(printed, last)) && isNear(phrase, printed, here)
  )
}

function phraseIn(inside: Inside, words: readonly string[], printed: PrintedText, effort: Effort): Phrase | null {
  const last = words.length - 1
  const plain = words.map((word, index) => (index === last ? word.replace(/'s$/u, '') : word))
  if (inside.phrase === undefined) inside.phrase = phraseOf(plain, printed, effort) ?? null
  return inside.phrase
}

/** A place for "there" and "here": "[to prison]", "[in China]". */
export function isPlace(inside: Inside, theirs: Replaced, printed: PrintedText, effort: Effort): boolean {
  const [first, ...rest] = inside.words
  if (!isOneOf(theirs.words, PLACE_ADVERBS) || !PLACE_PREPOSITIONS.has(first)) return false
  const phrase = phraseIn(inside, rest, printed, effort)
  return phrase !== null && isPlaceMeant(phrase, printed, theirs.at, effort)
}

/** The name of a place for "the region": "[Yanbian]". */
export function isRegion(inside: Inside, theirs: Replaced, printed: PrintedText, effort: Effort): boolean {
  const [the, place, ...more] = theirs.words
  if (the !== 'the' || more.length > 0 || !(REGIONS.has(place) || PLACES.has(place))) return false
  const phrase = phraseIn(inside, inside.words, printed, effort)
  return phrase?.name === true && isPlaceMeant(phrase, printed, theirs.at, effort)
}

/** "[North Korea]" for "their country": the name that the people have theirs from, North Koreans. */
export function isHomeland({ words, owns }: Inside, theirs: Replaced, printed: PrintedText, effort: Effort): boolean {
  if (owns || !/^the(?:ir)? (?:country|homeland)$/u.test(theirs.words.join(' '))) return false
  const token = theirs.at
  const isOther = ({ first, last }: Mention): boolean =>
    isCapital(printed, last) && PLACE_PREPOSITIONS.has(keyAt(printed, first - 1))
  // "Remain in the country", behind "North Koreans in China", is China.
  if (theirs.words[0] === 'the' && mentionsIn(printed, sentenceStart(printed, token), token).some(isOther)) return false
  const isTheirs = ({ first, last }: Mention): boolean => {
    const at = Math.max(first, last - words.length + 1)
    const name = keysIn(printed, at, last + 1)
    return name.join(' ').replace(/ns$/u, '') === words.join(' ') && !isCapital(printed, at - 1)
  }
  return antecedents('they', printed, token, effort).some(isTheirs)
}
