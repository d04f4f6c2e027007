import type { Effort } from './effort.ts'
import { isOfGroup } from './group.ts'
import { type Mention, mentionsIn, PRONOUNS } from './mentions.ts'
import { agrees, type Class, isCapital, isPerson, isVerbal, singular } from './nouns.ts'
import { lowerBound, type PrintedText, unitAt } from './printed.ts'
import {
  ANYBODY,
  BODIES,
  DEMONSTRATIVES,
  I,
  MEN,
  NOBODY,
  OFFICES,
  PLURALS,
  POSSESSIVES,
  WOMEN,
} from './word-classes.ts'

/** So many pronouns are followed to the noun that they stand for, and so many sentences read before the first. */
const CHAIN = 6
const SENTENCES = 3

/** What stands between two notes, as a token. */
const BARRIER = '\uFFFF'

/** So near must a thing stand that is no subject: tokens. */
const NEAR = 4

/** Whether several persons are meant, and not things. */
const arePersons = (printed: PrintedText, { head, last }: Mention): boolean =>
  isPerson(singular(head)) ||
  BODIES.has(singular(head)) ||
  BODIES.has(head) ||
  isCapital(printed, last) ||
  PLURALS.has(head) ||
  head === 'those'

/** Whether a pronoun of a class may stand for what is mentioned, or is the same pronoun again. */
function canBe(printed: PrintedText, mention: Mention, wanted: Class): boolean {
  const { head, isPronoun, last } = mention
  if (head === 'those') return wanted === 'they'
  if (isPronoun) return PRONOUNS.some(([set, one]) => one === wanted && set.has(head)) || isSpeaking(head, wanted)
  if (wanted === 'they') return (agrees(head, 'they') || isPeople(printed, mention)) && arePersons(printed, mention)
  if (wanted === 'it') return agrees(head, 'it') && !isPeople(printed, mention) && last >= 0
  return agrees(head, wanted)
}

const isSpeaking = (head: string, wanted: Class): boolean => I.has(head) && (wanted === 'she' || wanted === 'he')

/** "The Chinese". */
const isPeople = ({ tokens }: PrintedText, { head, first, last }: Mention): boolean =>
  /(?:ese|ish|ch)$/u.test(head) && last === first + 1 && tokens[first]?.key === 'the'

/** The pronoun opens what verbs say without a subject: "it is plausible that", "would find it difficult to", "make it back". */
function isEmpty({ tokens }: PrintedText, at: number): boolean {
  if (tokens[at]?.key !== 'it') return false
  const after = tokens.slice(at + 1, at + 9)
  const end = after.findIndex(({ key }) => /^[.;:]$/u.test(key))
  const keys = (end === -1 ? after : after.slice(0, end)).map(({ key }) => key)
  const opens = keys.findIndex((key) => /^(?:that|to|if|whether)$/u.test(key))
  // "Find it difficult to", "make it back to".
  if (/^(?:find|finds|found|make|makes|made)$/u.test(tokens[at - 1]?.key ?? '') && opens > 0) return true
  const describes = (key: string): boolean => /(?:ible|able|clear|cult|sary|ant|ely|easy|hard|true)$/u.test(key)
  return isVerbal(keys[0] ?? '') && opens > 0 && keys.slice(1, opens).some(describes)
}

/** "As it has": the verb is left out, and its subject is that of the clause before. */
const isElliptic = ({ tokens }: PrintedText, at: number): boolean =>
  /^(?:as|than)$/u.test(tokens[at - 1]?.key ?? '') &&
  isVerbal(tokens[at + 1]?.key ?? '') &&
  !/(?:ed|en|ing)$/u.test(tokens[at + 2]?.key ?? '')

/** Everything of a class that a stretch of tokens mentions. */
function mentioned(printed: PrintedText, from: number, to: number, effort: Effort): readonly Mention[] {
  effort.spent += 2 * (to - from)
  return mentionsIn(printed, from, to)
}

/** What is picked, and, if it is of the paper's group, what else names the group there. */
function withGroup(picked: readonly Mention[], mine: readonly Mention[], printed: PrintedText): readonly Mention[] {
  if (picked.length === 0 || !picked.every((one) => isOfGroup(one, printed))) return picked
  const isOne = (mention: Mention): boolean =>
    !mention.isPronoun &&
    !ANYBODY.has(mention.head) &&
    isOfGroup(mention, printed) &&
    !isSorted(mention) &&
    !picked.includes(mention)
  return isSorted(picked[0] as Mention) ? picked : [...picked, ...mine.filter(isOne)]
}

/** Whether a noun is for a body of persons, or for those in power. */
const isBody = ({ head }: Mention): boolean => [BODIES, OFFICES].some((set) => set.has(singular(head)))

/** Whether a noun says of persons which they are: men, women, children. */
export const isSorted = ({ head }: Mention): boolean =>
  WOMEN.has(singular(head)) || MEN.has(singular(head)) || singular(head) === 'child'

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
  const { sentences, tokens } = printed
  const follow = (mention: Mention): readonly Mention[] => {
    const isPointing = DEMONSTRATIVES.has(tokens[mention.first]?.key ?? '') && NOBODY.has(singular(mention.head))
    if (mention.head === 'those' || !(mention.isPronoun || isPointing)) return [mention]
    return antecedents(wanted, printed, mention.first, effort, chain - 1)
  }
  const start = firstOf(printed, sentences[at] ?? 0)
  const all = mentioned(printed, start, at, effort)
  // "The majority of its citizens": what is of something is not that.
  const isOf = ({ last }: Mention): boolean => last === at - 2 && tokens[at - 1]?.key === 'of'
  const key = tokens[at]?.key ?? ''
  const mine = all.filter((mention) => canBe(printed, mention, wanted) && !isOf(mention))
  const last = mine.at(-1)
  // "The famine and its aftermath".
  if (POSSESSIVES.has(key) && tokens[at - 1]?.key === 'and' && all.at(-1)?.last === at - 2)
    return last?.last === at - 2 ? withGroup(follow(last), mine, printed) : []
  if (wanted === 'they' && mine.length > 0 && hasPair(printed, all, mine.at(-1))) return []
  if (mine.length > 0) return inSentence(wanted, printed, at, { all, mine, follow })
  const initial = initialOf(wanted, printed, at, start, effort)
  if (initial) return [initial]
  return inSentenceBefore(wanted, printed, at, start, effort, follow)
}

/** "Her and her daughter": two persons that are named one by one, behind the last that are named as several. */
const hasPair = (printed: PrintedText, all: readonly Mention[], several: Mention | undefined): boolean =>
  all.some((mention, index) => {
    const before = all[index - 1]
    if (!before || before.last !== mention.first - 2 || mention.last <= (several?.last ?? 0)) return false
    const isOne = ({ head, isPronoun }: Mention): boolean => isPronoun || isPerson(head)
    return printed.tokens[mention.first - 1]?.key === 'and' && isOne(before) && isOne(mention)
  })

interface Here {
  readonly all: readonly Mention[]
  readonly mine: readonly Mention[]
  readonly follow: (mention: Mention) => readonly Mention[]
}

/** Of what the sentence mentions before the pronoun. */
function inSentence(wanted: Class, printed: PrintedText, at: number, { all, mine, follow }: Here): readonly Mention[] {
  const { tokens } = printed
  const key = tokens[at]?.key ?? ''
  const subject = mine.findLast((mention) => mention.isSubject)
  const isObject = /^(?:them|him)$/u.test(key) && !/^(?:for|upon|on|of|with|to|by)$/u.test(tokens[at - 1]?.key ?? '')
  if (isObject && subject && all.findLast((mention) => mention.isSubject) === subject) {
    const [other] = mine.filter((mention) => mention !== subject && !mention.isSubject)
    return other ? follow(other) : []
  }
  if (subject) {
    const picked = withGroup(follow(subject), mine, printed)
    const names = wanted === 'it' && !isElliptic(printed, at) ? namesBeside(mine, subject, printed) : []
    return names.length > 0 ? names : picked
  }
  return nearest(wanted, printed, at, mine, follow)
}

/** The name that is the object of a verb beside a subject that is none, or the only one: "presents China with dilemmas that it". */
function namesBeside(mine: readonly Mention[], subject: Mention, printed: PrintedText): readonly Mention[] {
  const names = mine.filter((mention) => !mention.isPronoun && isCapital(printed, mention.last))
  const last = names.at(-1)
  if (!last || subject.isPronoun || isCapital(printed, subject.last)) return []
  return names.length === 1 || !last.isBehindPreposition ? [last] : []
}

/** Where no subject can be it: for "it" the nearest, for persons the only ones. */
function nearest(
  wanted: Class,
  printed: PrintedText,
  at: number,
  mine: readonly Mention[],
  follow: Here['follow'],
): readonly Mention[] {
  const last = mine.at(-1)
  if (!last) return []
  const pronoun = mine.findLast((mention) => mention.isPronoun)
  if (pronoun && wanted !== 'it') return withGroup(follow(pronoun), mine, printed)
  if (wanted === 'it') {
    const isNear = last.isPronoun || at - last.last <= NEAR
    return isNear ? follow(last) : []
  }
  // What stands behind a semicolon explains what stands before it: "three other women; a cousin and two friends".
  const stop = printed.tokens.findIndex(
    ({ key }, index) => index > (mine[0]?.last ?? 0) && index < at && /^[;:]$/u.test(key),
  )
  const told = stop === -1 ? mine : mine.filter((mention) => mention.last < stop)
  if (told.every(({ head }) => head === told[0]?.head)) return withGroup(told, mine, printed)
  const theirs = told.filter((mention) => isOfGroup(mention, printed) && !isSorted(mention))
  const isPlain = (mention: Mention): boolean => !isSorted(mention) && !isBody(mention)
  return told.every((mention) => theirs.includes(mention) || (isPlain(mention) && !isCapital(printed, mention.last)))
    ? theirs
    : []
}

/** "In its report, Human Rights Watch argued": whose the pronoun in a phrase before the clause is. */
function initialOf(
  wanted: Class,
  printed: PrintedText,
  at: number,
  start: number,
  effort: Effort,
): Mention | undefined {
  const { tokens, sentences } = printed
  if (at - start > 3 || !POSSESSIVES.has(tokens[at]?.key ?? '') || wanted !== 'it') return undefined
  let comma = at
  while (sentences[comma + 1] === sentences[at] && tokens[comma]?.key !== ',') comma += 1
  const [first] = mentioned(printed, comma, Math.min(comma + 8, tokens.length), effort)
  const isIts = first && first.first === comma + 1 && canBe(printed, first, wanted) && isCapital(printed, first.last)
  return isIts ? first : undefined
}

/** Of what the sentences before mention: the first subject that it can be. */
function inSentenceBefore(
  wanted: Class,
  printed: PrintedText,
  at: number,
  start: number,
  effort: Effort,
  follow: Here['follow'],
): readonly Mention[] {
  const { sentences, tokens, units } = printed
  const unit = (token: number): number => unitAt(printed, tokens[token]?.from ?? 0)
  const here = unit(start)
  // "These individuals" are no authorities.
  const isSingle = DEMONSTRATIVES.has(tokens[at]?.key ?? '')
  const isNote = 'number' in (units[here]?.unit ?? {})
  const opensNote = isNote && unit(start - 2) !== here
  let to = opensNote ? behindMarker(printed, here) : start
  const least = opensNote ? unit(to - 1) : here - (isNote ? 0 : 1)
  for (let read = 0; read < SENTENCES && to > 0; read += 1) {
    const from = lowerBound(sentences, sentences[to - 1] ?? 0)
    if (unit(from) < least) return []
    const all = mentioned(printed, from, to, effort)
    const mine = all.filter((mention) => canBe(printed, mention, wanted) && !(isSingle && isBody(mention)))
    const subject = mine.find((mention) => mention.isSubject)
    const last = mine.at(-1)
    const isThing = wanted === 'it' && last?.isPronoun === false && !isCapital(printed, last.last)
    const others = isThing ? [] : nearest(wanted, printed, to, mine, follow)
    const found = subject ? withGroup(follow(subject), mine, printed) : others
    if (mine.length > 0 && !(isSingle && found.length > 0 && found.every(isBody))) return found
    if (mine.length === 0 && all.some(({ head, isPronoun }) => isPronoun || isPerson(singular(head)))) return []
    to = from
  }
  return []
}

/** The first token of a sentence, behind what stands between two notes. */
function firstOf({ sentences, tokens }: PrintedText, sentence: number): number {
  const first = lowerBound(sentences, sentence)
  return tokens[first]?.key === BARRIER ? first + 1 : first
}

/** Where the sentence ends that carries the marker of a note: a note goes on from there. */
function behindMarker(printed: PrintedText, note: number): number {
  const { units, tokens, sentences } = printed
  const { unit } = units[note] ?? {}
  if (unit === undefined || !('number' in unit)) return 0
  const passage = units.find((one) => one.unit.id === unit.passage)
  if (!passage || !('footnotes' in passage.unit)) return 0
  const { offset = 0 } = passage.unit.footnotes.find(({ footnote }) => footnote.id === unit.id) ?? {}
  const at = tokens.findIndex(({ to }) => to >= passage.start + offset)
  return lowerBound(sentences, (sentences[at] ?? 0) + 1)
}
