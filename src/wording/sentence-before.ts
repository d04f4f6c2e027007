import { element } from '../paper/element.ts'
import type { Footnote } from '../paper/paper.ts'
import { canBe, isBody, type Pronoun, withGroup, withoutSubject } from './candidates.ts'
import { type Mention, mentioned } from './mentions.ts'
import { isCapital, isPerson, singular } from './nouns.ts'
import { keyAt, lowerBound, type PrintedText, sentenceOf, sentenceStart, tokenFrom, unitOfToken } from './printed.ts'
import { DEMONSTRATIVES } from '../english/word-classes.ts'

/** So many sentences are read back, until one mentions what the pronoun can mean. */
const SENTENCES = 3

/** What stands between two notes, as a token. */
const BARRIER = '\uFFFF'

/** The first token of a sentence, behind what stands between two notes. */
export function firstOf(printed: PrintedText, sentence: number): number {
  const first = lowerBound(printed.sentences, sentence)
  return keyAt(printed, first) === BARRIER ? first + 1 : first
}

/** Where the sentence before ends, and the first passage or note in which it may stand: a note goes on from its marker. */
function endBefore(printed: PrintedText, start: number): { to: number; least: number } {
  const here = unitOfToken(printed, start)
  const { unit } = element(printed.units, here)
  if (!('number' in unit)) return { to: start, least: here - 1 }
  // Before the first token of a note stands the sign that divides notes.
  if (unitOfToken(printed, start - 2) === here) return { to: start, least: here }
  const to = behindMarker(printed, unit)
  return { to, least: unitOfToken(printed, to - 1) }
}

/** Where the sentence ends that carries the marker of a note; the build lets none be without. */
function behindMarker(printed: PrintedText, note: Footnote): number {
  const places = printed.units.flatMap(({ unit, start }) =>
    'footnotes' in unit
      ? unit.footnotes.flatMap(({ footnote, offset }) => (footnote.id === note.id ? [start + offset] : []))
      : [],
  )
  const token = tokenFrom(printed, lowerBound(printed.folded.from, element(places, 0))) - 1
  return sentenceStart(printed, token, 1)
}

/**
 * Of what the sentences before a pronoun's mention: the first subject that it can be, or what stands alone.
 *
 * @param start the first token of the pronoun's sentence
 */
export function inSentenceBefore(pronoun: Pronoun, start: number): readonly Mention[] {
  const { printed, at, effort } = pronoun
  // "These individuals" are no authorities.
  const isSingle = DEMONSTRATIVES.has(keyAt(printed, at))
  const { to: end, least } = endBefore(printed, start)
  let to = end
  for (let read = 0; read < SENTENCES && to > 0; read += 1) {
    const from = firstOf(printed, sentenceOf(printed, to - 1))
    if (unitOfToken(printed, from) < least) return []
    const all = mentioned(printed, from, to, effort)
    const mine = all.filter((mention) => canBe(printed, mention, pronoun.wanted) && !(isSingle && isBody(mention)))
    const found = pick(pronoun, mine, to)
    const isDone = mine.length > 0 && !(isSingle && found.length > 0 && found.every(isBody))
    if (isDone) return found
    // Somebody else is spoken of there.
    if (mine.length === 0 && all.some(({ head, isPronoun }) => isPronoun || isPerson(singular(head)))) return []
    to = from
  }
  return []
}

function pick(pronoun: Pronoun, mine: readonly Mention[], end: number): readonly Mention[] {
  // "That was a policy" is said of a thing, and of no name.
  const isThat = pronoun.wanted === 'it' && DEMONSTRATIVES.has(keyAt(pronoun.printed, pronoun.at))
  const subject = mine.find((mention) => mention.isSubject && !(isThat && isCapital(pronoun.printed, mention.last)))
  if (subject) return withGroup(pronoun.follow(subject), mine, pronoun)
  const last = mine.at(-1)
  const isThing = pronoun.wanted === 'it' && last?.isPronoun === false && !isCapital(pronoun.printed, last.last)
  return isThing ? [] : withoutSubject(pronoun, mine, end)
}
