import { turnsIn } from './gravity.ts'
import type { Place } from './printed.ts'

/** The word right before a stretch, with nothing but spaces and opening marks between. */
const WORD_BEFORE = /([\p{L}'’]+)[\s“‘"'(]*$/u
/** How far before a stretch that word is looked for. */
const NEAR = 40

/** Whether a quotation begins right behind a word that turns its sentence round: "medical care" for "No medical care". */
export function beginsBehindTurn([place]: readonly Place[]): boolean {
  if (!place) return false
  const { unit, span } = place
  const [, word = ''] = WORD_BEFORE.exec(unit.text.slice(Math.max(0, span.start - NEAR), span.start)) ?? []
  return turnsIn(word) > 0
}
