import { pairIn } from './antecedents.ts'
import type { Effort } from './effort.ts'
import { type Mention, mentioned } from './mentions.ts'
import { phraseOf } from './noun-phrases.ts'
import { isPersonMeant } from './person-meant.ts'
import { agrees, isPlural } from './nouns.ts'
import { keyAt, keysIn, type PrintedText, sentenceStart, unitOfToken, unitStart } from './printed.ts'
import type { Inside, Replaced } from './replaced.ts'
import type { WordClass } from '../english/listed.ts'
import { HE, isOneOf, KIN, MEN, POSSESSIVES, SHE, THEY, WOMEN } from '../english/word-classes.ts'

const textOf = (printed: PrintedText, { first, last }: Mention): string => keysIn(printed, first, last + 1).join(' ')

/**
 * The last "they" of the sentence before, where this one opens a sentence of the same passage and no others are named
 * between.
 */
function samePlural(printed: PrintedText, token: number, effort: Effort): number {
  if (sentenceStart(printed, token) !== token) return token
  const start = sentenceStart(printed, token, -1)
  const last = mentioned(printed, start, token, effort).findLast(areSeveral)
  const isSame = last?.head === 'they' && unitOfToken(printed, start) === unitOfToken(printed, token)
  return isSame ? last.first : token
}

const areSeveral = ({ head }: Mention): boolean => isPlural(head) || THEY.has(head)

/** Words that say that two are a couple. */
const MARRIED = /^(?:marr(?:y|ied|iage)|husband|wife)$/u

/** "[The couple]": a woman and a man whom its sentence or the one before names, and nobody else in the plural, where the passage tells of their marriage. */
function isCouple(printed: PrintedText, token: number, effort: Effort): boolean {
  const from = unitStart(printed, unitOfToken(printed, token))
  const named = mentioned(printed, Math.max(from, sentenceStart(printed, token - 1)), token, effort)
  const isNamed = (...sets: readonly WordClass[]): boolean =>
    named.some(({ head }) => sets.some((set) => set.has(head)))
  return (
    isNamed(WOMEN, SHE) &&
    isNamed(MEN, HE) &&
    !named.some(areSeveral) &&
    keysIn(printed, from, token).some((key) => MARRIED.test(key))
  )
}

/** "[The woman and her daughter]" for "they": two persons that its sentence or the one before names one by one. */
export function isPairMeant({ words, owns }: Inside, theirs: Replaced, printed: PrintedText, effort: Effort): boolean {
  if (!isOneOf(theirs.words, THEY) || owns !== POSSESSIVES.has(theirs.words[0])) return false
  const two = /^the (two|couple)(?:'s)?$/u.exec(words.join(' '))?.[1]
  if (two === 'couple') return isCouple(printed, theirs.at, effort)
  const token = samePlural(printed, theirs.at, effort)
  const named = mentioned(printed, sentenceStart(printed, token), token, effort)
  const pair = pairIn(printed, named)
  // Others who are named behind them are nearer; and of the two the second is one.
  if (!pair || named.some((one) => one.last >= pair[1].last && areSeveral(one))) return false
  return two !== undefined || (!owns && arePair(words, pair, printed, effort))
}

/** Whether words name two persons one by one. */
function arePair(
  words: readonly string[],
  pair: readonly [Mention, Mention],
  printed: PrintedText,
  effort: Effort,
): boolean {
  const and = words.indexOf('and')
  if (and < 1) return false
  const [first, second] = [words.slice(0, and), words.slice(and + 1)]
  // "The mother and daughter", printed "her and her daughter".
  const parent = first.at(-1)
  const wanted = personOf(pair[0])
  const isParent = wanted !== undefined && first.length <= 2 && KIN.get(pair[1].head)?.has(parent)
  if (isParent && agrees(parent ?? '', wanted) && second.at(-1) === pair[1].head)
    return second.slice(0, -1).every((word) => word === keyAt(printed, pair[1].first))
  return second.join(' ') === textOf(printed, pair[1]) && isFirst(first, pair[0], printed, effort)
}

/** Whether "she" or "he" stands for a person; undefined for a noun and other pronouns. */
function personOf({ head }: Mention): 'she' | 'he' | undefined {
  if (SHE.has(head)) return 'she'
  return HE.has(head) ? 'he' : undefined
}

/** Whether words name the first of the two, as it is printed or for "her" or "him". */
function isFirst(words: readonly string[], first: Mention, printed: PrintedText, effort: Effort): boolean {
  if (!first.isPronoun) return words.join(' ') === textOf(printed, first)
  const wanted = personOf(first)
  if (wanted === undefined) return false
  const phrase = phraseOf(words, printed, effort)
  return phrase !== undefined && isPersonMeant(phrase, wanted, printed, first.first, effort)
}
