import { type Class, isCapital, isFunction, isPerson, isPlural, isVerbal, nounsOf, singular } from './nouns.ts'
import { lowerBound, type PrintedText } from './printed.ts'
import {
  BASES,
  DETERMINERS,
  HE,
  I,
  IT,
  JOINING,
  POSSESSIVES,
  PREPOSITIONS,
  QUANTIFIERS,
  SHE,
  THEY,
} from './word-classes.ts'

/** A noun phrase or a pronoun, as it is printed. */
export interface Mention {
  /** Its last noun, without "'s"; or the pronoun. */
  readonly head: string
  /** Its first token and that of its last noun. */
  readonly first: number
  readonly last: number
  readonly isPronoun: boolean
  /** Whether a verb of which it is the subject may follow: it opens a clause, or a clause with "who" follows it. */
  readonly isSubject: boolean
  /** Whether a preposition stands before it. */
  readonly isBehindPreposition: boolean
}

/** The most words before a noun that belong to it. */
const REACH = 6

const NOT_SUBJECTS = new Set('them their him his her its me my themselves himself herself itself'.split(' '))

const withoutEnding = (key: string): string => key.replace(/'s?$/u, '')

/** Whether the word at a token is used as a noun there that no other noun follows. */
export function isHead(printed: PrintedText, at: number): boolean {
  const { tokens } = printed
  const [token, next, before] = [tokens[at], tokens[at + 1], tokens[at - 1]]
  const key = withoutEnding(token?.key ?? '')
  if (!token?.isWord || isFunction(key) || QUANTIFIERS.has(key) || /ly$/u.test(key) || next?.joined) return false
  const known = nounsOf(printed)
  if (!known.has(key) && !known.has(singular(key)) && !isPerson(singular(key))) return false
  const isInfinitive = before?.key === 'to' && !isCapital(printed, at) && !isPlural(key)
  if (isInfinitive || BASES.has(key)) return isPerson(singular(key))
  const isOwner = key !== token.key
  const isNoun =
    next?.isWord === true && !isFunction(next.key) && (known.has(next.key) || known.has(singular(next.key)))
  if (isOwner || !isNoun) return true
  // "North Koreans face", but "human rights organizations" and "Human Rights Watch".
  return isPlural(key) && !isPlural(next.key) && !isCapital(printed, at + 1)
}

/** Where the noun phrase begins that ends at a token. */
function firstOf(printed: PrintedText, last: number): number {
  const { tokens } = printed
  const isName = isCapital(printed, last)
  const opens = (at: number): boolean => {
    const key = tokens[at]?.key ?? ''
    // "That" before a plural joins a clause.
    if (key === 'that' && isPlural(withoutEnding(tokens[last]?.key ?? ''))) return false
    return DETERMINERS.has(key) || POSSESSIVES.has(key) || QUANTIFIERS.has(key) || /^\p{N}/u.test(key)
  }
  let at = last
  while (at > last - REACH) {
    const before = tokens[at - 1]
    if (!before?.isWord) return at
    if (opens(at - 1)) {
      at -= 1
      continue
    }
    // Between two names stands a verb: "Chinese treat North Korean women".
    if (isCapital(printed, at) && !isCapital(printed, at - 1) && isCapital(printed, at - 2)) return at
    if (
      opens(at) ||
      isFunction(before.key) ||
      (/s$/u.test(before.key) && !(isName && isCapital(printed, at - 1))) ||
      /ly$/u.test(before.key) ||
      BASES.has(before.key)
    )
      return at
    if (/(?:ed|ing)$/u.test(before.key) && !opens(at - 2)) return at
    at -= 1
  }
  return at
}

/** Whether what begins at a token opens a clause. */
function opensClause(
  { tokens, sentences }: PrintedText,
  [first, last]: readonly [number, number],
  earlier: Mention | undefined,
): boolean {
  const before = tokens[first - 1]
  if (before && isVerbal(before.key)) return tokens[first - 2]?.key === 'there'
  const isFirst = !before || sentences[first - 1] !== sentences[first]
  // A clause goes on behind its subject: "Activists on this issue, who …", but not "race, religion, nationality".
  if (tokens[last + 1]?.isWord !== true && (!isFirst || sentences[last + 2] !== sentences[first])) return false
  if (isFirst || !before.isWord) return true
  if (!JOINING.has(before.key)) return false
  // "Guards and officials": the second is what the first is.
  const isJoined = /^(?:and|or)$/u.test(before.key) && tokens[first - 2]?.isWord === true
  return !isJoined || earlier?.last !== first - 2 || earlier.isSubject
}

const known = new WeakMap<PrintedText, Map<number, readonly Mention[]>>()

/** The noun phrases and pronouns whose last word is among the printed tokens, end exclusive, in their order. */
export function mentionsIn(printed: PrintedText, from: number, to: number): Mention[] {
  const { sentences } = printed
  const found: Mention[] = []
  for (let sentence = sentences[from] ?? 0; sentence <= (sentences[to - 1] ?? -1); sentence += 1)
    for (const mention of mentionsOf(printed, sentence))
      if (mention.last >= from && mention.last < to) found.push(mention)
  return found
}

function mentionsOf(printed: PrintedText, sentence: number): readonly Mention[] {
  const all = known.get(printed) ?? new Map<number, readonly Mention[]>()
  known.set(printed, all)
  const before = all.get(sentence)
  if (before) return before
  const [from, to] = [lowerBound(printed.sentences, sentence), lowerBound(printed.sentences, sentence + 1)]
  const found: Mention[] = []
  for (let at = from; at < to; at += 1) {
    const mention = mentionAt(printed, at, found.at(-1))
    if (mention) found.push(mention)
  }
  all.set(sentence, found)
  return found
}

function mentionAt(printed: PrintedText, at: number, earlier: Mention | undefined): Mention | undefined {
  const { tokens } = printed
  const key = tokens[at]?.key ?? ''
  const isPronoun = [SHE, HE, IT, THEY, I].some((set) => set.has(key)) || isThose(printed, at)
  if (!isPronoun && !isHead(printed, at)) return undefined
  const first = isPronoun ? at : firstOf(printed, at)
  const head = withoutEnding(key)
  const hasClause = /^(?:who|which)$/u.test(tokens[at + 1]?.key ?? '')
  const isSubject =
    hasClause || (!NOT_SUBJECTS.has(key) && (isPronoun || head === key) && opensClause(printed, [first, at], earlier))
  const isBehindPreposition = PREPOSITIONS.has(tokens[first - 1]?.key ?? '')
  return { head: isPronoun ? key : head, first, last: at, isPronoun, isSubject, isBehindPreposition }
}

/** "Those who", "those arrested": people of whom nothing was said before. */
const isThose = ({ tokens }: PrintedText, at: number): boolean =>
  tokens[at]?.key === 'those' && /^(?:who|in|known|.*(?:ed|ing|ly))$/u.test(tokens[at + 1]?.key ?? '')

/** The pronouns by whom they mean; I is whoever speaks. */
export const PRONOUNS: readonly (readonly [ReadonlySet<string>, Class])[] = [
  [SHE, 'she'],
  [HE, 'he'],
  [IT, 'it'],
  [THEY, 'they'],
]
