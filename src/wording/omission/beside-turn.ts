import { turnsIn } from '../gravity.ts'
import { hidesLimitAt } from './hides-limit.ts'
import { limitsBehind } from './limit-behind.ts'
import { isWithinPhrase, mentionsIn } from '../mentions.ts'
import { isNegatedAt } from './negated.ts'
import { isPlural } from '../nouns.ts'
import { limitsOpening } from './opening-limit.ts'
import { DETERMINERS, POSSESSIVES, PREPOSITIONS } from '../../english/word-classes.ts'
import { keyAt, keysIn, lowerBound, type Place, type PrintedText, sentenceStart, tokenFrom } from '../printed.ts'

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

/** The first word of a quotation, where it has a capital without brackets. */
const OPENS = /^[^\p{L}\p{N}[［…]{0,20}(\p{Lu}[\p{L}'’]*)/u

/**
 * The beginning of a quotation where it reads as that of a sentence: a capital that is not printed, or that of a name where a
 * stop ends the quotation as it ends the sentence. Empty where it does not.
 */
function openingOf(claimed: string, { unit, span }: Place): string {
  const [, word = ''] = OPENS.exec(claimed) ?? []
  const isSmall = !/^\P{L}*\p{Lu}/u.test(unit.text.slice(span.start, span.end))
  const isStopped = /[.!?]$/u.test(claimed) && /[.!?]/u.test(unit.text.slice(span.end - 1, span.end + 1))
  return isSmall || isStopped ? word : ''
}

/** An ellipsis at the beginning: "… all refugees". */
const LEADS = /^[“"'‘\s]{0,4}\[?(?:…|\.(?:\s?\.){2,3})\]?/u

/** The most characters of such an end, so that a text of stops is read once. */
const CLOSE = 16

/** A stop in brackets or an ellipsis at the end: "in China[.]", "execution [...]". */
const CLOSES = /(?:\[[.!]\]|\[?(?:…|\.(?:\s?\.){2,})\]?)[”’"'.\s]*$/u

/** Such a stop, which no ellipsis is. */
const STOP = /^\[[.!]\]/u

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
 *
 * @param isShortened whether it leaves out something openly, and so is more than a stretch of the text
 */
export function droppedBeside(
  claimed: string,
  [place]: readonly Place[],
  printed: PrintedText,
  isShortened: boolean,
): Dropped | undefined {
  if (!place) return undefined
  const before = beforeIt(claimed, place, printed, isShortened)
  if (before && before.claimed !== '') return before
  return leftOutBefore(claimed, place, printed) ?? before ?? behindIt(claimed, place, printed)
}

/** The most words of a noun phrase at the beginning. */
const PHRASE = 4

const atStart = { at: 0, concerns: 'inserted' } as const

/** The sentence before a place, and its last word. */
function sentenceBefore({ unit, span }: Place): { readonly sentence: string; readonly word: string } {
  const [, sentence = '', word = ''] = BEFORE.exec(unit.text.slice(0, span.start)) ?? []
  return { sentence, word }
}

const textOf = ({ unit, span }: Place): string => unit.text.slice(span.start, span.end)

/** Whether a word that turns its sentence stands right before a place. */
const isTurnedBefore = (place: Place): boolean => {
  const { word } = sentenceBefore(place)
  return turnsIn(word) > 0 || isAFew(word, textOf(place))
}

/** Whether what stands before a place turns or limits what is quoted. */
const isLimitedBefore = (text: PrintedText, place: Place): boolean =>
  isTurnedBefore(place) ||
  limitsOpening(sentenceBefore(place).sentence, textOf(place)) ||
  isSplitBefore(text, place) ||
  isOfKind(text, place)

function beforeIt(claimed: string, place: Place, text: PrintedText, isShortened: boolean): Dropped | undefined {
  const { sentence, word } = sentenceBefore(place)
  const marked = POSES.exec(claimed)?.[0]
  const posing = marked ?? openingOf(claimed, place)
  const first = sameLetters(textOf(place), lettersOf(posing))
  const isFalse = first !== undefined && isLimitedBefore(text, place)
  // What is printed in one stretch is exact, and yet may not be the whole of it.
  if (isFalse && (marked !== undefined || isShortened))
    return { ...atStart, claimed: posing, printed: sentence + first }
  // What is put in at the beginning poses as well: "[The] Chinese", printed "There is a rumor that Chinese".
  const isPutIn = marked !== undefined && first === undefined && !PREPOSITIONS.has(word.toLowerCase())
  if (isPutIn && limitsOpening(sentence, '')) return { ...atStart, claimed: marked, printed: sentence }
  return isFalse || isTurnedBefore(place) ? { ...atStart, claimed: '', printed: '' } : undefined
}

/** The limit that an ellipsis at the beginning hides: "… all refugees" for "Almost all refugees". */
function leftOutBefore(claimed: string, place: Place, text: PrintedText): Dropped | undefined {
  const [lead] = LEADS.exec(claimed) ?? []
  if (lead === undefined || !isLimitedBefore(text, place)) return undefined
  return { claimed: lead, printed: sentenceBefore(place).sentence.trimEnd(), at: 0, concerns: 'exception' }
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

/** Whether a quotation begins with the noun of several whose kind stands before it: "[V]iolations" for "Serious violations". */
function isOfKind(printed: PrintedText, place: Place): boolean {
  const [from] = tokensAt(printed, place)
  const [noun] = mentionsIn(printed, from, from + PHRASE)
  if (!noun || noun.first >= from || !isPlural(keyAt(printed, noun.last))) return false
  return !keysIn(printed, noun.first, from).some((word) => DETERMINERS.has(word) || POSSESSIVES.has(word))
}

/** Whether a quotation ends before the other of two alternatives, before a limit of what is denied, or within a noun phrase. */
function isLimitedBehind(printed: PrintedText, place: Place): boolean {
  const [, end] = tokensAt(printed, place)
  // "Should not have to feed the children[.]", printed "the children of foreign fathers".
  const isOfDenied = keyAt(printed, end) === 'of' && isPlural(keyAt(printed, end - 1)) && isNegatedAt(printed, end)
  return (
    isOfDenied || isWithinPhrase(printed, end) || hidesLimitAt(printed, end, sentenceStart(printed, end - 1, 1), end)
  )
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
