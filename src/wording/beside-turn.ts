import { CONDITIONS, DOUBTS, FACTIVE, LIMITS, LIMITS_OF_TWO } from '../english/turning.ts'
import { listed } from '../english/listed.ts'
import { BASES, PREPOSITIONS, SAYING } from '../english/word-classes.ts'
import { isFormOf, OBJECT, SUBJECT } from './inflection.ts'
import { turnsIn } from './gravity.ts'
import type { Place } from './printed.ts'

/** The sentence up to a stretch, and the word right before it, with nothing but opening marks between. */
const BEFORE = /(?:^|[.?!][”’"'\d]*\s)([^.?!]*?([\p{L}\p{N}'’]*)[\s“‘"'(]*)$/u

/** A capital in brackets at the beginning, and the rest of its word, no longer than one may be: "[F]amilies", "… [Families can]". */
const POSES = /^[^\p{L}\p{N}]{0,20}[[［][^\p{L}\p{N}\]］]{0,9}\p{Lu}[^\p{N}\]］]{0,40}[\]］][\p{L}\p{Cf}]{0,40}/u

const lettersOf = (text: string): string => text.normalize('NFKC').replace(/\P{L}/gu, '').toLowerCase()

/** As much of a text as has the letters of another, if it begins with them. */
function sameLetters(text: string, letters: string): string | undefined {
  let end = letters.length
  while (end < text.length && lettersOf(text.slice(0, end)).length < letters.length) end += 1
  return letters !== '' && lettersOf(text.slice(0, end)) === letters ? text.slice(0, end) : undefined
}

/** The most characters of such an end, so that a text of stops is read once. */
const CLOSE = 16

/** A stop in brackets or an ellipsis at the end: "in China[.]", "execution [...]". */
const CLOSES = /(?:\[[.!]\]|\[?(?:…|\.(?:\s?\.){2,})\]?)[”’"'.\s]*$/u

/** What limits the words before it: "if", "in extreme cases", "at least", "in the eyes of the officials". */
const LIMITING_BEHIND =
  /^[,\s]*(?:if|until|in \p{L}+ cases|at (?:least|most|best)|in the (?:eyes?|minds?|views?|opinions?) of)\b/u

/** Whether the beginning of a sentence, with the first character behind it, limits what follows: with its last words, a condition or a source. */
function limits(sentence: string, word: string): boolean {
  const words: readonly string[] =
    sentence
      .slice(0, -1)
      .toLowerCase()
      .match(/[\p{L}\p{N}'’]+/gu) ?? []
  const last = word.toLowerCase()
  const before = words.at(-2) ?? ''
  // "Insisting that [A]ll are migrants": those who insist; but what was recognized is so, and a quotation is whose it is.
  if (/[“"]\s*.?$/u.test(sentence)) return false
  return (
    isToldBy(words, sentence) ??
    (isWhenever(words) ||
      LIMITS.has(last) ||
      isThought(last) ||
      /^\p{N}/u.test(last) ||
      LIMITS_OF_TWO.has(`${before}_${last}`) ||
      DOUBTS.has(words.at(-1) ?? '') ||
      CONDITIONS.has(words[0] ?? ''))
  )
}

/** Whether "that" leads to what follows from words that do not say that it is so; undefined where none does. */
function isToldBy(words: readonly string[], sentence: string): boolean | undefined {
  const that = words.lastIndexOf('that')
  const verb = words[that - 1] ?? ''
  // "The interviews suggest that, at some point, …".
  const isInitial = isFormOf(verb, SAYING) && PREPOSITIONS.has(words[that + 1]) && /,\s*.?$/u.test(sentence)
  return that > 0 && (that >= words.length - 2 || isInitial) ? !isFormOf(verb, FACTIVE) : undefined
}

/** Whether a word says that what follows is only said or thought: "she believed [T]he room was bugged". */
const isThought = (word: string): boolean => isFormOf(word, SAYING) && !OBJECT.test(word) && !isFormOf(word, FACTIVE)

const PAST = listed('was were had did could would')

/** "When he gets drunk, …", but not "When he got drunk, …". */
function isWhenever([when, subject = '', ...others]: readonly string[]): boolean {
  const verbs = SUBJECT.test(subject) ? others.slice(0, 1) : others
  return when === 'when' && !verbs.some((one) => one.endsWith('ed') || BASES.has(one) || PAST.has(one))
}

/** What a quotation leaves out right beside it, and which turns or limits what it says. */
interface Dropped {
  /** The beginning or end of the quotation where it poses as that of a whole sentence, and what is printed; else empty. */
  readonly claimed: string
  readonly printed: string
}

/**
 * Whether a quotation begins right behind a word that turns its sentence round, "medical care" for "No medical care"; or
 * poses as a whole sentence behind one that limits it, "[F]amilies" for "Some families", or behind a condition or a source,
 * or before an exception, "all deportations[.]".
 */
export function droppedBeside(claimed: string, [place]: readonly Place[]): Dropped | undefined {
  return place && (beforeIt(claimed, place) ?? behindIt(claimed, place))
}

function beforeIt(claimed: string, { unit, span }: Place): Dropped | undefined {
  const [, sentence = '', word = ''] = BEFORE.exec(unit.text.slice(0, span.start)) ?? []
  const posing = POSES.exec(claimed)?.[0] ?? ''
  const first = sameLetters(unit.text.slice(span.start, span.end), lettersOf(posing))
  const turns = turnsIn(word) > 0
  if (first !== undefined && (turns || limits(sentence + first.charAt(0), word)))
    return { claimed: posing, printed: sentence + first }
  // What is put in at the beginning poses as well: "[The] Chinese", printed "There is a rumor that Chinese".
  if (posing !== '' && first === undefined && !PREPOSITIONS.has(word.toLowerCase()) && limits(`${sentence}.`, word))
    return { claimed: posing, printed: sentence }
  return turns ? { claimed: '', printed: '' } : undefined
}

function behindIt(claimed: string, { unit, span }: Place): Dropped | undefined {
  const [printed = '', next = ''] = /^[,\s]*(\p{L}+)/u.exec(unit.text.slice(span.end)) ?? []
  const [stop] = CLOSES.exec(claimed.slice(-CLOSE)) ?? []
  const isLimit = turnsIn(next) > 0 || LIMITING_BEHIND.test(unit.text.slice(span.end))
  return stop && isLimit ? { claimed: stop, printed } : undefined
}
