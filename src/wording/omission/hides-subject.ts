import { ADVERB } from '../inflection.ts'
import { type Mention, mentionsIn } from '../mentions.ts'
import { isPerson, isPlural, isVerbal, nounsOf, singular } from '../nouns.ts'
import { areWords, isMarkAt, keyAt, keysIn, type PrintedText } from '../printed.ts'
import { isVerbForm } from '../verbs.ts'
import { CONTRASTS, JOINING, PREPOSITIONS, RELATIVES, SUBORDINATING } from '../../english/word-classes.ts'

/**
 * Whether what is left out has the subject or the clause of what is quoted behind it, so that this gets another.
 *
 * @param first the token with which the quotation begins; @param hidden tokens of what is left out, end exclusive
 */
export const hidesSubject = (printed: PrintedText, first: number, hidden: number, next: number): boolean =>
  [endsWithSubject, hasWholeSubject, changesSubject, runsOverContrast].some((hides) =>
    hides(printed, first, hidden, next),
  )

/** Whether a word can be the verb of a sentence, as far as it can be told: "presents" is one where no "present" is a noun. */
const isVerb = (printed: PrintedText, word: string): boolean =>
  isVerbForm(printed, word) ||
  word.endsWith('ed') ||
  (/\p{L}s$/u.test(word) &&
    isPlural(word) &&
    ![word, singular(word)].some((one) => nounsOf(printed).has(one) || isPerson(one)))

/** The subject with which what is left out ends, with what a preposition adds to it and adverbs behind; undefined without one. */
function subjectAtEnd(printed: PrintedText, hidden: number, next: number): Mention | undefined {
  const end = lastButAdverbs(printed, hidden, next)
  const behind = mentionsIn(printed, hidden, end).toReversed()
  const subject = behind.find(({ isBehindPreposition }) => !isBehindPreposition)
  const isLast = behind[0]?.last === end - 1 && areWords(printed, subject?.first ?? end, end)
  return isLast && subject?.isSubject && !subject.isPronoun ? subject : undefined
}

/** The token behind the last that is no adverb. */
function lastButAdverbs(printed: PrintedText, hidden: number, next: number): number {
  let end = next
  while (end > hidden && ADVERB.test(keyAt(printed, end - 1))) end -= 1
  return end
}

/**
 * Whether it ends with the subject of the verb behind it: "her father was … had studied", printed "her father was a
 * businessman and her mother had studied"; or with that of which only the place is quoted, "the policy … in the town is
 * tempered", printed "despite the policy, the work in the town is tempered".
 */
function endsWithSubject(printed: PrintedText, first: number, hidden: number, next: number): boolean {
  const subject = subjectAtEnd(printed, hidden, next)
  // The same subject may be named again.
  const isAgain = mentionsIn(printed, first, hidden).some(({ head }) => head === subject?.head)
  if (!subject || isAgain) return false
  const verb = keyAt(printed, next)
  const isPlace = PREPOSITIONS.has(verb) && isMarkAt(printed, subject.first - 1)
  const isAfterAdverb = ADVERB.test(keyAt(printed, next - 1)) && isVerbForm(printed, verb)
  // "He locked the door, but … managed to flee", printed "but the woman managed".
  const isAll = subject.first === hidden && JOINING.has(keyAt(printed, hidden - 1)) && isVerb(printed, verb)
  return isPlace || isVerbal(verb) || isAfterAdverb || isAll
}

/**
 * Whether a quotation begins behind a preposition and leaves out all up to a verb, so that the verb gets what stood behind
 * the preposition for its subject: "Guards … told", printed "the woman who spoke of guards when she came told".
 */
function hasWholeSubject(printed: PrintedText, first: number, hidden: number, next: number): boolean {
  if (!isVerb(printed, keyAt(printed, next))) return false
  // "A woman … helped", printed "a woman who, while she was there, helped".
  if (RELATIVES.has(keyAt(printed, hidden))) return false
  const quoted = mentionsIn(printed, first, hidden)
  const isDependent = ({ first: from, isBehindPreposition, isSubject }: Mention): boolean => {
    let before = from - 1
    while (/(?:ed|ly|'s?)$/u.test(keyAt(printed, before))) before -= 1
    return !isSubject && (isBehindPreposition || /^(?:and|or|including)$/u.test(keyAt(printed, before)))
  }
  return quoted[0] !== undefined && quoted[0].first <= first && quoted.every(isDependent)
}

/**
 * Whether "and", behind it or at its end, goes on from a clause that has another subject: "he left … and climbed", printed
 * "he left, but she rose and climbed".
 */
function changesSubject(printed: PrintedText, first: number, hidden: number, next: number): boolean {
  const isAtEnd = /^(?:and|but)$/u.test(keyAt(printed, next - 1))
  let verb = isAtEnd ? next : next + 1
  while (ADVERB.test(keyAt(printed, verb))) verb += 1
  if (!(isAtEnd || /^(?:and|but)$/u.test(keyAt(printed, next))) || !isVerb(printed, keyAt(printed, verb))) return false
  const quoted = mentionsIn(printed, first, hidden)
  return mentionsIn(printed, hidden, next).some(
    ({ isSubject, head, first: from }) =>
      isSubject &&
      /^(?:and|but|how|,)$/u.test(keyAt(printed, from - 1)) &&
      !quoted.some((one) => one.isSubject && one.head === head),
  )
}

/**
 * Whether it runs over a contrast, so that one clause gets what is said in another: "this is … the least achievable",
 * printed "this is the only option, but it is the least achievable"; "work on farms … because of the guards", printed "work
 * on farms, but jobs in the town are rare because of the guards".
 */
function runsOverContrast(printed: PrintedText, _first: number, hidden: number, next: number): boolean {
  const keys = keysIn(printed, hidden, next)
  const isContrast = keys.slice(0, -1).some((key) => /^(?:but|than)$/u.test(key) || CONTRASTS.has(key) || key === ';')
  if (!isContrast || keys.at(-1) === ';') return false
  const key = keyAt(printed, next)
  return isVerbal(keyAt(printed, hidden - 1)) || PREPOSITIONS.has(key) || SUBORDINATING.has(key)
}
