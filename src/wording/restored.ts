import { beforeFrom } from './near.ts'
import { AGE, ageIn } from './age.ts'
import { antecedents } from './antecedents.ts'
import type { Effort } from './effort.ts'
import { isApposed, isGloss } from './gloss.ts'
import { type Mention, mentionsIn } from './mentions.ts'
import { bareNoun, isCapital, isFunction, isVerbal, nounsOf, singular } from './nouns.ts'
import { isMarkAt, keyAt, keysIn, type PrintedText, sentenceStart, unitStart } from './printed.ts'
import { type Added, type Inside, keysOf, type Replaced } from './replaced.ts'
import { isUsual } from './usual.ts'
import { isForename, isWholeName } from './whole-name.ts'
import { listed } from '../english/listed.ts'
import { DEMONSTRATIVES, JOINING, PARTS, PREPOSITIONS } from '../english/word-classes.ts'

/** The rules for words that stand for others, and for words that are added to them. */
const STANDING = [
  isAuthor,
  (inside: Inside, { words, at }: Replaced, printed: PrintedText): boolean => isLastSaid(inside, words, printed, at),
]
const ADDED = [isDescription, isWholeName, isComplement, isGloss, isApposed, isWhole, isMoved, isUsual]

/**
 * What a writer may put in brackets because the paper itself has it right before: what a noun had with it when it was
 * named last, whom a pronoun means, of whom "most" are.
 */
export function isRestored(inside: Inside, theirs: Replaced, printed: PrintedText, effort: Effort): boolean {
  if (theirs.words.length > 0) return STANDING.some((holds) => holds(inside, theirs, printed))
  // What stands before must be quoted too: "[North Koreans] are" is no gloss of "they".
  if (!inside.follows) return isForename(inside, printed, theirs.at, effort)
  // A comma may follow: "these accords [the Convention], China".
  let token = theirs.at
  while (isMarkAt(printed, token - 1)) token -= 1
  const { before, beforeMark, after, at } = theirs
  const added: Added = { inside, printed, token, before, beforeMark, after, effort }
  return ADDED.some((holds) => holds(added)) || isLastSaid(inside, added.beforeMark.slice(-2), printed, at)
}

const POINTING = listed('the this that these those such')

/** The most words between what is put in and the noun that it belongs to. */
const NOUN_REACH = 3

/** "The [North Korean] government", where the government was called so when it was last called more than that. */
function isDescription({ inside: { words }, before, printed, token, effort }: Added): boolean {
  if (!POINTING.has(before.at(-1)) || isFunction(words[0])) return false
  const ahead = mentionsIn(printed, token, token + NOUN_REACH).find(({ isPronoun }) => !isPronoun)
  if (!ahead || ahead.first !== token - 1) return false
  const whole = [...words, ...keysIn(printed, token, ahead.last + 1)]
  // The last place where a word that says more stands before the noun.
  const isDescribed = ({ last }: Mention): boolean => !isFunction(keyAt(printed, last - whole.length + words.length))
  const described = mentionsIn(printed, beforeFrom(printed, token - 1, effort), token - 1).findLast(
    (mention) => mention.head === ahead.head && isDescribed(mention),
  )
  if (!described) return false
  const end = described.last + 1
  // "Chinese" of "a Korean-Chinese man" is another.
  const isPart = printed.tokens[end - whole.length]?.joined === true
  const called = keysIn(printed, end - whole.length, end).join(' ')
  return !isPart && bareNoun(called) === bareNoun(whole.join(' '))
}

/** "These experiences [of being sheltered in North Korea]", as the paper has it behind the noun when it names it last. */
function isComplement({ inside: { words }, beforeMark, printed, token, effort }: Added): boolean {
  const head = beforeMark.at(-1) ?? ''
  if (words.length < 2 || words.some((word) => isVerbal(word) && word !== 'being')) return false
  const [own] = mentionsIn(printed, token - 1, token)
  const opens = keyAt(printed, own?.first ?? token - 2)
  if (own ? !POINTING.has(opens) : !DEMONSTRATIVES.has(opens)) return false
  const from = beforeFrom(printed, token - 1, effort)
  const last = from + keysIn(printed, from, token - 1).lastIndexOf(head)
  if (last < from) return false
  // "The name [Kim Il Sung]", but not "the centers [are harsh]".
  const isMore = PREPOSITIONS.has(words[0]) || isCapital(printed, last + 1)
  const behind = isMore ? printed.tokens.slice(last + 1, last + 2 + words.length) : []
  return keysOf(behind).slice(0, words.length).join(' ') === words.join(' ')
}

/** "It was told [in June 2003] that": what the sentence opens with, "In June 2003, it was told". */
function isMoved({ inside: { words }, printed, token }: Added): boolean {
  let start = sentenceStart(printed, token)
  while (isMarkAt(printed, start)) start += 1
  const end = start + words.length
  return (
    PREPOSITIONS.has(words[0]) &&
    keysIn(printed, start, end).join(' ') === words.join(' ') &&
    keyAt(printed, end) === ',' &&
    !keysIn(printed, end, token).some((key) => JOINING.has(key))
  )
}

const DEFINITE = listed('the these those')

/** "Most [of the women] are": of whom, where the paper has no noun. */
function isWhole({ inside, before, after, printed, token, effort }: Added): boolean {
  const words = inside.words[0] === 'of' ? inside.words.slice(1) : inside.words
  const isAlone = isFunction(after[0]) || !nounsOf(printed).has(after[0])
  // "The 30-year-old [son]" is one of the sons.
  const isAged = before.length >= AGE && ageIn(before) === before.length - AGE
  if (!(PARTS.has(before.at(-1)) || isAged) || !isAlone) return false
  if (inside.words.join(' ') === 'of them') return isVerbal(after[0]) || after[0]?.endsWith('ed') === true
  const bare = DEFINITE.has(words[0]) ? words.slice(1) : words
  const isIts = ({ head, last }: Mention): boolean =>
    isAged
      ? singular(head) === bare.join(' ')
      : keysIn(printed, last - bare.length + 1, last + 1).join(' ') === bare.join(' ')
  return bare.length > 0 && antecedents('they', printed, token, effort).some(isIts)
}

/** "Under these accords [the Convention and the Protocol]": the last words of the sentence before, where "these" points back. */
function isLastSaid({ words }: Inside, pointed: readonly string[], printed: PrintedText, token: number): boolean {
  const bare = words[0] === 'the' ? words.slice(1) : words
  if (pointed[0] !== 'these' || pointed.length !== 2 || !bare.includes('and')) return false
  const start = sentenceStart(printed, token)
  // Without what stands between: "the 1951 Refugee Convention and 1967 Protocol".
  const before = keysIn(printed, start - 2 * bare.length - 1, start).filter((key) => bare.includes(key))
  return before.slice(-bare.length).join(' ') === bare.join(' ') && keyAt(printed, start - 2) === bare.at(-1)
}

/** "[Charny]" for "the author", as the byline has the name. */
function isAuthor({ words }: Inside, { words: theirs, before }: Replaced, printed: PrintedText): boolean {
  const isThe = theirs.join(' ') === 'the author' || (theirs.join(' ') === 'author' && before.at(-1) === 'the')
  if (!isThe) return false
  const byline = printed.units.findIndex(({ unit }) => 'kind' in unit && unit.kind === 'byline')
  const name = keysOf(printed.tokens.slice(unitStart(printed, byline), unitStart(printed, byline + 1)))
  const own = words.join(' ')
  return name.at(-1) === own || name.join(' ') === own
}
