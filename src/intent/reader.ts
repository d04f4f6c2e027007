import { type Known, type Match, walk } from './match.ts'
import { readTemplate, type Rules, type Sequence, wordsIn } from './template.ts'

/** Finds the first way of asking that a message has; the match is empty where the way has no slot. */
export type Reader = (words: readonly string[]) => Match | null

/** Which words may stand on one side of a way. */
type Around = Known | 'anything'

/** How many words in a row may stand on one side of a way. */
function run(words: readonly string[], around: Around): number {
  if (around === 'anything') return words.length
  const end = words.findIndex((word) => !around.has(word))
  return end < 0 ? words.length : end
}

/** The most words that a sequence can take; a slot may take all. */
function longest(sequence: Sequence): number {
  let sum = 0
  for (const part of sequence) {
    if (part.kind === 'slot') return Number.POSITIVE_INFINITY
    sum += part.kind === 'words' ? 1 : Math.max(...part.among.map(longest))
  }
  return sum
}

/** Whether a message has a word for each part of a sequence that is words; one that has not need not be walked. */
const hasWordsOf = (sequence: Sequence, words: readonly string[]): boolean =>
  sequence.every((part) => part.kind !== 'words' || words.some((word) => part.words.has(word)))

interface Way {
  readonly sequence: Sequence
  readonly longest: number
  /** "only" and "first" have nothing but politeness around them, or before them. */
  readonly sort: string | undefined
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
      ways.push(...sequences.map((sequence) => ({ sequence, longest: longest(sequence), sort })))
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

  return (words) => {
    const backwards = words.toReversed()
    const starts = { polite: run(words, polite), before: run(words, before) }
    const ends = { polite: words.length - run(backwards, polite), behind: words.length - run(backwards, behind) }
    const find = ({ sequence, longest: most }: Way, start: number, end: number): Match | null => {
      // More words are neither around the way nor of it than it can take: most messages end here.
      if (end - start > most || !hasWordsOf(sequence, words)) return null
      const states = Array.from({ length: start + 1 }, (_, at) => ({ at, from: at, to: at }))
      return walk(sequence, states, { words, known }).find(({ at }) => at >= end) ?? null
    }
    for (const way of ways) {
      const match = find(way, way.sort ? starts.polite : starts.before, way.sort === 'only' ? ends.polite : ends.behind)
      if (match) return exceptions.some((one) => find(one, words.length, 0)) ? null : match
    }
    return null
  }
}
