import type { Predictor } from '../../packing/predictor.ts'
import { hashOf, passCount, passNumber } from '../../packing/symbols.ts'
import type { Tree } from '../../packing/tree.ts'

/** The words of one entry, ascending, each once. */
export type Words = readonly number[]

/** What is known of all the entries of a group: its passage, and a number of its own. */
export interface Place {
  readonly passage: number
  readonly group: number
}

/** Where the decision whether an entry ends stands, beside the nodes of the tree. */
const END = 1 << 24

/** Passes how many there are of something, one figure more being known of it. */
export function passSize(predictor: Predictor, kind: number, known: number, given: number): number {
  const { contexts } = predictor
  for (let i = 0; i < contexts.length; i++) contexts[i] = hashOf(60 + i, kind, i % 2 === 0 ? 0 : known)
  return passCount(predictor, given)
}

/** Passes the entries of a group in ascending order; what the order settles costs nothing. */
export function passEntries(predictor: Predictor, tree: Tree, place: Place, given: readonly Words[]): Words[] {
  const count = passSize(predictor, 1, 0, given.length)
  const entries: Words[] = []
  while (entries.length < count) {
    const from = entries.length
    const entry = passEntry(predictor, tree, place, entries[from - 1] ?? [], given[from] ?? [])
    const times = passSize(predictor, 5, entry.length, timesOf(given, from))
    for (let i = 0; i < times; i++) entries.push(entry)
  }
  return entries
}

/** How many times in a row the entry at a place is given. */
function timesOf(given: readonly Words[], from: number): number {
  const entry = given[from]
  let to = from + 1
  while (to < given.length && given[to]?.join() === entry?.join()) to++
  return to - from
}

function passEntry(predictor: Predictor, tree: Tree, place: Place, before: Words, given: Words): Words {
  const words: number[] = []
  let isAlike = before.length > 0
  while (true) {
    const at = words.length
    const bound = isAlike ? before[at] : undefined
    foretell(predictor, place, words[at - 1] ?? -1, bound ?? (isAlike ? -2 : -1))
    if (at > 0 && bound === undefined && passEnd(predictor, at, given.length === at)) return words
    const after = at === 0 ? 0 : (words[at - 1] as number) + 1
    const word = passNumber(predictor, tree, Math.max(after, bound ?? 0), given[at] ?? 0)
    isAlike = isAlike && word === bound
    words.push(word)
  }
}

function passEnd(predictor: Predictor, at: number, isEnd: boolean): boolean {
  const [kept] = predictor.contexts
  predictor.contexts[0] = hashOf(9, at)
  predictor.enter(END)
  const ended = predictor.decide(1, isEnd ? 1 : 0)
  predictor.contexts[0] = kept as number
  return ended === 1
}

/** What foretells a word: the passage, the group, the word before it, and the entry before. */
function foretell({ contexts }: Predictor, { passage, group }: Place, last: number, bound: number): void {
  contexts[0] = hashOf(1)
  contexts[1] = hashOf(2, last)
  contexts[2] = hashOf(3, passage)
  contexts[3] = hashOf(4, passage, group)
  contexts[4] = hashOf(5, passage, last)
  contexts[5] = hashOf(6, bound)
}
