import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { fingerprintOf } from '../../../scripts/evaluation/fingerprint.ts'
import { grouping, ownSets, readSet } from '../../../scripts/evaluation/questions.ts'
import { evaluate } from '../../../scripts/evaluation/run.ts'
import { readBuiltCorpus } from '../../../scripts/load-library.ts'
import { accuracy } from '../../../src/contract/accuracy.ts'
import { openLibrary } from '../../../src/library.ts'
import { corpusCopy } from '../../scripts/corpus-copy.ts'

const published = accuracy.parse(JSON.parse(readFileSync('corpus/evaluation/results.json', 'utf8')))

describe('the published figures', () => {
  it('are of the corpus as it stands', () => {
    expect(published.computedFrom).toBe(fingerprintOf('corpus'))
    expect(published.version).toBe(readBuiltCorpus().paper.version)
  })

  it.each(ownSets())('of %s are what the code comes to today', (file) => {
    const corpus = readBuiltCorpus()
    const rows = readSet(file)
    const { figures } = evaluate(openLibrary(corpus), rows, grouping(), corpus.model.confidence.threshold)
    const set = published.sets.find(({ id }) => file.endsWith(`${id}.jsonl`))
    expect(set?.questions).toBe(rows.length)
    expect(set?.figures.map(({ name, n }) => [name, n])).toEqual(figures.map(({ name, n }) => [name, n]))
    // To four decimals, as they are published.
    for (const [at, { name, value }] of figures.entries()) expect(set?.figures[at]?.value, name).toBeCloseTo(value, 4)
  })
})

describe('the fingerprint', () => {
  it.each([
    ['the question sets', { file: 'evaluation/groups.json', from: '"adversarial"', to: '"hostile"' }],
    ['what was learnt', { file: 'model.json', from: '"printed": ', to: '"printed": 1' }],
    ['what was generated', { file: 'generated/paper.json', from: '"version":"', to: '"version":"x' }],
  ])('is another when %s changed', (_, edit) => {
    expect(fingerprintOf(corpusCopy('corpus', [edit]))).not.toBe(fingerprintOf('corpus'))
  })

  it('is another when the encoder was learnt anew', () => {
    const copy = corpusCopy('corpus')
    const encoder = readFileSync(join(copy, 'encoder.bin'))
    writeFileSync(join(copy, 'encoder.bin'), encoder.fill(1, encoder.length - 1))
    expect(fingerprintOf(copy)).not.toBe(fingerprintOf('corpus'))
  })

  it('is the same for the same corpus, whatever was drawn of it', () => {
    const edit = { file: 'evaluation/reliability.svg', from: '</title>', to: '.</title>' }
    expect(fingerprintOf(corpusCopy('corpus', [edit]))).toBe(fingerprintOf('corpus'))
  })
})
