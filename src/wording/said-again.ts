import { ADVERB, isFormOf, isParticiple, OBJECT, opensInfinite, SUBJECT } from './inflection.ts'
import { type Mention, mentionsIn, PRONOUNS } from './mentions.ts'
import { agrees, isFunction, isPlural, isVerbal } from './nouns.ts'
import { keysIn, type PrintedText, sentenceStart } from './printed.ts'
import type { Inside, Replaced } from './replaced.ts'
import {
  ACTIVE,
  ANYONE,
  BASES,
  BE,
  DETERMINERS,
  HAVE,
  HE,
  IT,
  JOINING,
  POSSESSIVES,
  PREPOSITIONS,
  QUANTIFIERS,
  SHE,
  THEY,
} from '../english/word-classes.ts'

/** The words of the sentence before a token. */
const saidBefore = (printed: PrintedText, token: number): string[] =>
  keysIn(printed, sentenceStart(printed, token), token)

/** "Be" before an "-ing", "have" behind a subject and before a form of the past: the same verb, fitted to the sentence. */
export function isAuxiliary({ words: [word = '', ...more] }: Inside, { words, before, after }: Replaced): boolean {
  const [[next = '', behind = ''], last = ''] = [after, before.at(-1)]
  if (words.length + more.length > 0 || opensInfinite(before)) return false
  if (BE.has(word)) return !/^be(?:ing)?$/u.test(word) && next.endsWith('ing')
  if (!HAVE.has(word) || last === 'and' || !next.endsWith('ed')) return false
  return OBJECT.test(behind) || [SHE, HE, IT, THEY].some((set) => set.has(last)) || isActive(last, next, behind)
}

/** "Decided to flee". */
const isActive = (last: string, verb: string, next: string): boolean =>
  next === 'to' && isFormOf(verb, ACTIVE) && !(DETERMINERS.has(last) || POSSESSIVES.has(last))

/**
 * A word that the sentence has before "and" already: "they were caught and [were] sold", "based on interviews and [on]
 * documents", "she was young but [she] was able to guess", "China is powerful and [is] essential".
 */
export function isAgain({ words: mine }: Inside, theirs: Replaced, printed: PrintedText): boolean {
  const { words, before, after, at: token } = theirs
  const [word = '', ...more] = mine
  if (words.length + more.length > 0 || !/^(?:and|or|but|than)$/u.test(before.at(-1) ?? '')) return false
  const said = saidBefore(printed, token)
  if (word === 'to' && /^(?:be|have|do)$/u.test(after[0] ?? '')) return said.includes('to')
  if (before.at(-1) === 'than') return false
  if (SUBJECT.test(word) || word === 'it')
    return isPersonAgain(word, after, said) || isSubjectAgain(word, after, printed, token)
  if (isVerbal(word)) return isVerbAgain(word, after, said)
  return /^(?:of|to|in|on|for|from|by|with|at|between|through)$/u.test(word) && isPrepositionAgain(word, theirs, said)
}

/** "She had to sit still all day [and] was not allowed to speak": two sentences of which each has the same pronoun for its only subject. */
export function isJoinedSentence(
  { words }: Inside,
  { words: [pronoun = '', ...more], at: token, atMark }: Replaced,
  printed: PrintedText,
): boolean {
  if (words.join(' ') !== 'and' || more.length > 0 || !atMark || sentenceStart(printed, token) !== token) return false
  const start = sentenceStart(printed, token, -1)
  const subjects = mentionsIn(printed, start, token).filter(({ isSubject }) => isSubject)
  const isClause = keysIn(printed, start, token).some((key) => JOINING.has(key) && !/^(?:and|but|both)$/u.test(key))
  return SUBJECT.test(pronoun) && !isClause && subjects.length === 1 && subjects.every(({ head }) => head === pronoun)
}

/** "His [or her] nationality" of anybody: "an individual who", "one who". */
export function isEither(
  { words: [or, own, ...more] }: Inside,
  { words, before, at }: Replaced,
  printed: PrintedText,
): boolean {
  const last = before.at(-1)
  const isPair = [SHE, HE].every((set) => set.has(own) || set.has(last)) && own !== last
  if (or !== 'or' || more.length + words.length > 0 || !isPair || own?.endsWith('self') !== last?.endsWith('self'))
    return false
  const said = saidBefore(printed, at)
  return said.some((word, index) => ANYONE.has(word) || (word === 'one' && said[index + 1] === 'who'))
}

const opensNoun = (word: string): boolean => DETERMINERS.has(word) || POSSESSIVES.has(word) || isPlural(word)

/** Whether a word may open what stands behind a preposition. */
const opensObject = (word: string): boolean =>
  opensNoun(word) || !(isFunction(word) || isFinite(word) || word.endsWith('ing') || QUANTIFIERS.has(word))

/** The last preposition of the phrase, or the one that the sentence begins with: "based on interviews in Yanbian and [on] documents". */
function isPrepositionAgain(word: string, { before, after: [next = ''] }: Replaced, said: readonly string[]): boolean {
  const at = before.findLastIndex((key) => PREPOSITIONS.has(key))
  const isIts = before[at] === word && !before.slice(at).some((key) => key.endsWith('ing'))
  const isFirst = before.length === said.length && said[1] === word && isParticiple(said[0] ?? '')
  // "To release her", but not "and [to] her daughter".
  return (
    (isIts || isFirst) && opensObject(next) && (word !== 'to' || opensNoun(before[at + 1] ?? '') === opensNoun(next))
  )
}

const isFinite = (word: string): boolean =>
  isVerbal(word) || word.endsWith('ed') || (BASES.has(word) && !isPlural(word))

const isFiniteAt = (words: readonly string[], at: number): boolean =>
  isFinite(words[at] ?? '') || (ADVERB.test(words[at] ?? '') && isFinite(words[at + 1] ?? ''))

/**
 * "She was young but [she] was able": the last subject that is a pronoun, where no clause is put into another, "the family
 * with whom she stayed had sons".
 */
function isPersonAgain(word: string, after: readonly string[], said: readonly string[]): boolean {
  const at = said.findLastIndex((key) => SUBJECT.test(key))
  const isWithin = word !== 'who' && opensWithin(said[at - 1] ?? '')
  if (said[at] !== word || isWithin || !isFiniteAt(said, at + 1)) return false
  return isFiniteAt(after, 0) && !(isParticiple(after[0] ?? '') && isPassive(said))
}

/** "The transcripts have not been published, but [they] can": a pronoun for the only subject that the sentence has before. */
function isSubjectAgain(word: string, after: readonly string[], printed: PrintedText, token: number): boolean {
  const wanted = PRONOUNS.find(([set]) => set.has(word))?.[1]
  const subjects = mentionsIn(printed, sentenceStart(printed, token), token).filter(({ isSubject }) => isSubject)
  const isIts = ({ head, isPronoun }: Mention): boolean => !isPronoun && wanted !== undefined && agrees(head, wanted)
  return subjects.length > 0 && subjects.every(isIts) && isFiniteAt(after, 0)
}

const opensWithin = (word: string): boolean => JOINING.has(word) && !/^(?:and|but|or|so)$/u.test(word)

const isPassive = (words: readonly string[]): boolean =>
  words.some((key, at) => BE.has(key) && isParticiple(words[at + 1] ?? ''))

const ADJECTIVE = /(?:al|[ai]ble|[ae]nt|ful|ic|ive|ous|less|ary)$/u

function isVerbAgain(word: string, [next = '', behind = 'and']: readonly string[], said: readonly string[]): boolean {
  if (isParticiple(next)) return said.some((key, index) => key === word && isParticiple(said[index + 1] ?? ''))
  return BE.has(word) && word === said.find(isVerbal) && ADJECTIVE.test(next) && isFunction(behind)
}
