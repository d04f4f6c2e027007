import { oncePer } from '../paper/once-per.ts'
import type { Paper } from '../paper/paper.ts'
import { type Reader, readRules, readWays, type Shared } from './reader.ts'
import { COMMON } from '../english/ways/common.ts'
import * as kinds from '../english/ways/kinds.ts'

/** A message that asks only for a part of the paper by its name is short; in characters. */
export const SHORT = 200

const WAYS = { ...kinds }

/** A kind of ways of asking, as the files in `ways` name it. */
export type Kind = keyof typeof WAYS

let shared: Shared | undefined
const common = (): Shared => (shared ??= readRules(COMMON))

const read = (...texts: readonly string[]): Reader => readWays(common(), ...texts)

/** Whether a word is one that any request can have around what it asks for. */
export const isFrame = (word: string): boolean => common().frame.has(word)

/** The readers of the kinds to which a paper's own field adds nothing: the same for every such paper. */
const general: Partial<Record<Kind, Reader>> = {}

const readersOf = oncePer<Paper, Partial<Record<Kind, Reader>>>(() => ({}))

/** The reader of a kind's ways, with what the paper's own field adds to them; made when it is first asked for. */
export function ways(paper: Paper, kind: Kind): Reader {
  const own = paper.ways[kind]
  if (own === undefined) return (general[kind] ??= read(WAYS[kind]))
  return (readersOf(paper)[kind] ??= read(own, WAYS[kind]))
}

/**
 * Makes the reader of several kinds, which gives the first of which a message is. The words of most messages tell none of
 * them, so that they are looked up once for all.
 */
export function firstOf<K extends Kind>(
  kindsOf: (paper: Paper) => readonly K[],
): (paper: Paper, words: readonly string[]) => K | undefined {
  const openedOf = oncePer((paper: Paper) => {
    const among = kindsOf(paper)
    /** The kinds that each word tells, a bit for each. */
    const told = new Map<string, number>()
    for (const [at, kind] of among.entries()) {
      for (const word of ways(paper, kind).telling) told.set(word, (told.get(word) ?? 0) | (1 << at))
    }
    return { among, told }
  })
  return (paper, words) => {
    const { among, told } = openedOf(paper)
    let possible = told.get('') ?? 0
    for (const word of words) possible |= told.get(word) ?? 0
    if (possible === 0) return undefined
    return among.find((kind, at) => (possible & (1 << at)) !== 0 && ways(paper, kind)(words))
  }
}

const isKind = (name: string): name is Kind => Object.hasOwn(WAYS, name)

/**
 * Reads the ways of asking of a paper's field, as its corpus has them: lines under "## kind".
 *
 * @returns the lines by kind; @throws SyntaxError, with the words at fault as its cause, for a kind that there is
 * not and a line that cannot be read
 */
export function readFieldWays(text: string): Readonly<Record<string, string>> {
  const [, ...parts] = `\n${text}`.split(/^## /mu)
  const added = parts.map((part): [string, string] => {
    const [name = '', ...lines] = part.split('\n')
    const kind = name.trim()
    if (!isKind(kind)) throw new SyntaxError(`there are no ways of asking called "${kind}"`, { cause: kind })
    read(...lines)
    return [kind, lines.join('\n').trim()]
  })
  return Object.fromEntries(added)
}
