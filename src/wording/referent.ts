import { element } from '../paper/element.ts'
import { antecedents } from './antecedents.ts'
import { isSorted } from './candidates.ts'
import type { Effort } from './effort.ts'
import { groupOf, isOfGroup, OFTEN } from './group.ts'
import { isHead, type Mention, mentioned } from './mentions.ts'
import { isNameOf } from './names.ts'
import { placesNear } from './near.ts'
import type { Phrase } from './noun-phrases.ts'
import { agrees, bareNoun, type Class, isCapital, isPlural, singular } from './nouns.ts'
import { isPersonMeant } from './person-meant.ts'
import {
  keyAt,
  keysIn,
  type PrintedText,
  sentenceOf,
  sentenceStart,
  tokenFrom,
  unitOfToken,
  unitStart,
} from './printed.ts'
import { carriesRestriction } from './restriction.ts'
import { ANYBODY, PLACE_PREPOSITIONS, QUANTIFIERS, REGIONS, SHELLS, SORTS } from '../english/word-classes.ts'

/** Whether a phrase is what the pronoun at a token means, as far as grammar tells. */
export function standsFor(phrase: Phrase, wanted: Class, printed: PrintedText, token: number, effort: Effort): boolean {
  if (wanted === 'she' || wanted === 'he') return isPersonMeant(phrase, wanted, printed, token, effort)
  if (!agrees(phrase.head, wanted)) return false
  if (/^th(?:is|token)$/u.test(keyAt(printed, token)))
    return isShell(phrase, printed, token) || isThing(phrase, printed, token, effort)
  const meant = antecedents(wanted, printed, token, effort)
  if (!meant.every((mention) => carriesRestriction(phrase, mention, printed))) return false
  return meant.some((mention) => isIts(phrase, mention, printed, effort)) || isGeneral(phrase, meant, printed, token)
}

/** Whether a token goes on with a name. */
const isWithin = (printed: PrintedText, at: number): boolean =>
  isCapital(printed, at) && isCapital(printed, at - 1) && !QUANTIFIERS.has(keyAt(printed, at - 1))

/** Whether a phrase is printed where something is mentioned, or is another name of it. */
function isIts(phrase: Phrase, mention: Mention, printed: PrintedText, effort: Effort): boolean {
  const { first, last, head } = mention
  const covers = phrase.found.some((place) => {
    const from = tokenFrom(printed, place)
    if (from === first && from + phrase.words - 1 === last) return true
    // "Yanbian" is the prefecture, but "China" is no China Fund.
    const begins = from >= first && from < last && !isCapital(printed, from - 1)
    const isNamed = phrase.name && begins && REGIONS.has(head) && isCapital(printed, last)
    // "Koreans" is another name than "North Koreans".
    if (isPlural(head) && isWithin(printed, from)) return false
    return (singular(phrase.head) === singular(head) && from <= last && last < from + phrase.words) || isNamed
  })
  const words = keysIn(printed, first, last + 1).map(bareNoun)
  // "The children" for "young people", "North Korean children" for "young North Koreans".
  const rest = words.filter((word) => SORTS.get(word) !== phrase.head)
  const name = phrase.core.slice(0, -1).join(' ')
  if (rest.length < words.length && (name === '' || rest.map(singular).join(' ') === name)) return true
  return covers || (isCapital(printed, last) && isNameOf(phrase.core, words, printed, effort))
}

/** Whether a phrase names people as the paper always does, or nobody in particular, and people are meant. */
function isGeneral(phrase: Phrase, meant: readonly Mention[], printed: PrintedText, token: number): boolean {
  // "People" who are mentioned in the sentence themselves are others.
  const { sentences } = printed
  const isOther = (place: number): boolean => place < token && sentences[place] === sentences[token]
  if (phrase.found.some((place) => isOther(tokenFrom(printed, place)))) return false
  if (meant.length === 0 || !meant.every((mention) => isOfGroup(mention, printed))) return false
  const sorted = meant.some(isSorted)
  const sort = SORTS.get(element(phrase.core, 0))
  if (sort !== undefined && phrase.words > 1) return meant.some(({ head }) => head === sort)
  // "The people" and "these people" point back; "people" are all.
  const isAll = phrase.given.length === 1 && !meant.some(({ head }) => ANYBODY.has(head))
  if (!sorted && phrase.words === 1 && ANYBODY.has(phrase.head)) return !isAll
  return !sorted && isGroup(phrase, printed, token) && !meant.some(({ head }) => head === 'those')
}

/** Whether a phrase is the group's name, or what the paper often calls it where that is said: "North Koreans in China". */
function isGroup({ core, found }: Phrase, printed: PrintedText, token: number): boolean {
  const { name } = groupOf(printed)
  const own = core.join(' ')
  if (own === name || !own.startsWith(`${name} in `) || found.length < OFTEN) return own === name
  const start = sentenceStart(printed, token, -1)
  const said = keysIn(printed, start, token)
  return said.join(' ').includes(own.slice(name.length))
}

/** "[This policy]" for "this": a noun that stands for whatever was said. */
function isShell(phrase: Phrase, printed: PrintedText, here: number): boolean {
  if (phrase.words > 1 || !SHELLS.has(phrase.head)) return false
  const isRightBefore = (token: number): boolean =>
    sentenceOf(printed, here) - sentenceOf(printed, token) <= 1 && token < here
  return placesNear(phrase, printed, here).some(
    (token) => isHead(printed, token) && (phrase.isPointing || isRightBefore(token)),
  )
}

/** Whether "this" can be a thing: the subject of the clause or sentence before, and no name. */
function isThing(phrase: Phrase, printed: PrintedText, token: number, effort: Effort): boolean {
  const meant = antecedents('it', printed, token, effort)
  return meant.some(
    (mention) => !isCapital(printed, mention.last) && mention.isSubject && isIts(phrase, mention, printed, effort),
  )
}

/** Whether a phrase is the place that "there" or "here" points at: the last that the passage names before. */
export function isPlaceMeant(phrase: Phrase, printed: PrintedText, token: number, effort: Effort): boolean {
  const from = unitStart(printed, unitOfToken(printed, token))
  const isPlace = ({ head, first, last, isPronoun }: Mention): boolean =>
    !isPronoun &&
    agrees(head, 'it') &&
    // "In June 2003" is no place.
    !/^\p{N}/u.test(keyAt(printed, last + 1)) &&
    (isCapital(printed, last) || PLACE_PREPOSITIONS.has(keyAt(printed, first - 1)))
  const place = mentioned(printed, from, token, effort).findLast(isPlace)
  return place !== undefined && isIts(phrase, place, printed, effort)
}
