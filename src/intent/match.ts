import { element } from '../paper/element.ts'
import type { Part, Sequence } from './template.ts'

/** The words of a message that fill the slot of a way of asking: `from` the first, `to` behind the last. */
export interface Match {
  readonly from: number
  readonly to: number
}

/** The place in a message that a way has reached, with the words that its slot has taken. */
export interface State extends Match {
  readonly at: number
}

/** The words that a kind of message knows. */
export type Known = Pick<ReadonlySet<string>, 'has'>

/** What a way is tried on: the words of a message, and those that its kind knows. */
interface Tried {
  readonly words: readonly string[]
  readonly known: Known
}

/** Slots with the most words that they take, each of this form. Any other slot takes all words, and keeps them. */
const SLOTS: ReadonlyMap<string, { most: number; fits: (word: string, known: Tried['known']) => boolean }> = new Map([
  ['word', { most: 1, fits: () => true }],
  ['words', { most: 4, fits: () => true }],
  ['known', { most: 4, fits: (word: string, known: Tried['known']) => known.has(word) }],
  ['figure', { most: 1, fits: (word: string) => /^\d[\d.%-]*$/u.test(word) }],
])

/** The states without those at a place where one before them is. */
function distinct(states: readonly State[]): State[] {
  const seen = new Set<number>()
  return states.filter(({ at }) => !seen.has(at) && seen.add(at))
}

/** What a slot can take from some places on. */
function fill(name: string, states: readonly State[], { words, known }: Tried): State[] {
  const slot = SLOTS.get(name)
  const reached = new Map<number, State>()
  for (const { at, from, to } of states) {
    for (let end = at + 1; end <= Math.min(words.length, at + (slot?.most ?? words.length)); end++) {
      // A slot for any number of words has already gone on from here to the end.
      if (slot ? !slot.fits(element(words, end - 1), known) : reached.has(end)) break
      if (!reached.has(end)) reached.set(end, slot ? { at: end, from, to } : { at: end, from: at, to: end })
    }
  }
  return [...reached.values()]
}

function step(part: Part, states: readonly State[], tried: Tried): readonly State[] {
  if (part.kind === 'slot') return fill(part.name, states, tried)
  const reached: State[] = []
  if (part.kind === 'choice') {
    for (const sequence of part.among) reached.push(...walk(sequence, states, tried))
    return distinct(part.optional ? [...reached, ...states] : reached)
  }
  for (const { at, from, to } of states) {
    if (part.words.has(tried.words[at] ?? '')) reached.push({ at: at + 1, from, to })
  }
  return reached
}

/**
 * Where a sequence can end that begins at one of some places, each of which comes once. So no part is tried twice at a
 * place: the work is at most a few times the parts times the words, whatever the message.
 */
export function walk(sequence: Sequence, states: readonly State[], tried: Tried): readonly State[] {
  let reached = states
  for (const part of sequence) {
    if (reached.length === 0) break
    reached = step(part, reached, tried)
  }
  return reached
}
