import { element } from '../paper/element.ts'
import { markOf } from '../paper/note-label.ts'
import { type Footnote, type Paper, type Passage, sentencesOf } from '../paper/paper.ts'
import type { Span } from '../paper/types.ts'
import { fold, type Folded, isPassedOver, trimmed } from './fold.ts'
import { lengthWhile } from './length-while.ts'
import { type Token, tokensOf } from './tokens.ts'

/** Where a quotation stands: a passage or note, and the stretch of its text, UTF-16, end exclusive. */
export interface Place {
  readonly unit: Passage | Footnote
  readonly span: Span
}

/** The paper's text as the wording check searches it: every passage, then every note, folded once. */
export interface PrintedText {
  /** The passages and notes in order, and where each begins in the text that was folded. */
  readonly units: readonly { readonly unit: Passage | Footnote; readonly start: number }[]
  readonly folded: Folded
  readonly tokens: readonly Token[]
  /** For each token the number of its key. */
  readonly ids: readonly number[]
  /** For each token the number of its sentence. */
  readonly sentences: readonly number[]
  readonly idOf: ReadonlyMap<string, number>
  /** The indices of the tokens that are words, in order. */
  readonly words: readonly number[]
  /** Where two words stand next to each other: indices into `words`, by `pairKey` of their numbers. */
  readonly pairs: ReadonlyMap<number, readonly number[]>
  /** By number, how much finding this word says: 1 for a word that the paper has once, less for its common words. */
  readonly weights: readonly number[]
  /** By a note's printed number or sign, the folded characters before each of its markers. */
  readonly markers: ReadonlyMap<string, readonly string[]>
  /** For each folded character, whether the paper itself prints it within brackets, in whole words: "[forced return.]". */
  readonly bracketed: readonly boolean[]
  /** Those phrases, folded. */
  readonly ownBrackets: ReadonlySet<string>
}

/** Whole words in brackets; "[s]anctions" is none. */
const BRACKETED = /(?<![\p{L}\p{N}])\[[^[\]]*\](?![\p{L}\p{N}])/gu

/** How many characters before a marker tell its place. */
export const MARKER_CONTEXT = 12

/** Passages run on into one another; between notes, and before the first, stands what no claim can hold. */
const BARRIER = '\n\uFFFF\n'

/** More different words than any paper has. */
const PAIR_BASE = 2 ** 20

export const pairKey = (first: number, second: number): number => first * PAIR_BASE + second

/** A name says less than another word as rare: whatever is written on the subject has it. */
const NAME_WEIGHT = 0.5

function weigh(tokens: readonly Token[], ids: readonly number[], source: string): number[] {
  const counts: number[] = []
  const capital = new Set<number>()
  const small = new Set<number>()
  tokens.forEach((token, index) => {
    const id = element(ids, index)
    counts[id] = (counts[id] ?? 0) + 1
    // After a mark a capital may be that of a sentence.
    if (tokens[index - 1]?.isWord) (/\p{Lu}/u.test(source.charAt(token.from)) ? capital : small).add(id)
  })
  const words = tokens.filter((token) => token.isWord).length
  return counts.map((count, id) => {
    const rarity = 1 - Math.log(count) / Math.log(words + 1)
    return capital.has(id) && !small.has(id) ? rarity * NAME_WEIGHT : rarity
  })
}

/** Folds and indexes a paper; done once. */
export function prepare(paper: Paper): PrintedText {
  const units: { unit: Passage | Footnote; start: number }[] = []
  let source = ''
  for (const unit of [...paper.passages, ...paper.footnotes]) {
    if (source !== '') source += 'number' in unit ? BARRIER : '\n'
    units.push({ unit, start: source.length })
    source += unit.text
  }
  const folded = fold(source)
  const tokens = tokensOf(folded)
  const idOf = new Map<string, number>()
  const ids = tokens.map(({ key }) => {
    const id = idOf.get(key) ?? idOf.size
    idOf.set(key, id)
    return id
  })
  const words = tokens.flatMap((token, index) => (token.isWord || token.key === '\uFFFF' ? [index] : []))
  const pairs = new Map<number, number[]>()
  const numbers = words.map((token) => element(ids, token))
  for (const [index, id] of numbers.slice(1).entries()) {
    const key = pairKey(element(numbers, index), id)
    const found = pairs.get(key)
    if (found) found.push(index)
    else pairs.set(key, [index])
  }
  const ends = units.flatMap(({ unit, start }) => sentencesOf(unit).map((span) => start + span.end))
  let sentence = 0
  const sentences = tokens.map((token) => {
    while (token.from >= element(ends, sentence)) sentence += 1
    return sentence
  })
  const markers = new Map<string, string[]>()
  for (const { text, footnotes } of paper.passages) {
    for (const { footnote, offset } of footnotes) {
      const before = fold(text.slice(Math.max(0, offset - 2 * MARKER_CONTEXT), offset)).text.slice(-MARKER_CONTEXT)
      markers.set(markOf(footnote), [...(markers.get(markOf(footnote)) ?? []), before])
    }
  }
  const phrases = [...source.matchAll(BRACKETED)].map(({ 0: phrase, index }) => ({
    phrase,
    end: index + phrase.length,
    index,
  }))
  const bracketed = folded.from.map((offset) => phrases.some(({ index, end }) => index < offset && offset < end))
  const ownBrackets = new Set(phrases.map(({ phrase }) => trimmed(fold(phrase)).text))
  const weights = weigh(tokens, ids, source)
  return { units, folded, tokens, ids, sentences, idOf, words, pairs, weights, markers, bracketed, ownBrackets }
}

/** The index of the unit in which a place of the folded source lies; of the last for what is behind it. */
const unitAt = ({ units }: PrintedText, offset: number): number =>
  lengthWhile(units, ({ start }) => start <= offset) - 1

/** The same for a token, and for an index of the folded text. */
export const unitOfToken = (printed: PrintedText, token: number): number =>
  unitAt(printed, printed.tokens[token]?.from ?? Infinity)
export const unitOfCharacter = (printed: PrintedText, at: number): number =>
  unitAt(printed, printed.folded.from[at] ?? Infinity)

/** Whether two units, by index, are one, or two passages of which the second follows the first. */
export function nearUnits(printed: PrintedText, first: number, second: number): boolean {
  const unit = printed.units[second]?.unit
  return first === second || (second === first + 1 && unit !== undefined && !('number' in unit))
}

/** The first index of an ascending list whose number is at least this one; its length when there is none. */
export function lowerBound(ascending: readonly number[], number: number): number {
  let low = 0
  let high = ascending.length
  // A loop of its own, as nothing is asked more often; what lies between the two is in the list.
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ascending[middle] as number) < number) low = middle + 1
    else high = middle
  }
  return low
}

/** The index of the first token at or after an index of the folded text; the number of tokens behind the last. */
export const tokenFrom = ({ tokens }: PrintedText, at: number): number => lengthWhile(tokens, (token) => token.at < at)

/** Where a token begins in the folded text; its end for what is behind the last. */
export const characterAt = ({ tokens, folded }: PrintedText, token: number): number =>
  tokens[token]?.at ?? folded.text.length

/** What a token is as it folds; nothing before the first and behind the last. */
export const keyAt = ({ tokens }: Pick<PrintedText, 'tokens'>, token: number): string => tokens[token]?.key ?? ''

/** The same of several tokens, end exclusive. */
export const keysIn = ({ tokens }: Pick<PrintedText, 'tokens'>, from: number, to: number): string[] =>
  tokens.slice(Math.max(0, from), to).map(({ key }) => key)

/** The number of a token's sentence; behind the last one that is greater than all. */
export const sentenceOf = ({ sentences }: PrintedText, token: number): number => sentences[token] ?? sentences.length

/** The first token of a token's sentence, or of the one that is so many on from it: -1 for the one before. */
export const sentenceStart = (printed: PrintedText, token: number, on = 0): number =>
  lowerBound(printed.sentences, sentenceOf(printed, token) + on)

/** The first token of a unit; the number of tokens behind the last unit. */
export const unitStart = (printed: PrintedText, unit: number): number =>
  tokenFrom(printed, lowerBound(printed.folded.from, printed.units[unit]?.start ?? Infinity))

/** Whether a token is a word, or a mark; neither where there is none. */
export const isWordAt = ({ tokens }: PrintedText, token: number): boolean => tokens[token]?.isWord === true
export const isMarkAt = ({ tokens }: PrintedText, token: number): boolean => tokens[token]?.isWord === false
/** Whether no mark stands among tokens, end exclusive. */
export const areWords = ({ tokens }: PrintedText, from: number, to: number): boolean =>
  tokens.slice(Math.max(0, from), to).every(({ isWord }) => isWord)

/** Where, as an index into the folded text, the passage that follows the one of this index ends; or the note of it. */
export function neighbourhoodEnd(printed: PrintedText, index: number): number {
  const unit = unitOfCharacter(printed, index)
  const last = nearUnits(printed, unit, unit + 1) ? unit + 1 : unit
  return lowerBound(printed.folded.from, printed.units[last + 1]?.start ?? Infinity)
}

/** A stretch of the folded source as the places it covers: one for each unit that it runs over. */
export function placesOf(printed: PrintedText, from: number, to: number): Place[] {
  return printed.units
    .slice(unitAt(printed, from), unitAt(printed, Math.max(from, to - 1)) + 1)
    .map(({ unit, start }) => ({
      unit,
      span: { start: Math.max(0, from - start), end: Math.min(unit.text.length, to - start) },
    }))
}

/** The printed words of a stretch of the folded source, one space where a passage ends. */
export const cutOf = (printed: PrintedText, from: number, to: number): string =>
  from < to
    ? placesOf(printed, from, to)
        .map(({ unit, span }) => unit.text.slice(span.start, span.end))
        .join(' ')
    : ''

/** More marks in a row than a quotation has at an end. */
const MARKS_AT_MOST = 8

/**
 * A stretch of the folded source together with the marks around it that the claim has too, and which folding left out:
 * its quotation marks and brackets, its last full stop.
 *
 * @param head what the claim has before its first word; @param tail what it has after its last
 */
export function withMarks(
  printed: PrintedText,
  from: number,
  to: number,
  head: string,
  tail: string,
): [number, number] {
  const { source } = printed.folded
  const same = (a: string, b: string): boolean => a === b || (isPassedOver(a) && isPassedOver(b))
  let start = from
  let end = to
  for (const mark of Array.from(head.slice(-MARKS_AT_MOST)).reverse())
    if (same(mark, source.charAt(start - 1))) start -= 1
  for (const mark of tail.slice(0, MARKS_AT_MOST)) if (same(mark, source.charAt(end))) end += 1
  // Half a pair of brackets is no quotation: "[s]anctions" is marked with both.
  const inside = source.slice(start, end)
  if (source.charAt(start - 1) === '[' && /^[^[]*\]/u.test(inside)) start -= 1
  if (/\[[^\]]*$/u.test(inside)) end += /^[.,]?\]/u.exec(source.slice(end, end + 2))?.[0].length ?? 0
  // A space between two marks of which the paper has only the first.
  const cut = source.slice(start, end)
  return [end - cut.trimStart().length, start + cut.trimEnd().length]
}
