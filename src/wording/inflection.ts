import { isFunction } from './nouns.ts'
import type { WordClass } from '../english/listed.ts'
import {
  ADVERBS,
  BASES,
  BE,
  DETERMINERS,
  DO,
  HAVE,
  MODALS,
  OTHER_MODALS,
  PARTICIPLES,
  POSSESSIVES,
  PREPOSITIONS,
} from '../english/word-classes.ts'
import { NO_ADVERBS } from '../english/turning.ts'

/** A word's letters before an ending are at least so many: "is" is no ending of "i". */
const STEM = 3

/** Endings of verbs and nouns, and what the base has in their place. */
const ENDINGS = [
  ["'s", ''],
  ['ies', 'y'],
  ['ied', 'y'],
  ['es', ''],
  ['s', ''],
  ['ed', ''],
  ['ed', 'e'],
  ['ing', ''],
  ['ing', 'e'],
] as const

/** What a form may be a form of: itself, its irregular base, and what is left without the ending. */
function basesOf(form: string): ReadonlySet<string> {
  const bases = new Set([form])
  const irregular = BASES.get(form)
  if (irregular !== undefined) bases.add(irregular)
  const add = (base: string): void => {
    if (base.length >= STEM && /[aeiouy]/u.test(base)) bases.add(base)
  }
  for (const [ending, replaced] of ENDINGS) if (form.endsWith(ending)) add(form.slice(0, -ending.length) + replaced)
  // "transferred", "planning"
  const doubled = /^(.+([^aeiou]))\2(?:ed|ing)$/u.exec(form)?.[1]
  if (doubled !== undefined) add(doubled)
  return bases
}

/** Whether two words are forms of one: "consider" and "considered", "flee" and "fled", "one’s" and "ones". */
export function areSameWord(one: string, other: string): boolean {
  if (one.replaceAll("'", '') === other.replaceAll("'", '')) return true
  const bases = basesOf(other)
  return [...basesOf(one)].some((base) => bases.has(base))
}

/** Whether a word is one of a class, or a form of it. */
export const isFormOf = (word: string | undefined, set: WordClass): boolean =>
  word !== undefined && [...set].some((base) => areSameWord(word, base ?? ''))

export const isAuxiliary = (word: string): boolean => BE.has(word) || HAVE.has(word) || DO.has(word) || MODALS.has(word)

/** A verb with its auxiliaries; '' where only they are there. */
interface Group {
  readonly auxiliaries: readonly string[]
  readonly verb: string
}

/** The auxiliaries of some words, and the word that they belong to; undefined for more than a verb. */
function groupOf(words: readonly string[]): Group | undefined {
  const bare = words[0] === 'to' ? words.slice(1) : words
  const auxiliaries = bare.filter(isAuxiliary)
  const verbs = bare.filter((word) => !isAuxiliary(word))
  if (
    bare.length === 0 ||
    bare.slice(1).some((word) => MODALS.has(word)) ||
    verbs.length > 1 ||
    (verbs.length === 1 && bare.at(-1) !== verbs[0])
  )
    return undefined
  return { auxiliaries, verb: verbs.join('') }
}

const modalOf = (words: readonly string[]): string => words.find((word) => MODALS.has(word)) ?? ''

/** Whether words are the same verb in another tense, or the same noun in another number: "[was]" for "is". */
export function areSameVerb(mine: readonly string[], theirs: readonly string[]): boolean {
  const [one, other] = [groupOf(mine), groupOf(theirs)]
  if (!one || !other) return false
  // "Will" may become "would"; but what would be is not what will be.
  // What "be" says of something is not said without it: "now" for "is now"; but "crosses" for "is crossing".
  const isBe = ({ auxiliaries }: Group): boolean => auxiliaries.some((word) => BE.has(word))
  const [whole, bare] = isBe(one) ? [one, other] : [other, one]
  if (one.verb !== '' && isBe(whole) && !isBe(bare) && !(whole.verb.endsWith('ing') && !bare.verb.endsWith('ing')))
    return false
  const [now, then] = [modalOf(mine), modalOf(theirs)]
  if (now !== then && now !== MODALS.get(then)) return false
  return areSameWord(one.verb, other.verb)
}

type Voice = 'active' | 'passive' | 'bare'

export const isParticiple = (word: string): boolean => word.endsWith('ed') || PARTICIPLES.has(word)

/** Whether a verb with its auxiliaries before it is passive; bare where a past form stands alone and may be either. */
function voiceOf(verb: string, before: readonly string[]): Voice {
  const last = before.findLast(isAuxiliary)
  const participle = isParticiple(verb)
  if (last === undefined) return participle ? 'bare' : 'active'
  return BE.has(last) && participle ? 'passive' : 'active'
}

export const SUBJECT = /^(?:i|we|she|he|they|who)$/u

export const OBJECT = /^(?:an?|the|his|her|its|their|him|them|us|me|it|this|these|that|those)$/u

/** A word that may stand between a verb and its subject or auxiliary. */
export const ADVERB = new RegExp(
  `^(?!(?:${[...NO_ADVERBS].join('|')})$).*ly$|^(?:${ADVERBS.replaceAll(' ', '|')})$`,
  'u',
)

/** The last word that is no adverb. */
const verbBefore = (before: readonly string[]): string => before.findLast((word) => !ADVERB.test(word)) ?? ''

/** The auxiliaries right before a verb, with an adverb or a negation between them. */
const auxiliariesIn = (before: readonly string[]): readonly string[] =>
  before.slice(before.findLastIndex((word) => !isAuxiliary(word) && !ADVERB.test(word)) + 1)

/**
 * Whether who does it and whom it is done to stay the same: "[arresting]" for "arrested" turns them round.
 *
 * @param before the printed words around the verb; @param after
 */
export function isSameVoice(
  mine: readonly string[],
  theirs: readonly string[],
  before: readonly string[],
  after: readonly string[],
): boolean {
  const aheads = auxiliariesIn(before)
  const [one, other] = [groupOf(mine), groupOf(theirs)]
  if (!one || !other) return false
  if (one.verb === '') {
    // The verb that the auxiliaries belong to follows: it must keep the kind of its last auxiliary.
    const kind = (words: readonly string[]): number => [BE, HAVE, DO].findIndex((set) => set.has(words.at(-1)))
    return kind(one.auxiliaries) === kind(other.auxiliaries)
  }
  const voice = ({ auxiliaries, verb }: Group): Voice => voiceOf(verb, [...aheads, ...auxiliaries])
  const [now, then] = [voice(one), voice(other)]
  if (now === then) return true
  if (now === 'passive' || then === 'passive') return false
  // What a sentence has as its verb is active: "transfers", "[transferred]".
  if (then === 'active' && !other.verb.endsWith('ing')) return true
  return isActive(verbBefore(before), after[0] ?? '')
}

/** Whether a past form that stands alone is active: behind a pronoun, or where an object follows. */
function isActive(last: string, next: string): boolean {
  // "The captured defectors", "those deemed offenders".
  if ([DETERMINERS, PREPOSITIONS, POSSESSIVES].some((set) => set.has(last))) return false
  // "Men arrested there", "arrested again": what follows is no object.
  return SUBJECT.test(last) || OBJECT.test(next) || !(next === '' || isFunction(next) || ADVERB.test(next))
}

/** Whether what stands before a verb keeps it from being finite: "to", a preposition, a modal, with an adverb between. */
export function opensInfinite(before: readonly string[]): boolean {
  const last = verbBefore(before)
  return PREPOSITIONS.has(last) || BE.has(last) || opensBase(last)
}

/** Whether a verb behind a word has no ending: "to", "could", "does". */
const opensBase = (word: string): boolean =>
  word === 'to' || DO.has(word) || MODALS.has(word) || OTHER_MODALS.has(word) || word === 'cannot'

/**
 * Whether a verb that hangs on another is set free of it: "China … halt[s]", printed "the option for China is to halt";
 * "takes", printed "justified in taking".
 */
export function isCutLoose(mine: readonly string[], theirs: readonly string[], before: readonly string[]): boolean {
  const [form = '', verb = ''] = [mine.at(-1), theirs.at(-1)]
  const last = theirs[0] === 'to' ? 'to' : verbBefore(before)
  if (verb.endsWith('ing')) return !form.endsWith('ing') && (PREPOSITIONS.has(last) || last === 'than')
  return form !== verb && opensBase(last)
}

/** Whether an auxiliary is put to what is no finite verb alone: "could [have granted]" says that it was not granted. */
export function isNewAuxiliary(mine: readonly string[], theirs: readonly string[], before: readonly string[]): boolean {
  const isNew = (set: WordClass): boolean => mine.some((word) => set.has(word)) && !theirs.some((word) => set.has(word))
  if (![HAVE, BE, DO].some(isNew)) return false
  // "Has [been organizing]", but not "has [have organized]".
  if (HAVE.has(verbBefore(before)) && mine[0] !== 'been') return true
  const isSimple =
    theirs.length === 1 && !theirs.some((word) => MODALS.has(word) || DO.has(word) || word.endsWith('ing'))
  // "Has crossed" for "is crossing" says that it is over.
  return (isNew(HAVE) && !isSimple) || opensInfinite(before)
}
