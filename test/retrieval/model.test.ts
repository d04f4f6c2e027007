import { describe, expect, it } from 'vitest'
import { readBuiltCorpus } from '../../scripts/load-library.ts'
import { openLibrary } from '../../src/library.ts'
import type { Model } from '../../src/retrieval/retrieval.ts'

const corpus = readBuiltCorpus()

describe('a model is refused', () => {
  it.each([
    ['without a sign', '"gap":', '"gaps":'],
    ['without its threshold', '"threshold":', '"limit":'],
    ['with a weight that is no number', /"own":[^,]+/u, '"own":null'],
  ])('%s', (_, from, to) => {
    const model = JSON.parse(JSON.stringify(corpus.model).replace(from, to)) as Model
    expect(() => openLibrary({ ...corpus, model })).toThrow('lacks a weight')
  })
})
