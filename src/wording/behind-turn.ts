import { LIMITS, LIMITS_OF_TWO } from '../english/turning.ts'
import { turnsIn } from './gravity.ts'
import type { Place } from './printed.ts'

/** The two words right before a stretch, with nothing but spaces and opening marks between. */
const WORDS_BEFORE = /(?:([\p{L}\p{N}'’]+)\s+)?([\p{L}\p{N}'’]+)[\s“‘"'(]*$/u
/** How far before a stretch they are looked for. */
const NEAR = 40

/** A capital in brackets at the beginning: "[F]amilies". */
const POSES = /^[\s“”‘’"']*\[\p{Lu}/u

/** Whether words limit what follows them, and say it of a part: "some", "only", a number, "the lack of". */
const isLimit = (before: string, word: string): boolean =>
  LIMITS.has(word) || /^\p{N}/u.test(word) || LIMITS_OF_TWO.has(`${before}_${word}`)

/**
 * Whether a quotation begins right behind a word that turns its sentence round, "medical care" for "No medical care"; or
 * poses as a whole sentence behind one that limits it: "[F]amilies" for "Some families".
 */
export function beginsBehindTurn(claimed: string, [place]: readonly Place[]): boolean {
  if (!place) return false
  const { unit, span } = place
  const near = unit.text.slice(Math.max(0, span.start - NEAR), span.start)
  const [, before = '', word = ''] = WORDS_BEFORE.exec(near) ?? []
  if (turnsIn(word) > 0) return true
  return POSES.test(claimed) && isLimit(before.toLowerCase(), word.toLowerCase())
}
