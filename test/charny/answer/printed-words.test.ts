import { describe, expect, it } from 'vitest'
import { loadLibrary } from '../../../scripts/load-library.ts'
import { ask } from '../../../src/answer/ask.ts'
import { deskAt } from '../../../src/answer/library.ts'
import type { Answer } from '../../../src/answer/types.ts'
import { recognise } from '../../../src/intent/recognise.ts'
import { QUESTION_TYPES, questionType } from '../../../src/retrieval/question-type.ts'

const desk = deskAt(loadLibrary(), 'https://ibid.example')
const { paper, retrieval } = desk
const look = (question: string) => ask(desk, { question, limit: 3, history: [] })

const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
/** Whether a text prints a word, by itself or in a word with hyphens. */
const has = (text: string, word: string): boolean =>
  new RegExp(String.raw`(?<!\p{L})${folded(word)}(?!\p{L})`, 'u').test(folded(text))
const wordsOf = (text: string): string[] => text.match(/\p{L}[\p{L}\p{M}]*(?:[-’]\p{L}[\p{L}\p{M}]*)*/gu) ?? []
const printedIn = ({ quote, footnotes }: Answer): string =>
  [quote, ...footnotes.flatMap(({ text, resolved }) => [text, resolved])].join('\n')

/** What an answer marks, in its paragraph and its notes. */
const markedIn = ({ quote, highlight, footnotes }: Answer): string =>
  [{ text: quote, highlight }, ...footnotes]
    .map((one) => one.text.slice(one.highlight?.start ?? 0, one.highlight?.end ?? 0))
    .join('\n')

/** Every word that a paragraph or a note prints, once, in small letters and as it is printed first. */
const printed = new Map(
  paper.passages
    .filter(({ kind }) => kind !== 'title' && kind !== 'byline')
    .flatMap(({ text, footnotes }) => [text, ...footnotes.map(({ footnote }) => footnote.resolved)])
    .flatMap(wordsOf)
    .map((word) => word.replace(/’s?$/u, ''))
    .map((word) => [folded(word), word]),
)

/** What carries nothing by itself ("while"), asks ("must"), is a letter, or asks for a part of the paper ("author"). */
const says = (word: string): boolean =>
  word.length > 1 &&
  retrieval.tokenize(word).length > 0 &&
  QUESTION_TYPES[questionType(word)] === 'none' &&
  recognise(paper, word).kind === 'passages'

describe('every word of the paper', () => {
  const words = [...printed.values()].filter(says)

  it('but for those that ask or say nothing is a look-up', () => {
    expect(words.length).toBeGreaterThan(1400)
    expect(words.length / printed.size).toBeGreaterThan(0.88)
  })

  it('by itself is answered by a passage that prints it as it is, which is marked where it does', () => {
    const wrong = words.filter((word) => {
      const { status, answers } = look(word)
      const [first] = answers
      if (status !== 'answered' || !first || !has(printedIn(first), word)) return true
      // A work that a note cites by "Ibid." is named in what the note comes to, not in its text.
      const isInText = [first.quote, ...first.footnotes.map(({ text }) => text)].some((text) => has(text, word))
      return isInText && !has(markedIn(first), word)
    })
    expect(wrong).toEqual([])
  })
})

describe('what is looked up', () => {
  it.each([
    ['US$12', 'US$12'],
    ['$12', 'US$12'],
    ['$1,250', 'US$1,250'],
    ['27%', '27%'],
    ['27 %', '27%'],
    ['27 percent', '27%'],
    ['27 per cent', '27%'],
    ['Art. 117', 'Article 117'],
    ['article 117', 'Article 117'],
    ['Article 13', 'Article 13(2)'],
    ['thirteen', 'thirteen'],
    ['854,000', '854,000'],
    ['854000', '854,000'],
    ['ten months', 'ten months'],
    ['10 months', 'ten months'],
    ['denuclearization', 'de-nuclearization'],
    ['de-nuclearization', 'de-nuclearization'],
    ['de nuclearization', 'de-nuclearization'],
    ['reeducation', 're-education'],
    ['re-education', 're-education'],
    ['safe house', 'safehouse'],
    ['safe-house', 'safehouse'],
    ['safehouse', 'safehouse'],
    ['44-year-old', '44-year-old'],
    ['44 year old', '44-year-old'],
    ['authorities', 'authorities'],
    ['International', 'nternational'],
    ['Haeryŏng', 'Haeryong'],
    ['the karaoke bar', 'karaoke'],
    ['digging canals', 'digging canals'],
  ])('as %s is marked as %s', (question, words) => {
    const { status, answers } = look(question)
    expect(status).toBe('answered')
    expect(answers.slice(0, 1).map(markedIn)[0]).toContain(words)
  })

  it.each([
    ['44%', 'is no 44-year-old'],
    ['44 percent', 'is no 44-year-old'],
    ['US$27', 'is no 27%'],
    ['12%', 'is no US$12'],
    ['Article 27', 'is no 27%'],
    ['US$500', 'is no 500'],
    ['volcanoes', 'is not printed'],
    ['karaoke volcanoes', 'has a word that is not'],
  ])('as %s finds nothing: it %s', (question) => {
    expect(look(question).status).toBe('not_found')
  })
})
