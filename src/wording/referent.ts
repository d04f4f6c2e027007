import { antecedents, isSorted } from './antecedents.ts'
import type { Effort } from './effort.ts'
import { groupOf, isOfGroup } from './group.ts'
import { isHead, type Mention, mentionsIn } from './mentions.ts'
import { isNameOf } from './names.ts'
import type { Phrase } from './noun-phrases.ts'
import { agrees, type Class, isCapital, isPerson, isPlural, singular } from './nouns.ts'
import { lowerBound, type PrintedText, tokenFrom, unitAt } from './printed.ts'
import { ANYBODY, HE, I, MEN, PLACE_PREPOSITIONS, SHE, SHELLS, SOMEBODY, SORTS, WOMEN } from './word-classes.ts'

/** Passages before this one in which a noun that names nobody in particular may be printed; of a story, all of it. */
const BEFORE = 1
const BEFORE_IN_STORY = 8

/** Sentences before the pronoun's in which a person with what describes him or her is named. */
const SENTENCES = 3

/** The first passage in which the phrase may be printed, for a pronoun in this one; of a note, the note itself. */
function firstNear({ units }: PrintedText, here: number): number {
  const isStory = (index: number): boolean => units[index]?.unit.voice.kind === 'story'
  if ('number' in (units[here]?.unit ?? {})) return here
  const least = Math.max(0, here - (isStory(here) ? BEFORE_IN_STORY : BEFORE))
  let first = here
  while (first > least && (first === here || isStory(first))) first -= 1
  return first
}

/** Where a phrase is printed in the passage of a place or right before it: tokens. */
function placesNear({ found }: Phrase, printed: PrintedText, at: number): number[] {
  const { folded, units } = printed
  const here = unitAt(printed, folded.from[at] ?? 0)
  const beginning = (unit: number): number => lowerBound(folded.from, units[unit]?.start ?? Infinity)
  const [from, to] = [beginning(firstNear(printed, here)), beginning(here + 1)]
  return found.slice(lowerBound(found, from), lowerBound(found, to)).map((place) => tokenFrom(printed, place))
}

/** Whether a phrase is printed in the passage of a place or right before it. */
export const isNear = (phrase: Phrase, printed: PrintedText, at: number): boolean =>
  placesNear(phrase, printed, at).length > 0

/** Whether a phrase is the noun alone, or the last with it that is printed before: "marriages between …" for "these marriages". */
export function isLastNamed(phrase: Phrase, printed: PrintedText, at: number): boolean {
  const token = tokenFrom(printed, at)
  const places = placesNear(phrase, printed, at)
  if (phrase.words === 1 || places.includes(token + 1)) return places.length > 0
  const { tokens } = printed
  const place = places.findLast((one) => one < token)
  if (place === undefined) return false
  const last = place + phrase.core.indexOf(phrase.head)
  return tokens.slice(last + 1, token).every(({ key }) => key !== phrase.head)
}

/** Whether a phrase is what the pronoun at a place of the folded text means, as far as grammar tells. */
export function standsFor(phrase: Phrase, wanted: Class, printed: PrintedText, at: number, effort: Effort): boolean {
  const token = tokenFrom(printed, at)
  if (wanted === 'she' || wanted === 'he') return isPersonMeant(phrase, wanted, printed, at, effort)
  if (!agrees(phrase.head, wanted)) return false
  const key = printed.tokens[token]?.key ?? ''
  if (/^th(?:is|at)$/u.test(key)) return isShell(phrase, printed, at) || isThing(phrase, printed, token, effort)
  const meant = antecedents(wanted, printed, token, effort)
  return meant.some((mention) => isIts(phrase, mention, printed, effort)) || isGeneral(phrase, meant, printed, token)
}

/** Whether a phrase is printed where something is mentioned, or is another name of it. */
function isIts(phrase: Phrase, mention: Mention, printed: PrintedText, effort: Effort): boolean {
  const { first, last, head } = mention
  const covers = phrase.found.some((place) => {
    const from = tokenFrom(printed, place)
    if (from === first && from + phrase.words - 1 === last) return true
    const isNamed = phrase.name && from >= first && from + phrase.words - 1 <= last && isCapital(printed, last)
    // "Koreans" is another name than "North Koreans".
    if (isPlural(head) && from > first && isCapital(printed, from) && isCapital(printed, from - 1)) return false
    return (singular(phrase.head) === singular(head) && from <= last && last < from + phrase.words) || isNamed
  })
  const words = printed.tokens.slice(first, last + 1).map(({ key }) => key.replace(/'s?$/u, ''))
  // "The children" for "young people".
  if (phrase.words === 1 && words.some((word) => SORTS.get(word) === phrase.head)) return true
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
  const [first = ''] = phrase.core
  const sort = SORTS.get(first)
  if (sort !== undefined && phrase.words > 1) return meant.some(({ head }) => head === sort)
  if (!sorted && phrase.words === 1 && ANYBODY.has(phrase.head)) return true
  return !sorted && phrase.core.join(' ') === groupOf(printed).name && !meant.some(({ head }) => head === 'those')
}

/** "[This policy]" for "this": a noun that stands for whatever was said. */
function isShell(phrase: Phrase, printed: PrintedText, at: number): boolean {
  if (phrase.words > 1 || !SHELLS.has(phrase.head)) return false
  const { sentences } = printed
  const sentence = sentences[tokenFrom(printed, at)] ?? 0
  const isRightBefore = (token: number): boolean =>
    sentence - (sentences[token] ?? 0) <= 1 && token < tokenFrom(printed, at)
  return placesNear(phrase, printed, at).some(
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

/** Whether a noun for a person is whom "she" or "he" means: anybody of the story, or the person named right before. */
function isPersonMeant(phrase: Phrase, wanted: Class, printed: PrintedText, at: number, effort: Effort): boolean {
  if (!agrees(phrase.head, wanted)) return false
  const { tokens, sentences } = printed
  const token = tokenFrom(printed, at)
  // "He or she" is anybody.
  if (/^(?:or|nor)$/u.test(tokens[token + 1]?.key ?? '') || /^(?:or|nor)$/u.test(tokens[token - 1]?.key ?? ''))
    return false
  const own = wanted === 'she' ? WOMEN : MEN
  const start = lowerBound(sentences, sentences[token] ?? 0)
  effort.spent += 2 * (token - start)
  const mentions = mentionsIn(printed, start, token)
  const others = mentions.filter(({ head, isPronoun }) => !isPronoun && (own.has(head) || isPerson(head)))
  const pronouns = mentions.filter(({ head }) => (wanted === 'she' ? SHE : HE).has(head))
  const last = others.findLast(({ head }) => agrees(head, wanted))
  if (SOMEBODY.has(phrase.head) && phrase.words === 1) {
    // "Her mother went to China, where she married".
    const isOther =
      last !== undefined &&
      last.isSubject &&
      !SOMEBODY.has(last.head) &&
      own.has(last.head) &&
      isInClause(printed, last, token)
    return !isOther && placesNear(phrase, printed, at).some((place) => isInStory(printed, place, token))
  }
  if (I.has(tokens[token]?.key ?? '')) return false
  const place = placesNear(phrase, printed, at).findLast((one) => one < token)
  if (place === undefined) return false
  const head = place + phrase.words - 1
  const isObject = /^(?:her|him)$/u.test(tokens[token]?.key ?? '')
  if (head >= start) {
    const isOther = pronouns.some((mention) => mention.isSubject && mention.first < place)
    const isNearest = last !== undefined && last.last === head
    return isNearest && (!isOther || last.isSubject) && !(isObject && last.isSubject)
  }
  return isLastOf(phrase, wanted, printed, head, token, effort)
}

/** Whether nothing that ends a clause stands between. */
function isInClause({ tokens }: PrintedText, { first, last }: Mention, token: number): boolean {
  const opener = tokens[first - 2]?.key ?? ''
  const isInitial =
    /^(?:after|when|before|because|since|while|although|if)$/u.test(opener) ||
    /^(?:after|when|before|because|since|while|although|if)$/u.test(tokens[first - 1]?.key ?? '')
  return !(isInitial && tokens.slice(last, token).some(({ key }) => key === ','))
}

/** A noun that names nobody in particular is printed in the passage itself, or in the same story. */
const isInStory = (printed: PrintedText, place: number, token: number): boolean => {
  const unit = (at: number): number => unitAt(printed, printed.tokens[at]?.from ?? 0)
  return unit(place) === unit(token) || printed.units[unit(token)]?.unit.voice.kind === 'story'
}

/** Whether a noun with what describes it is the last person of its kind that was named before the sentence. */
function isLastOf(
  { head }: Phrase,
  wanted: Class,
  printed: PrintedText,
  place: number,
  token: number,
  effort: Effort,
): boolean {
  effort.spent += 2 * (token - place)
  const { tokens, sentences } = printed
  const away = (sentences[token] ?? 0) - (sentences[place] ?? 0)
  if (away > SENTENCES) return false
  if (!SOMEBODY.has(head)) {
    // "Her mother" is of whom the story is about, who is "she" in the next sentence.
    const start = lowerBound(sentences, sentences[place] ?? 0)
    const mention = mentionsIn(printed, start, place + 1).at(-1)
    const isOwned = [SHE, HE].some((set) => set.has(tokens[mention?.first ?? 0]?.key ?? ''))
    if (away > 1 || isOwned || !mention?.isSubject) return false
  }
  const between = mentionsIn(printed, place + 1, token)
  // "A doctor explained to her": whoever does it to her is somebody else.
  const isObject = /^(?:her|him)$/u.test(tokens[token]?.key ?? '')
  const subject = isObject ? between.findLast(({ isSubject }) => isSubject) : undefined
  return !between.some(
    (mention) => !mention.isPronoun && mention !== subject && mention.head !== head && agrees(mention.head, wanted),
  )
}

/** Whether a phrase is the place that "there" or "here" points at: the last that the passage names before. */
export function isPlaceMeant(phrase: Phrase, printed: PrintedText, at: number, effort: Effort): boolean {
  const { folded, units, tokens } = printed
  const token = tokenFrom(printed, at)
  const start = units[unitAt(printed, folded.from[at] ?? 0)]?.start ?? 0
  const from = tokenFrom(printed, lowerBound(folded.from, start))
  effort.spent += 2 * (token - from)
  const isPlace = ({ head, first, last, isPronoun }: Mention): boolean =>
    !isPronoun &&
    agrees(head, 'it') &&
    (isCapital(printed, last) || PLACE_PREPOSITIONS.has(tokens[first - 1]?.key ?? ''))
  const place = mentionsIn(printed, from, token).findLast(isPlace)
  return place !== undefined && isIts(phrase, place, printed, effort)
}
