import { AGE, ageIn } from './age.ts'
import { type Effort, LOOK_UP } from './effort.ts'
import { fold, occurrences } from './fold.ts'
import { isCapital, isFunction, isPerson, isPlural, nounsOf, singular } from './nouns.ts'
import { isWordAt, keyAt, type PrintedText, tokenFrom } from './printed.ts'
import { DEMONSTRATIVES, DETERMINERS, POSSESSIVES, PREPOSITIONS } from '../english/word-classes.ts'

/** The most words of a phrase that stands for a pronoun, without its article. */
const WORDS_AT_MOST = 9

/** A phrase as the paper has it: without its article and what adds nothing to it. */
export interface Phrase {
  /** Its last noun: "authorities" of "the North Korean authorities", "women" of "the women in Yanbian". */
  readonly head: string
  /** Whether it is a name, and of how many words it is. */
  readonly name: boolean
  readonly words: number
  readonly core: readonly string[]
  /** As it was given, with its article. */
  readonly given: readonly string[]
  /** Whether it opens with "this" or "such". */
  readonly isPointing: boolean
  /** Where the paper prints it: indices of the folded text. */
  readonly found: readonly number[]
}

const withoutArticle = (words: readonly string[]): readonly string[] =>
  DETERMINERS.has(words[0]) ? words.slice(1) : words

/**
 * The last noun of a noun phrase: an article or none, then words of open classes, and what a preposition or a participle
 * joins to them, "from her Bible study", "crossing the border"; undefined for other words.
 */
export function headOf(words: readonly string[], printed: PrintedText): string | undefined {
  const core = withoutArticle(words)
  if (core.length === 0 || core.length > WORDS_AT_MOST) return undefined
  const joins = (word: string, at: number): boolean =>
    PREPOSITIONS.has(word) || (at > 0 && /(?:ed|ing)$/u.test(word) && isFunction(core[at + 1] ?? ''))
  const joint = core.findIndex(joins)
  const [front, rest] = joint === -1 ? [core, []] : [core.slice(0, joint), core.slice(joint + 1)]
  const head = front.at(-1) ?? ''
  // "From her Bible study", "crossing the border", but not "from Onsong arrived in".
  const isBehind = (word: string): boolean =>
    word === 'and' ||
    [DETERMINERS, POSSESSIVES, PREPOSITIONS].some((set) => set.has(word)) ||
    !(isFunction(word) || word.endsWith('ed'))
  if (front.some(isFunction) || !rest.every(isBehind) || (joint !== -1 && rest.length === 0)) return undefined
  const known = nounsOf(printed)
  return [head, singular(head)].some((word) => known.has(word) || isPerson(word)) ? head : undefined
}

/** Words as a noun phrase that the paper prints, if they are one. */
export function phraseOf(given: readonly string[], printed: PrintedText, effort: Effort): Phrase | undefined {
  const words = withNoun(given, printed, effort)
  const owner = POSSESSIVES.has(words[0]) ? words.slice(0, 1) : []
  const core = [...owner, ...withoutArticle(words.slice(owner.length))]
  const head = headOf(words.slice(owner.length), printed)
  if (head === undefined) return undefined
  if (words[0] === 'the' && core.length === 1 && !isPlural(head)) {
    const found = peopleIn(head, printed, effort)
    if (found.length > 0) return { head: 'people', name: false, words: 2, core: words, given, isPointing: false, found }
  }
  for (const form of formsOf(core, head)) {
    const found = lookUp(form, printed, effort)
    const isPointing = DEMONSTRATIVES.has(words[0])
    const phrase = { head, words: form.length, core: form, given, isPointing, found }
    if (found.length > 0) return { ...phrase, name: isNameIn(printed, found) }
  }
  return undefined
}

/** "The 22-year-old" with the noun that the paper has behind it: "the 22-year-old woman". */
function withNoun(words: readonly string[], printed: PrintedText, effort: Effort): readonly string[] {
  const age = ageIn(words)
  if (age === -1 || age !== words.length - AGE) return words
  const [at] = lookUp(words.slice(age), printed, effort)
  const next = at === undefined ? '' : keyAt(printed, tokenFrom(printed, at) + AGE)
  return isPerson(next) ? [...words, next] : words
}

/** A phrase as it may be printed: as it is, without what adds nothing, in the singular. */
function formsOf(core: readonly string[], head: string): (readonly string[])[] {
  // "The young woman" is the woman.
  const isMore = core[0] === 'young' && core.length > 1
  const bare = isMore ? core.slice(1) : core
  const isAlone = bare.length === 1 && isPlural(head)
  return [core, ...(isMore ? [bare] : []), ...(isAlone ? [[singular(head)]] : [])]
}

/** Whether words always have a capital, and not only where they open a sentence: "Traitors are subject". */
function isNameIn(printed: PrintedText, found: readonly number[]): boolean {
  const places = found.map((at) => tokenFrom(printed, at))
  return places.every((token) => isCapital(printed, token)) && places.some((token) => isWordAt(printed, token - 1))
}

/** Where "the Chinese" are a people, and no noun follows them. */
function peopleIn(word: string, printed: PrintedText, effort: Effort): number[] {
  const known = nounsOf(printed)
  return lookUp(['the', word], printed, effort).filter((at) => {
    const token = tokenFrom(printed, at)
    const next = printed.tokens[token + 2]
    const isOther = next?.isWord && (next.joined || known.has(next.key) || isCapital(printed, token + 2))
    return isCapital(printed, token + 1) && !isOther
  })
}

function lookUp(words: readonly string[], printed: PrintedText, effort: Effort): number[] {
  effort.spent += LOOK_UP
  const found = [...occurrences(fold(words.join(' ')), printed.folded)]
  // "The old woman" is not whom "a 28-year-old woman" is.
  return found.filter((at) => printed.tokens[tokenFrom(printed, at)]?.joined !== true)
}
