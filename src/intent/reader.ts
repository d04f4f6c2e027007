import { element } from '../paper/element.ts'
import { type Known, type Match, type State, walk } from './match.ts'
import { readTemplate, type Rules, type Sequence, wordsIn } from './template.ts'

/** Finds the first way of asking that a message has; the match is empty where the way has no slot. */
export interface Reader {
  (words: readonly string[]): Match | null
  /** A message that has a way has one of these words; "" where a way needs none. */
  readonly telling: readonly string[]
}

/** Which words may stand on one side of a way. */
type Around = Known | 'anything'

/** Where a way begins at the latest: at the first word that may not stand before it. */
function latestStart(words: readonly string[], around: Around): number {
  const at = around === 'anything' ? -1 : words.findIndex((word) => !around.has(word))
  return at < 0 ? words.length : at
}

/** Where a way ends at the earliest: behind the last word that may not stand behind it. */
const earliestEnd = (words: readonly string[], around: Around): number =>
  around === 'anything' ? 0 : words.findLastIndex((word) => !around.has(word)) + 1

/** The most words that a sequence can take; a slot may take all. */
function longest(sequence: Sequence): number {
  let sum = 0
  for (const part of sequence) {
    if (part.kind === 'slot') return Number.POSITIVE_INFINITY
    sum += part.kind === 'words' ? 1 : Math.max(...part.among.map(longest))
  }
  return sum
}

/** Of each of these sets of words, a message must have one to have a sequence. */
const needs = (sequence: Sequence): ReadonlySet<string>[] =>
  sequence.flatMap((part) => {
    if (part.kind === 'words') return [part.words]
    return part.kind === 'choice' && !part.optional ? needsAmong(part.among) : []
  })

function needsAmong(among: readonly Sequence[]): ReadonlySet<string>[] {
  const sets = among.map((sequence) => needs(sequence)[0])
  return sets.includes(undefined) ? [] : [new Set(sets.flatMap((set) => [...(set ?? [])]))]
}

/** A word that any request can have is so much more frequent than another. */
const FREQUENT = 100

/** Sets of words with the rarest and smallest first, the last of equals: a way says at its end what it asks for. */
function byRarity(sets: readonly ReadonlySet<string>[], frame: Known): ReadonlySet<string>[] {
  const frequencyOf = (words: ReadonlySet<string>): number => {
    let sum = 0
    for (const word of words) sum += frame.has(word) ? FREQUENT : 1
    return sum
  }
  return sets
    .map((words) => ({ words, frequency: frequencyOf(words) }))
    .toReversed()
    .toSorted((a, b) => a.frequency - b.frequency)
    .map(({ words }) => words)
}

interface Way {
  readonly sequence: Sequence
  readonly longest: number
  readonly needs: readonly ReadonlySet<string>[]
  /** "only" and "first" have nothing but politeness around them, or before them. */
  readonly sort: string | undefined
}

/** Whether a message has a word of each of some sets, without which a way that needs them need not be walked. */
const hasEach = (sets: readonly ReadonlySet<string>[], words: readonly string[]): boolean =>
  sets.every((set) => words.some((word) => set.has(word)))

/** Where a way begins in a message at the latest, and where it ends at the earliest. */
interface Bounds {
  readonly start: number
  readonly end: number
}

const LINE = /^(?:<([\w-]+)> =|(around|before|behind|never|except|only|first):)? ?(.*)$/u

/** Reads lines as README.md has them. */
function readLines(text: string, shared: Rules) {
  const rules = new Map(shared)
  const lists = new Map<string, string[]>()
  const ways: Way[] = []
  for (const line of text.split('\n').filter((one) => !/^\s*(?:#|$)/u.test(one))) {
    const [, rule, sort, template = ''] = LINE.exec(line.trim()) ?? []
    const sequences = readTemplate(template, rules)
    if (rule !== undefined) rules.set(rule, [...(rules.get(rule) ?? []), ...sequences])
    else if (sort === undefined || /^(?:except|only|first)$/u.test(sort)) {
      ways.push(
        ...sequences.map((sequence) => ({ sequence, longest: longest(sequence), needs: needs(sequence), sort })),
      )
    } else lists.set(sort, [...(lists.get(sort) ?? []), ...sequences.flatMap(wordsIn)])
  }
  return { rules, ways, lists }
}

/** What the ways of all kinds share: their rules, of which the frame and politeness may stand around a way. */
export interface Shared {
  readonly rules: Rules
  readonly frame: ReadonlySet<string>
  readonly polite: ReadonlySet<string>
}

/** Reads the rules that several kinds share. @throws SyntaxError as `readWays` does */
export function readRules(text: string): Shared {
  const { rules } = readLines(text, new Map())
  const wordsOf = (rule: string): Set<string> => new Set((rules.get(rule) ?? []).flatMap(wordsIn))
  return { rules, frame: wordsOf('frame'), polite: wordsOf('polite') }
}

/**
 * Reads the ways of asking of one kind; README.md says how they are written.
 *
 * @param texts lines of ways, those of the paper's field first
 * @throws SyntaxError for a line that cannot be read, with the line as its cause
 */
export function readWays({ rules, frame, polite }: Shared, ...texts: readonly string[]): Reader {
  const { ways: all, lists } = readLines(texts.join('\n'), rules)
  const exceptions = all.filter(({ sort }) => sort === 'except')
  const ways = all.filter(({ sort }) => sort !== 'except')
  const own = new Set([...ways.flatMap(({ sequence }) => wordsIn(sequence)), ...(lists.get('around') ?? [])])
  const never = new Set(lists.get('never'))
  const known: Known = { has: (word) => (own.has(word) || frame.has(word)) && !never.has(word) }
  const side = (name: string): Around => {
    const listed = lists.get(name)
    if (listed?.[0] === 'anything') return 'anything'
    return listed ? new Set(listed.filter((word) => word !== 'nothing')) : known
  }
  const [before, behind] = [side('before'), side('behind')]

  /** The ways by the words of which they need one, as their places in the list; those that need none under "". */
  const byWord = new Map<string, number[]>()
  /** What else each of them needs. */
  const others: (readonly ReadonlySet<string>[])[] = []
  for (const [at, way] of ways.entries()) {
    const [rarest, ...rest] = byRarity(way.needs, frame)
    others.push(rest)
    for (const word of rarest ?? ['']) {
      const places = byWord.get(word)
      if (places) places.push(at)
      else byWord.set(word, [at])
    }
  }
  const find = (words: readonly string[], { sequence }: Way, { start, end }: Bounds): Match | null => {
    const states: State[] = []
    for (let at = 0; at <= start; at++) states.push({ at, from: at, to: at })
    return walk(sequence, states, { words, known }).find(({ at }) => at >= end) ?? null
  }
  const boundsOf = (words: readonly string[], sort: Way['sort']): Bounds => ({
    start: latestStart(words, sort ? polite : before),
    end: earliestEnd(words, sort === 'only' ? polite : behind),
  })

  const read = (words: readonly string[]): Match | null => {
    let usual: Bounds | undefined
    const places: number[] = []
    const add = (place: number): void => {
      const { longest: most, sort } = element(ways, place)
      const { start, end } = sort ? boundsOf(words, sort) : (usual ??= boundsOf(words, sort))
      // More words are neither around the way nor of it than it can take.
      if (end - start <= most && hasEach(element(others, place), words)) places.push(place)
    }
    byWord.get('')?.forEach(add)
    for (const word of words) byWord.get(word)?.forEach(add)
    // Most messages end here.
    if (places.length === 0) return null
    for (const place of new Set(places.toSorted((a, b) => a - b))) {
      const way = element(ways, place)
      const match = find(words, way, boundsOf(words, way.sort))
      if (match) return exceptions.some((one) => find(words, one, { start: words.length, end: 0 })) ? null : match
    }
    return null
  }
  return Object.assign(read, { telling: [...byWord.keys()] })
}
