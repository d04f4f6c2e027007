import { describe, expect, it } from 'vitest'
import { digits } from '../../src/retrieval/numbers.ts'
import { tokenizer } from '../../src/retrieval/words.ts'

const tokenize = tokenizer({ Onsong: ['Onsung', 'Onsheng'], 'North Korea': ['DPRK'] })

describe('number words', () => {
  it.each([
    ['three hundred thousand', '300000'],
    ['forty nine', '49'],
    ['eight hundred fifty four thousand', '854000'],
    ['two million five hundred', '2000500'],
    ['three four', '3 4'],
    ['twenty two', '22'],
    ['one of them', 'one of them'],
    ['one hundred', '100'],
    ['hundreds of thousands', 'hundreds of thousands'],
    ['hundred times', 'hundred times'],
    ['', ''],
  ])('%j reads as %j', (text, expected) => {
    expect(digits(text.split(' ')).join(' ')).toBe(expected)
  })
})

describe('two ways to write the same', () => {
  it.each([
    ['labour centres', 'labor centers'],
    ['organisation, organised', 'organization organized'],
    ['travelling neighbours', 'traveling neighbors'],
    ['defence', 'defense'],
    ['Haeryŏng', 'Haeryong'],
    ['China’s', "China's"],
    ['don’t', "don't"],
    ['854,000', 'eight hundred fifty-four thousand'],
    ['Onsung and Onsheng', 'Onsong, Onsong'],
    ['the DPRK', 'North Korea'],
    ['DEPORTED', 'deport'],
    ['16-year-old', '16 year old'],
  ])('%s is %s', (one, other) => {
    expect(tokenize(one)).toEqual(tokenize(other))
  })
})

describe('what carries the question', () => {
  it.each(['who', 'how', 'why', 'when', 'where', 'many', 'much', 'long'])('"%s" is kept', (word) => {
    expect(tokenize(word)).toHaveLength(1)
  })

  it('words without meaning of their own are not', () => {
    expect(tokenize('the of and to in is what which did they')).toEqual([])
  })

  it('numbers stay apart from the letters beside them', () => {
    expect(tokenize('US$1,250 14-1 100-300,000 13(2) 27%')).toEqual([
      '1250',
      '14',
      '1',
      '100',
      '300000',
      '13',
      '2',
      '27',
    ])
  })
})
