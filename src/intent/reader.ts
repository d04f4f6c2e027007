import { readTemplate, type Part, type Rules, type Sequence } from './template.ts'

/** The words of a message that fill the slot of a way of asking: `from` the first, `to` behind the last. */
export interface Match {
  readonly from: number
  readonly to: number
}

/** Finds the first way of asking that a message has; its slot is empty where the way has none. */
export type Reader = (words: readonly string[]) => Match | null

/** What a slot takes: so many words at most, each of this form. Other slots take any words. */
interface Slot {
  readonly most: number
  readonly fits: (word: string, known: ReadonlySet<string>) => boolean
}
const SLOTS: ReadonlyMap<string, Slot> = new Map<string, Slot>([
  ['word', { most: 1, fits: () => true }],
  ['words', { most: 4, fits: () => true }],
  ['known', { most: 4, fits: (word, known) => known.has(word) }],
  ['figure', { most: 1, fits: (word) => /^\d[\d.%-]*$/u.test(word) }],
])

/** A message as a way is tried on it: its words, and those that its kind knows. */
interface Tried {
  readonly words: readonly string[]
  readonly known: ReadonlySet<string>
}

/** A place in a message that a way has come to, with what its slot has taken. */
interface State extends Match {
  readonly at: number
}

/** The states without those at a place where one before them is. */
function distinct(states: readonly State[]): State[] {
  const seen = new Set<number>()
  return states.filter(({ at }) => !seen.has(at) && seen.add(at))
}

/** What a slot can take from some places on. Of two that reach a place the first counts, so that each is come to once. */
function fill(name: string, states: readonly State[], { words, known }: Tried): State[] {
  const slot = SLOTS.get(name)
  const reached = new Map<number, State>()
  for (const { at, from, to } of states) {
    const most = Math.min(words.length, at + (slot?.most ?? words.length))
    for (let end = at + 1; end <= most && (!slot || slot.fits(words[end - 1] ?? '', known)); end++) {
      if (!slot && reached.has(end)) break
      if (!reached.has(end)) reached.set(end, slot ? { at: end, from, to } : { at: end, from: at, to: end })
    }
  }
  return [...reached.values()]
}

function step(part: Part, states: readonly State[], tried: Tried): State[] {
  if (part.kind === 'slot') return fill(part.name, states, tried)
  if (part.kind === 'choice') {
    const taken = part.among.flatMap((sequence) => walk(sequence, states, tried))
    return distinct(part.optional ? [...taken, ...states] : taken)
  }
  const fitting = states.filter(({ at }) => part.words.has(tried.words[at] ?? ''))
  return fitting.map(({ at, from, to }) => ({ at: at + 1, from, to }))
}

/**
 * Where a sequence can end that begins at one of some places. No part is tried twice at a place, so the work is at most
 * the parts times the words.
 */
function walk(sequence: Sequence, states: readonly State[], tried: Tried): State[] {
  let reached = [...states]
  for (const part of sequence) {
    if (reached.length === 0) break
    reached = step(part, reached, tried)
  }
  return reached
}

/** All words that a sequence has. */
const wordsIn = (sequence: Sequence): string[] =>
  sequence.flatMap((part) =>
    part.kind === 'words' ? [...part.words] : part.kind === 'choice' ? part.among.flatMap(wordsIn) : [],
  )

/** Some words of which a message that has the sequence has one; null where the sequence can do without any. */
function needs(sequence: Sequence, common: ReadonlySet<string>): readonly string[] | null {
  const cost = (words: readonly string[]): number =>
    words.reduce((sum, word) => sum + (common.has(word) ? 100 : 1), 0) / Math.sqrt(words.length)
  const sets = sequence.flatMap((part) => {
    if (part.kind === 'words') return [[...part.words]]
    if (part.kind === 'slot' || part.optional) return []
    const each = part.among.map((one) => needs(one, common))
    return each.includes(null) ? [] : [each.flatMap((words) => words ?? [])]
  })
  return sets.toSorted((a, b) => cost(a) - cost(b))[0] ?? null
}

/** Which words may stand on one side of a way. */
type Around = ReadonlySet<string> | 'anything'

/** How many words in a row from an end of a message may stand around a way. */
function run(words: readonly string[], around: Around, fromEnd: boolean): number {
  if (around === 'anything') return words.length
  let length = 0
  while (length < words.length && around.has(words.at(fromEnd ? -length - 1 : length) ?? '')) length++
  return length
}

const LINE = /^(?:<([\w-]+)> =|(around|before|behind|never|except|only|first):)? ?(.*)$/u

/**
 * Reads the ways of asking of one kind; README.md says how they are written.
 *
 * @param texts lines of ways, the rules that they share first
 * @throws SyntaxError for a line that cannot be read
 */
export function readWays(...texts: readonly string[]): Reader {
  const rules = new Map<string, readonly Sequence[]>() satisfies Rules
  const lists: Record<string, string[] | undefined> = {}
  const ways: { readonly sequence: Sequence; readonly sort: string | undefined }[] = []
  const exceptions: Sequence[] = []
  for (const line of texts.join('\n').split('\n')) {
    if (line.trim() === '' || line.startsWith('#')) continue
    const [, rule, sort, text = ''] = LINE.exec(line.trim()) ?? []
    const sequences = readTemplate(text, rules)
    if (rule !== undefined) rules.set(rule, [...(rules.get(rule) ?? []), ...sequences])
    else if (sort === 'except') exceptions.push(...sequences)
    else if (sort === undefined || sort === 'only' || sort === 'first') {
      ways.push(...sequences.map((sequence) => ({ sequence, sort })))
    } else (lists[sort] ??= []).push(...sequences.flatMap(wordsIn))
  }
  const frame = (rules.get('frame') ?? []).flatMap(wordsIn)
  const never = new Set(lists['never'])
  const own = [...frame, ...ways.flatMap(({ sequence }) => wordsIn(sequence)), ...(lists['around'] ?? [])]
  const known = new Set(own.filter((word) => !never.has(word)))
  const side = (listed: readonly string[] | undefined): Around =>
    listed?.[0] === 'anything' ? 'anything' : listed ? new Set(listed) : known
  const polite = new Set((rules.get('polite') ?? []).flatMap(wordsIn))
  const [before, behind] = [side(lists['before']), side(lists['behind'])]

  const common = new Set(frame)
  const byWord = new Map<string, number[]>()
  const always: number[] = []
  for (const [index, { sequence }] of ways.entries()) {
    for (const word of new Set(needs(sequence, common))) byWord.set(word, [...(byWord.get(word) ?? []), index])
    if (needs(sequence, common) === null) always.push(index)
  }

  const find = (sequence: Sequence, words: readonly string[], left: Around, right: Around): Match | null => {
    const starts = Array.from({ length: run(words, left, false) + 1 }, (_, at) => ({ at, from: at, to: at }))
    const last = words.length - run(words, right, true)
    return walk(sequence, starts, { words, known }).find(({ at }) => at >= last) ?? null
  }
  return (words) => {
    const candidates = new Set([...always, ...words.flatMap((word) => byWord.get(word) ?? [])])
    if (candidates.size === 0) return null
    for (const index of [...candidates].toSorted((a, b) => a - b)) {
      const way = ways[index]
      if (!way) continue
      const left = way.sort === undefined ? before : polite
      const match = find(way.sequence, words, left, way.sort === 'only' ? polite : behind)
      if (match) return exceptions.some((one) => find(one, words, 'anything', 'anything')) ? null : match
    }
    return null
  }
}
