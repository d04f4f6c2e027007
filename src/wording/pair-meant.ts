import { pairIn } from './antecedents.ts'
import type { Effort } from './effort.ts'
import { mentionsIn } from './mentions.ts'
import { phraseOf } from './noun-phrases.ts'
import { isPersonMeant } from './person-meant.ts'
import { lowerBound, type PrintedText, tokenFrom } from './printed.ts'
import type { Inside, Replaced } from './replaced.ts'
import { HE, isOneOf, POSSESSIVES, SHE, THEY } from '../english/word-classes.ts'

/** "[The woman and her daughter]" for "they": two persons that the sentence names right before, one by one. */
export function isPairMeant(inside: Inside, theirs: Replaced, printed: PrintedText, effort: Effort): boolean {
  const and = inside.words.indexOf('and')
  if (and < 1 || !isOneOf(theirs.words, THEY) || POSSESSIVES.has(theirs.words[0] ?? '') || inside.owns) return false
  const token = tokenFrom(printed, theirs.at)
  const start = lowerBound(printed.sentences, printed.sentences[token] ?? 0)
  effort.spent += 2 * (token - start)
  const [first, second] = pairIn(printed, mentionsIn(printed, start, token)) ?? []
  if (!first || !second) return false
  const keys = (from: number, to: number): string =>
    printed.tokens
      .slice(from, to + 1)
      .map(({ key }) => key)
      .join(' ')
  const [one, other] = [inside.words.slice(0, and), inside.words.slice(and + 1).join(' ')]
  if (other !== keys(second.first, second.last)) return false
  if (!first.isPronoun) return one.join(' ') === keys(first.first, first.last)
  const phrase = phraseOf(one, printed, effort)
  const wanted = SHE.has(first.head) ? 'she' : HE.has(first.head) ? 'he' : undefined
  const at = printed.tokens[first.first]?.at ?? 0
  return phrase !== undefined && wanted !== undefined && isPersonMeant(phrase, wanted, printed, at, effort)
}
