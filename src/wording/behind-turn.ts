import { CONDITIONS, LIMITS, LIMITS_OF_TWO } from '../english/turning.ts'
import { turnsIn } from './gravity.ts'
import type { Place } from './printed.ts'

/** The sentence up to a stretch, and the word right before it, with nothing but opening marks between. */
const BEFORE = /(?:^|[.?!][”’"'\d]*\s)([^.?!]*?([\p{L}\p{N}'’]*)[\s“‘"'(]*)$/u

/** A capital in brackets at the beginning, and the rest of its word: "[F]amilies". */
const POSES = /^[\s“”‘’"']*\[\p{Lu}\p{L}*\]\p{L}*/u

/** Whether the beginning of a sentence limits what follows it: with its last words, a condition or a source. */
function limits(sentence: string): boolean {
  const words = sentence.toLowerCase().match(/[\p{L}\p{N}'’]+/gu) ?? []
  const [word = '', before = ''] = [words.at(-1), words.at(-2)]
  return (
    LIMITS.has(word) || /^\p{N}/u.test(word) || LIMITS_OF_TWO.has(`${before}_${word}`) || CONDITIONS.has(words[0] ?? '')
  )
}

/** What a quotation leaves out right before it, and which turns or limits what it says. */
interface Dropped {
  /** The beginning of the quotation where it poses as a whole sentence, and of the printed sentence; else empty. */
  readonly claimed: string
  readonly printed: string
}

/**
 * Whether a quotation begins right behind a word that turns its sentence round, "medical care" for "No medical care"; or
 * poses as a whole sentence behind one that limits it, "[F]amilies" for "Some families", or behind a condition or a source.
 */
export function droppedBefore(claimed: string, [place]: readonly Place[]): Dropped | undefined {
  if (!place) return undefined
  const { unit, span } = place
  const [, sentence = '', word = ''] = BEFORE.exec(unit.text.slice(0, span.start)) ?? []
  const posing = POSES.exec(claimed)?.[0] ?? ''
  const letters = posing.replace(/[^\p{L}]/gu, '')
  const first = unit.text.slice(span.start, span.start + letters.length)
  const poses = letters !== '' && first.toLowerCase() === letters.toLowerCase()
  if (turnsIn(word) === 0 && !(poses && limits(sentence))) return undefined
  return poses ? { claimed: posing, printed: sentence + first } : { claimed: '', printed: '' }
}
