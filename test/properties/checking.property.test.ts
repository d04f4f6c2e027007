import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { check } from '../../src/answer/check.ts'
import { sentences } from '../../src/paper/sentences.ts'
import { isSpent } from '../../src/wording/effort.ts'
import { ofWindows, withoutReferences } from '../../src/wording/entities.ts'
import { fold } from '../../src/wording/fold.ts'
import { gravityOf } from '../../src/wording/gravity.ts'
import { locate } from '../../src/wording/locate.ts'
import { piecesOf } from '../../src/wording/pieces.ts'
import { holds } from './budget.ts'
import { desk, texts, units, words } from './texts.ts'

const passages = fc.constantFrom(...units)
const verdictOf = (text: string): string => check(desk, text).verdict

/** So much may be spent beyond the bound: what one step costs, the last one begun. */
const LAST_STEP = 2

describe('the check of any text', () => {
  it('never does more than its counted work, and says the same twice', () => {
    holds(
      fc.property(texts, (text) => {
        const effort = { spent: 0 }
        const checked = check(desk, text, effort)
        expect(isSpent({ spent: effort.spent / LAST_STEP })).toBe(false)
        expect(check(desk, text)).toEqual(checked)
      }),
      150,
    )
  })

  it('tells differences whose printed side the paper has', () => {
    const printed = desk.paper.source.replaceAll(/\s+/gu, ' ')
    holds(
      fc.property(texts, (text) => {
        for (const { differences } of check(desk, text).stretches)
          for (const difference of differences) expect(printed).toContain(difference.printed.replaceAll(/\s+/gu, ' '))
      }),
      150,
    )
  })
})

describe('the check is reflexive:', () => {
  it('a passage or note is exact', () => {
    for (const { text } of units) expect([text, verdictOf(text)]).toEqual([text, 'exact'])
  })

  it('a sentence of one is exact', () => {
    holds(
      fc.property(passages, fc.nat(), ({ text }, nth) => {
        const spans = sentences(text)
        const { start, end } = spans[nth % spans.length] ?? { start: 0, end: text.length }
        expect(verdictOf(text.slice(start, end))).toBe('exact')
      }),
      150,
    )
  })

  it('words that stand together in one are exact, five or more', () => {
    holds(
      fc.property(passages, fc.nat(), fc.integer({ min: 5, max: 60 }), ({ text }, from, count) => {
        const all = text.split(' ')
        fc.pre(all.length >= 5)
        const first = from % (all.length - 4)
        expect(verdictOf(all.slice(first, first + count).join(' '))).toBe('exact')
      }),
      200,
    )
  })

  it('words that are put in make them no longer exact', () => {
    holds(
      fc.property(
        passages,
        fc.nat(),
        fc.constantFrom('harpsichord', 'not', '1,234', 'never'),
        ({ text }, from, word) => {
          const all = text.split(' ').slice(0, 40)
          fc.pre(all.length >= 8)
          expect(verdictOf(all.toSpliced(2 + (from % (all.length - 4)), 0, word).join(' '))).not.toBe('exact')
        },
      ),
      150,
    )
  })
})

describe('the folding of any text', () => {
  it('is the same again, and does not see capitals', () => {
    holds(
      fc.property(texts, (text) => {
        // What NFKC makes of a character may be a space or a hyphen, which a second folding passes over.
        const once = fold(text.normalize('NFKC')).text
        expect(fold(once).text).toBe(once)
        expect(fold(text.toUpperCase().toLowerCase()).text).toBe(fold(text.toUpperCase()).text)
      }),
      400,
    )
  })

  it('knows where in the text each of its characters comes from', () => {
    holds(
      fc.property(texts, (text) => {
        const { text: folded, from, to } = fold(text)
        expect([from.length, to.length]).toEqual([folded.length, folded.length])
        for (let at = 0; at < folded.length; at++) {
          const [start = -1, end = -1] = [from[at], to[at]]
          expect(start >= (from[at - 1] ?? 0) && start < end && end <= text.length).toBe(true)
        }
      }),
      400,
    )
  })
})

const some = fc.array(
  fc.constantFrom(...words, 'not', 'no', 'never', 'five', '27%', 'only', 'except', 'un', 'illegal', 'legal'),
  { maxLength: 6 },
)

describe('the gravity of a change', () => {
  it('is none from words to themselves, and grave both ways or neither', () => {
    holds(
      fc.property(some, some, (one, other) => {
        const [mine, theirs] = [one.join(' '), other.join(' ')]
        expect(gravityOf(mine, mine)).toBeNull()
        expect(gravityOf(mine, theirs)).toBe(gravityOf(theirs, mine))
      }),
      1000,
    )
  })
})

describe('character references', () => {
  it('are undone, however often they were put in', () => {
    const asReferences = (text: string, times: number): string =>
      Array.from(text, (character) => `&${'amp;'.repeat(times)}#${character.codePointAt(0)};`).join('')
    holds(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 20 }), fc.nat(3), (text, times) => {
        const meant = Array.from(text, (character) => ofWindows(character.codePointAt(0) ?? 0)).join('')
        fc.pre(!text.includes('\0'))
        expect(withoutReferences(asReferences(text, times))).toBe(meant)
      }),
      300,
    )
  })
})

describe('the pieces of a long text', () => {
  it('are the text, put together, from wherever they begin', () => {
    holds(
      fc.property(fc.array(texts, { maxLength: 6 }), fc.integer({ min: 200, max: 4000 }), (parts, most) => {
        const text = parts.join('\n\n').toWellFormed()
        expect(
          piecesOf(text, most)
            .map(({ start, end }) => text.slice(start, end))
            .join(''),
        ).toBe(text)
      }),
      150,
    )
  })
})

describe('the claims of a check', () => {
  it('are found in the text in their order, none over another', () => {
    holds(
      fc.property(texts, (text) => {
        const spans = locate(
          text,
          check(desk, text).stretches.map(({ claimed }) => claimed),
        )
        let from = 0
        for (const span of spans) {
          if (!span) continue
          expect(span.start >= from && span.start < span.end && span.end <= text.length).toBe(true)
          from = span.end
        }
      }),
      150,
    )
  })
})
