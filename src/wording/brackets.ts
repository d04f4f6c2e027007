import type { Effort } from './effort.ts'
import { fold, type Folded, standsAt, trimmed } from './fold.ts'
import { gravityOf } from './gravity.ts'
import { areSameVerb, isSameVoice } from './inflection.ts'
import { agrees, type Class, headOf, type Phrase, phraseOf, standsFor } from './noun-phrases.ts'
import { isNameOf } from './names.ts'
import { type PrintedText, unitAt } from './printed.ts'
import { type Token, tokensOf } from './tokens.ts'
import {
  ARTICLES,
  BE,
  DEMONSTRATIVES,
  HAVE,
  HE,
  I,
  IT,
  LIMITING,
  MEN,
  PLACE_ADVERBS,
  PLACE_PREPOSITIONS,
  POSSESSIVES,
  PREPOSITIONS,
  RELATIVES,
  SAYING,
  SHE,
  THEY,
  WE,
  WOMEN,
} from './word-classes.ts'

/** What a writer's brackets hold. */
export interface Inside {
  readonly folded: Folded
  readonly words: readonly string[]
  /** Whether it ends with a possessive: "the woman’s", "the women’s", "their". */
  readonly owns: boolean
  /** The phrase that it is, looked up when it is first asked for. */
  phrase?: Phrase | null
}

const keysOf = (tokens: readonly Token[]): string[] => tokens.flatMap(({ key, isWord }) => (isWord ? [key] : []))

export function insideOf(text: string): Inside {
  const folded = fold(text)
  const words = keysOf(tokensOf(folded))
  return { folded, words, owns: /['’‘ʼ]s?\W*$/u.test(text) || POSSESSIVES.has(words.at(-1) ?? '') }
}

/** The printed words that brackets stand for, and those around them. */
interface Replaced {
  /** Where the first of them stands in the folded text. */
  readonly at: number
  readonly words: readonly string[]
  readonly before: readonly string[]
  readonly after: readonly string[]
  /** Whether a mark of the paper's stands at an end of it, or among it. */
  readonly atMark: boolean
  readonly divided: boolean
}

/** What judging brackets at a place takes, in the measure of `Effort`. */
const JUDGED = 50

/** How many words around the brackets are read. */
const AROUND = 7

const keysBack = (printed: PrintedText, token: number): string[] => {
  const keys: string[] = []
  for (let at = token - 1; at >= 0 && keys.length < AROUND && printed.tokens[at]?.isWord; at -= 1)
    keys.unshift(printed.tokens[at]?.key ?? '')
  return keys
}

const keysOn = (printed: PrintedText, token: number): string[] => {
  const keys: string[] = []
  for (let at = token; keys.length < AROUND && printed.tokens[at]?.isWord; at += 1)
    keys.push(printed.tokens[at]?.key ?? '')
  return keys
}

/** @param from tokens of the paper, end exclusive */
function replacedAt(printed: PrintedText, from: number, to: number): Replaced {
  const { tokens } = printed
  let [first, last] = [from, to]
  while (first < last && !tokens[first]?.isWord) first += 1
  while (first < last && !tokens[last - 1]?.isWord) last -= 1
  const within = tokens.slice(first, last)
  const mark = (token: Token | undefined): boolean => token !== undefined && !token.isWord
  return {
    at: tokens[first]?.at ?? printed.folded.text.length,
    words: keysOf(within),
    before: keysBack(printed, first),
    after: keysOn(printed, last),
    atMark: first > from || last < to || mark(tokens[first - 1]) || mark(tokens[last]),
    divided: within.some((token) => !token.isWord),
  }
}

const PRONOUNS: readonly (readonly [ReadonlySet<string>, Class])[] = [
  [SHE, 'she'],
  [HE, 'he'],
  [IT, 'it'],
  [THEY, 'they'],
]

/** Whether words count, limit or negate what they stand with. */
export const isGrave = (words: readonly string[]): boolean =>
  words.some((word) => LIMITING.has(word)) || gravityOf(words.join(' '), '') !== null

const isOneOf = (words: readonly string[], set: ReadonlySet<string>): boolean =>
  words.length === 1 && set.has(words[0] ?? '')

/** A stop, a comma or a dash for another or for none; but not beside what it could turn round: "No[,] medical care". */
const isPunctuation = (text: string, { words, before, after }: Replaced): boolean =>
  words.length === 0 && /^[.,;:\p{Pd}]*$/u.test(text) && !isGrave([...before.slice(-1), ...after.slice(0, 1)])

/** "The" for "a" or "this", or put in; but not before "few", which it turns round. */
function isArticle({ words: mine }: Inside, { words: theirs, after }: Replaced): boolean {
  const pointing = isOneOf(mine, DEMONSTRATIVES) && theirs.length === 1 && !/^an?$/u.test(theirs[0] ?? '')
  const mineIs = isOneOf(mine, ARTICLES) || pointing
  const wasOne = (word: string): boolean => ARTICLES.has(word) || DEMONSTRATIVES.has(word) || POSSESSIVES.has(word)
  return mineIs && theirs.length <= 1 && theirs.every(wasOne) && !isGrave(after.slice(0, 1))
}

const CONJUNCTIONS = new Set(['and', 'but'])
const CONTRASTS = new Set(['while', 'whereas'])

/** A word that joins what the paper has side by side: "and" at a comma, "that" after "said", "who were" before "arrested by". */
function isConnective({ words: mine }: Inside, theirs: Replaced): boolean {
  const [first = '', second = ''] = mine
  if (mine.length === 1 && CONJUNCTIONS.has(first)) {
    if (theirs.words.length === 0 || isOneOf(theirs.words, CONTRASTS)) return theirs.atMark
    return isOneOf(theirs.words, CONJUNCTIONS)
  }
  if (!RELATIVES.has(first) || mine.length > 2) return false
  if (mine.length === 1) {
    if (theirs.words.length > 0) return isOneOf(theirs.words, RELATIVES)
    return first === 'that' ? SAYING.has(theirs.before.at(-1) ?? '') : theirs.atMark
  }
  const [next = '', afterNext = ''] = theirs.after
  const participle = /(?:ed|en)$/u.test(next) && PREPOSITIONS.has(afterNext)
  return BE.has(second) && theirs.words.length === 0 && (next.endsWith('ing') || PREPOSITIONS.has(next) || participle)
}

/** "Be" before an "-ing", "have" after a pronoun and before a form of the past: the same verb, fitted to the sentence. */
function isAuxiliary({ words: mine }: Inside, { words: theirs, before, after }: Replaced): boolean {
  if (theirs.length > 0 || mine.length !== 1) return false
  const [word = ''] = mine
  if (BE.has(word)) return !/^be(?:ing)?$/u.test(word) && (after[0] ?? '').endsWith('ing')
  return HAVE.has(word) && PRONOUNS.some(([set]) => set.has(before.at(-1) ?? '')) && (after[0] ?? '').endsWith('ed')
}

/** Whom the printed words point at: a pronoun, or "these individuals"; and whether they own what follows. */
function pointedAt(
  theirs: Replaced,
  printed: PrintedText,
): { readonly classes: readonly Class[]; readonly owns: boolean } | undefined {
  const [first = '', second = ''] = theirs.words
  if (theirs.words.length === 1) {
    const owns = POSSESSIVES.has(first)
    const found = PRONOUNS.flatMap(([set, one]) => (set.has(first) ? [one] : []))
    if (found.length > 0) return { classes: found, owns }
    if (I.has(first)) return { classes: ['she', 'he'], owns }
    if (WE.has(first)) return { classes: ['they'], owns }
    if (DEMONSTRATIVES.has(first))
      return { classes: /^th[ei]se$|^those$/u.test(first) ? ['they'] : ['it'], owns: false }
  }
  const isRelative = first === 'the' && /^(?:latter|former|same)$/u.test(second)
  if (!(isRelative || DEMONSTRATIVES.has(first)) || theirs.divided || theirs.words.length > 3) return undefined
  const head = headOf(theirs.words, printed)
  if (head === undefined) return undefined
  return { classes: (['they', 'it', 'she', 'he'] as const).filter((one) => agrees(head, one)), owns: false }
}

/** The same person as seen by whoever quotes: "he" for "I", "they" for "we"; or another form of the same pronoun. */
function isPronoun(inside: Inside, theirs: Replaced, printed: PrintedText): boolean {
  const mine = inside.words[0] === 'of' ? inside.words.slice(1) : inside.words
  const [own] = PRONOUNS.filter(([set]) => isOneOf(mine, set))
  if (!own || theirs.words.length === 0 || theirs.divided) return false
  const [, wanted] = own
  const pointed = pointedAt(theirs, printed)
  if (pointed) {
    if (pointed.owns && !inside.owns) return false
    if (!pointed.classes.includes(wanted)) return false
    return !isOneOf(theirs.words, I) || isSpeaker(wanted, printed, theirs.at)
  }
  // A pronoun for a noun.
  const head = headOf(
    theirs.words.map((word) => word.replace(/'s$/u, '')),
    printed,
  )
  return head !== undefined && agrees(head, wanted) && inside.owns === /'s$/u.test(theirs.words.at(-1) ?? '')
}

/** Whether the passage says "she" more often than "he" of whoever speaks there, or the other way round. */
function isSpeaker(wanted: Class, printed: PrintedText, at: number): boolean {
  const unit = printed.units[unitAt(printed, printed.folded.from[at] ?? 0)]?.unit
  const words = keysOf(tokensOf(fold(unit?.text ?? '')))
  const count = (...sets: readonly ReadonlySet<string>[]): number =>
    words.filter((word) => sets.some((set) => set.has(word))).length
  const [women, men] = [count(SHE, WOMEN), count(HE, MEN)]
  return wanted === 'she' ? women > men : wanted === 'he' && men > women
}

/** A noun for a pronoun: "[China]" for "it", "[the woman’s]" for "her", "[North Koreans]" for "these individuals". */
function isNoun(inside: Inside, theirs: Replaced, printed: PrintedText, effort: Effort): boolean {
  const pointed = pointedAt(theirs, printed)
  if (!pointed || (pointed.owns !== inside.owns && theirs.words[0] !== 'her')) return false
  const phrase = phraseIn(inside, inside.words, printed, effort)
  return phrase !== null && pointed.classes.some((wanted) => standsFor(phrase, wanted, printed, theirs.at, effort))
}

function phraseIn(inside: Inside, words: readonly string[], printed: PrintedText, effort: Effort): Phrase | null {
  const last = words.length - 1
  const plain = words.map((word, index) => (index === last ? word.replace(/'s$/u, '') : word))
  if (inside.phrase === undefined) inside.phrase = phraseOf(plain, printed, effort) ?? null
  return inside.phrase
}

/** A place for "there" and "here": "[to prison]", "[in China]". */
function isPlace(inside: Inside, theirs: Replaced, printed: PrintedText, effort: Effort): boolean {
  const [first = '', ...rest] = inside.words
  if (!isOneOf(theirs.words, PLACE_ADVERBS) || !PLACE_PREPOSITIONS.has(first)) return false
  const phrase = phraseIn(inside, rest, printed, effort)
  return (
    phrase !== null && (['it', 'they'] as const).some((wanted) => standsFor(phrase, wanted, printed, theirs.at, effort))
  )
}

/** "The Chinese [people]". */
const isPeople = ({ words }: Inside, theirs: Replaced): boolean =>
  isOneOf(words, new Set(['people'])) && theirs.words.length === 0 && theirs.before.at(-2) === 'the'

/** The long form of a name for its short one, or after it. */
function isName({ words: mine }: Inside, { words, before }: Replaced, printed: PrintedText, effort: Effort): boolean {
  if (words.length > 0) return isNameOf(mine, words, printed, effort)
  return before.some((_, index) => isNameOf(mine, before.slice(index), printed, effort))
}

/** The number of a note, where its marker stands. */
function isMarker({ folded }: Inside, { words }: Replaced, printed: PrintedText, at: number): boolean {
  const marker = words.length === 0 ? printed.markers.get(Number(folded.text)) : undefined
  return marker !== undefined && [at, at + 1].some((place) => printed.folded.text.slice(0, place).endsWith(marker))
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
  const at = printed.tokens[from]?.at ?? printed.folded.text.length
  const end = printed.tokens[to]?.at ?? printed.folded.text.length
  const bare = trimmed(inside.folded)
  for (const form of [inside.folded, bare]) if (from < to && standsAt(form, printed.folded, at, end)) return true
  const theirs = replacedAt(printed, from, to)
  if (inside.words.length === 0) return isPunctuation(inside.folded.text, theirs)
  if (isMarker(inside, theirs, printed, at)) return true
  if (isGrave(theirs.words) || theirs.divided) return false
  const { before, after, words } = theirs
  if (isName(inside, theirs, printed, effort)) return true
  if (isGrave(inside.words.filter((word) => word !== 'but'))) return false
  // What is put in must not stand for what the claim does not begin with: "[The] interviewees" for "No interviewees".
  if (words.length === 0 && isGrave(before.slice(-1))) return false
  return (
    isArticle(inside, theirs) ||
    isConnective(inside, theirs) ||
    isAuxiliary(inside, theirs) ||
    isPeople(inside, theirs) ||
    (areSameVerb(inside.words, words) && isSameVoice(inside.words, words, before, after)) ||
    isPronoun(inside, theirs, printed) ||
    isNoun(inside, theirs, printed, effort) ||
    isPlace(inside, theirs, printed, effort)
  )
}
