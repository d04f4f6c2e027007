import { element } from '../paper/element.ts'
import type { Phrase } from './noun-phrases.ts'
import { lowerBound, type PrintedText, tokenFrom, unitOfCharacter, unitOfToken } from './printed.ts'

/** Passages before a place in which a phrase may be printed; of a story, all of it. */
const BEFORE = 1
const BEFORE_IN_STORY = 8

/** The first passage in which a phrase may be printed, for a place in this one; of a note, the note itself. */
function firstNear({ units }: PrintedText, here: number): number {
  const isStory = (index: number): boolean => element(units, index).unit.voice.kind === 'story'
  if ('number' in element(units, here).unit) return here
  const least = Math.max(0, here - (isStory(here) ? BEFORE_IN_STORY : BEFORE))
  let first = here
  while (first > least && (first === here || isStory(first))) first -= 1
  return first
}

/** Where a phrase is printed in the passage of a place of the folded text, or right before it: tokens. */
export function placesNear({ found }: Phrase, printed: PrintedText, at: number): number[] {
  const { folded, units } = printed
  const here = unitOfCharacter(printed, at)
  const beginning = (unit: number): number => lowerBound(folded.from, units[unit]?.start ?? Infinity)
  const [from, to] = [beginning(firstNear(printed, here)), beginning(here + 1)]
  return found.slice(lowerBound(found, from), lowerBound(found, to)).map((place) => tokenFrom(printed, place))
}

/** Whether a phrase is printed there. */
export const isNear = (phrase: Phrase, printed: PrintedText, at: number): boolean =>
  placesNear(phrase, printed, at).length > 0

/** Whether a phrase is the noun alone, or the last with it that is printed before: "marriages between …" for "these marriages". */
export function isLastNamed(phrase: Phrase, printed: PrintedText, at: number): boolean {
  const token = tokenFrom(printed, at)
  const places = placesNear(phrase, printed, at)
  if (phrase.words === 1 || places.includes(token + 1)) return places.length > 0
  const place = places.findLast((one) => one < token)
  if (place === undefined) return false
  const last = place + phrase.core.indexOf(phrase.head)
  return printed.tokens.slice(last + 1, token).every(({ key }) => key !== phrase.head)
}

/** The passages before a token in which the same person speaks or is told of; else the one before it. */
export function passagesBefore(printed: PrintedText, token: number): readonly [from: number, to: number] {
  const { units, folded } = printed
  const here = unitOfToken(printed, token)
  const voiceOf = (unit: number): string | undefined => units[unit]?.unit.voice.speaker
  let first = here
  while (first > 0 && voiceOf(here) !== undefined && voiceOf(first - 1) === voiceOf(here)) first -= 1
  return [tokenFrom(printed, lowerBound(folded.from, element(units, first).start)), token]
}
