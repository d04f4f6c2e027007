import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { writeBank } from '../../scripts/bank/write.ts'
import { readBuiltCorpus } from '../../scripts/load-library.ts'
import { writeTables } from '../../scripts/tables.ts'
import { openLibrary } from '../../src/library.ts'
import { openBank } from '../../src/retrieval/bank.ts'
import { holdersOf, readPostings } from '../../src/retrieval/postings.ts'
import { readTables } from '../../src/retrieval/tables.ts'

describe('a file of tables', () => {
  const numbers = (max: number) => fc.array(fc.integer({ min: 0, max }), { maxLength: 40 })

  it('reads as it was written, whatever the lengths, each table where it lies', () => {
    fc.assert(
      fc.property(numbers(255), numbers(2 ** 32 - 1), numbers(127), fc.string(), (bytes, wide, signed, text) => {
        const file = writeTables(
          { for: text },
          { bytes: Uint8Array.from(bytes), wide: Uint32Array.from(wide), signed: Int8Array.from(signed, (n) => -n) },
        )
        const tables = readTables(file)
        expect(tables.madeFor).toEqual({ for: text })
        expect([...tables.get('bytes', 'Uint8Array')]).toEqual(bytes)
        expect([...tables.get('wide', 'Uint32Array')]).toEqual(wide)
        expect([...tables.get('signed', 'Int8Array')]).toEqual(signed.map((n) => 0 - n))
        expect(tables.get('wide', 'Uint32Array').buffer).toBe(file)
      }),
    )
  })

  const file = writeTables({}, { stems: Uint8Array.of(1, 2, 3) })
  const changed = (at: number): ArrayBuffer => {
    const bytes = new Uint8Array(file.slice())
    bytes[at] = (bytes[at] ?? 0) ^ 1
    return bytes.buffer
  }

  it.each<[string, ArrayBuffer]>([
    ['is empty', new ArrayBuffer(0)],
    ['is cut off', file.slice(0, -1)],
    ['is cut off in its header', file.slice(0, 5)],
    ['goes on', new Uint8Array([...new Uint8Array(file), 0]).buffer],
    ['is another file', changed(0)],
    ['gives another length', changed(8)],
  ])('is refused when it %s', (_, damaged) => {
    expect(() => readTables(damaged)).toThrow('damaged')
  })

  it('names the table that it lacks, and one of another type', () => {
    expect(() => readTables(file).get('groups', 'Uint32Array')).toThrow('no table groups of Uint32Array')
    expect(() => readTables(file).get('stems', 'Uint32Array')).toThrow('no table stems of Uint32Array')
  })
})

describe('postings', () => {
  it('are refused when there are more or fewer than were counted', () => {
    expect([...holdersOf(readPostings(Uint32Array.of(2), Uint8Array.of(3, 0)), 0)]).toEqual([3, 4])
    expect(() => readPostings(Uint32Array.of(1), Uint8Array.of(3, 0))).toThrow(RangeError)
    expect(() => readPostings(Uint32Array.of(3), Uint8Array.of(3, 0))).toThrow(RangeError)
  })
})

describe('the bank of a long paper', () => {
  /** More entries than 16 bits count, the first and last of them with words of their own. */
  const MANY = 70_000
  const entries = Array.from({ length: MANY }, (_, i) => (i % 2 === 0 ? ['bell'] : ['rope']))

  it('has room for more entries than 65,536', () => {
    const questions = [
      { passage: 0, from: 0, to: 0, entries },
      { passage: 1, from: 3, to: 4, entries: [['bell', 'siren']] },
    ]
    const printed = [0, 1].map(() => ({ text: [], notes: [] }))
    const bank = openBank(writeBank({ questions, gaps: [[], []], offTopic: [], printed }, { paper: 'v1', words: 'w1' }))
    expect(bank.entries).toHaveLength(MANY + 1)
    const [last = -1] = holdersOf(bank.postings, bank.lexicon.id('siren') ?? -1)
    expect(bank.entries[last]).toEqual({ passage: 1, gap: false, from: 3, to: 4 })
    expect(holdersOf(bank.postings, bank.lexicon.id('bell') ?? -1)).toHaveLength(MANY / 2 + 1)
    expect(bank.held(bank.lexicon.id('bell') ?? -1).counts).toEqual(Uint32Array.of(MANY / 2, 1))
  })
})

describe('a bank', () => {
  const corpus = readBuiltCorpus()
  const empty = { questions: [], gaps: corpus.paper.passages.map(() => []), offTopic: [], printed: [] }
  const words = readTables(corpus.bank).madeFor['words'] ?? ''

  it('of another paper, or of other words, is refused', () => {
    const of = (paper: string, stemmed: string) => writeBank(empty, { paper, words: stemmed })
    const open = (bank: ArrayBuffer) => () => openLibrary({ ...corpus, bank })
    expect(open(of('other', words))).toThrow('another paper')
    expect(open(of(corpus.paper.version, 'other'))).toThrow('other words')
    expect(open(of(corpus.paper.version, words))).not.toThrow()
  })

  it('is refused where a name has another alias', () => {
    expect(() => openLibrary({ ...corpus, aliases: { ...corpus.aliases, Pyongyang: ['Pyeongyang'] } })).toThrow(
      'other words',
    )
  })
})
