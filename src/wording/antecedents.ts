import { canBe, type Pronoun, withGroup, withoutSubject } from './candidates.ts'
import type { Effort } from './effort.ts'
import { type Mention, mentioned } from './mentions.ts'
import { type Class, isCapital, isPerson, isVerbal, singular } from './nouns.ts'
import { keyAt, keysIn, type PrintedText, sentenceOf } from './printed.ts'
import { firstOf, inSentenceBefore } from './sentence-before.ts'
import { listed } from '../english/listed.ts'
import { DEMONSTRATIVES, NOBODY, POSSESSIVES } from '../english/word-classes.ts'

/** So many pronouns are followed to the noun that they stand for. */
const CHAIN = 6

/** So many tokens are read for what an empty "it" announces, and for the clause behind "in its report". */
const AHEAD = 8

/** Words of a phrase before a clause, up to its pronoun. */
const INITIAL = 3

const STOPS = listed('. ; :')
/** What opens a clause behind an empty "it", and what has it for its object. */
const CLAUSES = listed('that to if whether')
const FINDING = listed('find finds found make makes made')
const COMPARING = listed('as than')
const OBJECTS = listed('them him')
/** Prepositions whose object may be whom the clause is about. */
const BEFORE_OBJECTS = listed('for upon on of with to by')

/** The pronoun opens what verbs say without a subject: "it is plausible that", "would find it difficult to", "make it back". */
export function isEmpty(printed: PrintedText, at: number): boolean {
  if (keyAt(printed, at) !== 'it') return false
  const after = keysIn(printed, at + 1, at + 1 + AHEAD)
  const end = after.findIndex((key) => STOPS.has(key))
  const keys = end === -1 ? after : after.slice(0, end)
  const opens = keys.findIndex((key) => CLAUSES.has(key))
  if (opens < 1) return false
  const describes = (key: string): boolean => /(?:ible|able|clear|cult|sary|ant|ely|easy|hard|true)$/u.test(key)
  const isObject = FINDING.has(keyAt(printed, at - 1))
  return isObject || (isVerbal(keys[0]) && keys.slice(1, opens).some(describes))
}

/** "As it has": the verb is left out, and its subject is that of the clause before. */
const isElliptic = (printed: PrintedText, at: number): boolean =>
  COMPARING.has(keyAt(printed, at - 1)) &&
  isVerbal(keyAt(printed, at + 1)) &&
  !/(?:ed|en|ing)$/u.test(keyAt(printed, at + 2))

/**
 * What a pronoun at a token can stand for, as far as grammar tells: the subject of its clause or of the sentence before;
 * where no subject can be it, all that is mentioned, if it is one thing; nothing where that cannot be told.
 */
export function antecedents(
  wanted: Class,
  printed: PrintedText,
  at: number,
  effort: Effort,
  chain = CHAIN,
): readonly Mention[] {
  if (chain === 0 || (wanted === 'it' && isEmpty(printed, at))) return []
  const follow = (mention: Mention): readonly Mention[] => {
    const isPointing = DEMONSTRATIVES.has(keyAt(printed, mention.first)) && NOBODY.has(singular(mention.head))
    const isItself = mention.head === 'those' || !(mention.isPronoun || isPointing)
    return isItself ? [mention] : antecedents(wanted, printed, mention.first, effort, chain - 1)
  }
  const pronoun = { at, wanted, printed, effort, follow }
  const start = firstOf(printed, sentenceOf(printed, at))
  const all = mentioned(printed, start, at, effort)
  const mine = all.filter(
    (mention) =>
      canBe(printed, mention, wanted) && !isWhatIsOf(printed, mention, at) && !isEmpty(printed, mention.first),
  )
  if (isJoined(printed, all, at)) return joined(pronoun, mine)
  if (wanted === 'they' && hasPair(printed, all, mine.at(-1))) return []
  if (mine.length > 0) return inSentence(pronoun, all, mine)
  const initial = initialOf(pronoun, start)
  return initial ? [initial] : inSentenceBefore(pronoun, start)
}

/** "The majority of its citizens": what is of something is not that. */
const isWhatIsOf = (printed: PrintedText, { last }: Mention, at: number): boolean =>
  last === at - 2 && keyAt(printed, at - 1) === 'of'

/** "The famine and its aftermath", "Koreans into their territory": the pronoun is joined to a noun. */
const isJoined = (printed: PrintedText, all: readonly Mention[], at: number): boolean =>
  POSSESSIVES.has(keyAt(printed, at)) && /^(?:and|into)$/u.test(keyAt(printed, at - 1)) && all.at(-1)?.last === at - 2

function joined(pronoun: Pronoun, mine: readonly Mention[]): readonly Mention[] {
  const last = mine.at(-1)
  // Those who come into a place are not whose it is.
  const isInto = pronoun.printed.tokens[pronoun.at - 1]?.key === 'into'
  return last?.last === pronoun.at - 2 && !isInto ? withGroup(pronoun.follow(last), mine, pronoun) : []
}

/** "Her and her daughter": the last two persons that are named one by one. */
export function pairIn(printed: PrintedText, all: readonly Mention[]): readonly [Mention, Mention] | undefined {
  const isOne = ({ head, isPronoun }: Mention): boolean => isPronoun || isPerson(head)
  const pairs = all.flatMap((mention): (readonly [Mention, Mention])[] => {
    if (keyAt(printed, mention.first - 1) !== 'and' || !isOne(mention)) return []
    const before = all.find(({ last }) => last === mention.first - 2)
    return before && isOne(before) ? [[before, mention]] : []
  })
  return pairs.at(-1)
}

/** Whether two persons stand behind the last that are named as several. */
const hasPair = (printed: PrintedText, all: readonly Mention[], several: Mention | undefined): boolean =>
  several !== undefined && (pairIn(printed, all)?.[1].last ?? -1) > several.last

/** Of what the sentence mentions before the pronoun. */
function inSentence(pronoun: Pronoun, all: readonly Mention[], mine: readonly Mention[]): readonly Mention[] {
  const { at, wanted, printed } = pronoun
  const subject = mine.findLast((mention) => mention.isSubject)
  if (!subject) return withoutSubject(pronoun, mine, at)
  // "Men who look for women to sell them": who does it does not do it to himself.
  // But "people with whom they talk and who help them" do it to others.
  const isOthers = keysIn(printed, subject.last + 2, at).includes('who')
  if (!isOthers && isObject(printed, at) && all.findLast((mention) => mention.isSubject) === subject) {
    const other = mine.find((mention) => !mention.isSubject)
    return other ? pronoun.follow(other) : []
  }
  const names = wanted === 'it' && !isElliptic(printed, at) ? namesBeside(mine, subject, printed) : []
  return names.length > 0 ? names : withGroup(pronoun.follow(subject), mine, pronoun)
}

/** Whether a pronoun is the object of a verb. */
const isObject = (printed: PrintedText, at: number): boolean =>
  OBJECTS.has(keyAt(printed, at)) && !BEFORE_OBJECTS.has(keyAt(printed, at - 1))

/** The name that is the object of a verb beside a subject that is none, or the only one: "presents China with dilemmas that it". */
function namesBeside(mine: readonly Mention[], subject: Mention, printed: PrintedText): readonly Mention[] {
  const names = mine.filter((mention) => !mention.isPronoun && isCapital(printed, mention.last))
  const last = names.at(-1)
  if (!last || subject.isPronoun || isCapital(printed, subject.last)) return []
  return names.length === 1 || !last.isBehindPreposition ? [last] : []
}

/** "In its report, Human Rights Watch argued": whose the pronoun in a phrase before the clause is. */
function initialOf({ at, wanted, printed, effort }: Pronoun, start: number): Mention | undefined {
  const { tokens, sentences } = printed
  if (at - start > INITIAL || !POSSESSIVES.has(keyAt(printed, at)) || wanted !== 'it') return undefined
  let comma = at
  while (sentences[comma + 1] === sentences[at] && tokens[comma]?.key !== ',') comma += 1
  const [first] = mentioned(printed, comma, Math.min(comma + AHEAD, tokens.length), effort)
  const isIts = first?.first === comma + 1 && canBe(printed, first, wanted) && isCapital(printed, first.last)
  return isIts ? first : undefined
}
