import type { Mention } from './mentions.ts'
import { isCapital, isPlural, singular } from './nouns.ts'
import type { PrintedText } from './printed.ts'
import { ANYBODY, OFFICES } from './word-classes.ts'

/** The people whom a paper is about, by the name that it gives them most often: "North Koreans". */
interface Group {
  readonly name: string
  /** What it calls them besides: "refugees", as it prints "North Korean refugees". */
  readonly heads: ReadonlySet<string>
}

/** So often at least does a paper name them. */
const OFTEN = 5

const groups = new WeakMap<PrintedText, Group>()

export function groupOf(printed: PrintedText): Group {
  const known = groups.get(printed)
  if (known) return known
  const { tokens } = printed
  const key = (at: number): string => tokens[at]?.key ?? ''
  const isPart = (at: number): boolean => tokens[at]?.isWord === true && isCapital(printed, at)
  const counts = new Map<string, number>()
  for (let at = 1; at < tokens.length; at += 1) {
    if (!isPart(at) || !/ns$/u.test(key(at)) || isPart(at + 1)) continue
    const name = isPart(at - 1) ? `${key(at - 1)} ${key(at)}` : key(at)
    counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  const [name = '', often = 0] = [...counts].sort(([, one], [, other]) => other - one)[0] ?? []
  const words = often < OFTEN ? [] : singular(name).split(' ')
  const heads = new Set<string>()
  for (let at = words.length; words.length > 0 && at < tokens.length; at += 1) {
    const isTheirs = words.every((word, index) => key(at - words.length + index) === word)
    // "North Korean asylum seekers": the last of the words in small letters.
    if (isTheirs) for (let last = at; last < at + 2; last += 1) if (isPlural(key(last))) heads.add(key(last))
  }
  for (const head of heads) if (OFFICES.has(singular(head))) heads.delete(head)
  const group = { name: words.length > 0 ? name : '', heads }
  groups.set(printed, group)
  return group
}

/** Whether a mention is of them, or of people in general. */
export function isOfGroup({ head, first, last }: Mention, printed: PrintedText): boolean {
  const { name, heads } = groupOf(printed)
  const words = printed.tokens.slice(first, last + 1).map(({ key }) => key)
  const text = ` ${words.join(' ')}`
  if (name !== '' && text.endsWith(` ${name}`)) return true
  if (name !== '' && heads.has(head) && text.includes(` ${singular(name)} `)) return true
  const isNamed = printed.tokens
    .slice(first, last + 1)
    .some((_, index) => isCapital(printed, first + index) && printed.sentences[first - 1] === printed.sentences[first])
  return !isNamed && (ANYBODY.has(head) || heads.has(head) || head === 'those')
}
