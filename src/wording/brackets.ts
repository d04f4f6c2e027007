import { ageIn } from './age.ts'
import type { Effort } from './effort.ts'
import { standsAt, trimmed } from './fold.ts'
import { ADVERB, areSameVerb, isCutLoose, isNewAuxiliary, isSameVoice } from './inflection.ts'
import { isAbbreviated, isNameOf, isShortName } from './names.ts'
import {
  isArticle,
  isConceding,
  isConjunction,
  isDeemed,
  isJoined,
  isJoinedVerb,
  isMeasured,
  isPeople,
  isPunctuation,
  isRelative,
  isRelativeClause,
  isRestating,
  isSo,
  isThen,
} from './connecting.ts'
import { isTitle } from './title.ts'
import { isComposed } from './composed.ts'
import { isPairMeant } from './pair-meant.ts'
import { mentionsIn } from './mentions.ts'
import { characterAt, type PrintedText } from './printed.ts'
import { isToldBefore } from './pointing.ts'
import { isRestored } from './restored.ts'
import { isAgain, isAuxiliary, isEither, isJoinedSentence } from './said-again.ts'
import { isPlural, isVerbal } from './nouns.ts'
import { isHomeland, isNoun, isPlace, isPronoun, isRegion } from './pronouns.ts'
import { type Inside, isGrave, type Replaced, replacedAt } from './replaced.ts'
import { isDescribed, isWhose } from './whose.ts'
import { isWrittenOtherwise } from './written.ts'
import { BASES, SIGNS } from '../english/word-classes.ts'

/** What judging brackets at a place takes, in the measure of `Effort`. */
const JUDGED = 100

/** Another form of the same verb or noun: "[was]" for "is". */
function isInflection(inside: Inside, replaced: Replaced, printed: PrintedText): boolean {
  const { words: mine } = inside
  const { words: theirs, before, after } = replaced
  // "Must" has no past of its own.
  if (mine.join(' ') === 'had to' && theirs.join(' ') === 'must') return true
  // "In the [rooms]" for "in a room".
  if (/^an?$/u.test(before.at(-1) ?? '') && isPlural(mine.at(-1) ?? '')) return false
  if (!areSameVerb(mine, theirs) || isNewAuxiliary(mine, theirs, before)) return false
  if (isCutLoose(mine, theirs, before)) return isOpening(inside, before)
  return (
    isSameVoice(mine, theirs, before, after) || (acts(replaced, printed) && isSameVoice(mine, theirs, ['they'], after))
  )
}

/** "Her father remained in": a subject stands before a verb, and no other verb behind it, as in "those deported from China are". */
function acts({ at, before, after }: Replaced, printed: PrintedText): boolean {
  const adverbs = before.length - 1 - before.findLastIndex((word) => !ADVERB.test(word))
  const last = at - 1 - adverbs
  const isSubject = mentionsIn(printed, last, last + 1).some((mention) => mention.isSubject)
  return isSubject && after[0] !== 'by' && !after.some((word) => isVerbal(word) || BASES.has(word))
}

/** The long form of a name for its short one, or after it. */
function isName(
  { folded, words: mine }: Inside,
  { words, before, beforeMark, at }: Replaced,
  printed: PrintedText,
  effort: Effort,
): boolean {
  if (words.length > 0) {
    return (
      isAbbreviated(folded.text, mine, words) ||
      isNameOf(mine, words, printed, effort) ||
      isShortName(mine, { words, before }, printed, at)
    )
  }
  return beforeMark.some((_, index) => isNameOf(mine, beforeMark.slice(index), printed, effort))
}

/** "[Halting] all deportations", "quietly halt[]": no subject is quoted with it that it could get. */
function isOpening({ words, quoted }: Inside, before: readonly string[]): boolean {
  const form = words.at(-1) ?? ''
  const isBare = quoted === 0 || (before.length >= quoted && before.slice(-quoted).every((word) => ADVERB.test(word)))
  return isBare && (form.endsWith('ing') || !(/(?:s|ed)$/u.test(form) || BASES.has(form)))
}

/** The number of a note, where its marker stands. */
function isMarker({ folded }: Inside, { words }: Replaced, printed: PrintedText, at: number): boolean {
  const marker = words.length === 0 ? (printed.markers.get(folded.text) ?? []) : []
  return [at, at + 1].some((place) => marker.some((text) => printed.folded.text.slice(0, place).endsWith(text)))
}

/** The rules, of which one must hold; those that look something up come last. */
const RULES: readonly ((inside: Inside, theirs: Replaced, printed: PrintedText, effort: Effort) => boolean)[] = [
  isArticle,
  isConjunction,
  isRelative,
  isRelativeClause,
  isAuxiliary,
  isAgain,
  isJoinedSentence,
  isEither,
  isPeople,
  isInflection,
  isMeasured,
  isRestating,
  isJoinedVerb,
  isThen,
  isDeemed,
  isSo,
  isPronoun,
  isNoun,
  isPlace,
  isRegion,
  isHomeland,
  isWhose,
  isDescribed,
]

/** Whether words count, limit or negate, but for an age. */
const isGraveIn = (words: readonly string[]): boolean => isGrave(words.filter((_, at) => at !== ageIn(words)))

/** Whether words that are not printed as they are may be put in here, or stand for what is printed. */
function isAllowed(inside: Inside, theirs: Replaced, printed: PrintedText, effort: Effort): boolean {
  if (isJoined(inside, theirs) || isConceding(inside, theirs, printed) || isWrittenOtherwise(inside, theirs, printed))
    return true
  if (isGraveIn(theirs.words)) return false
  if (isName(inside, theirs, printed, effort) || isTitle(inside, theirs, printed, effort)) return true
  if (theirs.divided) return false
  if ([isToldBefore, isRestored, isPairMeant].some((holds) => holds(inside, theirs, printed, effort))) return true
  // "But" has a rule of its own.
  if (isGraveIn(inside.words.filter((word) => word !== 'but'))) return false
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
  // "[About US$12]" for ", or about US$12".
  const or = theirs.atMark && theirs.words[0] === 'or' ? theirs.at + 1 : to
  if (or < to && forms.some((form) => standsAt(form, printed.folded, characterAt(printed, or), end))) return true
  if (SIGNS.get(inside.words.join(' ')) === printed.folded.text.slice(at, end)) return true
  if (inside.words.length === 0) return isPunctuation(inside.folded.text, theirs)
  return (
    isMarker(inside, theirs, printed, at) ||
    isAllowed(inside, theirs, printed, effort) ||
    isComposed(inside, printed, [from, to], (part, first, last) => {
      effort.spent += JUDGED
      return isAllowed(part, replacedAt(printed, first, last), printed, effort)
    })
  )
}
