import { element } from '../paper/element.ts'
import type { Effort } from './effort.ts'
import { type Mention, mentioned, mentionsIn } from './mentions.ts'
import { fold } from './fold.ts'
import { isStory, passagesBefore, placesNear } from './near.ts'
import type { Phrase } from './noun-phrases.ts'
import { agrees, type Class } from './nouns.ts'
import {
  isWordAt,
  keyAt,
  keysIn,
  lowerBound,
  type PrintedText,
  sentenceOf,
  sentenceStart,
  unitOfToken,
  unitStart,
} from './printed.ts'
import { keysOf } from './replaced.ts'
import { tokensOf } from './tokens.ts'
import type { WordClass } from '../english/listed.ts'
import { HE, I, KIN, SHE, SOMEBODY } from '../english/word-classes.ts'

/** Sentences before the pronoun's in which a person is named with what describes him or her. */
const SENTENCES = 3

/** So many words behind "her" its noun is looked for. */
const AHEAD = 4

/** Words that open a clause before the one that they belong to: "After her mother left, she …". */
const OPENERS = /^(?:after|when|before|because|since|while|although|if)$/u

/** "She" or "he" at a token, and what its sentence mentions before it. */
interface Person {
  readonly token: number
  readonly wanted: Class
  readonly printed: PrintedText
  /** The first token of its sentence. */
  readonly start: number
  /** Whether it is "her" or "him". */
  readonly isObject: boolean
  /** The last noun before it in its sentence that it can be. */
  readonly last: Mention | undefined
  readonly mentions: readonly Mention[]
}

/** "He or she" is anybody. */
const isAnybody = (printed: PrintedText, token: number): boolean =>
  [token - 1, token + 1].some((at) => /^(?:or|nor)$/u.test(keyAt(printed, at)))

/** Whether "her" owns a noun that follows. */
const hasNoun = (printed: PrintedText, token: number): boolean =>
  mentionsIn(printed, token + 1, token + 1 + AHEAD).some(({ first, isPronoun }) => first === token && !isPronoun)

/** Whether a noun for a person is whom "she" or "he" means: anybody of the story, or the person named right before. */
export function isPersonMeant(
  phrase: Phrase,
  wanted: Class,
  printed: PrintedText,
  token: number,
  effort: Effort,
): boolean {
  const start = sentenceStart(printed, token)
  if (!agrees(phrase.head, wanted) || isAnybody(printed, token)) return false
  const mentions = mentioned(printed, start, token, effort)
  const last = mentions.findLast(({ head, isPronoun }) => !isPronoun && agrees(head, wanted))
  const isObject = /^(?:her|him)$/u.test(keyAt(printed, token)) && !hasNoun(printed, token)
  const person = { token, wanted, printed, start, isObject, last, mentions }
  const places = placesNear(phrase, printed, token)
  if (SOMEBODY.has(phrase.head) && (phrase.words === 1 || isOnly(person, phrase, places, effort)))
    return !isTaken(person) && places.some((place) => isInStory(person, place))
  if (isTeller(phrase, printed, token) || isRelated(phrase, person, places)) return !isTaken(person)
  const place = places.findLast((one) => one < token)
  if (place === undefined || I.has(keyAt(printed, token))) return false
  const head = place + phrase.core.indexOf(phrase.head)
  return head >= start ? isInSentence(person, head) : isLastOf(phrase, person, head, effort)
}

/** "When she was arrested, a woman from Haeryong told them": whom the clause behind names first. */
function announcedBy({ wanted, printed, start }: Person): Mention | undefined {
  const next = sentenceStart(printed, start, 1)
  const comma = keysIn(printed, start, next).indexOf(',')
  if (!OPENERS.test(keyAt(printed, start)) || comma === -1) return undefined
  const [named] = mentionsIn(printed, start + comma, next)
  return named && agrees(named.head, wanted) && /^an?$/u.test(keyAt(printed, named.first)) ? named : undefined
}

/** "Her mother went to China, where she married": another than whom the story is about. */
const isTaken = (person: Person): boolean =>
  isJoined(person) ||
  (person.last?.isSubject === true &&
    !isBound(person) &&
    !SOMEBODY.has(person.last.head) &&
    isOwned(person.printed, person.last) &&
    isMain(person, person.last))

/** "The mother and her children": the pronoun is joined to a person who is named by herself. */
const isJoined = ({ printed, token, last }: Person): boolean =>
  last?.last === token - 2 && keyAt(printed, token - 1) === 'and' && !SOMEBODY.has(last.head) && !isOwned(printed, last)

/** "Her mother asked her uncle to take her": whose clause it is does not do it to herself. */
const isBound = ({ isObject, last, mentions }: Person): boolean =>
  isObject && mentions.findLast(({ isSubject }) => isSubject) === last

/** "Her mother", "his brother": the person is named by somebody else, whom the story is about. */
const isOwned = (printed: PrintedText, { first }: Mention, owners: readonly WordClass[] = [SHE, HE]): boolean =>
  owners.some((set) => set.has(keyAt(printed, first)))

const pronounsOf = (wanted: Class): WordClass => (wanted === 'she' ? SHE : HE)

/** Whether the clause of a subject is not one that is put before the pronoun's: "After her mother left, she". */
function isMain({ printed, token }: Person, { first, last }: Mention): boolean {
  const isInitial = [first - 1, first - 2].some((at) => OPENERS.test(keyAt(printed, at)))
  return !(isInitial && keysIn(printed, last, token).includes(','))
}

/** "[The 28-year-old woman]": whose story it is, as the paper describes her. */
function isTeller({ core }: Phrase, printed: PrintedText, at: number): boolean {
  const { voice } = element(printed.units, unitOfToken(printed, at)).unit
  const teller = voice.kind === 'story' ? keysOf(tokensOf(fold(voice.speaker ?? ''))) : []
  return ` ${teller.join(' ')} `.includes(` ${core.join(' ')} `)
}

/** "[The daughter]" of whom a story is told with "her mother", where no other daughter is named in it. */
function isRelated(
  { head, words, given }: Phrase,
  { printed, token, wanted }: Person,
  places: readonly number[],
): boolean {
  const kin = KIN.get(head)
  if (
    kin === undefined ||
    words > 1 ||
    given[0] !== 'the' ||
    places.length > 0 ||
    !isStory(printed, unitOfToken(printed, token))
  )
    return false
  const [from, to] = passagesBefore(printed, token)
  return mentionsIn(printed, from, to).some((one) => kin.has(one.head) && isOwned(printed, one, [pronounsOf(wanted)]))
}

/** "[The man from Haeryung]": no other man is named in the passage before. */
function isOnly(person: Person, { core, head }: Phrase, places: readonly number[], effort: Effort): boolean {
  const { token, wanted, printed } = person
  const first = unitStart(printed, unitOfToken(printed, token))
  const others = mentioned(printed, first, token, effort).filter(
    (one) => SOMEBODY.has(one.head) && agrees(one.head, wanted),
  )
  return !announcedBy(person) && others.every(({ last }) => places.includes(last - core.indexOf(head)))
}

/** A noun that names nobody in particular is printed in the passage itself, or in the same story. */
const isInStory = ({ printed, token }: Person, place: number): boolean =>
  unitOfToken(printed, place) === unitOfToken(printed, token) || isStory(printed, unitOfToken(printed, token))

/** Whether the last that the pronoun can be in its sentence is whom it means. */
function isInSentence(person: Person, head: number): boolean {
  const { printed, wanted, mentions, last, isObject } = person
  if (last?.last !== head || (isObject && last.isSubject)) return false
  // "Her mother asked her uncle": of either.
  const isEither = /^(?:her|his|him)$/u.test(keyAt(printed, person.token)) || !isMain(person, last)
  if (isOwned(printed, last) && isEither) return false
  // "She asked the owner to marry her": the pronoun is said of the same person again, unless another has the clause.
  const isAgain = mentions.some(
    ({ head: own, isSubject, first }) => isSubject && first < head && pronounsOf(wanted).has(own),
  )
  return !isAgain || (last.isSubject && !isWordAt(printed, last.first - 1))
}

/** Whether each sentence between two goes on about the same person. */
function isHeldOn(printed: PrintedText, wanted: Class, from: number, to: number): boolean {
  for (let sentence = from + 1; sentence < to; sentence += 1) {
    const [first, end] = [lowerBound(printed.sentences, sentence), lowerBound(printed.sentences, sentence + 1)]
    if (!mentionsIn(printed, first, end).some(({ head }) => pronounsOf(wanted).has(head))) return false
  }
  return true
}

/** Whether a noun with what describes it is the last person of its kind that was named before the sentence. */
function isLastOf({ head, words }: Phrase, person: Person, place: number, effort: Effort): boolean {
  const { printed, wanted, token, isObject } = person
  const [from, to] = [sentenceOf(printed, place), sentenceOf(printed, token)]
  if (to - from > SENTENCES) return false
  const [mention] = mentionsIn(printed, place, place + 1)
  // "Her mother" is of whom the story is about, who is "she" in the next sentence; "her husband" is "he" there.
  const isOther = mention?.isSubject === true && !isOwned(printed, mention, [pronounsOf(wanted)])
  const isSubject = isOther && isHeldOn(printed, wanted, from, to)
  if (announcedBy(person) || (!SOMEBODY.has(head) && !isSubject)) return false
  const between = mentioned(printed, place + 1, token, effort)
  // "A doctor explained to her": whoever does it to her is somebody else.
  const doer = isObject ? between.findLast((one) => one.isSubject) : undefined
  // "The woman" again is the same woman, but "the 28-year-old woman" is another than "a 44-year-old woman".
  const isSame = (other: Mention): boolean => words === 1 && other.head === head
  // "Her mother" whom an earlier sentence names is not whom "her" means now.
  const isKin = (other: Mention): boolean =>
    sentenceOf(printed, other.last) < to - 1 && isOwned(printed, other, [pronounsOf(wanted)])
  return !between.some((other) => !isSame(other) && !isKin(other) && other !== doer && agrees(other.head, wanted))
}
