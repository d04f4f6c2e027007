import { element } from '../paper/element.ts'
import type { Effort } from './effort.ts'
import type { Phrase } from './noun-phrases.ts'
import { type PrintedText, tokenFrom, unitOfToken, unitStart } from './printed.ts'

/** Passages before a place in which a phrase may be printed; of a story, all of it. */
const BEFORE = 1
const BEFORE_IN_STORY = 8

/** Whether a passage is part of somebody's story. */
export const isStory = ({ units }: PrintedText, unit: number): boolean =>
  element(units, unit).unit.voice.kind === 'story'

/** The first passage in which a phrase may be printed, for a place in this one; of a note, the note itself. */
function firstNear(printed: PrintedText, here: number): number {
  if ('number' in element(printed.units, here).unit) return here
  const least = Math.max(0, here - (isStory(printed, here) ? BEFORE_IN_STORY : BEFORE))
  let first = here
  while (first > least && (first === here || isStory(printed, first))) first -= 1
  return first
}

/** The first token of the passage before that of a token; of a note, the note itself. */
export function beforeFrom(printed: PrintedText, token: number, effort: Effort): number {
  const here = unitOfToken(printed, token)
  const from = unitStart(printed, 'number' in element(printed.units, here).unit ? here : Math.max(0, here - 1))
  effort.spent += 2 * (token - from)
  return from
}

/** Where a phrase is printed in the passage of a token, or right before it: tokens. */
export function placesNear({ found }: Phrase, printed: PrintedText, at: number): number[] {
  const here = unitOfToken(printed, at)
  const [from, to] = [unitStart(printed, firstNear(printed, here)), unitStart(printed, here + 1)]
  return found.map((place) => tokenFrom(printed, place)).filter((token) => token >= from && token < to)
}

/** Whether a phrase is printed there. */
export const isNear = (phrase: Phrase, printed: PrintedText, at: number): boolean =>
  placesNear(phrase, printed, at).length > 0

/** Whether a phrase is the noun alone, or the last with it that is printed before: "marriages between …" for "these marriages". */
export function isLastNamed(phrase: Phrase, printed: PrintedText, token: number): boolean {
  const places = placesNear(phrase, printed, token)
  if (phrase.words === 1 || places.includes(token + 1)) return places.length > 0
  const place = places.findLast((one) => one < token)
  if (place === undefined) return false
  const last = place + phrase.core.indexOf(phrase.head)
  return printed.tokens.slice(last + 1, token).every(({ key }) => key !== phrase.head)
}

/** The passages before a token in which the same person speaks or is told of; else its own. */
export function passagesBefore(printed: PrintedText, token: number): readonly [from: number, to: number] {
  const here = unitOfToken(printed, token)
  const voiceOf = (unit: number): string | undefined => printed.units[unit]?.unit.voice.speaker
  let first = here
  while (first > 0 && voiceOf(here) !== undefined && voiceOf(first - 1) === voiceOf(here)) first -= 1
  return [unitStart(printed, first), token]
}
