import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadLibrary } from '../../../scripts/load-library.ts'
import { check as checkText } from '../../../src/answer/check.ts'
import { deskAt } from '../../../src/answer/library.ts'
import { wordingChecker } from '../../../src/wording/wording.ts'
import { paper, source, table } from './real-paper.ts'

const desk = deskAt(loadLibrary(), 'https://ibid.example')
const check = wordingChecker(paper)

/** `kind, verdict, where it stands, what is said of it, the quotation`, between tabs; "-" for nothing. */
const ROWS = table('quotations.txt').map((line) => {
  const [kind = '', verdict = '', where = '', said = '', claim = ''] = line.split('\t')
  return {
    kind,
    verdict,
    where: where === '-' ? [] : where.split(' '),
    said: said === '-' ? [] : said.split(','),
    claim,
  }
})

const GRAVE = new Set(['number', 'negation', 'exception'])

describe('the table of quotations', () => {
  it('has two hundred or more', () => expect(ROWS.length).toBeGreaterThanOrEqual(200))

  it.each(ROWS)('$kind is $verdict: $claim', ({ verdict, where, said, claim }) => {
    const [stretch] = checkText(desk, claim).stretches
    if (!stretch) throw new Error('nothing was checked')
    const found = stretch.answers.map(({ id }) => id)
    expect({ verdict: stretch.verdict, isFound: found.length > 0 }).toEqual({ verdict, isFound: where.length > 0 })
    expect(found).toEqual(expect.arrayContaining(where))
    expect(stretch.remarks.map(({ kind }) => kind)).toEqual(expect.arrayContaining(said))
    // What is grave is so for the reason that the row gives, and nothing else is grave.
    const concerns = new Set(stretch.differences.flatMap((difference) => difference.concerns ?? []))
    expect([...concerns]).toEqual(said.filter((kind) => GRAVE.has(kind)))
  })
})

const units = [...paper.passages, ...paper.footnotes].map((unit) => ({ unit, words: unit.text.split(' ') }))
const long = units.filter(({ words }) => words.length >= 8)
const vocabulary = [...new Set(source.split(/\s+/u))].filter((word) => /^\p{L}+$/u.test(word))

/** Eight words or more, from anywhere. */
const stretches = fc
  .tuple(fc.constantFrom(...long), fc.nat(), fc.integer({ min: 8, max: 60 }))
  .map(([{ unit, words }, from, length]) => {
    const start = from % Math.max(1, words.length - length + 1)
    return { unit, words: words.slice(start, start + length) }
  })

const oneLine = units
  .map(({ unit }) => unit.text)
  .join(' ')
  .replace(/\s+/gu, ' ')

/** Letters and digits alone, in small letters: an oracle that knows nothing of tokens. */
const squash = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
const squashed = units.map(({ unit }) => squash(unit.text)).join('')

/**
 * A claim that is the paper's but for one edit, and that the paper does not happen to have elsewhere. The paper's own
 * ellipsis and brackets are left out: beside them a missing word is one that the claim leaves out openly.
 */
const edited = fc
  .tuple(stretches, fc.nat(), fc.constantFrom(...vocabulary), fc.constantFrom('replace', 'add', 'drop'))
  .map(([{ unit, words }, place, word, edit]) => {
    const at = 1 + (place % (words.length - 2))
    const changed =
      edit === 'replace' ? words.with(at, word) : edit === 'add' ? words.toSpliced(at, 0, word) : words.toSpliced(at, 1)
    return { unit, words, claim: changed.join(' ') }
  })
  .filter(({ claim }) => !/\.\.\.|[[\]]/u.test(claim) && !squashed.includes(squash(claim)))

describe('any eight words or more of a passage or note', { timeout: 60_000 }, () => {
  it('are exact', () => {
    fc.assert(
      fc.property(stretches, ({ unit, words }) => {
        const { verdict, places, differences } = check(words.join(' '))
        expect({ verdict, differences }).toEqual({ verdict: 'exact', differences: [] })
        expect(places.map((place) => place.unit.id)).toContain(unit.id)
      }),
      { numRuns: 1000 },
    )
  })

  it('are never exact with one word replaced, added or dropped', () => {
    fc.assert(
      fc.property(edited, ({ claim }) => {
        expect(check(claim).verdict).not.toBe('exact')
      }),
      { numRuns: 2000 },
    )
  })

  it('are grave with another number, and with a negation put in', () => {
    const numbered = stretches.filter(({ words }) => words.slice(1, -1).some((word) => /^\d+[.,]?$/u.test(word)))
    const isVerb = (word: string): boolean => /^(?:is|are|was|were|had|has|have)$/u.test(word)
    const stated = stretches.filter(({ words }) => words.slice(2, -2).some(isVerb))
    const graveOf = (claim: string): boolean => check(claim).differences.some(({ grave }) => grave)
    fc.assert(
      fc.property(numbered, fc.integer({ min: 1, max: 8 }), ({ words }, more) => {
        const at = words.findIndex((word, index) => index > 0 && index < words.length - 1 && /^\d+[.,]?$/u.test(word))
        const other = (words[at] ?? '').replace(/\d(?=\D*$)/u, (digit) => String((Number(digit) + more) % 10))
        const claim = words.with(at, other).join(' ')
        fc.pre(!squashed.includes(squash(claim)))
        expect(graveOf(claim)).toBe(true)
      }),
      { numRuns: 200 },
    )
    fc.assert(
      fc.property(stated, ({ words }) => {
        const at = words.findIndex((word, index) => index > 1 && index < words.length - 2 && isVerb(word))
        expect(graveOf(words.toSpliced(at + 1, 0, 'not').join(' '))).toBe(true)
      }),
      { numRuns: 200 },
    )
  })

  it('become the printed words again when the differences are put in', () => {
    fc.assert(
      fc.property(edited, ({ claim }) => {
        const { verdict, columns, differences } = check(claim)
        fc.pre(verdict === 'altered')
        expect(columns.map((column) => column.claimed).join('')).toBe(claim)
        const printed = columns.map((column) => column.printed).join('')
        expect(oneLine.includes(printed.replace(/\s+/gu, ' ').trim())).toBe(true)
        const mended = columns.map((column) => (column.differs ? column.printed : column.claimed)).join('')
        expect(squash(mended)).toBe(squash(printed))
        const differing = columns.filter(({ differs }) => differs)
        expect(differing).toMatchObject(differences.map(({ claimed }) => ({ claimed })))
      }),
      { numRuns: 500 },
    )
  })
})
