import { pairIn } from './antecedents.ts'
import type { Effort } from './effort.ts'
import { type Mention, mentionsIn, PRONOUNS } from './mentions.ts'
import { phraseOf } from './noun-phrases.ts'
import { isPersonMeant } from './person-meant.ts'
import { isPlural } from './nouns.ts'
import { element } from '../paper/element.ts'
import {
  keyAt,
  keysIn,
  lowerBound,
  type PrintedText,
  sentenceOf,
  sentenceStart,
  tokenFrom,
  unitOfToken,
} from './printed.ts'
import type { Inside, Replaced } from './replaced.ts'
import { CHILDREN, isOneOf, PARENTS, POSSESSIVES, THEY } from '../english/word-classes.ts'

const textOf = (printed: PrintedText, { first, last }: Mention): string => keysIn(printed, first, last + 1).join(' ')

/**
 * The last "they" of the sentence before, where this one opens a sentence of the same passage and no others are named
 * between.
 */
function samePlural(printed: PrintedText, token: number, effort: Effort): number {
  if (sentenceStart(printed, token) !== token) return token
  const start = lowerBound(printed.sentences, sentenceOf(printed, token) - 1)
  effort.spent += 2 * (token - start)
  const last = mentionsIn(printed, start, token).findLast(({ head }) => isPlural(head) || THEY.has(head))
  const isSame = last?.head === 'they' && unitOfToken(printed, start) === unitOfToken(printed, token)
  return isSame ? last.first : token
}

/** "[The woman and her daughter]" for "they": two persons that its sentence or the one before names one by one. */
export function isPairMeant({ words, owns }: Inside, theirs: Replaced, printed: PrintedText, effort: Effort): boolean {
  const and = words.indexOf('and')
  if (and < 1 || owns || !isOneOf(theirs.words, THEY) || POSSESSIVES.has(theirs.words[0])) return false
  const token = samePlural(printed, tokenFrom(printed, theirs.at), effort)
  const start = sentenceStart(printed, token)
  effort.spent += 2 * (token - start)
  const pair = pairIn(printed, mentionsIn(printed, start, token))
  const [first, second] = [words.slice(0, and), words.slice(and + 1)]
  if (!pair) return false
  // "The mother and daughter", printed "her and her daughter".
  const parent = pair[0].isPronoun ? PARENTS.get(pair[0].head) : undefined
  const isParent = parent !== undefined && first.filter((word) => word !== 'the').join(' ') === parent
  if (isParent && CHILDREN.has(pair[1].head) && second.at(-1) === pair[1].head)
    return second.slice(0, -1).every((word) => word === keyAt(printed, pair[1].first))
  return second.join(' ') === textOf(printed, pair[1]) && isFirst(first, pair[0], printed, effort)
}

/** Whether words name the first of the two, as it is printed or for "her" or "him". */
function isFirst(words: readonly string[], first: Mention, printed: PrintedText, effort: Effort): boolean {
  if (!first.isPronoun) return words.join(' ') === textOf(printed, first)
  const wanted = PRONOUNS.find(([set]) => set.has(first.head))?.[1]
  if (wanted !== 'she' && wanted !== 'he') return false
  const phrase = phraseOf(words, printed, effort)
  const { at } = element(printed.tokens, first.first)
  return phrase !== undefined && isPersonMeant(phrase, wanted, printed, at, effort)
}
