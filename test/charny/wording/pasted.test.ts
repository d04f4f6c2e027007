import { describe, expect, it } from 'vitest'
import { loadLibrary } from '../../../scripts/load-library.ts'
import { check } from '../../../src/answer/check.ts'
import { deskAt } from '../../../src/answer/library.ts'
import { table } from './real-paper.ts'

const desk = deskAt(loadLibrary(), 'https://ibid.example')

/** `kind, verdict, what is said of it, the text as JSON`, between tabs; "-" for nothing. */
const ROWS = table('pasted.txt').map((line) => {
  const [kind = '', verdict = '', said = '', text = ''] = line.split('\t')
  return { kind, verdict, said: said === '-' ? [] : said.split(','), text: JSON.parse(text) as string }
})

const GRAVE = new Set(['number', 'negation', 'exception'])

describe('the table of pasted texts', () => {
  it('has a hundred or more, half of them altered in substance', () => {
    const of = (verdict: string): number => ROWS.filter((row) => row.verdict === verdict).length
    expect(of('exact')).toBeGreaterThanOrEqual(50)
    expect(of('altered')).toBeGreaterThanOrEqual(50)
  })

  it.each(ROWS)('$kind is $verdict: $text', ({ verdict, said, text }) => {
    const checked = check(desk, text)
    expect({
      verdict: checked.verdict,
      differences: checked.differences.map((one) => [one.claimed, one.printed]),
    }).toEqual({
      verdict,
      differences: verdict === 'exact' ? [] : expect.arrayContaining([expect.any(Array)]),
    })
    const remarks = checked.stretches.flatMap((stretch) => stretch.remarks.map(({ kind }) => kind))
    expect(remarks).toEqual(expect.arrayContaining(said))
    const concerns = new Set(checked.differences.flatMap((difference) => difference.concerns ?? []))
    expect([...concerns]).toEqual(said.filter((kind) => GRAVE.has(kind)))
  })
})
