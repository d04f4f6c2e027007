import { element } from '../paper/element.ts'
import { ENDING } from '../english/spelling.ts'
import { ARTICLES } from '../english/word-classes.ts'
import type { Paper } from '../paper/paper.ts'
import type { Evidence } from './evidence.ts'
import { compoundOf, pattern, type PrintedForm, printedForms, unaccented, whole } from './printed-form.ts'
import { QUESTION_TYPES } from './question-type.ts'
import type { Tokenizer } from './words.ts'

/** A few words that the paper prints, which are looked up rather than asked. */
export interface LookUp {
  /** What each passage prints of them, by its place: as typed and together before apart, and by their stems. */
  readonly scores: Float64Array
  /** Whether a passage prints them: an amount, a share or an article that none does is in no other number. */
  readonly isPrinted: boolean
  /** What finds each of them in a text that is `unaccented`. */
  readonly patterns: readonly RegExp[]
}

/** The share of some patterns that are found in any of some texts, 0 to 1. */
const shareIn = (patterns: readonly RegExp[], ...texts: readonly string[]): number =>
  patterns.filter((one) => texts.some((text) => one.test(text))).length / patterns.length

/** The share of what is looked up that a text prints, 0 to 1. */
export const sharePrinted = ({ patterns }: LookUp, text: string): number => shareIn(patterns, unaccented(text))

/** A message that asks nothing and has at most this many terms looks them up. */
const FEW_TERMS = 3

/** At most this many words are read, to bound the work. */
const MOST_WORDS = 8

/** How many small words may stand beside several words that are looked up. "I want to die" looks nothing up. */
const MOST_OTHERS = 1

/** Weights beside the stems, which are 1 at most: for all words printed, together, in the paragraph itself, as typed. */
const PRINTED = 4
const TOGETHER = 2
const OWN = 1
const TYPED = 1

/** How much printed words count that no sentence has together: they say little of what a passage is about. */
const APART = 0.1

/** Words of one stem have at least this many letters in common. */
const BEGINNING = 4

function differByEnding(word: string, other: string): boolean {
  let shared = 0
  while (shared < word.length && word[shared] === other[shared]) shared++
  return ENDING.test(word.slice(shared)) && ENDING.test(other.slice(shared))
}

/** Whether some forms are all that a message has, but for a small word. A letter or digit by itself is printed everywhere. */
const areAll = (forms: readonly PrintedForm[], all: readonly PrintedForm[]): boolean =>
  forms.length > 0 &&
  all.length <= forms.length + (forms.length > 1 ? MOST_OTHERS : 0) &&
  !all.some(({ text, isExact }) => text.length === 1 && !isExact)

/** A passage's words as forms are looked for in them: its own, and its notes'. */
type Texts = readonly [own: string, notes: string]

/** Makes the function that tells how near to each other a text prints all of some patterns: in a row, in one sentence, or neither. */
function nearnessOf(patterns: readonly RegExp[]): (text: string) => number {
  const row = new RegExp(patterns.map(({ source }) => `(?:${source})`).join(String.raw`[^a-z\d]+`), 'u')
  return (text) => {
    if (row.test(text)) return 1
    return text.split(/[.?!]\s/u).some((sentence) => shareIn(patterns, sentence) === 1) ? 0.5 : 0
  }
}

/**
 * Makes the function that tells what a passage gains by printing a share of what is looked up, 0 to 1.
 *
 * @param typed finds the same, only as it is typed
 */
function printedScorer(patterns: readonly RegExp[], typed: readonly RegExp[]): (texts: Texts, share: number) => number {
  const nearness = nearnessOf(patterns)
  return (texts, share) => {
    const near = share < 1 ? 0 : Math.max(...texts.map(nearness))
    const weight = near === 0 && patterns.length > 1 ? APART : 1
    const own = shareIn(patterns, texts[0])
    return weight * (PRINTED * share + TOGETHER * near + OWN * own + TYPED * shareIn(typed, ...texts))
  }
}

/** The words of letters that a text prints, and every two that a hyphen joins. */
function wordsIn(text: string): Set<string> {
  const words = new Set<string>()
  for (const joined of text.match(/[a-z]+(?:-[a-z]+)*/gu) ?? []) {
    const parts = joined.split('-')
    for (const [at, part] of parts.entries()) {
      words.add(part)
      if (at > 0) words.add(`${element(parts, at - 1)}-${part}`)
    }
  }
  return words
}

/** What can stand among these. */
const LETTERS = /^[a-z]+(?:-[a-z]+)?$/u

/** Makes the function that reads a look-up; it gives null for a message that is none. */
export function lookUpReader(
  paper: Paper,
  tokenize: Tokenizer,
): (message: string, evidence: Evidence) => LookUp | null {
  let read: { readonly texts: readonly Texts[]; readonly all: string; readonly words: ReadonlySet<string> } | undefined
  const readPaper = (): NonNullable<typeof read> => {
    const texts = paper.passages.map(({ kind, text, footnotes }): Texts => {
      // The title and the author's name answer nothing.
      if (kind === 'title' || kind === 'byline') return ['', '']
      return [unaccented(text), unaccented(footnotes.map(({ footnote }) => footnote.resolved).join('\n'))]
    })
    const all = texts.flat().join('\n')
    return { texts, all, words: wordsIn(all) }
  }
  const printed = (): NonNullable<typeof read> => (read ??= readPaper())
  const isFound = (form: RegExp): boolean => form.test(printed().all)
  /** Whether the paper prints a word, or two that a hyphen joins: most are looked up and not searched for. */
  const hasWord = (text: string): boolean =>
    LETTERS.test(text) ? printed().words.has(text) : isFound(pattern(whole(text)))
  const isPrinted = (form: PrintedForm): boolean => (form.isWord ? hasWord(form.text) : isFound(form.pattern))

  /** Forms without articles, of which two are one where the paper prints them as one. */
  const joined = (typed: readonly PrintedForm[]): PrintedForm[] => {
    const forms: PrintedForm[] = []
    for (const form of typed) {
      const last = forms.at(-1)
      const isCompound =
        last &&
        !last.isExact &&
        !form.isExact &&
        (hasWord(last.text + form.text) || hasWord(`${last.text}-${form.text}`))
      if (isCompound) forms.splice(-1, 1, compoundOf(last, form))
      else forms.push(form)
    }
    return forms.filter(({ text }) => !ARTICLES.has(text))
  }

  /** Whether the paper prints a word in another of its forms, and not only one that a stem joins to it. */
  const isInflected = ({ text }: PrintedForm): boolean => {
    const beginning = new RegExp(String.raw`(?<![a-z])${text.slice(0, BEGINNING)}[a-z]*`, 'gu')
    const words = new Set(printed().all.match(beginning))
    const [stem] = tokenize(text)
    const fellows = [...words].filter((word) => tokenize(word)[0] === stem)
    return fellows.length === 0 || fellows.some((word) => differByEnding(text, word))
  }

  return (message, { asks, terms, coverage, printed: stems }) => {
    if (terms === 0 || terms > FEW_TERMS || QUESTION_TYPES[asks.type] !== 'none') return null
    const words = printedForms(message, MOST_WORDS + 1)
    if (words.length > MOST_WORDS) return null
    const all = joined(words)
    const forms = all.filter(({ text, isExact }) => isExact || tokenize(text).length > 0)
    if (!areAll(forms, all)) return null

    const found = forms.map((form) => ({ ...form, isThere: isPrinted(form) }))
    const patterns = found.map((form) => (form.isThere ? form.pattern : (form.loose ?? form.pattern)))
    if (found.some((form) => form.isExact && !form.isThere)) return { scores: stems, isPrinted: false, patterns }
    // What the paper prints in no form stands in no passage.
    const isAbsent = found.some(({ isThere, loose }) => !isThere && !(loose && isFound(loose)))
    if (isAbsent && coverage < 1) return null
    const { texts } = printed()
    const shares = texts.map((text) => shareIn(patterns, ...text))
    const isByStem = coverage === 1 && found.every((form) => form.isThere || isInflected(form))
    if (!shares.includes(1) && !isByStem) return null

    const typed = forms.map((form) => form.typed)
    const scoreOf = printedScorer(patterns, typed)
    const scores = stems.map((stem, place) => {
      const share = element(shares, place)
      return share > 0 ? stem + scoreOf(element(texts, place), share) : stem
    })
    return { scores, isPrinted: true, patterns }
  }
}
