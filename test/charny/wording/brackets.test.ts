import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadLibrary } from '../../../scripts/load-library.ts'
import { check as checkText } from '../../../src/answer/check.ts'
import { deskAt } from '../../../src/answer/library.ts'
import { sentencesOf } from '../../../src/paper/paper.ts'
import { wordingChecker } from '../../../src/wording/wording.ts'
import { paper, table } from './real-paper.ts'

const check = wordingChecker(paper)

/** `honest or not, verdict, what the brackets hold, the quotation`, between tabs. */
const ROWS = table('brackets.txt').map((line) => {
  const [practice = '', verdict = '', kind = '', claim = ''] = line.split('\t')
  return { practice, verdict, kind, claim }
})

const HONEST = ROWS.filter(({ practice }) => practice === 'honest')

describe('the table of brackets', () => {
  it('has a hundred and fifty and more, half of them honest', () => {
    expect(ROWS.length).toBeGreaterThanOrEqual(150)
    expect(HONEST.length / ROWS.length).toBeGreaterThan(0.45)
    expect(HONEST.length / ROWS.length).toBeLessThan(0.6)
  })

  it('takes nearly all honest ones for exact, and no other', () => {
    const exact = ROWS.filter(({ verdict }) => verdict === 'exact')
    expect(exact.filter(({ practice }) => practice === 'honest').length / HONEST.length).toBeGreaterThanOrEqual(0.97)
    expect(exact.filter(({ practice }) => practice === 'dishonest')).toEqual([])
  })

  it.each(ROWS)('$kind, $practice, is $verdict: $claim', ({ verdict, claim }) => {
    const found = check(claim)
    expect(found.verdict).toBe(verdict)
    expect(found.places.length).toBeGreaterThan(0)
    expect(found.differences.some(({ grave }) => grave)).toBe(verdict === 'altered')
  })

  it.each(ROWS.filter(({ verdict }) => verdict === 'altered'))('sets side by side: $claim', ({ claim }) => {
    const { columns, differences } = check(claim)
    const differing = columns.filter(({ differs }) => differs)
    expect(columns.map((column) => column.claimed).join('')).toContain(claim.replace(/^[“”\s]+|[“”.\s]+$/gu, ''))
    expect(differing).toMatchObject(differences.map(({ claimed }) => ({ claimed })))
  })
})

/** Words that no brackets may put in or set for others. */
const TURNING = (
  'not|no|never|hardly|rarely|barely|some|all|most|many|few|only|almost|sometimes|often|allegedly|again|72|three hundred|twice|half|' +
  'two million|more than|greed|stolen|illegal|happy|secret|voluntary|a small fine|were released|is happy|refused to|' +
  'denied that|spared|except women|unless asked|without permission|if necessary|must|may|cannot|or|against|Japan|traitors|' +
  'the Japanese government|American spies|no longer|in theory|free|well|not really|the guards|officials|South Koreans|the border|' +
  'prisoners|soldiers|himself|now|but|the men and women|at least|up to|50 percent|as if|so-called|in Seoul|of the police'
).split('|')

const units = [...paper.passages, ...paper.footnotes]
const sentences = units
  .flatMap((unit) => sentencesOf(unit).map(({ start, end }) => unit.text.slice(start, end).trim().split(' ')))
  .filter((words) => words.length >= 5)

const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
const printed = units.map(({ text }) => bare(text)).join('\n')

describe('brackets in any sentence of the paper', { timeout: 60_000 }, () => {
  const anywhere = fc.tuple(fc.constantFrom(...sentences), fc.nat(), fc.nat({ max: 3 }))

  it('are not exact with a word that turns it', () => {
    fc.assert(
      fc.property(anywhere, fc.constantFrom(...TURNING), ([words, place, dropped], word) => {
        const claim = words.toSpliced(place % (words.length + 1), dropped, `[${word}]`).join(' ')
        fc.pre(!printed.includes(bare(claim)))
        expect(check(claim).verdict).not.toBe('exact')
      }),
      { numRuns: 3000 },
    )
  })

  it('are not exact with a phrase from elsewhere for a word that points', () => {
    const pointing = sentences.flatMap((words) =>
      words.flatMap((word, at) =>
        /^(?:this|these|such|that|those|it|they|their)$/iu.test(word) ? [{ words, at }] : [],
      ),
    )
    const phrases = sentences.flatMap((words) => words.slice(2).map((word, at) => [words[at + 1] ?? '', word]))
    const texts = units.map(({ text }) => text.toLowerCase())
    fc.assert(
      fc.property(
        fc.constantFrom(...pointing),
        fc.constantFrom(...phrases),
        fc.nat({ max: 2 }),
        ({ words, at }, phrase, dropped) => {
          const strange = bare(phrase.at(-1) ?? '')
          const here = texts.findIndex((text) => text.includes(words.join(' ').toLowerCase()))
          const near = texts.slice(Math.max(0, here - 2), here + 2).join(' ')
          // Neither the word nor one that is made of it may stand near.
          fc.pre(strange.length > 5 && here !== -1 && !near.includes(strange.slice(0, 4)))
          const claim = words.toSpliced(dropped === 0 ? at + 1 : at, dropped, `[the ${phrase.join(' ')}]`).join(' ')
          fc.pre(!printed.includes(bare(claim)))
          expect(check(claim).verdict).not.toBe('exact')
        },
      ),
      { numRuns: 3000 },
    )
  })

  it('are exact around a word as it is printed', () => {
    fc.assert(
      fc.property(anywhere, ([words, place]) => {
        const at = place % words.length
        fc.pre(/^\p{L}+$/u.test(words[at] ?? ''))
        expect(check(words.with(at, `[${words[at]}]`).join(' ')).verdict).toBe('exact')
      }),
      { numRuns: 500 },
    )
  })
})

describe('what is said of brackets and omissions', () => {
  const desk = deskAt(loadLibrary(), 'https://ibid.example')
  const saidOf = (claim: string): string[] =>
    checkText(desk, claim).stretches.flatMap(({ remarks }) => remarks.map(({ text }) => text))

  it.each([
    [
      '[North Koreans] are treated as illegal migrants and subject to arrest and deportation.',
      'The words in square brackets are the writer’s, not the paper’s: “North Koreans” for “They”.',
    ],
    [
      'The exact number … in China is unknown.',
      'It leaves words out and says so; what is left stands in this order: “of North Korean migrants and asylum seekers”.',
    ],
    [
      'Serious violations mandate [no] execution and forfeiture of all property.',
      'The words in square brackets are the writer’s, not the paper’s: “no” added.',
    ],
    [
      '[Japan] considers all North Korean entering the country to be economic migrants',
      'The words in square brackets are the writer’s, not the paper’s: “Japan” for “China”.',
    ],
    ['Serious violations mandate [a small fine].', 'Its square brackets say what the paper does not.'],
    [
      'The latter group constitutes 27% of the population. [footnote omitted]',
      'The note on what is left out or changed in type is the writer’s; it does not count.',
    ],
  ])('%s', (claim, sentence) => expect(saidOf(claim)).toContain(sentence))

  it('is short, however much is left out or put in', () => {
    const long = `${'North Koreans [who] '.repeat(20)}in China … ${'the border [x] '.repeat(15)}`
    for (const text of saidOf(long)) expect(text.length).toBeLessThan(1000)
  })

  it('is nothing where the brackets hold what is printed', () => {
    expect(saidOf('Serious violations [mandate] execution and forfeiture of all property.').join(' ')).not.toMatch(
      /writer/u,
    )
  })
})
