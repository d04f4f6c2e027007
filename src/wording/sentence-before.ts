import { canBe, isBody, mentioned, type Pronoun, withGroup, withoutSubject } from './candidates.ts'
import type { Mention } from './mentions.ts'
import { isCapital, isPerson, singular } from './nouns.ts'
import { lowerBound, type PrintedText, tokenFrom, unitAt } from './printed.ts'
import { DEMONSTRATIVES } from '../english/word-classes.ts'

/** So many sentences are read back, until one mentions what the pronoun can mean. */
const SENTENCES = 3

/** What stands between two notes, as a token. */
const BARRIER = '\uFFFF'

/** The first token of a sentence, behind what stands between two notes. */
export function firstOf({ sentences, tokens }: PrintedText, sentence: number): number {
  const first = lowerBound(sentences, sentence)
  return tokens[first]?.key === BARRIER ? first + 1 : first
}

const unitOf = (printed: PrintedText, token: number): number => unitAt(printed, printed.tokens[token]?.from ?? 0)

/** Where the sentence before ends, and the first passage or note in which it may stand: a note goes on from its marker. */
function endBefore(printed: PrintedText, start: number): { to: number; least: number } {
  const here = unitOf(printed, start)
  if (!('number' in (printed.units[here]?.unit ?? {}))) return { to: start, least: here - 1 }
  // Before the first token of a note stands the sign that divides notes.
  if (unitOf(printed, start - 2) === here) return { to: start, least: here }
  const to = behindMarker(printed, here)
  return { to, least: unitOf(printed, to - 1) }
}

/** Where the sentence ends that carries the marker of a note. */
function behindMarker(printed: PrintedText, note: number): number {
  const { units, folded, sentences } = printed
  const { unit } = units[note] ?? {}
  if (unit === undefined || !('number' in unit)) return 0
  const passage = units.find((one) => one.unit.id === unit.passage)
  if (!passage || !('footnotes' in passage.unit)) return 0
  const { offset = 0 } = passage.unit.footnotes.find(({ footnote }) => footnote.id === unit.id) ?? {}
  const token = tokenFrom(printed, lowerBound(folded.from, passage.start + offset)) - 1
  return lowerBound(sentences, (sentences[token] ?? 0) + 1)
}

/**
 * Of what the sentences before a pronoun's mention: the first subject that it can be, or what stands alone.
 *
 * @param start the first token of the pronoun's sentence
 */
export function inSentenceBefore(pronoun: Pronoun, start: number): readonly Mention[] {
  const { printed, at, effort } = pronoun
  const { sentences, tokens } = printed
  // "These individuals" are no authorities.
  const isSingle = DEMONSTRATIVES.has(tokens[at]?.key ?? '')
  const { to: end, least } = endBefore(printed, start)
  let to = end
  for (let read = 0; read < SENTENCES && to > 0; read += 1) {
    const from = firstOf(printed, sentences[to - 1] ?? 0)
    if (unitOf(printed, from) < least) return []
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
  const isThat = pronoun.wanted === 'it' && DEMONSTRATIVES.has(pronoun.printed.tokens[pronoun.at]?.key ?? '')
  const subject = mine.find((mention) => mention.isSubject && !(isThat && isCapital(pronoun.printed, mention.last)))
  if (subject) return withGroup(pronoun.follow(subject), mine, pronoun)
  const last = mine.at(-1)
  const isThing = pronoun.wanted === 'it' && last?.isPronoun === false && !isCapital(pronoun.printed, last.last)
  return isThing ? [] : withoutSubject(pronoun, mine, end)
}
