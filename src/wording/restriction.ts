import { oncePer } from '../paper/once-per.ts'
import type { Mention } from './mentions.ts'
import type { Phrase } from './noun-phrases.ts'
import { isCapital, isPerson, nounsOf, opensNoun, singular } from './nouns.ts'
import { keyAt, type PrintedText } from './printed.ts'
import { listed } from '../english/listed.ts'
import { ANYBODY, OFFICES, QUANTIFIERS, SORTS } from '../english/word-classes.ts'

/** "All North Koreans" are North Koreans. */
const ALL = listed('all every each both')

const isCount = (key: string): boolean => QUANTIFIERS.has(key) || /^\p{N}/u.test(key)

/** The words that a paper prints without a capital somewhere. */
const smallIn = oncePer(
  (printed: PrintedText): ReadonlySet<string> =>
    new Set(printed.tokens.flatMap(({ key }, at) => (isCapital(printed, at) ? [] : [key]))),
)

/** Whether a word is a name or part of one, and has its capital not only as it opens a sentence. */
const isNamed = (printed: PrintedText, at: number): boolean =>
  isCapital(printed, at) &&
  (printed.sentences[at - 1] === printed.sentences[at] || !smallIn(printed).has(keyAt(printed, at)))

/** So often at least two words stand together that are one noun. */
const OFTEN = 3

/** Nouns that the paper never has without one and the same word before them: "seekers" of "asylum seekers". */
const compoundsIn = oncePer((printed: PrintedText): ReadonlySet<string> => {
  const places = new Map<string, string[]>()
  printed.tokens.forEach(({ key }, at) => {
    const before = keyAt(printed, at - 1)
    const others = places.get(key)
    if (others) others.push(before)
    else places.set(key, [before])
  })
  const isOne = ([, before]: readonly [string, readonly string[]]): boolean =>
    before.length >= OFTEN && before.every((word) => word === before[0])
  return new Set([...places].filter(isOne).map(([key]) => key))
})

/** The adjectives, participles and numbers before a printed noun that say how many or which kind; those of a name are the name itself. */
function restrictingOf(printed: PrintedText, { first, last }: Mention): readonly string[] {
  const end = last > first && compoundsIn(printed).has(keyAt(printed, last)) ? last - 1 : last
  return printed.tokens.slice(first, end).flatMap(({ key, isWord }, index) => {
    const isOther =
      !isWord ||
      opensNoun(key) ||
      ALL.has(key) ||
      ((isNamed(printed, first + index) || nounsOf(printed).has(key)) && !isCount(key))
    return isOther ? [] : [key]
  })
}

/** Whether a phrase points back at what was mentioned: "these men", "the families"; "the North Koreans" are all of them. */
function pointsBack({ given, isPointing, name }: Phrase): boolean {
  return isPointing || (given[0] === 'the' && !name)
}

/**
 * Whether a noun for a pronoun says it of no more than the pronoun does: it carries the words that restrict what is
 * mentioned, "young" of "young North Koreans" and "some" of "some men". What points back need not say how many, nor
 * which kind, unless it means persons.
 */
export function carriesRestriction(phrase: Phrase, mention: Mention, printed: PrintedText): boolean {
  const { given, head } = phrase
  const isKept = (key: string): boolean => given.includes(key) || SORTS.get(key) === head
  const one = singular(head)
  const arePersons = ANYBODY.has(head) || one === 'family' || (isPerson(one) && !OFFICES.has(one))
  const isPointed = (key: string): boolean => pointsBack(phrase) && (phrase.isPointing || !arePersons || isCount(key))
  return restrictingOf(printed, mention).every((key) => isKept(key) || isPointed(key))
}
