import type { Effort } from './effort.ts'
import type { Phrase } from './noun-phrases.ts'
import { agrees, type Class, isCapital, isPerson, isVerbal, nounsOf } from './nouns.ts'
import { lowerBound, type PrintedText, tokenFrom, unitAt } from './printed.ts'
import type { Token } from './tokens.ts'
import { HE, PREPOSITIONS, SHE, SOMEBODY } from './word-classes.ts'

/** Passages before this one in which the phrase may be printed; of a story, all and what leads up to them. */
const BEFORE = 1
const BEFORE_IN_STORY = 8

/** The first passage in which the phrase may be printed, for a pronoun in this one; of a note, the note itself. */
function firstNear({ units }: PrintedText, here: number): number {
  const isStory = (index: number): boolean => units[index]?.unit.voice.kind === 'story'
  if ('number' in (units[here]?.unit ?? {})) return here
  const least = Math.max(0, here - (isStory(here) ? BEFORE_IN_STORY : BEFORE))
  let first = here
  while (first > least && (first === here || isStory(first))) first -= 1
  return first
}

/** Whether a phrase is printed near a place, in the passage itself or right before it, and can be what the pronoun there means. */
export function standsFor(phrase: Phrase, wanted: Class, printed: PrintedText, at: number, effort: Effort): boolean {
  if (!agrees(phrase.head, wanted)) return false
  const { folded, units } = printed
  const here = unitAt(printed, folded.from[at] ?? 0)
  const beginning = (unit: number): number => lowerBound(folded.from, units[unit]?.start ?? Infinity)
  const [from, to] = [beginning(firstNear(printed, here)), beginning(here + 1)]
  const near = phrase.found.slice(lowerBound(phrase.found, from), lowerBound(phrase.found, to))
  const isCertain = (place: number): boolean =>
    isNearest(phrase, place, printed, at, effort) || isSubject(phrase, place, printed, at)
  const isAnybody = SOMEBODY.has(phrase.head) || wanted === 'they' || !(phrase.name || isPerson(phrase.head))
  return near.some((place) => isAnybody || isCertain(place))
}

/** Whether nothing else that the pronoun could mean stands between a name, or a noun for a person, and the pronoun. */
function isNearest({ name, words }: Phrase, place: number, printed: PrintedText, at: number, effort: Effort): boolean {
  const [from, to] = [tokenFrom(printed, place) + words, tokenFrom(printed, at)]
  const away = (printed.sentences[to] ?? 0) - (printed.sentences[from] ?? 0)
  // Of persons there are more than names, so that one is sure within a sentence only.
  if (place >= at || away > (name ? 1 : 0)) return false
  effort.spent += to - from
  const isOther = ({ key }: Token, index: number): boolean =>
    name ? isOtherName(printed, from + index) : SHE.has(key) || HE.has(key) || isPerson(key)
  return !printed.tokens.slice(from, to).some(isOther)
}

/** Whether a printed token ends a name that no other noun follows: "China", but not "Chinese guards". */
function isOtherName(printed: PrintedText, index: number): boolean {
  const known = nounsOf(printed)
  const [token, next] = [printed.tokens[index], printed.tokens[index + 1]]
  const isLast = !next?.isWord || !(known.has(next.key) || isCapital(printed, index + 1))
  return token?.isWord === true && known.has(token.key) && isCapital(printed, index) && isLast
}

/** Whether a name is whom the sentence of the pronoun, or the one before it, is about: "UNHCR has …", "China considers …". */
function isSubject({ name, words }: Phrase, place: number, printed: PrintedText, at: number): boolean {
  const [from, to] = [tokenFrom(printed, place), tokenFrom(printed, at)]
  const next = printed.tokens[from + words]?.key ?? ''
  const verb = isVerbal(next) || (/(?:s|ed)$/u.test(next) && !nounsOf(printed).has(next))
  const before = printed.tokens[from - 1]
  const isObject = before?.isWord === true && (PREPOSITIONS.has(before.key) || isCapital(printed, from - 1))
  const away = (printed.sentences[to] ?? 0) - (printed.sentences[from] ?? 0)
  return name && verb && !isObject && (away === 0 || away === 1)
}
