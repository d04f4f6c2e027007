import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readBuiltCorpus } from '../../scripts/load-library.ts'
import { writeTables } from '../../scripts/tables.ts'
import { readTables } from '../../src/retrieval/tables.ts'
import { MOST_WORDS, openVocabulary, UNKNOWN, type Vocabulary } from '../../src/retrieval/vocabulary.ts'

/** Before the first word of a message, in a pair. */
const START = 0xffff

/** Opens a vocabulary of words, with how often each is asked about: 0 for those of general English alone; pairs in order. */
function open(asked: Readonly<Record<string, number>>, pairs: readonly (readonly [string, string])[] = []) {
  const words = Object.keys(asked).sort()
  const number = (word: string): number => (word === '' ? START : words.indexOf(word))
  const file = writeTables(
    {},
    {
      words: Uint8Array.from(Buffer.from(words.join('\n'))),
      pairs: Uint16Array.from([...pairs.map(([first]) => number(first)), ...pairs.map(([, second]) => number(second))]),
      asked: Uint8Array.from(words, (word) => asked[word] ?? 0),
      rarity: new Uint8Array(words.length),
    },
  )
  return { words, vocabulary: openVocabulary(readTables(file)) }
}

/** What a lone word is taken for; undefined where it is unknown. */
const takenFor = (words: readonly string[], vocabulary: Vocabulary, word: string): string | undefined =>
  words[vocabulary.read([word]).words[0] ?? -1]

const small = open({
  korea: 9,
  refugee: 8,
  deported: 5,
  convention: 5,
  registration: 3,
  yanbian: 4,
  haeryong: 2,
  embassy: 3,
  right: 4,
  hear: 0,
  heard: 5,
  china: 9,
  famine: 3,
  '1951': 4,
  chicago: 0,
  headphones: 0,
  kardashian: 0,
  conversion: 0,
})

describe('a misspelt word', () => {
  it.each<[word: string, expected: string | undefined, why: string]>([
    ['rigth', 'right', 'two letters swapped'],
    ['koera', 'korea', 'two letters swapped'],
    ['yangbian', 'yanbian', 'a letter added'],
    ['haryeong', 'haeryong', 'two slips in eight letters'],
    ['embasy', 'embassy', 'a letter dropped'],
    ['embaccy', undefined, 'two slips in a word of seven letters'],
    ['registraton', 'registration', 'a letter dropped'],
    ['regestraton', 'registration', 'two slips in a long word'],
    ['regestratn', undefined, 'three slips'],
    ['convension', 'convention', 'a letter changed'],
    ['famn', undefined, 'too short to tell'],
    ['famni', undefined, 'two slips in five letters'],
    ['famin', 'famine', 'a letter dropped'],
    ['hears', 'heard', 'as near as “hear”, which nobody asks about'],
    ['xefugee', undefined, 'another first letter'],
    ['1952', undefined, 'another year'],
    ['19512', undefined, 'a number that is longer'],
    ['refugee1', undefined, 'a digit in it'],
    ['registrations', 'registration', 'an ending of one letter'],
    ['registered', undefined, 'another form, too far off'],
    ['tuples', undefined, 'nothing near'],
  ])('%s is taken for %s (%s)', (word, expected) => {
    expect(takenFor(small.words, small.vocabulary, word)).toBe(expected)
    const { mended, unknown } = small.vocabulary.read([word])
    expect([mended, unknown]).toEqual(expected === undefined ? [0, [word]] : [1, []])
  })

  it.each(['chicago', 'headphones', 'kardashian', 'conversion', 'hear'])('%s is right, and stays', (word) => {
    expect(takenFor(small.words, small.vocabulary, word)).toBe(word)
    expect(small.vocabulary.read([word]).mended).toBe(0)
  })

  it('is never taken for a word that nobody asks about', () => {
    expect(takenFor(small.words, small.vocabulary, 'chicagoo')).toBeUndefined()
  })

  it.each([
    [{ harbor: 9, harbot: 1 }, 'harbor'],
    [{ harbor: 1, harbot: 9 }, 'harbot'],
    [{ harbots: 9, harbor: 1 }, 'harbots'],
  ])('as near to two of %j is taken for the one that is asked about most', (asked, expected) => {
    const { words, vocabulary } = open(asked)
    expect(takenFor(words, vocabulary, 'harbos')).toBe(expected)
  })

  it.each([[{ convention: 1, conversion: 9 }], [{ conversion: 9, convention: 1 }]])(
    'is taken for the nearest of %j, however often the others are asked about',
    (asked) => {
      const { words, vocabulary } = open(asked)
      expect(takenFor(words, vocabulary, 'conventoon')).toBe('convention')
    },
  )
})

/** Damerau's distance by the definition: the last letters are dropped, added, changed or swapped. */
function distance(a: string, b: string): number {
  const known = new Map<string, number>()
  const of = (i: number, j: number): number => {
    if (i === 0 || j === 0) return i + j
    const key = `${i},${j}`
    let least = known.get(key)
    if (least === undefined) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      least = Math.min(of(i - 1, j) + 1, of(i, j - 1) + 1, of(i - 1, j - 1) + same)
      const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      if (isSwapped) least = Math.min(least, of(i - 2, j - 2) + 1)
      known.set(key, least)
    }
    return least
  }
  return of(a.length, b.length)
}

const tables = readTables(readBuiltCorpus().encoder)
const real = openVocabulary(tables)
const known = new TextDecoder().decode(tables.get('words', 'Uint8Array')).split('\n')

describe('the vocabulary of the paper', () => {
  it('has every one of its words, and mends none of them', () => {
    const some = known.filter((word) => word !== UNKNOWN)
    const wrong = some.filter((word) => {
      const { words, unknown, mended } = real.read([word])
      return known[words[0] ?? -1] !== word || unknown.length > 0 || mended > 0
    })
    expect(wrong).toEqual([])
  })

  it('takes an unknown word for the nearest word that is asked about, if that is near enough, as a slow search does', () => {
    const meant = known.filter((word, id) => (real.asked[id] ?? 0) > 0 && word.length > 3 && !/\d/u.test(word))
    const edited = fc
      .tuple(
        fc.constantFrom(...meant),
        fc.nat(20),
        fc.constantFrom('e', 'n', 'r', ''),
        fc.nat(20),
        fc.constantFrom('', 's', 'a'),
      )
      .map(([word, at, letter, second, other]) => {
        const once = word.slice(0, at) + letter + word.slice(at + 1)
        return once.slice(0, second) + other + once.slice(second)
      })
    fc.assert(
      fc.property(edited, (word) => {
        if (known.includes(word) || word === '') return
        const tolerance = word.length < 5 ? 0 : word.length < 8 ? 1 : 2
        const near = meant.filter((other) => other[0] === word[0] && Math.abs(other.length - word.length) <= tolerance)
        const least = Math.min(...near.map((other) => distance(word, other)))
        const found = known[real.read([word]).words[0] ?? -1]
        if (least > tolerance || tolerance === 0) expect(found).toBeUndefined()
        else expect(distance(word, found ?? '')).toBe(least)
      }),
      { numRuns: 300 },
    )
  })
})

describe('a message', () => {
  const { words, vocabulary } = open({ '?': 0, bell: 1, tower: 1, rope: 1 }, [
    ['bell', 'tower'],
    ['', 'bell'],
  ])
  const unit = (word: string): number => words.indexOf(word)
  const pair = (at: number): number => words.length + at

  it('is read as its words and known pairs, each where it stands', () => {
    expect(vocabulary.read(['bell', 'tower', 'bell']).units).toEqual([
      unit('bell'),
      pair(1),
      unit('tower'),
      pair(0),
      unit('bell'),
    ])
    expect(vocabulary.read(['bell', 'tower', 'bell']).words).toEqual([unit('bell'), unit('tower')])
  })

  it('has no pair over a word that is not known', () => {
    expect(vocabulary.read(['bell', 'qqqqq', 'tower']).units).not.toContain(pair(0))
  })

  it('has each unknown word once, and up to three of them count', () => {
    const strange = ['qqqqq', 'wwwww', 'qqqqq', 'zzzzz', 'yyyyy', 'xxxxx']
    const { units, unknown } = vocabulary.read(strange)
    expect(unknown).toEqual(['qqqqq', 'wwwww', 'zzzzz', 'yyyyy', 'xxxxx'])
    expect(units).toEqual([unit(UNKNOWN), unit(UNKNOWN), unit(UNKNOWN)])
  })

  it('of many words is read no further than the bound', () => {
    const long = Array.from({ length: MOST_WORDS }, () => 'rope')
    expect(vocabulary.read([...long, 'tower', 'qqqqq'])).toEqual(vocabulary.read(long))
    expect(vocabulary.read([...long.slice(1), 'tower']).words).toContain(unit('tower'))
  })

  it('of many slips has its first ones mended, which bounds the work', () => {
    // Every one of them is a slip for "registration".
    const slips = 'a b c d e f g h i j k l m n o p'.split(' ').map((letter) => `registra${letter}ion`)
    const few = small.vocabulary.read(slips.slice(0, 4))
    expect(few).toMatchObject({ mended: 4, unknown: [] })
    const { mended, unknown } = small.vocabulary.read(slips)
    expect(mended).toBeLessThan(slips.length)
    expect(unknown).toEqual(slips.slice(mended))
  })
})
