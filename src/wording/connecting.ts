import { ageIn } from './age.ts'
import { gravityOf } from './gravity.ts'
import { areSameVerb, isFormOf } from './inflection.ts'
import { isFunction, nounsOf, opensNoun } from './nouns.ts'
import { keysIn, type PrintedText, sentenceStart } from './printed.ts'
import { type Inside, isGrave, keysOf, type Replaced } from './replaced.ts'
import {
  ADDING,
  ARTICLES,
  BE,
  CONCEDING,
  CONJUNCTIONS,
  CONTRASTS,
  DEEMED,
  DEMONSTRATIVES,
  HAVE,
  isOneOf,
  MEASURES,
  PREPOSITIONS,
  REASONS,
  RELATIVES,
  RESTATING,
  SAYING,
} from '../english/word-classes.ts'

/** A stop, a comma or a dash for another or for none; but not beside what it could turn round: "No[,] medical care". */
export const isPunctuation = (text: string, { words, before, after }: Replaced): boolean =>
  words.length === 0 && /^[.,;:\p{Pd}]*$/u.test(text) && !isTurned(before.slice(-1), after.slice(0, 1))

/** Whether one of the words beside a mark is a negation or a limit, or both are numbers. */
function isTurned(before: readonly string[], after: readonly string[]): boolean {
  const isNumber = (words: readonly string[]): boolean => words.some((word) => /^\p{N}/u.test(word))
  if (isNumber(before) && isNumber(after)) return true
  return isGrave([...before, ...after].filter((word) => !/^\p{N}/u.test(word)))
}

/** "The" for "a" or "this", or put in; but not before "few", which it turns round. "[The provisions]" for "these provisions". */
export function isArticle({ words: mine }: Inside, { words: theirs, after }: Replaced): boolean {
  const noun = mine.slice(1)
  const isSame = noun.length > 0 && noun.join(' ') === theirs.slice(1).join(' ')
  // "A" for "the same".
  const same = theirs[0] === 'the' && theirs[1] === 'same' ? theirs.toSpliced(1, 1) : theirs
  const [own, other, next] = isSame ? [mine.slice(0, 1), theirs.slice(0, 1), noun] : [mine, same, after]
  const pointing = isOneOf(own, DEMONSTRATIVES) && other.length === 1 && !other.some((word) => /^an?$/u.test(word))
  const isOne = isOneOf(own, ARTICLES) || pointing
  return isOne && other.length <= 1 && other.every(opensNoun) && (ageIn(next) === 0 || !isGrave(next.slice(0, 1)))
}

/** "[Though] it is" for ", but it is"; without a mark, "yet" is a time. "[But] there is a case" where it goes on ", however,". */
export function isConceding(
  { words: mine }: Inside,
  { words, atMark, at: token }: Replaced,
  printed: PrintedText,
): boolean {
  if (!isOneOf(mine, CONCEDING)) return false
  if (words.length > 0) return atMark && isOneOf(words, CONCEDING)
  const end = sentenceStart(printed, token, 1)
  return sentenceStart(printed, token) === token && keysIn(printed, token, end).includes('however')
}

/** "And" at a comma or for "but"; "but" for "while" alone, as it sets against each other what "and" does not. */
export function isConjunction({ words: mine }: Inside, { words: theirs, atMark }: Replaced): boolean {
  if (!isOneOf(mine, CONJUNCTIONS)) return false
  if (mine[0] === 'but') return isOneOf(theirs, CONTRASTS)
  if (ADDING.has(theirs.join('_'))) return true
  return theirs.length === 0 || isOneOf(theirs, CONTRASTS) ? atMark : isOneOf(theirs, CONJUNCTIONS)
}

/** "[F]ood is short, [so] many leave", printed "Since food is short, many leave"; but "since they came, many have left" is a time. */
export function isSo({ words: mine, quoted }: Inside, { words, atMark, at }: Replaced, printed: PrintedText): boolean {
  const start = sentenceStart(printed, at)
  const before = keysOf(printed.tokens.slice(start, at))
  const marks = printed.tokens.slice(start, at).filter(({ isWord }) => !isWord)
  const isTime = keysIn(printed, at, sentenceStart(printed, at, 1)).some((key) => HAVE.has(key))
  return (
    mine.join(' ') === 'so' &&
    words.length === 0 &&
    atMark &&
    marks.length === 1 &&
    REASONS.has(before[0]) &&
    quoted === before.length - 1 &&
    !isTime
  )
}

/** "That" after "said", "which" after a comma, each for the other. */
export function isRelative({ words: mine }: Inside, { words: theirs, before, atMark }: Replaced): boolean {
  if (!isOneOf(mine, RELATIVES)) return false
  if (theirs.length > 0) return isOneOf(theirs, RELATIVES)
  return mine[0] === 'that' ? isFormOf(before.at(-1), SAYING) : atMark
}

/** Whether a word may have a clause with "who": a noun, or "those". */
const isNamed = (word: string): boolean => word === 'those' || !(word === '' || isFunction(word))

/** "Who fled" for "fleeing", behind a noun or "those". */
function isClauseFor([who, verb = '', ...more]: readonly string[], { words: theirs, before }: Replaced): boolean {
  const isIng = theirs.length === 1 && theirs.some((word) => word.endsWith('ing')) && !verb.endsWith('ing')
  return isIng && RELATIVES.has(who) && more.length === 0 && isNamed(before.at(-1) ?? '') && areSameVerb([verb], theirs)
}

/** "Who were" before "arrested by", "fleeing" and "in China"; "who fled" for "fleeing" itself. */
export function isRelativeClause({ words: mine }: Inside, theirs: Replaced): boolean {
  if (theirs.words.length > 0) return isClauseFor(mine, theirs)
  const [first, second, ...more] = mine
  if (!RELATIVES.has(first) || !BE.has(second) || more.length > 0 || !isNamed(theirs.before.at(-1) ?? '')) return false
  const [next = '', afterNext] = theirs.after
  const isParticiple = /(?:ed|en)$/u.test(next) && PREPOSITIONS.has(afterNext)
  return next.endsWith('ing') || PREPOSITIONS.has(next) || isParticiple
}

/** "The Chinese [people]". */
export const isPeople = ({ words }: Inside, theirs: Replaced): boolean =>
  words.join(' ') === 'people' &&
  theirs.words.length === 0 &&
  /^the \S+(?:ese|ish|ch)$/u.test(theirs.before.slice(-2).join(' '))

/** "Years [of] imprisonment", "a room [of] about five square meters". */
export function isMeasured(
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
export const isRestating = ({ words: mine }: Inside, { words: theirs, atMark }: Replaced): boolean =>
  theirs.length === 0 && atMark && RESTATING.has(mine.join('_'))

/** "And is" before an "-ing" at a comma. */
export const isJoinedVerb = ({ words: [and, be, ...more] }: Inside, { words, after, atMark }: Replaced): boolean =>
  and === 'and' && BE.has(be) && more.length + words.length === 0 && atMark && after[0]?.endsWith('ing') === true

/** "Was then" for "is now". */
export function isThen({ words: mine }: Inside, theirs: Replaced): boolean {
  const [verb, printed] = [mine.slice(0, -1), theirs.words.slice(0, -1)]
  const isThenFor = theirs.words.at(-1) === 'now' && mine.at(-1) === 'then'
  return isThenFor && verb.join() !== printed.join() && areSameVerb(verb, printed)
}

/** "[, and t]he" where a sentence ends and the next begins. */
export function isJoined({ words: mine }: Inside, { words: theirs, atMark, divided }: Replaced): boolean {
  const and = mine.indexOf('and')
  return (
    (divided || atMark) && and !== -1 && and < mine.length - 1 && mine.toSpliced(and, 1).join(' ') === theirs.join(' ')
  )
}

/** "Those deemed [to be] minor offenders". */
export const isDeemed = ({ words: mine }: Inside, { words: theirs, before }: Replaced): boolean =>
  theirs.length === 0 && mine.join(' ') === 'to be' && DEEMED.has(before.at(-1))
