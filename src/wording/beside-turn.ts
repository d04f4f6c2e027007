import { CONDITIONS, DOUBTS, FACTIVE, LIMITS, LIMITS_OF_TWO, OPENING_VIEWS, RESTRICTING } from '../english/turning.ts'
import { PREPOSITIONS, SAYING } from '../english/word-classes.ts'
import { isFormOf, SUBJECT } from './inflection.ts'
import { turnsIn } from './gravity.ts'
import { isWithinPhrase } from './mentions.ts'
import { isPlural } from './nouns.ts'
import { isPast, limitsBehind } from './limit-behind.ts'
import { hidesLimitAt, isThought } from './hides-limit.ts'
import { lowerBound, type Place, type PrintedText, sentenceStart, tokenFrom } from './printed.ts'

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

/** An ellipsis at the beginning: "… all refugees". */
const LEADS = /^[“"'‘\s]{0,4}\[?(?:…|\.(?:\s?\.){2,3})\]?/u

/** The most characters of such an end, so that a text of stops is read once. */
const CLOSE = 16

/** A stop in brackets or an ellipsis at the end: "in China[.]", "execution [...]". */
const CLOSES = /(?:\[[.!]\]|\[?(?:…|\.(?:\s?\.){2,})\]?)[”’"'.\s]*$/u

/** Such a stop, which no ellipsis is. */
const STOP = /^\[[.!]\]/u

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
    (isLimiting(last) ||
      isWhenever(words) ||
      OPENING_VIEWS.test(sentence) ||
      LIMITS_OF_TWO.has(`${before}_${last}`) ||
      DOUBTS.has(words.at(-1) ?? '') ||
      CONDITIONS.has(words[0] ?? ''))
  )
}

/** Whether a word limits what stands right behind it: "some", "male", "believed", "of", "65". */
const isLimiting = (word: string): boolean =>
  LIMITS.has(word) || RESTRICTING.has(word) || isThought(word) || word === 'of' || /^\p{N}/u.test(word)

/** Whether "that" leads to what follows from words that do not say that it is so; undefined where none does. */
function isToldBy(words: readonly string[], sentence: string): boolean | undefined {
  const that = words.lastIndexOf('that')
  const verb = words[that - 1] ?? ''
  // "The interviews suggest that, at some point, …".
  const isInitial = isFormOf(verb, SAYING) && PREPOSITIONS.has(words[that + 1]) && /,\s*.?$/u.test(sentence)
  return that > 0 && (that >= words.length - 2 || isInitial) ? !isFormOf(verb, FACTIVE) : undefined
}

/** "When he gets drunk, …", but not "When he got drunk, …". */
function isWhenever([when, subject = '', ...others]: readonly string[]): boolean {
  const verbs = SUBJECT.test(subject) ? others.slice(0, 1) : others
  return when === 'when' && !isPast(verbs)
}

/** What says which persons are meant: "people who were going to China". */
const WHO = /^\s+who(?:m|se)?(?!\p{L})/u
/** Whether a word and what follows it are "a few", of which "few" is the opposite. */
const isAFew = (word: string, next: string): boolean =>
  word.toLowerCase() === 'a' && /^(?:few|little)(?!\p{L})/iu.test(next)

/** What a quotation leaves out right beside it, and which turns or limits what it says. */
interface Dropped {
  /** The beginning or end of the quotation where it poses as that of a whole sentence, and what is printed; else empty. */
  readonly claimed: string
  readonly printed: string
  /** Where that begins in the quotation. */
  readonly at: number
  /** Brackets say what the paper does not; an ellipsis says that there is more, and hides a limit. */
  readonly concerns: 'inserted' | 'exception'
}

/**
 * Whether a quotation begins right behind a word that turns its sentence round, "medical care" for "No medical care"; or
 * poses as a whole sentence behind one that limits it, "[F]amilies" for "Some families", or behind a condition or a source,
 * or before an exception or another limit, "all deportations[.]". An ellipsis at the beginning hides no limit either.
 */
export function droppedBeside(claimed: string, [place]: readonly Place[], printed: PrintedText): Dropped | undefined {
  if (!place) return undefined
  return beforeIt(claimed, place, printed) ?? leftOutBefore(claimed, place) ?? behindIt(claimed, place, printed)
}

const atStart = { at: 0, concerns: 'inserted' } as const

function beforeIt(claimed: string, { unit, span }: Place, text: PrintedText): Dropped | undefined {
  const [, sentence = '', word = ''] = BEFORE.exec(unit.text.slice(0, span.start)) ?? []
  const posing = POSES.exec(claimed)?.[0] ?? ''
  const first = sameLetters(unit.text.slice(span.start, span.end), lettersOf(posing))
  const turns = turnsIn(word) > 0 || isAFew(word, unit.text.slice(span.start))
  const isLimited = (opening: string): boolean =>
    turns || limits(sentence + opening.charAt(0), word) || isSplitBefore(text, { unit, span })
  if (first !== undefined && isLimited(first)) return { ...atStart, claimed: posing, printed: sentence + first }
  // What is put in at the beginning poses as well: "[The] Chinese", printed "There is a rumor that Chinese".
  if (posing !== '' && first === undefined && !PREPOSITIONS.has(word.toLowerCase()) && limits(`${sentence}.`, word))
    return { ...atStart, claimed: posing, printed: sentence }
  return turns ? { ...atStart, claimed: '', printed: '' } : undefined
}

/** The limit that an ellipsis at the beginning hides: "… all refugees" for "Almost all refugees". */
function leftOutBefore(claimed: string, { unit, span }: Place): Dropped | undefined {
  const [, sentence = '', word = ''] = BEFORE.exec(unit.text.slice(0, span.start)) ?? []
  const [lead] = LEADS.exec(claimed) ?? []
  const isLimited = lead !== undefined && limits(sentence + unit.text.charAt(span.start), word)
  return isLimited ? { claimed: lead, printed: sentence, at: 0, concerns: 'exception' } : undefined
}

/** The first token of a place, and the one behind its last. */
function tokensAt(printed: PrintedText, { unit, span }: Place): [number, number] {
  const start = printed.units.find((one) => one.unit === unit)?.start ?? 0
  const tokenAt = (offset: number): number => tokenFrom(printed, lowerBound(printed.folded.from, start + offset))
  return [tokenAt(span.start), tokenAt(span.end)]
}

/** Whether a quotation begins with the other of two alternatives: "[D]irectly" for "through brokers or directly". */
function isSplitBefore(printed: PrintedText, place: Place): boolean {
  const [first, end] = tokensAt(printed, place)
  return hidesLimitAt(printed, sentenceStart(printed, first), first, end)
}

/** Whether a quotation ends before the other of two alternatives, before a limit of what is denied, or within a noun phrase. */
function isLimitedBehind(printed: PrintedText, place: Place): boolean {
  const [, end] = tokensAt(printed, place)
  return isWithinPhrase(printed, end) || hidesLimitAt(printed, end, sentenceStart(printed, end - 1, 1), end)
}

function behindIt(claimed: string, { unit, span }: Place, text: PrintedText): Dropped | undefined {
  const [stop] = CLOSES.exec(claimed.slice(-CLOSE)) ?? []
  if (!stop) return undefined
  const rest = unit.text.slice(span.end)
  const [printed = '', next = ''] = /^[,\s]*(\p{L}+)/u.exec(rest) ?? []
  const isLimit =
    turnsIn(next) > 0 ||
    limitsBehind(rest) ||
    isLimitedBehind(text, { unit, span }) ||
    (WHO.test(rest) && isPlural(/\p{L}+$/u.exec(unit.text.slice(span.start, span.end))?.[0] ?? ''))
  const concerns = STOP.test(stop) ? 'inserted' : 'exception'
  return isLimit ? { claimed: stop, printed, at: claimed.length - stop.length, concerns } : undefined
}
