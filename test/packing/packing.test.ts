import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { packBank, packText } from '../../scripts/packing/pack.ts'
import { Writer } from '../../scripts/packing/writer.ts'
import { loadLibrary, readBuiltCorpus } from '../../scripts/load-library.ts'
import { type Bit, Reader } from '../../src/packing/arithmetic.ts'
import type { Packed } from '../../src/packing/packed.ts'
import { unpackText } from '../../src/packing/text.ts'
import { treeOf } from '../../src/packing/tree.ts'
import type { Printed } from '../../src/retrieval/bank.ts'
import { allStems, type BankContents, frequencyOf, inOrder } from '../../src/retrieval/packed/form.ts'
import { unpackBank } from '../../src/retrieval/packed/unpack.ts'

const { paper } = loadLibrary()

/** An adaptive predictor takes megabytes, so a few dozen banks and texts are tried, of a few entries each. */
const RUNS = { numRuns: 40 }

describe('the range coder', () => {
  it('reads the decisions that were written, whatever their chances', () => {
    const decision = fc.tuple(fc.integer({ min: 16, max: 65_520 }), fc.constantFrom<Bit>(0, 1))
    fc.assert(
      fc.property(fc.array(decision, { maxLength: 2000 }), (decisions) => {
        const writer = new Writer()
        for (const [chance, bit] of decisions) writer.code(chance, bit)
        const reader = new Reader(writer.bytes())
        for (const [chance, bit] of decisions) expect(reader.code(chance)).toBe(bit)
      }),
    )
  })
})

describe('a tree', () => {
  it('leads to every number, and to no other', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 5000 }), { minLength: 1, maxLength: 200 }), (weights) => {
        const { root, cut, below, above } = treeOf(weights)
        for (const number of weights.keys()) {
          let node = root
          while (node >= 0) node = (number >= (cut[node] ?? 0) ? above[node] : below[node]) ?? 0
          expect(~node).toBe(number)
        }
      }),
    )
  })
})

describe('a packed text', () => {
  it('unpacks to itself', () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.lorem({ maxCount: 30 }))
    fc.assert(
      fc.property(
        text.filter((t) => t !== ''),
        (some) => {
          expect(unpackText(packText(some))).toBe(some)
        },
      ),
      RUNS,
    )
  })
})

/** A bank as `selectBank` makes it: entries ascending and without repetition of a word, every stem in its order. */
const stem = fc.stringMatching(/^[a-zé0-9]{1,9}$/u)
const texts = fc.array(fc.uniqueArray(stem, { minLength: 1, maxLength: 6 }), { maxLength: 8 })
const someBank = fc
  .record({
    passages: fc.array(fc.record({ text: fc.array(stem, { maxLength: 8 }), questions: texts, gaps: texts }), {
      minLength: 1,
      maxLength: 5,
    }),
    offTopic: texts,
  })
  .filter(({ passages }) => passages.some(({ questions }) => questions.length > 0))
  .map(({ passages, offTopic }) => {
    const printed: Printed[] = passages.map(({ text }) => ({ text, sentences: [text.slice(0, 3)], notes: [] }))
    const entries = passages.flatMap(({ questions, gaps }) => [...questions, ...gaps])
    const count = (of: readonly (readonly string[])[], one: string): number => of.filter((e) => e.includes(one)).length
    const all = new Set([...allStems(printed), ...entries.flat(), ...offTopic.flat()])
    const standings = new Map(
      [...all].map((one) => [one, { frequency: frequencyOf(count(entries, one)), offTopic: count(offTopic, one) }]),
    )
    const stems = inOrder(standings)
    const numbered = (of: readonly (readonly string[])[]): number[][] =>
      of
        .map((entry) => entry.map((one) => stems.indexOf(one)).toSorted((a, b) => a - b))
        .sort((a, b) => {
          const at = a.findIndex((n, i) => n !== b[i])
          return at === -1 ? a.length - b.length : (a[at] ?? 0) - (b[at] ?? -1)
        })
    const contents: BankContents = {
      stems,
      questions: passages.map(({ questions }) => [
        ...(questions.length > 0 ? [{ from: 0, to: 2, entries: numbered(questions) }] : []),
        ...(questions.length > 3 ? [{ from: 4, to: 4, entries: numbered(questions.slice(0, 2)) }] : []),
      ]),
      gaps: passages.map(({ gaps }) => numbered(gaps)),
      offTopic: stems.map((one) => standings.get(one)?.offTopic ?? 0),
    }
    return { printed, contents, standings }
  })

describe('a packed bank', () => {
  it('unpacks to what was packed', () => {
    fc.assert(
      fc.property(someBank, ({ printed, contents, standings }) => {
        const data = packBank(paper, { ...contents, standings }, printed)
        expect(unpackBank(data, printed)).toEqual(contents)
      }),
      RUNS,
    )
  })
})

describe('what was packed and is damaged', () => {
  const text = packText('The bell was hung in the watchtower in 1840.')
  const { bank } = readBuiltCorpus()
  const damaged = (of: Packed): Packed[] => [
    { ...of, written: of.written.slice(0, -4) },
    { ...of, written: '' },
    { ...of, written: `${of.written}AAAA` },
    { ...of, written: of.written.replace(/[a-y]/u, 'z') },
    { ...of, letters: of.letters.slice(1) },
    { ...of, sum: of.sum + 1 },
  ]

  it.each(damaged(text).map((packed, i) => [i, packed] as const))('throws, as a text (%i)', (_, packed) => {
    expect(() => unpackText(packed)).toThrow('damaged')
  })

  it.each(damaged(bank).map((packed, i) => [i, packed] as const))('throws, as the bank (%i)', (_, packed) => {
    expect(() => unpackBank({ ...bank, ...packed }, [])).toThrow('damaged')
  })

  it('throws where the bank is read beside another paper', () => {
    expect(() => unpackBank(bank, [{ text: ['bell'], sentences: [], notes: [] }])).toThrow('another corpus')
  })
})
