import type { Effort } from './effort.ts'
import { type Mention, mentionsIn } from './mentions.ts'
import { bareNoun, isCapital, isFunction } from './nouns.ts'
import { keyAt, keysIn, type PrintedText, sentenceStart } from './printed.ts'
import { passagesBefore } from './near.ts'
import { isNoun } from './pronouns.ts'
import { type Inside, insideOf, isGrave, type Replaced } from './replaced.ts'
import { isSaidOf } from './said-of.ts'
import { ARTICLES, DEMONSTRATIVES, isOneOf, POSSESSIVES, PREPOSITIONS } from '../english/word-classes.ts'

/** Letters that the name of a country and its adjective begin with: "China", "Chinese". */
const STEM = 4

/** The name of a country for its adjective, "North Korea" for "North Korean"; or without its ending, "China" of "China’s". */
function countryOf({ words, owns }: Inside, printed: PrintedText): string | undefined {
  const last = words.at(-1) ?? ''
  const isNameOf = (key: string): boolean =>
    key.length > STEM && key.length < last.length && key.startsWith(last.slice(0, STEM)) && key.endsWith('a')
  const name = owns ? last.replace(/'s$/u, '') : [...printed.idOf.keys()].find(isNameOf)
  return (owns || /(?:ese|an)$/u.test(last)) && name !== undefined ? [...words.slice(0, -1), name].join(' ') : undefined
}

/**
 * "[Chinese]" for "its"; and for "their" of the country that the sentence is about, where people come "into their
 * territory".
 */
export function isWhose(inside: Inside, theirs: Replaced, printed: PrintedText, effort: Effort): boolean {
  if (!isOneOf(theirs.words, POSSESSIVES)) return false
  const country = countryOf(inside, printed)
  if (country === undefined) return false
  const token = theirs.at
  const [first] = mentionsIn(printed, sentenceStart(printed, token), token)
  const isInto = theirs.before.at(-1) === 'into' && first?.isSubject === true && isCapital(printed, first.last)
  if (isInto) return keysIn(printed, first.first, first.last + 1).join(' ') === country
  return !inside.owns && isNoun(insideOf(`${country}'s`, inside.follows, inside.quoted), theirs, printed, effort)
}

/** Whether somebody is mentioned who was not before. */
const isIntroduced = (printed: PrintedText, { first }: Mention): boolean => /^(?:an?|one)$/u.test(keyAt(printed, first))

/** "[The Musan woman’s]" for "her": the noun alone may stand there, and the paper says the rest of her. */
export function isDescribed(inside: Inside, theirs: Replaced, printed: PrintedText, effort: Effort): boolean {
  const core = ARTICLES.has(inside.words[0]) ? inside.words.slice(1) : inside.words
  const behind = core.findIndex((word) => PREPOSITIONS.has(word))
  const last = (behind === -1 ? core.length : behind) - 1
  const head = core[last]
  const isOther = head === undefined || core.length === 1 || isGrave(core) || core.slice(0, last).some(isFunction)
  if (isOther || DEMONSTRATIVES.has(theirs.words[0])) return false
  const alone = insideOf(`the ${head}`, inside.follows, inside.quoted)
  if (!isNoun(alone, theirs, printed, effort)) return false
  const token = theirs.at
  const span = passagesBefore(printed, token)
  effort.spent += 20 * (span[1] - span[0])
  // Of two women nobody is "the woman from Chongjin"; and "a 28-year-old woman" is no old woman.
  const noun = bareNoun(head)
  const end = sentenceStart(printed, token, 1)
  const named = mentionsIn(printed, span[0], end).filter((one) => one.head === noun && isIntroduced(printed, one))
  if (named.length > 1 || core.includes('old')) return false
  return isSaidOf({ front: core.slice(0, last), nouns: [noun], rest: core.slice(last + 1) }, printed, span)
}
