import { describe, expect, it } from 'vitest'
import { readSet } from '../../../scripts/evaluation/questions.ts'
import { measured, measuredText } from '../../../scripts/onboarding/measured.ts'
import { readBuiltCorpus } from '../../../scripts/load-library.ts'

describe('a corpus with a bank is measured', () => {
  const rows = readSet('corpus/evaluation/blind.jsonl').filter(
    ({ kind, id }) => (kind === 'factual' || kind === 'unanswerable') && id.endsWith('1'),
  )
  const all = measured(readBuiltCorpus('corpus'), rows, true)
  const value = (name: string, figure: string): number =>
    all.find((one) => one.name === name)?.figures.find((one) => one.name === figure)?.value ?? Number.NaN

  it('beside the same without its bank, and MiniSearch, on the same rows', () => {
    expect(all.map(({ name }) => name)).toEqual(['with its bank', 'without a bank', 'MiniSearch'])
    const counts = all.map(({ figures }) => figures.find(({ name }) => name === 'factual hit@1')?.n)
    expect(new Set(counts)).toEqual(new Set([rows.filter(({ kind }) => kind === 'factual').length]))
  })

  it('what was learnt from the bank finds and refuses more than MiniSearch, which refuses nothing on the subject', () => {
    expect(value('with its bank', 'factual hit@1')).toBeGreaterThan(value('MiniSearch', 'factual hit@1'))
    expect(value('with its bank', 'unanswerable refused')).toBeGreaterThan(value('MiniSearch', 'unanswerable refused'))
  })

  it('every figure with its bounds, in a table', () => {
    const figures = [{ name: 'factual hit@1', value: 0.5, n: 4, interval: { low: 0.25, high: 1 } }]
    expect(
      measuredText([
        { name: 'A', figures },
        { name: 'B', figures: [] },
      ]),
    ).toBe('                         A                  B\nright passage first (4)  50 % (25 %–100 %)  –')
  })
})
