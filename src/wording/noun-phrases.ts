import { LOOK_UP, type Effort } from './effort.ts'
import { fold, occurrences } from './fold.ts'
import { lowerBound, type PrintedText, unitAt } from './printed.ts'
import {
  BE,
  DETERMINERS,
  DO,
  HAVE,
  JOINING,
  MEN,
  NEUTRAL_ADJECTIVES,
  OTHER_MODALS,
  PERSONS,
  PLURALS,
  POSSESSIVES,
  PREPOSITIONS,
  SINGULARS,
  WOMEN,
} from './word-classes.ts'

/** Whom or what a pronoun can stand for. */
export type Class = 'she' | 'he' | 'it' | 'they'

const isVerbal = (word: string): boolean => BE.has(word) || HAVE.has(word) || DO.has(word) || OTHER_MODALS.has(word)

/** A word of a closed class, which no noun phrase holds but at its beginning. */
const isFunction = (word: string): boolean =>
  isVerbal(word) || PREPOSITIONS.has(word) || JOINING.has(word) || DETERMINERS.has(word) || POSSESSIVES.has(word)

const ARTICLE_LIKE = /^(?:an?|the|his|her|its|their)$/u

/** The words that a paper uses as nouns: names, and what stands after an article, with no other noun after them. */
const nouns = new WeakMap<PrintedText, ReadonlySet<string>>()

function nounsOf(printed: PrintedText): ReadonlySet<string> {
  const known = nouns.get(printed)
  if (known) return known
  const found = new Set<string>()
  const { tokens } = printed
  tokens.forEach((token, index) => {
    const next = tokens[index + 1]
    if (!token.isWord || isFunction(token.key) || next?.joined) return
    const ends = !next || !next.isWord || PREPOSITIONS.has(next.key) || isVerbal(next.key) || JOINING.has(next.key)
    const opened = [1, 2, 3].some((back) => ARTICLE_LIKE.test(tokens[index - back]?.key ?? ''))
    const within = [1, 2].every((back) => {
      const key = tokens[index - back]?.key ?? ''
      return ARTICLE_LIKE.test(key) || (tokens[index - back]?.isWord && !isFunction(key))
    })
    const isName = tokens[index - 1]?.isWord && /\p{Lu}/u.test(printed.folded.source.charAt(token.from))
    if (ends && (isName || (opened && within))) found.add(token.key)
  })
  nouns.set(printed, found)
  return found
}

const singular = (word: string): string =>
  word === 'women' ? 'woman' : word === 'men' ? 'man' : word === 'children' ? 'child' : word.replace(/(?<=[^s])s$/u, '')

const isPlural = (word: string): boolean => PLURALS.has(word) || (/[^s]s$/u.test(word) && !SINGULARS.has(word))

/** Whether a pronoun of a class may stand for a noun, by number and person. */
function agrees(head: string, wanted: Class): boolean {
  const one = singular(head)
  if (wanted === 'they') return isPlural(head)
  if (isPlural(head)) return false
  if (wanted === 'she') return WOMEN.has(one) || PERSONS.has(one)
  if (wanted === 'he') return MEN.has(one) || PERSONS.has(one)
  return !WOMEN.has(one) && !MEN.has(one) && !PERSONS.has(one)
}

/** The most words of a phrase that stands for a pronoun, without its article. */
const WORDS_AT_MOST = 6

/** Passages before this one in which the phrase may be printed; in a story, the whole of it. */
const BEFORE = 1
const BEFORE_IN_STORY = 4

/** A phrase as the paper has it: without its article and what adds nothing to it. */
export interface Phrase {
  /** Its last noun: "authorities" of "the North Korean authorities", "women" of "the women in Yanbian". */
  readonly head: string
  readonly determined: boolean
  /** Where the paper prints it: indices of the folded text. */
  readonly found: readonly number[]
}

/**
 * Words as a noun phrase, if they are one that the paper prints: an article or none, then words of open classes in the
 * order of print, and what a preposition joins to them.
 */
export function phraseOf(words: readonly string[], printed: PrintedText, effort: Effort): Phrase | undefined {
  const determined = DETERMINERS.has(words[0] ?? '')
  let core = determined ? words.slice(1) : words
  const neutral = NEUTRAL_ADJECTIVES.has(core[0] ?? '') && core.length > 1
  if (core.length === 0 || core.length > WORDS_AT_MOST) return undefined
  const joint = core.findIndex((word) => PREPOSITIONS.has(word))
  const main = joint === -1 ? core : core.slice(0, joint)
  const head = main.at(-1) ?? ''
  const known = nounsOf(printed)
  const isContent = (word: string, index: number): boolean => index === joint || word === 'the' || !isFunction(word)
  if (!core.every(isContent) || joint === core.length - 1) return undefined
  if (![head, singular(head)].some((word) => known.has(word) || isPerson(word))) return undefined
  let found = lookUp(core, printed, effort)
  if (found.length === 0 && neutral) found = lookUp((core = core.slice(1)), printed, effort)
  if (found.length === 0 && core.length === 1 && isPlural(head)) found = lookUp([singular(head)], printed, effort)
  return found.length > 0 ? { head, determined, found } : undefined
}

const isPerson = (word: string): boolean => WOMEN.has(word) || MEN.has(word) || PERSONS.has(word)

function lookUp(words: readonly string[], printed: PrintedText, effort: Effort): number[] {
  effort.spent += LOOK_UP
  return [...occurrences(fold(words.join(' ')), printed.folded)]
}

/** Whether a phrase is printed near a place, in the passage itself or right before it, and agrees with the pronoun there. */
export function standsFor(phrase: Phrase, wanted: Class, printed: PrintedText, at: number): boolean {
  const offset = printed.folded.from[at] ?? 0
  const here = unitAt(printed, offset)
  const unit = printed.units[here]?.unit
  if (!unit || !agrees(phrase.head, wanted)) return false
  const before = 'number' in unit ? 0 : unit.voice.kind === 'story' ? BEFORE_IN_STORY : BEFORE
  const from = printed.units[Math.max(0, here - before)]?.start ?? 0
  const to = printed.units[here + 1]?.start ?? Infinity
  const first = phrase.found[lowerBound(phrase.found, lowerBound(printed.folded.from, from))]
  return first !== undefined && (printed.folded.from[first] ?? 0) < to
}
