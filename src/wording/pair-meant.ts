import { pairIn } from './antecedents.ts'
import type { Effort } from './effort.ts'
import { type Mention, mentionsIn, PRONOUNS } from './mentions.ts'
import { phraseOf } from './noun-phrases.ts'
import { isPersonMeant } from './person-meant.ts'
import { lowerBound, type PrintedText, tokenFrom } from './printed.ts'
import type { Inside, Replaced } from './replaced.ts'
import { isOneOf, POSSESSIVES, THEY } from '../english/word-classes.ts'

const keysIn = ({ tokens }: PrintedText, { first, last }: Mention): string =>
  tokens
    .slice(first, last + 1)
    .map(({ key }) => key)
    .join(' ')

/** "[The woman and her daughter]" for "they": two persons that the sentence names right before, one by one. */
export function isPairMeant({ words, owns }: Inside, theirs: Replaced, printed: PrintedText, effort: Effort): boolean {
  const and = words.indexOf('and')
  if (and < 1 || owns || !isOneOf(theirs.words, THEY) || POSSESSIVES.has(theirs.words[0] ?? '')) return false
  const token = tokenFrom(printed, theirs.at)
  const start = lowerBound(printed.sentences, printed.sentences[token] ?? 0)
  effort.spent += 2 * (token - start)
  const [first, second] = pairIn(printed, mentionsIn(printed, start, token)) ?? []
  if (!first || !second || words.slice(and + 1).join(' ') !== keysIn(printed, second)) return false
  return isFirst(words.slice(0, and), first, printed, effort)
}

/** Whether words name the first of the two, as it is printed or for "her" or "him". */
function isFirst(words: readonly string[], first: Mention, printed: PrintedText, effort: Effort): boolean {
  if (!first.isPronoun) return words.join(' ') === keysIn(printed, first)
  const wanted = PRONOUNS.find(([set]) => set.has(first.head))?.[1]
  if (wanted !== 'she' && wanted !== 'he') return false
  const phrase = phraseOf(words, printed, effort)
  return phrase !== undefined && isPersonMeant(phrase, wanted, printed, printed.tokens[first.first]?.at ?? 0, effort)
}
