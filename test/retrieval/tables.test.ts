import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { writeTables } from '../../scripts/tables.ts'
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
