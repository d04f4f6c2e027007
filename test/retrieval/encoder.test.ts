import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readBuiltCorpus } from '../../scripts/load-library.ts'
import { writeTables } from '../../scripts/tables.ts'
import { openLibrary } from '../../src/library.ts'
import { openPaper } from '../../src/paper/paper.ts'
import { classesOf } from '../../src/retrieval/classes.ts'
import { openEncoder } from '../../src/retrieval/encoder.ts'
import { QUESTION_TYPES } from '../../src/retrieval/question-type.ts'
import { readTables } from '../../src/retrieval/tables.ts'

const corpus = readBuiltCorpus()
const classes = classesOf(openPaper(corpus.paper, corpus.source))
const tables = readTables(corpus.encoder)
const encoder = openEncoder(tables, classes)
const known = new TextDecoder().decode(tables.get('words', 'Uint8Array')).split('\n')
const message = fc.array(fc.oneof(fc.constantFrom(...known), fc.string({ maxLength: 9 })), { maxLength: 12 })

const dot = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((sum, value, k) => sum + value * (b[k] ?? 0), 0)

/** Rows of a table, as lists. */
const rowsOf = (values: Int8Array | Uint8Array, width: number): number[][] =>
  Array.from({ length: values.length / width }, (_, row) => [...values.subarray(row * width, (row + 1) * width)])

/** The chances of the classes for some units, by the definition: no step is shared and nothing is kept in bytes. */
function slowChances(): (units: readonly number[]) => number[] {
  const steps = tables.get('lengthSteps', 'Float32Array')
  const lengths = [...tables.get('lengths', 'Uint8Array')].map((step) => steps[step] ?? 0)
  const scales = tables.get('scales', 'Float32Array')
  const biases = tables.get('biases', 'Float32Array')
  const centres = rowsOf(tables.get('centres', 'Int8Array'), tables.get('centres', 'Int8Array').length / scales.length)
  const codes = rowsOf(tables.get('codes', 'Uint8Array'), tables.get('codes', 'Uint8Array').length / lengths.length)
  const parts = codes[0]?.length ?? 0
  const pieces = rowsOf(tables.get('codebook', 'Int8Array'), (centres[0]?.length ?? 0) / parts)
  const vectorOf = (unit: number): number[] =>
    (codes[unit] ?? [])
      .flatMap((code, part) => pieces[256 * part + code] ?? [])
      .map((value) => value * (lengths[unit] ?? 0))
  return (units) => {
    const vectors = units.map(vectorOf)
    const sum = (centres[0] ?? []).map((_, k) => vectors.reduce((all, vector) => all + (vector[k] ?? 0), 0))
    const length = Math.sqrt(dot(sum, sum)) || 1
    const scores = centres.map((centre, c) => ((scales[c] ?? 0) * dot(centre, sum)) / length + (biases[c] ?? 0))
    const raised = scores.map((score) => Math.exp(score))
    const all = raised.reduce((a, b) => a + b, 0)
    return raised.map((value) => value / all)
  }
}

describe('the encoder', () => {
  const slow = slowChances()

  it('gives every class the chance that its tables come to', () => {
    fc.assert(
      fc.property(message, (words) => {
        const { units, chances } = encoder.encode(words)
        const expected = slow(units)
        expect(chances).toHaveLength(classes.size)
        // What is summed in 32 bits differs from 64 in the sixth place or so.
        expect(Math.max(...expected.map((chance, c) => Math.abs(chance - (chances[c] ?? 0))))).toBeLessThan(1e-4)
      }),
      { numRuns: 60 },
    )
  })

  it('gives chances that sum to 1, whatever it reads', () => {
    fc.assert(
      fc.property(message, (words) => {
        const { chances } = encoder.encode(words)
        expect(chances.every((chance) => chance >= 0)).toBe(true)
        expect(chances.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 9)
      }),
      { numRuns: 300 },
    )
  })

  it('tells messages with nothing in them by how common the classes are', () => {
    const biases = Array.from(tables.get('biases', 'Float32Array'))
    const { chances } = encoder.encode([])
    expect(chances.indexOf(Math.max(...chances))).toBe(biases.indexOf(Math.max(...biases)))
  })

  it('gives the same for the same words, whatever it read in between', () => {
    fc.assert(
      fc.property(message, message, (words, others) => {
        const first = encoder.encode(words)
        encoder.encode(others)
        expect(encoder.encode(words)).toEqual(first)
      }),
      { numRuns: 60 },
    )
  })

  it('has the types of questions of every class as shares of 255', () => {
    const rows = rowsOf(encoder.types, QUESTION_TYPES.length)
    expect(rows).toHaveLength(classes.size)
    // Each share is rounded by itself.
    const off = rows.map((row) => Math.abs(row.reduce((a, b) => a + b, 0) - 255))
    expect(Math.max(...off)).toBeLessThanOrEqual(QUESTION_TYPES.length / 2)
  })

  it('is refused for other classes', () => {
    expect(() => openEncoder(tables, { ...classes, size: classes.size + 1 })).toThrow('another paper')
  })

  it('is refused for another paper', () => {
    const other = writeTables({ paper: 'other' }, { words: tables.get('words', 'Uint8Array') })
    expect(() => openLibrary({ ...corpus, encoder: other })).toThrow('another paper')
    expect(() => openLibrary(corpus)).not.toThrow()
  })
})
