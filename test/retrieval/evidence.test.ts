import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadLibrary, readBuiltCorpus } from '../../scripts/load-library.ts'
import { loadIndex } from '../../src/retrieval/artifact.ts'
import { MOST_TERMS } from '../../src/retrieval/evidence.ts'
import { BOOST } from '../../src/retrieval/printed-terms.ts'

const { paper, retrieval } = loadLibrary()
const { classes, lookUp, tokenize } = retrieval
const printedWords = paper.passages.flatMap(({ text }) => text.split(' '))
const message = fc
  .array(fc.oneof(fc.constantFrom(...printedWords), fc.string({ maxLength: 8 })), { maxLength: 30 })
  .map((words) => words.join(' '))
const evidenceFor = (text: string) => lookUp(text).evidence

describe('the evidence for a message', () => {
  it('gives each passage the chances of its sentences and of its notes', () => {
    fc.assert(
      fc.property(message, (text) => {
        const { encoded, chances } = evidenceFor(text)
        for (const [place, { footnotes }] of paper.passages.entries()) {
          const sentences = classes.sentences.flatMap((sentence, c) => (sentence.place === place ? [c] : []))
          const notes = footnotes.map(({ footnote }) => classes.notes + footnote.number - 1)
          const expected = [...sentences, ...notes].reduce((sum, c) => sum + (encoded.chances[c] ?? 0), 0)
          expect(chances[place]).toBeCloseTo(expected, 12)
        }
      }),
      { numRuns: 50 },
    )
  })

  it('says what passages print as shares of the best, nothing where no term is printed', () => {
    fc.assert(
      fc.property(message, (text) => {
        const { printed, coverage } = evidenceFor(text)
        expect(Math.max(...printed)).toBe(coverage === 0 ? 0 : 1)
        expect(printed.every((share) => share >= 0)).toBe(true)
        expect(coverage).toBeLessThanOrEqual(1)
      }),
      { numRuns: 200 },
    )
  })

  it('scores passages by their terms as one search of the index for all terms does', () => {
    const index = loadIndex(readBuiltCorpus().index, paper, tokenize)
    fc.assert(
      fc.property(message, (text) => {
        const terms = [...new Set(tokenize(text))].slice(0, MOST_TERMS)
        const results = index.search(terms.join(' '), { boost: BOOST, tokenize: (joined) => joined.split(' ') })
        const { printed, coverage } = evidenceFor(text)
        const scores = new Map(results.map(({ id, score }) => [id, score / (results[0]?.score ?? 1)]))
        expect([...printed]).toEqual(paper.passages.map(({ id }) => scores.get(id) ?? 0))
        expect(coverage * terms.length).toBeCloseTo(results[0]?.terms.length ?? 0, 9)
      }),
      { numRuns: 200 },
    )
  })

  it.each(paper.passages.filter(({ kind }) => kind === 'paragraph').map(({ id, text }) => [id, text] as const))(
    'puts %s first in print for its own first words',
    (id, text) => {
      const { printed } = evidenceFor(text.split(' ').slice(0, 30).join(' '))
      expect(paper.passages[printed.indexOf(Math.max(...printed))]?.id).toBe(id)
    },
  )
})
