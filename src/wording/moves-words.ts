import type { Span } from '../paper/types.ts'
import { ADVERB } from './inflection.ts'
import { mentionsIn } from './mentions.ts'
import { isCapital, isFunction, isPlural, isVerbal } from './nouns.ts'
import { keyAt, type PrintedText, sentenceOf, sentenceStart, tokenFrom } from './printed.ts'
import { keysOf } from './replaced.ts'
import { CONTRASTS, HE, MEN, PREPOSITIONS, RELATIVES, SHE, WOMEN } from '../english/word-classes.ts'

/** The most words of the subject that a clause begins with. */
const SUBJECT = 7

/**
 * Whether what is left out gives words another place in a sentence than they have: a verb another subject, a noun
 * another part.
 *
 * @param from where the quotation begins; @param span what is left out: indices of the folded text
 */
export function movesWords(printed: PrintedText, from: number, { start, end }: Span): boolean {
  const [first, hidden, next] = [tokenFrom(printed, from), tokenFrom(printed, start), tokenFrom(printed, end)]
  if (hidden === next) return false
  const words = keysOf(printed.tokens.slice(hidden, next))
  const [opens] = words
  return (
    runsOverContrast(printed, hidden, next) ||
    hidesSubject(printed, first, hidden, next) ||
    hidesPerson(printed, first, hidden, next) ||
    entersSentence(printed, hidden, next) ||
    hidesVerb(printed, hidden, next) ||
    // "Arrested … the Chinese police", printed "arrested by the Chinese police"; "were … prisoners", printed "were treated like".
    (PREPOSITIONS.has(keyAt(printed, next - 1)) && (PREPOSITIONS.has(opens) || isVerbal(keyAt(printed, hidden - 1)))) ||
    parts(printed, hidden, next)
  )
}

/** Whether what is left out says of the noun behind it which one is meant: "no interviewees have … knowledge", printed "direct knowledge". */
function parts(printed: PrintedText, hidden: number, next: number): boolean {
  const last = keyAt(printed, next - 1)
  // "A few attend … Chinese schools", printed "a few attend church-run schools and even fewer attend Chinese schools".
  if (last === keyAt(printed, hidden - 1) && !isFunction(last)) return true
  const around = printed.tokens.slice(hidden - 1, next + 1)
  if (!around.every(({ isWord }) => isWord)) return false
  const [before = '', opens = '', second] = keysOf(around)
  // "Women … establish relationships", printed "women seeking to stay in China".
  const [noun] = mentionsIn(printed, hidden - 1, hidden)
  // "One-third of the North Koreans … in Yanbian", printed "interviewed by RI in Yanbian".
  const isOfSome = isPlural(before) && second === 'by'
  if (noun)
    return (
      (noun.isSubject || isOfSome || !isFunction(keyAt(printed, next))) &&
      (RELATIVES.has(opens) || /(?:ed|ing)$/u.test(opens))
    )
  return isFunction(before) && !keysOf(around.slice(1)).some((key) => isFunction(key) || ADVERB.test(key))
}

/** Whether what is left out ends with the verb on which another hangs: "China … halt", printed "the option for China is to halt". */
function hidesVerb(printed: PrintedText, hidden: number, next: number): boolean {
  const key = keyAt(printed, next)
  const isInfinitive = keyAt(printed, next - 1) === 'to' && keyAt(printed, hidden - 1) !== 'to'
  return isInfinitive && !isCapital(printed, next) && !isFunction(key) && !isPlural(key)
}

/**
 * Whether what is left out begins right behind an auxiliary and runs over a contrast, so that one clause gets what is said
 * in another: "this is … the least achievable", printed "this is the only option, but it is the least achievable".
 */
function runsOverContrast(printed: PrintedText, hidden: number, next: number): boolean {
  const isContrast = printed.tokens
    .slice(hidden, next)
    .some(({ key }) => key === 'but' || key === ';' || CONTRASTS.has(key))
  return isVerbal(keyAt(printed, hidden - 1)) && isContrast && keyAt(printed, next - 1) !== ';'
}

/**
 * Whether what is left out ends with the subject of the verb behind it, so that the verb gets another: "her father was …
 * had studied", printed "her father was a businessman and her mother had studied".
 */
function hidesSubject(printed: PrintedText, first: number, hidden: number, next: number): boolean {
  const subject = mentionsIn(printed, hidden, next).at(-1)
  if (!isVerbal(keyAt(printed, next)) || subject?.last !== next - 1 || !subject.isSubject) return false
  // "Most North Koreans … do so" has its own; and the same subject may be named again.
  const isClause = RELATIVES.has(keyAt(printed, hidden))
  return (
    !subject.isPronoun && !isClause && !mentionsIn(printed, first, hidden).some(({ head }) => head === subject.head)
  )
}

/**
 * Whether "she" behind it then means another person, who is meant by what stands before it: "When she was 12, … she
 * married", printed "her mother returned to China, where she married".
 */
function hidesPerson(printed: PrintedText, first: number, hidden: number, next: number): boolean {
  const key = keyAt(printed, next)
  const [pronouns, nouns] = SHE.has(key) ? [SHE, WOMEN] : [HE, MEN]
  const names = (from: number, to: number, isOne: (head: string) => boolean): boolean =>
    mentionsIn(printed, from, to).some(({ head, isSubject }) => isSubject && isOne(head))
  const isTheirs = (head: string): boolean => pronouns.has(head) || nouns.has(head)
  return pronouns.has(key) && names(hidden, next, (head) => nouns.has(head)) && names(first, hidden, isTheirs)
}

/** Whether what is left out ends within another sentence, and behind the beginning of its clause: "the Chinese … received a sentence". */
function entersSentence(printed: PrintedText, hidden: number, next: number): boolean {
  if (printed.sentences[hidden - 1] === sentenceOf(printed, next) || sentenceStart(printed, next) === next) return false
  return !mentionsIn(printed, next, next + SUBJECT).some((mention) => mention.first === next && mention.isSubject)
}
