import type { Effort } from './effort.ts'
import { oncePer } from '../paper/once-per.ts'
import {
  bareNoun,
  type Class,
  isCapital,
  isFunction,
  isPerson,
  isPlural,
  isVerbal,
  nounsOf,
  singular,
} from './nouns.ts'
import { isWordAt, keyAt, lowerBound, type PrintedText, sentenceOf } from './printed.ts'
import { isVerbForm } from './verbs.ts'
import type { WordClass } from '../english/listed.ts'
import {
  ARTICLES,
  BASES,
  DETERMINERS,
  HE,
  HOMEWARD,
  I,
  IT,
  JOINING,
  POSSESSIVES,
  PREPOSITIONS,
  QUANTIFIERS,
  SHE,
  THEY,
} from '../english/word-classes.ts'

/** A noun phrase or a pronoun, as it is printed. */
export interface Mention {
  /** Its last noun, without "'s"; or the pronoun. */
  readonly head: string
  /** Its first token and that of its last noun. */
  readonly first: number
  readonly last: number
  readonly isPronoun: boolean
  /** Whether a verb of which it is the subject may follow: it opens a clause, or a clause with "who" follows it. */
  readonly isSubject: boolean
  /** Whether a preposition stands before it. */
  readonly isBehindPreposition: boolean
}

/** The most words before a noun that belong to it. */
const REACH = 6

const SUBJECTS = new Set(['she', 'he', 'they', 'i'])
const NOT_SUBJECTS = new Set('them their him his her its me my themselves himself herself itself'.split(' '))

/** Whether a word can be a noun of the paper's: one that it uses so, or a person. */
function isNounIn(printed: PrintedText, key: string): boolean {
  const nouns = nounsOf(printed)
  const isOther = isFunction(key) || QUANTIFIERS.has(key) || key.endsWith('ly')
  return !isOther && (nouns.has(key) || nouns.has(singular(key)) || isPerson(singular(key)))
}

/** Whether the word at a token is used as a noun there that no other noun follows. */
export function isHead(printed: PrintedText, at: number): boolean {
  const { tokens } = printed
  const [token, next, before] = [tokens[at], tokens[at + 1], tokens[at - 1]]
  if (!token?.isWord || next?.joined) return false
  const key = bareNoun(token.key)
  if (!isNounIn(printed, key)) return false
  if (isVerbAt(printed, at, key, before?.key)) return isPerson(singular(key))
  const isLast = key !== token.key || !next?.isWord || !isNounIn(printed, next.key)
  return isLast || isBeforeVerb(printed, at, key, next.key)
}

/** Whether a word is a verb or adverb rather than a noun: "to report", "left", "back to the town". */
const isVerbAt = (printed: PrintedText, at: number, key: string, before: string | undefined): boolean =>
  BASES.has(key) ||
  (HOMEWARD.has(key) && keyAt(printed, at + 1) === 'to') ||
  (before === 'to' && !isCapital(printed, at) && !isPlural(key))

/** "North Koreans face", but "human rights organizations" and "Human Rights Watch". */
const isBeforeVerb = (printed: PrintedText, at: number, key: string, next: string): boolean =>
  isPlural(key) && !isPlural(next) && !isCapital(printed, at + 1)

/** Whether a word opens a noun phrase: an article, a possessive, how many. */
export const isOpening = (key: string): boolean =>
  DETERMINERS.has(key) || POSSESSIVES.has(key) || QUANTIFIERS.has(key) || /^\p{N}/u.test(key)

/** Whether a word in small letters ends what stands before a noun phrase: a verb, an adverb, another noun. */
const isApart = (printed: PrintedText, at: number): boolean => {
  const key = keyAt(printed, at)
  const isOther = /(?<!ou|s)s$/u.test(key) || key.endsWith('ly') || isVerbForm(printed, key)
  return isNoPart(printed, at) || (isOther && !isUs(printed, at))
}

/** "US" is no pronoun. */
const isUs = (printed: PrintedText, at: number): boolean => keyAt(printed, at) === 'us' && isCapital(printed, at)

/** Whether a word is of no noun phrase, nor of a name. */
const isNoPart = (printed: PrintedText, at: number): boolean => isFunction(keyAt(printed, at)) && !isUs(printed, at)

/** Where the noun phrase begins that ends at a token. */
function firstOf(printed: PrintedText, last: number): number {
  const { tokens } = printed
  const isName = isCapital(printed, last)
  // "That" before a plural joins a clause.
  const opens = (at: number): boolean =>
    isOpening(keyAt(printed, at)) && !(keyAt(printed, at) === 'that' && isPlural(bareNoun(keyAt(printed, last))))
  let at = last
  while (at > last - REACH && tokens[at - 1]?.isWord) {
    const before = keyAt(printed, at - 1)
    const isPart = isName && isCapital(printed, at - 1) && !isNoPart(printed, at - 1)
    const isAlone = /(?:ed|ing)$/u.test(before) && !opens(at - 2)
    const isEnd = opens(at) || isAlone || isBetweenNames(printed, at - 1) || (isApart(printed, at - 1) && !isPart)
    // "Found her a man": of two such words the second opens the phrase.
    if (isEnd && (!opens(at - 1) || ARTICLES.has(keyAt(printed, at)))) return at
    at -= 1
  }
  return at
}

/** Between two names stands a verb: "Chinese treat North Korean women". */
const isBetweenNames = (printed: PrintedText, at: number): boolean =>
  !isCapital(printed, at) && isCapital(printed, at - 1) && isCapital(printed, at + 1)

/** Whether what begins at a token opens a clause. */
function opensClause(
  printed: PrintedText,
  [first, last]: readonly [number, number],
  earlier: Mention | undefined,
): boolean {
  const { tokens, sentences } = printed
  const before = tokens[first - 1]
  if (before && isVerbal(before.key)) return tokens[first - 2]?.key === 'there'
  const isFirst = sentences[first - 1] !== sentences[first]
  // A clause goes on behind its subject: "Activists on this issue, who …", but not "race, religion, nationality".
  if (!isWordAt(printed, last + 1) && (!isFirst || sentences[last + 2] !== sentences[first])) return false
  return isFirst || !before?.isWord || isJoinedTo(printed, first, earlier)
}

/** Whether a word that joins a clause stands before; of "guards and officials" the second is what the first is. */
function isJoinedTo(printed: PrintedText, first: number, earlier: Mention | undefined): boolean {
  const joining = keyAt(printed, first - 1)
  const isOfTwo = /^(?:and|or)$/u.test(joining) && earlier?.last === first - 2
  return JOINING.has(joining) && (!isOfTwo || earlier.isSubject)
}

/** Those of the sentences that were read, by their numbers. */
const known = oncePer<PrintedText, Map<number, readonly Mention[]>>(() => new Map())

/** The noun phrases and pronouns whose last word is among the printed tokens, end exclusive, in their order. */
export function mentionsIn(printed: PrintedText, from: number, to: number): Mention[] {
  const { sentences } = printed
  const found: Mention[] = []
  const last = sentences[Math.min(to, sentences.length) - 1] ?? -1
  for (let sentence = sentenceOf(printed, from); sentence <= last; sentence += 1)
    for (const mention of mentionsOf(printed, sentence))
      if (mention.last >= from && mention.last < to) found.push(mention)
  return found
}

/** The same, and its work counted. */
export function mentioned(printed: PrintedText, from: number, to: number, effort: Effort): readonly Mention[] {
  effort.spent += 2 * Math.max(0, to - from)
  return mentionsIn(printed, from, to)
}

/**
 * Whether a token stands within a noun phrase, behind its first word: "mother" of "her mother", "grave" of "her husband’s
 * grave".
 *
 * @param owns whether what is put before it owns it
 */
export function isWithinPhrase(printed: PrintedText, token: number, owns = false): boolean {
  if (sentenceOf(printed, token - 1) !== sentenceOf(printed, token)) return false
  const isOwned = !owns && /'s?$/u.test(keyAt(printed, token - 1)) && isWordAt(printed, token)
  return isOwned || lastOfPhrase(printed, token) !== undefined
}

/** Whether a noun phrase begins or goes on at a token. */
export const isPhraseAt = (printed: PrintedText, token: number): boolean =>
  mentionsIn(printed, token, token + REACH).some(({ first }) => first <= token)

/** The last noun of the phrase within which a token stands, behind its first word. */
export const lastOfPhrase = (printed: PrintedText, token: number): number | undefined =>
  mentionsIn(printed, token, token + REACH).find(({ first, last }) => first < token && token <= last)?.last

function mentionsOf(printed: PrintedText, sentence: number): readonly Mention[] {
  const all = known(printed)
  const before = all.get(sentence)
  if (before) return before
  const [from, to] = [lowerBound(printed.sentences, sentence), lowerBound(printed.sentences, sentence + 1)]
  const found: Mention[] = []
  for (let at = from; at < to; at += 1) {
    const mention = mentionAt(printed, at, found.at(-1))
    if (mention) found.push(mention)
  }
  all.set(sentence, found)
  return found
}

function mentionAt(printed: PrintedText, at: number, earlier: Mention | undefined): Mention | undefined {
  const key = keyAt(printed, at)
  const isPronoun = isPersonal(key) || isThose(printed, at)
  if (!isPronoun && !isHead(printed, at)) return undefined
  const first = isPronoun ? at : firstOf(printed, at)
  const head = isPronoun ? key : bareNoun(key)
  const canAct = head === key && !NOT_SUBJECTS.has(key)
  const hasClause = /^(?:who|which)$/u.test(keyAt(printed, at + 1))
  const isSubject = hasClause || SUBJECTS.has(key) || (canAct && opensClause(printed, [first, at], earlier))
  const isBehindPreposition = PREPOSITIONS.has(keyAt(printed, first - 1))
  return { head, first, last: at, isPronoun, isSubject, isBehindPreposition }
}

const isPersonal = (key: string): boolean => [SHE, HE, IT, THEY, I].some((set) => set.has(key))

/** "Those who", "those arrested": people of whom nothing was said before. */
const isThose = (printed: PrintedText, at: number): boolean =>
  keyAt(printed, at) === 'those' && /^(?:who|in|known|.*(?:ed|ing|ly))$/u.test(keyAt(printed, at + 1))

/** The pronouns by whom they mean; I is whoever speaks. */
export const PRONOUNS: readonly (readonly [WordClass, Class])[] = [
  [SHE, 'she'],
  [HE, 'he'],
  [IT, 'it'],
  [THEY, 'they'],
]
