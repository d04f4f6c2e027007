import { ageIn } from './age.ts'
import type { Effort } from './effort.ts'
import { standsAt, trimmed } from './fold.ts'
import { gravityOf } from './gravity.ts'
import { ADVERB, areSameVerb, isCutLoose, isNewAuxiliary, isSameVoice } from './inflection.ts'
import { isAbbreviated, isNameOf, isShortName } from './names.ts'
import { isPairMeant } from './pair-meant.ts'
import { mentionsIn } from './mentions.ts'
import { characterAt, type PrintedText, tokenFrom } from './printed.ts'
import { isRestored } from './restored.ts'
import { isAgain, isAuxiliary } from './said-again.ts'
import { isFunction, isPlural, isVerbal, nounsOf } from './nouns.ts'
import { isHomeland, isNoun, isPlace, isPronoun, isRegion } from './pronouns.ts'
import { type Inside, isGrave, type Replaced, replacedAt } from './replaced.ts'
import {
  ARTICLES,
  BE,
  CONJUNCTIONS,
  CONTRASTS,
  DEMONSTRATIVES,
  isOneOf,
  MEASURES,
  POSSESSIVES,
  PREPOSITIONS,
  RELATIVES,
  RESTATING,
  SAYING,
  SIGNS,
  THEN,
} from '../english/word-classes.ts'

/** What judging brackets at a place takes, in the measure of `Effort`. */
const JUDGED = 100

/** A stop, a comma or a dash for another or for none; but not beside what it could turn round: "No[,] medical care". */
const isPunctuation = (text: string, { words, before, after }: Replaced): boolean =>
  words.length === 0 && /^[.,;:\p{Pd}]*$/u.test(text) && !isTurned(before.slice(-1), after.slice(0, 1))

/** Whether one of the words beside a mark is a negation or a limit, or both are numbers. */
function isTurned(before: readonly string[], after: readonly string[]): boolean {
  const isNumber = (words: readonly string[]): boolean => words.some((word) => /^\p{N}/u.test(word))
  if (isNumber(before) && isNumber(after)) return true
  return isGrave([...before, ...after].filter((word) => !/^\p{N}/u.test(word)))
}

/** "The" for "a" or "this", or put in; but not before "few", which it turns round. "[The provisions]" for "these provisions". */
function isArticle({ words: mine }: Inside, { words: theirs, after }: Replaced): boolean {
  const noun = mine.slice(1)
  const isSame = noun.length > 0 && noun.join(' ') === theirs.slice(1).join(' ')
  const [own, other, next] = isSame ? [mine.slice(0, 1), theirs.slice(0, 1), noun] : [mine, theirs, after]
  const pointing = isOneOf(own, DEMONSTRATIVES) && other.length === 1 && !other.some((word) => /^an?$/u.test(word))
  const wasOne = (word: string): boolean => ARTICLES.has(word) || DEMONSTRATIVES.has(word) || POSSESSIVES.has(word)
  const isOne = isOneOf(own, ARTICLES) || pointing
  return isOne && other.length <= 1 && other.every(wasOne) && !isGrave(next.slice(0, 1))
}

/** "And" at a comma or for "but"; "but" for "while" alone, as it sets against each other what "and" does not. */
function isConjunction({ words: mine }: Inside, { words: theirs, atMark }: Replaced): boolean {
  if (!isOneOf(mine, CONJUNCTIONS)) return false
  if (mine[0] === 'but') return isOneOf(theirs, CONTRASTS)
  return theirs.length === 0 || isOneOf(theirs, CONTRASTS) ? atMark : isOneOf(theirs, CONJUNCTIONS)
}

/** "That" after "said", "which" after a comma, each for the other. */
function isRelative({ words: mine }: Inside, { words: theirs, before, atMark }: Replaced): boolean {
  if (!isOneOf(mine, RELATIVES)) return false
  if (theirs.length > 0) return isOneOf(theirs, RELATIVES)
  return mine[0] === 'that' ? SAYING.has(before.at(-1)) : atMark
}

/** "Who were" before "arrested by", "fleeing" and "in China". */
function isRelativeClause({ words: mine }: Inside, { words: theirs, after }: Replaced): boolean {
  const [first, second, ...more] = mine
  if (!RELATIVES.has(first) || !BE.has(second) || more.length + theirs.length > 0) return false
  const [next = '', afterNext] = after
  const isParticiple = /(?:ed|en)$/u.test(next) && PREPOSITIONS.has(afterNext)
  return next.endsWith('ing') || PREPOSITIONS.has(next) || isParticiple
}

/** "The Chinese [people]". */
const isPeople = ({ words }: Inside, theirs: Replaced): boolean =>
  words.join(' ') === 'people' && theirs.words.length === 0 && theirs.before.at(-2) === 'the'

/** Another form of the same verb or noun: "[was]" for "is". */
function isInflection({ words: mine }: Inside, replaced: Replaced, printed: PrintedText): boolean {
  const { words: theirs, before, after } = replaced
  // "Must" has no past of its own.
  if (mine.join(' ') === 'had to' && theirs.join(' ') === 'must') return true
  // "In the [rooms]" for "in a room".
  if (/^an?$/u.test(before.at(-1) ?? '') && isPlural(mine.at(-1) ?? '')) return false
  if (!areSameVerb(mine, theirs) || isNewAuxiliary(mine, theirs, before) || isCutLoose(mine, theirs, before))
    return false
  return (
    isSameVoice(mine, theirs, before, after) || (acts(replaced, printed) && isSameVoice(mine, theirs, ['they'], after))
  )
}

/** "Her father remained in": a subject stands before a verb, and no other verb behind it, as in "those deported from China are". */
function acts({ at, before, after }: Replaced, printed: PrintedText): boolean {
  const adverbs = before.length - 1 - before.findLastIndex((word) => !ADVERB.test(word))
  const last = tokenFrom(printed, at) - 1 - adverbs
  const isSubject = mentionsIn(printed, last, last + 1).some((mention) => mention.isSubject)
  return isSubject && after[0] !== 'by' && !after.some(isVerbal)
}

/** The long form of a name for its short one, or after it. */
function isName(
  { folded, words: mine }: Inside,
  { words, before, at }: Replaced,
  printed: PrintedText,
  effort: Effort,
): boolean {
  if (words.length > 0) {
    return (
      isAbbreviated(folded.text, mine, words) ||
      isNameOf(mine, words, printed, effort) ||
      isShortName(mine, { words, before }, printed, tokenFrom(printed, at))
    )
  }
  return before.some((_, index) => isNameOf(mine, before.slice(index), printed, effort))
}

/** The number of a note, where its marker stands. */
function isMarker({ folded }: Inside, { words }: Replaced, printed: PrintedText, at: number): boolean {
  const marker = words.length === 0 ? (printed.markers.get(folded.text) ?? []) : []
  return [at, at + 1].some((place) => marker.some((text) => printed.folded.text.slice(0, place).endsWith(text)))
}

/** "Years [of] imprisonment", "a room [of] about five square meters". */
function isMeasured(
  { words: mine }: Inside,
  { words: theirs, before, after }: Replaced,
  printed: PrintedText,
): boolean {
  if (mine.join(' ') !== 'of' || theirs.length > 0) return false
  const last = before.at(-1)
  const [next = 'of', number = ''] = after
  if (MEASURES.has(last)) return !isFunction(next)
  return nounsOf(printed).has(last) && gravityOf(next === 'about' ? number : next, '') === 'number'
}

/** "That is" for a dash or comma. */
const isRestating = ({ words: mine }: Inside, { words: theirs, atMark }: Replaced): boolean =>
  theirs.length === 0 && atMark && RESTATING.has(mine.join('_'))

/** "And is" before an "-ing" at a comma. */
const isJoinedVerb = ({ words: [and, be, ...more] }: Inside, { words, after, atMark }: Replaced): boolean =>
  and === 'and' && BE.has(be) && more.length + words.length === 0 && atMark && after[0]?.endsWith('ing') === true

/** "Was then" for "is now". */
function isThen({ words: mine }: Inside, theirs: Replaced): boolean {
  const [verb, printed] = [mine.slice(0, -1), theirs.words.slice(0, -1)]
  const isThenFor = THEN.get(theirs.words.at(-1)) === mine.at(-1)
  return isThenFor && verb.join() !== printed.join() && areSameVerb(verb, printed)
}

/** "[, and t]he" where a sentence ends and the next begins. */
function isJoined({ words: mine }: Inside, { words: theirs, atMark, divided }: Replaced): boolean {
  const and = mine.indexOf('and')
  return (
    (divided || atMark) && and !== -1 && and < mine.length - 1 && mine.toSpliced(and, 1).join(' ') === theirs.join(' ')
  )
}

/** The rules, of which one must hold; those that look something up come last. */
const RULES: readonly ((inside: Inside, theirs: Replaced, printed: PrintedText, effort: Effort) => boolean)[] = [
  isArticle,
  isConjunction,
  isRelative,
  isRelativeClause,
  isAuxiliary,
  isAgain,
  isPeople,
  isInflection,
  isMeasured,
  isRestating,
  isJoinedVerb,
  isThen,
  isPronoun,
  isNoun,
  isPairMeant,
  isPlace,
  isRegion,
  isHomeland,
]

/** Whether words that are not printed as they are may be put in here, or stand for what is printed. */
function isAllowed(inside: Inside, theirs: Replaced, printed: PrintedText, effort: Effort): boolean {
  if (isJoined(inside, theirs)) return true
  if (isGrave(theirs.words)) return false
  if (isName(inside, theirs, printed, effort)) return true
  if (theirs.divided) return false
  if (isRestored(inside, theirs, printed, effort)) return true
  const age = ageIn(inside.words)
  if (isGrave(inside.words.filter((word, at) => word !== 'but' && at !== age))) return false
  // What is put in must not hide what the claim does not begin with: "[The] interviewees" for "No interviewees".
  if (theirs.words.length === 0 && isGrave(theirs.before.slice(-1).filter((word) => word !== 'but'))) return false
  return RULES.some((holds) => holds(inside, theirs, printed, effort))
}

/**
 * Whether a writer's brackets change nothing of what the paper says, in the practice of Bluebook 5.2 and Chicago 13.59:
 * they hold a capital, an ending or the tense of the same verb, a pronoun's noun, the long form of a name, a connecting
 * word, a stop. A number, a negation, a limit, a predicate, and a noun or adjective that is put in or in the place of
 * another, change it.
 *
 * @param from the printed words that they stand for: tokens of the paper, end exclusive; none where they are put in
 */
export function isFair(inside: Inside, printed: PrintedText, from: number, to: number, effort: Effort): boolean {
  effort.spent += JUDGED
  const [at, end] = [characterAt(printed, from), characterAt(printed, to)]
  const forms = from < to ? [inside.folded, trimmed(inside.folded)] : []
  if (forms.some((form) => standsAt(form, printed.folded, at, end))) return true
  const theirs = replacedAt(printed, from, to)
  if (SIGNS.get(inside.words.join(' ')) === printed.folded.text.slice(at, end)) return true
  if (inside.words.length === 0) return isPunctuation(inside.folded.text, theirs)
  return isMarker(inside, theirs, printed, at) || isAllowed(inside, theirs, printed, effort)
}
