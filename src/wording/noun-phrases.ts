import { LOOK_UP, type Effort } from './effort.ts'
import { fold, occurrences } from './fold.ts'
import { lowerBound, type PrintedText, tokenFrom, unitAt } from './printed.ts'
import {
  BE,
  DETERMINERS,
  DO,
  HAVE,
  HE,
  I,
  IT,
  JOINING,
  MEN,
  NEUTRAL_ADJECTIVES,
  OTHER_MODALS,
  PERSONS,
  PLURALS,
  POSSESSIVES,
  PREPOSITIONS,
  SHE,
  SINGULARS,
  SOMEBODY,
  THEY,
  WE,
  WOMEN,
} from './word-classes.ts'

/** Whom or what a pronoun can stand for. */
export type Class = 'she' | 'he' | 'it' | 'they'

const isVerbal = (word: string): boolean => BE.has(word) || HAVE.has(word) || DO.has(word) || OTHER_MODALS.has(word)

/** A word of a closed class, which no noun phrase holds but at its beginning. */
const isFunction = (word: string): boolean =>
  [PREPOSITIONS, JOINING, DETERMINERS, POSSESSIVES, SHE, HE, IT, THEY, I, WE].some((set) => set.has(word)) ||
  isVerbal(word)

const ARTICLE_LIKE = /^(?:an?|the|his|her|its|their)$/u

/** Verb forms, which stand where nouns do after "by" and "of". */
const VERBAL = /(?:ing|ed)$/u

/** Words between a noun and the article or preposition that opens its phrase. */
const REACH = 4

const nouns = new WeakMap<PrintedText, ReadonlySet<string>>()

/** The words that a paper uses as nouns: names, and what ends a phrase that an article or a preposition opens. */
function nounsOf(printed: PrintedText): ReadonlySet<string> {
  const known = nouns.get(printed)
  if (known) return known
  const found = new Set<string>()
  const { tokens } = printed
  const isCapital = (index: number): boolean => /\p{Lu}/u.test(printed.folded.source.charAt(tokens[index]?.from ?? 0))
  // After a preposition other words stand alone too: "as well as".
  const opens = (key: string, word: string): boolean =>
    ARTICLE_LIKE.test(key) || (PREPOSITIONS.has(key) && key !== 'to' && isPlural(word))
  tokens.forEach((token, index) => {
    const next = tokens[index + 1]
    if (!token.isWord || isFunction(token.key) || next?.joined) return
    if (tokens[index - 1]?.isWord && isCapital(index) && !(next?.isWord && isCapital(index + 1))) found.add(token.key)
    // "This paper analyzes": between "this" and a form with an -s stands one noun.
    if (/^th(?:is|at)$/u.test(tokens[index - 1]?.key ?? '') && next?.key.endsWith('s')) found.add(token.key)
    if (VERBAL.test(token.key)) return
    const ends = !next || !next.isWord || PREPOSITIONS.has(next.key) || isVerbal(next.key) || JOINING.has(next.key)
    if (!ends) return
    for (let at = index - 1; at >= index - REACH && tokens[at]?.isWord; at -= 1) {
      const key = tokens[at]?.key ?? ''
      if (opens(key, token.key)) found.add(token.key)
      if (isFunction(key)) break
    }
  })
  nouns.set(printed, found)
  return found
}

const singular = (word: string): string =>
  word === 'women' ? 'woman' : word === 'men' ? 'man' : word === 'children' ? 'child' : word.replace(/(?<=[^s])s$/u, '')

const isPlural = (word: string): boolean => PLURALS.has(word) || (/[^s]s$/u.test(word) && !SINGULARS.has(word))

/** Whether a pronoun of a class may stand for a noun, by number and person. */
export function agrees(head: string, wanted: Class): boolean {
  const one = singular(head)
  if (wanted === 'they') return isPlural(head)
  if (isPlural(head)) return false
  if (wanted === 'she') return WOMEN.has(one) || PERSONS.has(one)
  if (wanted === 'he') return MEN.has(one) || PERSONS.has(one)
  return !WOMEN.has(one) && !MEN.has(one) && !PERSONS.has(one)
}

/** The most words of a phrase that stands for a pronoun, without its article. */
const WORDS_AT_MOST = 6

/** Passages before this one in which the phrase may be printed; of a story, all and what leads up to them. */
const BEFORE = 1
const BEFORE_IN_STORY = 8

/** A phrase as the paper has it: without its article and what adds nothing to it. */
export interface Phrase {
  /** Its last noun: "authorities" of "the North Korean authorities", "women" of "the women in Yanbian". */
  readonly head: string
  readonly name: boolean
  readonly words: number
  /** Where the paper prints it: indices of the folded text. */
  readonly found: readonly number[]
}

const withoutArticle = (words: readonly string[]): readonly string[] =>
  DETERMINERS.has(words[0] ?? '') ? words.slice(1) : words

/**
 * The last noun of a noun phrase: an article or none, then words of open classes, and what a preposition joins to them;
 * undefined for other words.
 */
export function headOf(words: readonly string[], printed: PrintedText): string | undefined {
  const core = withoutArticle(words)
  if (core.length === 0 || core.length > WORDS_AT_MOST) return undefined
  const joint = core.findIndex((word) => PREPOSITIONS.has(word))
  const head = (joint === -1 ? core : core.slice(0, joint)).at(-1) ?? ''
  const isContent = (word: string, index: number): boolean => index === joint || word === 'the' || !isFunction(word)
  if (!core.every(isContent) || joint === core.length - 1) return undefined
  const known = nounsOf(printed)
  return [head, singular(head)].some((word) => known.has(word) || isPerson(word)) ? head : undefined
}

/** Words as a noun phrase that the paper prints, if they are one. */
export function phraseOf(words: readonly string[], printed: PrintedText, effort: Effort): Phrase | undefined {
  const head = headOf(words, printed)
  if (head === undefined) return undefined
  let core = withoutArticle(words)
  const neutral = NEUTRAL_ADJECTIVES.has(core[0] ?? '') && core.length > 1
  if (words[0] === 'the' && core.length === 1 && !isPlural(head)) {
    const found = peopleIn(head, printed, effort)
    if (found.length > 0) return { head: 'people', name: false, words: 1, found }
  }
  let found = lookUp(core, printed, effort)
  if (found.length === 0 && neutral) found = lookUp((core = core.slice(1)), printed, effort)
  if (found.length === 0 && core.length === 1 && isPlural(head)) found = lookUp([singular(head)], printed, effort)
  const isName = found.every((at) => isCapitalAt(printed, at))
  return found.length > 0 ? { head, name: isName, words: core.length, found } : undefined
}

const isCapitalAt = ({ folded }: PrintedText, at: number): boolean =>
  /\p{Lu}/u.test(folded.source.charAt(folded.from[at] ?? 0))

/** Where "the Chinese" are a people, and no noun follows them. */
function peopleIn(word: string, printed: PrintedText, effort: Effort): number[] {
  const known = nounsOf(printed)
  return lookUp(['the', word], printed, effort).filter((at) => {
    const token = tokenFrom(printed, at)
    const next = printed.tokens[token + 2]
    const isName = isCapitalAt(printed, printed.tokens[token + 1]?.at ?? at)
    return isName && !(next?.isWord && (next.joined || known.has(next.key) || isCapitalAt(printed, next.at)))
  })
}

const isPerson = (word: string): boolean => WOMEN.has(word) || MEN.has(word) || PERSONS.has(word)

function lookUp(words: readonly string[], printed: PrintedText, effort: Effort): number[] {
  effort.spent += LOOK_UP
  return [...occurrences(fold(words.join(' ')), printed.folded)]
}

/** Whether a phrase is printed near a place, in the passage itself or right before it, and can be what the pronoun there means. */
export function standsFor(phrase: Phrase, wanted: Class, printed: PrintedText, at: number, effort: Effort): boolean {
  const { folded, units } = printed
  const here = unitAt(printed, folded.from[at] ?? 0)
  if (!agrees(phrase.head, wanted)) return false
  let start = here
  const isStory = (index: number): boolean => {
    const unit = units[index]?.unit
    return unit !== undefined && !('number' in unit) && unit.voice.kind === 'story'
  }
  const inNote = 'number' in (units[here]?.unit ?? {})
  const least = inNote ? here : here - (isStory(here) ? BEFORE_IN_STORY : BEFORE)
  while (start > Math.max(0, least) && (start === here || isStory(start))) start -= 1
  const from = lowerBound(folded.from, units[start]?.start ?? 0)
  const to = lowerBound(folded.from, units[here + 1]?.start ?? Infinity)
  const near = phrase.found.slice(lowerBound(phrase.found, from), lowerBound(phrase.found, to))
  if (near.length === 0) return false
  const isSomebody = SOMEBODY.has(phrase.head) || wanted === 'they' || !(phrase.name || isPerson(phrase.head))
  return (
    isSomebody ||
    near.some((place) => isNearest(phrase, place, printed, at, effort) || isSubject(phrase, place, printed, at))
  )
}

/** Whether nothing else that the pronoun could mean stands between a name, or a noun for a person, and the pronoun. */
function isNearest({ name, words }: Phrase, place: number, printed: PrintedText, at: number, effort: Effort): boolean {
  const [from, to] = [tokenFrom(printed, place) + words, tokenFrom(printed, at)]
  const away = (printed.sentences[to] ?? 0) - (printed.sentences[from] ?? 0)
  // Of persons there are more than names, so that one is sure within a sentence only.
  if (place >= at || away > (name ? 1 : 0)) return false
  effort.spent += to - from
  const known = nounsOf(printed)
  return !printed.tokens.slice(from, to).some((token, index) => {
    const next = printed.tokens[from + index + 1]
    if (!name) return SHE.has(token.key) || HE.has(token.key) || isPerson(token.key)
    const isName = token.isWord && known.has(token.key) && isCapitalAt(printed, token.at)
    return isName && !(next?.isWord && (known.has(next.key) || isCapitalAt(printed, next.at)))
  })
}

/** Whether a name is whom the sentence of the pronoun, or the one before it, is about: "UNHCR has …", "China considers …". */
function isSubject({ name, words }: Phrase, place: number, printed: PrintedText, at: number): boolean {
  const [from, to] = [tokenFrom(printed, place), tokenFrom(printed, at)]
  const next = printed.tokens[from + words]?.key ?? ''
  const verb = isVerbal(next) || (/(?:s|ed)$/u.test(next) && !nounsOf(printed).has(next))
  const before = printed.tokens[from - 1]
  const isObject = before?.isWord === true && (PREPOSITIONS.has(before.key) || isCapitalAt(printed, before.at))
  const away = (printed.sentences[to] ?? 0) - (printed.sentences[from] ?? 0)
  return name && verb && !isObject && (away === 0 || away === 1)
}
