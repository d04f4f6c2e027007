import { oncePer } from '../paper/once-per.ts'
import { keyAt, type PrintedText } from './printed.ts'
import type { Token } from './tokens.ts'
import type { WordClass } from '../english/listed.ts'
import { LIMITS } from '../english/turning.ts'
import {
  ARTICLES,
  BASES,
  BE,
  DEMONSTRATIVES,
  DETERMINERS,
  DO,
  HAVE,
  HE,
  I,
  IT,
  JOINING,
  MEN,
  MODALS,
  OPENING,
  OTHER_MODALS,
  PERSONS,
  PLURALS,
  POSSESSIVES,
  PREPOSITIONS,
  SHE,
  SINGULARS,
  THEY,
  WE,
  WOMEN,
} from '../english/word-classes.ts'

/** Whom or what a pronoun can stand for. */
export type Class = 'she' | 'he' | 'it' | 'they'

/** Whether a word is an auxiliary verb. */
export function isVerbal(word: string | undefined): boolean {
  // "Don't".
  const bare = word?.replace(/n't$/u, '')
  return [BE, HAVE, DO, MODALS, OTHER_MODALS].some((words) => words.has(bare))
}

/** A word of a closed class, which no noun phrase holds but at its beginning. */
export const isFunction = (word: string | undefined): boolean =>
  [PREPOSITIONS, JOINING, DETERMINERS, POSSESSIVES, SHE, HE, IT, THEY, I, WE].some((set) => set.has(word)) ||
  isVerbal(word)

/** Verb forms, which stand where nouns do after "by" and "of". */
const VERBAL = /(?:ing|ed)$/u

/** Endings of nouns, which hardly a verb has. */
const NOUN = /(?:[ts]ion|ness|[ai]bility|unity|ism|ship|hood)s?$|ities$/u

/** Words between a noun and the article or preposition that opens its phrase. */
const REACH = 4

/** Whether a noun phrase ends before a token: at a mark, a preposition, an auxiliary, a word that joins. */
const isAfterPhrase = (token: Token | undefined): boolean =>
  !token?.isWord || PREPOSITIONS.has(token.key) || isVerbal(token.key) || JOINING.has(token.key)

/** Whether a word stands where a noun does: before what ends a noun phrase, and after what opens one. */
function endsPhrase(printed: PrintedText, index: number): boolean {
  const { tokens } = printed
  const key = keyAt(printed, index)
  if (!isAfterPhrase(tokens[index + 1]) || VERBAL.test(key)) return false
  let at = index - 1
  while (at > index - REACH && tokens[at]?.isWord && !isFunction(keyAt(printed, at))) at -= 1
  const opening = keyAt(printed, at)
  // After a preposition other words stand alone too: "as well as".
  return OPENING.has(opening) || (PREPOSITIONS.has(opening) && opening !== 'to' && isPlural(key))
}

/** Whether a word is a name, or the last word of one: it has a capital within a sentence. */
function isNameAt(printed: PrintedText, index: number): boolean {
  const [before, next] = [printed.tokens[index - 1], printed.tokens[index + 1]]
  return before?.isWord === true && isCapital(printed, index) && !(next?.isWord && isCapital(printed, index + 1))
}

/** Whether a printed token has a capital. */
export const isCapital = ({ tokens, folded }: PrintedText, index: number): boolean =>
  /\p{Lu}/u.test(folded.source.charAt(tokens[index]?.from ?? -1))

/**
 * The words that a paper uses as nouns: names, what has a noun's ending, and what ends a phrase that an article or a
 * preposition opens, but for limits ("a few").
 */
export const nounsOf = oncePer((printed: PrintedText): WordClass => {
  const { tokens } = printed
  // "This paper analyzes": between "this" and a form with an -s stands one noun.
  const isSubject = (index: number): boolean =>
    /^th(?:is|at)$/u.test(keyAt(printed, index - 1)) && keyAt(printed, index + 1).endsWith('s')
  const found = new Set<string>()
  tokens.forEach(({ key, isWord }, index) => {
    // "Her mother went to": what is a form of a verb, and an adverb, is no noun.
    const isVerb = (BASES.has(key) && !isPlural(key)) || key.endsWith('ly')
    if (!isWord || isFunction(key) || LIMITS.has(key) || isVerb || tokens[index + 1]?.joined) return
    if (NOUN.test(key) || isNameAt(printed, index) || isSubject(index) || endsPhrase(printed, index)) found.add(key)
  })
  return found
})

/** A noun without its "'s". */
export const bareNoun = (word: string): string => word.replace(/'s?$/u, '')

/** An article, or a word in its place, which opens a noun phrase and says nothing of how many or which kind it means. */
export const opensNoun = (word: string): boolean => [ARTICLES, POSSESSIVES, DEMONSTRATIVES].some((set) => set.has(word))

export const singular = (word: string): string =>
  (PLURALS.has(word) ? BASES.get(word) : undefined) ??
  word
    .replace(/(?<=[^aeiou])ies$/u, 'y')
    .replace(/(?<=ss|sh|ch|x)es$/u, '')
    .replace(/(?<=[^siu])s$/u, '')

export const isPlural = (word: string): boolean => PLURALS.has(word) || (/[^siu]s$/u.test(word) && !SINGULARS.has(word))

export const isPerson = (word: string): boolean => WOMEN.has(word) || MEN.has(word) || PERSONS.has(word)

/** Whether a pronoun of a class may stand for a noun, by number and person. */
export function agrees(head: string, wanted: Class): boolean {
  const one = singular(head)
  if (wanted === 'they') return isPlural(head)
  if (isPlural(head)) return false
  if (wanted === 'she') return WOMEN.has(one) || PERSONS.has(one)
  if (wanted === 'he') return MEN.has(one) || PERSONS.has(one)
  return !isPerson(one)
}
