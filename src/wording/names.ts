import { element } from '../paper/element.ts'
import { oncePer } from '../paper/once-per.ts'
import { type Effort, LOOK_UP } from './effort.ts'
import { fold, occurrences } from './fold.ts'
import { isCapital, isPlural } from './nouns.ts'
import type { PrintedText } from './printed.ts'
import { REGIONS } from '../english/word-classes.ts'

/** Letters of a word that are enough for its short form: "Dec.". */
const ABBREVIATED = 3

/** Whether a word with a full stop is the short form of another: "[Dec.]" for "December". */
export const isAbbreviated = (text: string, mine: readonly string[], theirs: readonly string[]): boolean =>
  mine.length === 1 &&
  theirs.length === 1 &&
  text.endsWith('.') &&
  mine.every((word) => word.length >= ABBREVIATED && theirs.every((own) => own.startsWith(word)))

/** A name with its short form in round brackets: words with a capital, and small ones among them. */
const EXPLAINED =
  /((?:\p{Lu}[\p{L}’.-]*\s+(?:(?:of|the|for|and)\s+)*){0,7}\p{Lu}[\p{L}’.-]*)\s+\((\p{Lu}[\p{L} ]{1,30})\)/gu

/** What the paper calls by several names, each by its words: "Refugees International (RI)". */
const explainedIn = oncePer((printed: PrintedText): readonly ReadonlySet<string>[] =>
  [...printed.folded.source.matchAll(EXPLAINED)].map((match) => {
    const [name, short] = [element(match, 1), element(match, 2)]
    const long = keysIn(name)
    // "The Office of the UN High Commissioner for Refugees (UNHCR)": it begins with the letter of its short form.
    const begins = long.findIndex((word) => word.startsWith(short.charAt(0).toLowerCase()))
    const names = isShort(short) && begins !== -1 ? beginning(long, begins) : [long.join(' '), initialsOf(long)]
    const brief = keysIn(short).join(' ')
    // With the short form that is printed behind it.
    return new Set([...names, brief, ...names.map((one) => `${one} ${brief}`)])
  }),
)

const isShort = (name: string): boolean => /^\p{Lu}+$/u.test(name)

/** A name from the word with the first letter of its short form, and from the word before that: "Office of the UN …". */
function beginning(long: readonly string[], at: number): string[] {
  const before = long.slice(0, at).findLastIndex((word) => !SMALL.test(word))
  return [at, ...(before === -1 ? [] : [before])].map((from) => long.slice(from).join(' '))
}

const keysIn = (text: string): readonly string[] =>
  Array.from(
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .matchAll(/[\p{L}'-]+/gu),
    ([word]) => word,
  )

const SMALL = /^(?:of|the|for|and|in|on)$/u

/** "dprk" for the words "democratic people's republic of korea". */
const initialsOf = (words: readonly string[]): string =>
  words
    .filter((word) => !SMALL.test(word))
    .map((word) => word.charAt(0))
    .join('')

/**
 * Whether words are another name of what the paper prints: the long form of an abbreviation, or the reverse; each as the
 * paper itself explains it, or by its initials where the paper prints the long form too.
 */
export function isNameOf(
  mine: readonly string[],
  theirs: readonly string[],
  printed: PrintedText,
  effort: Effort,
): boolean {
  const bare = mine[0] === 'the' ? mine.slice(1) : mine
  const own = theirs[0] === 'the' ? theirs.slice(1) : theirs
  if (bare.length === 0 || own.length === 0) return false
  const [one, other] = [bare.join(' '), own.join(' ')]
  // "U.S." is "US".
  if (isInitials(bare)) return bare.join('') === other || isNameOf([bare.join('')], own, printed, effort)
  const isOne = (names: ReadonlySet<string>): boolean => names.has(one) && names.has(other)
  return (
    explainedIn(printed).some(isOne) || isShortFor(bare, own, printed, effort) || isShortFor(own, bare, printed, effort)
  )
}

const isInitials = (words: readonly string[]): boolean =>
  words.length > 1 && words.every((word) => /^\p{L}$/u.test(word))

/**
 * Whether a word is what a long name ends with, and so stands for it behind "the": "the [Act]"; or the name of a place
 * without what kind of place it is: "[Yanbian]" for "Yanbian Korean Autonomous Prefecture".
 *
 * @param token the first printed token of the name
 */
export function isShortName(
  mine: readonly string[],
  { words, before }: { readonly words: readonly string[]; readonly before: readonly string[] },
  printed: PrintedText,
  token: number,
): boolean {
  const [word = '', ...more] = mine[0] === 'the' ? mine.slice(1) : mine
  const isName = words.every((own, index) => SMALL.test(own) || isCapital(printed, token + index))
  if (more.length > 0 || words.length < 2 || !isName) return false
  if (word === words[0]) return REGIONS.has(words.at(-1))
  const isThe = mine[0] === 'the' || before.at(-1) === 'the'
  return isThe && word === words.at(-1) && words.length > 2 && !isPlural(word) && !words.some((own) => SMALL.test(own))
}

function isShortFor(long: readonly string[], short: readonly string[], printed: PrintedText, effort: Effort): boolean {
  const name = short.join(' ')
  if (short.length !== 1 || name.length < 2 || long.length < 2 || initialsOf(long) !== name) return false
  effort.spent += 10 * LOOK_UP
  const { source, from, to } = printed.folded
  if (!source.match(/\b\p{Lu}{2,}\b/gu)?.includes(name.toUpperCase())) return false
  const form = fold(long.join(' '))
  const isName = (at: number): boolean => {
    const words = source.slice(from[at], to[at + form.text.length - 1]).split(/[\s-]+/u)
    return words.every((word) => SMALL.test(word) || /^\p{Lu}/u.test(word))
  }
  return [...occurrences(form, printed.folded)].some(isName)
}
