import { oncePer } from '../paper/once-per.ts'
import { isCapital, isFunction, isPlural, isVerbal, nounsOf, opensNoun } from './nouns.ts'
import { isMarkAt, isWordAt, keyAt, type PrintedText } from './printed.ts'
import type { WordClass } from '../english/listed.ts'
import { BASES, DO, MODALS, OTHER_MODALS, PREPOSITIONS } from '../english/word-classes.ts'

/** Whether at a token stands what a verb has behind it: an object with its article or a name, a preposition, a mark. */
const goesOnAsVerb = (printed: PrintedText, at: number): boolean =>
  isMarkAt(printed, at) || isFunction(keyAt(printed, at)) || isCapital(printed, at)

/** Whether a verb has no ending behind a token: a modal, "do", "to". */
function opensBase(printed: PrintedText, at: number): boolean {
  const key = keyAt(printed, at)
  const isAuxiliary = DO.has(key) || MODALS.has(key) || OTHER_MODALS.has(key) || key === 'cannot'
  return isAuxiliary || (key === 'to' && goesOnAsVerb(printed, at + 2))
}

/** What a form with "-ed" or "-ing" may be a form of: "deport", "force". */
function basesOf(form: string): readonly string[] {
  const [, stem] = /^(.{3,})(?:ed|ing)$/u.exec(form) ?? []
  return stem === undefined ? [] : [stem, `${stem}e`]
}

/** The verbs that a paper has without an ending, behind "to" or a modal or in another form too, and never uses as a noun. */
const basesIn = oncePer((printed: PrintedText): WordClass => {
  const { tokens } = printed
  const forms = new Set(tokens.flatMap(({ key }) => basesOf(key)))
  const found = new Set<string>()
  const isUsedAsNoun = (at: number): boolean => {
    const before = keyAt(printed, at - 1)
    return opensNoun(before) || (PREPOSITIONS.has(before) && before !== 'to')
  }
  tokens.forEach(({ key }, at) => {
    const isOther = !isWordAt(printed, at) || isFunction(key) || isCapital(printed, at) || isPlural(key)
    if (!isOther && !/ly$|^\p{N}/u.test(key) && (forms.has(key) || opensBase(printed, at - 1))) found.add(key)
  })
  tokens.forEach(({ key }, at) => {
    if (isUsedAsNoun(at) || nounsOf(printed).has(key)) found.delete(key)
  })
  return found
})

/** Whether a word is a verb by its form, as far as it can be told: an auxiliary, "said", "find", "seeks". */
export const isVerbForm = (printed: PrintedText, word: string): boolean =>
  isVerbal(word) || BASES.has(word) || basesIn(printed).has(word) || basesIn(printed).has(word.replace(/s$/u, ''))
