import { describe, expect, it } from 'vitest'
import { readBuiltCorpus } from '../../scripts/load-library.ts'
import { openLibrary } from '../../src/library.ts'
import type { Model } from '../../src/retrieval/model.ts'

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

describe('an encoder is refused', () => {
  it('where the aliases are others than it was learnt with', () => {
    expect(() => openLibrary({ ...corpus, aliases: { Yanji: ['Yenji'] } })).toThrow('made with other words')
  })

  it('where the paper is another', () => {
    const paper = { ...corpus.paper, version: 'another' }
    const index = { ...corpus.index, paper: 'another' }
    expect(() => openLibrary({ ...corpus, paper, index })).toThrow('made for another paper')
  })
})
