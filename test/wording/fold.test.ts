import { describe, expect, it } from 'vitest'
import { agreement, fold, isBoundary, isPassedOver, occurrences, standsAt, trimmed } from '../../src/wording/fold.ts'

/** What lies before each character, and what each is, in a letter: "-" for nothing, "s"pace, "h"yphen, "d"ash. */
const gaps = (text: string): string =>
  fold(text)
    .before.map((gap) => '-shd'.charAt(gap))
    .join('')
const kinds = (text: string): string =>
  fold(text)
    .kind.map((kind) => "mld'".charAt(kind))
    .join('')

describe('a folded text', () => {
  it.each([
    ['The  Exodus', 'theexodus'],
    ['“worse than a dog”', 'worsethanadog'],
    ['[T]he "end"', 'theend'],
    ['• loss; • death', 'loss;death'],
    ['ﬁnd', 'find'],
    ['ＹＡＮＪＩ', 'yanji'],
    ['Ⓐ ⓐ ①', 'aa①'],
    ['Straße', 'strasse'],
    ['STRAẞE', 'strasse'],
    ['ΟΔΟΣ οδός', 'οδοσοδόσ'],
    ['e\u0301', 'é'],
    ['\u1FD2 \u0399\u0308\u0300', '\u1FD2\u1FD2'],
    ['in\u00ADward\u200B', 'inward'],
    ['in\uFE0Fward\u3164', 'inward'],
    ['²0,000', '²0,000'],
    ['20,000²', '20,0002'],
    ['x², 3', 'x2,3'],
    ['⑳', '⑳'],
    ['a\u202Eb', 'a\u202Eb'],
    ['don’t', "don't"],
    ["don't", "don't"],
    ['dogs’ tails', 'dogstails'],
    ['‘dog’s’', "dog's"],
    ['the 1’000th', "the1'000th"],
    ['\uFDFA', '\uFDFA'],
    ['½', '1⁄2'],
    ['a\u0000b', 'ab'],
    ['', ''],
  ])('of %j is %j', (text, folded) => {
    expect(fold(text).text).toBe(folded)
  })

  it.each([
    ['a b', '-s'],
    ['a\n\tb', '-s'],
    ['a-b', '-h'],
    ['a‐b', '-h'],
    ['a\u2212b', '-h'],
    ['a- b', '-h'],
    ['a -b', '-d'],
    ['a - b', '-d'],
    ['a—b', '-h'],
    ['a--b', '-h'],
    ['a“b', '-s'],
    ['a”-b', '-d'],
    ['a-“b', '-h'],
    ['a[b]c', '---'],
    ['a•b', '-s'],
    [' a', 's'],
    ["a'b", '---'],
    ["a'", '-'],
    ["a' b", '-s'],
    ["a 'b", '-s'],
    ["(.'b", '--s'],
    ["'b", 's'],
  ])('of %j has %s before its characters', (text, before) => {
    expect(gaps(text)).toBe(before)
  })

  it.each([
    ['a1.', 'ldm'],
    ["it's", "ll'l"],
    ['é', 'l'],
    ['٣', 'd'],
    ['½', 'dmd'],
    ['𝒜', 'l'],
    ['𐐀', 'll'],
    ['👩', 'mm'],
    ['\uD83D', 'l'],
    ['Ⅷ', 'llll'],
  ])('of %j is made of %s', (text, kind) => {
    expect(kinds(text)).toBe(kind)
  })

  it('knows where its characters stand', () => {
    const { from, to } = fold('ﬁ e\u0301')
    expect([from, to]).toEqual([
      [0, 0, 2],
      [1, 1, 4],
    ])
  })
})

describe('folding passes over', () => {
  it('quotation marks and brackets, and nothing else', () => {
    expect(Array.from('"“”‘’‚„`´′″«»[]［］').filter((character) => !isPassedOver(character))).toEqual([])
    expect(Array.from('(){}.,-a1').filter(isPassedOver)).toEqual([])
  })
})

describe('a word', () => {
  const boundaries = (text: string): string => {
    const folded = fold(text)
    const ends = Array.from({ length: folded.text.length + 1 }, (_, at) => isBoundary(folded, at))
    return Array.from(folded.text)
      .map((character, at) => (ends[at] ? `|${character}` : character))
      .join('')
  }
  it.each([
    ['a dog, a cat', '|a|dog|,|a|cat'],
    ['half-Chinese', '|half|chinese'],
    ['100-300,000', '|100300,000'],
    ['1,250.5', '|1,250.5'],
    ['1, 250', '|1|,|250'],
    ['1 ,250', '|1|,|250'],
    ['27%', '|27|%'],
    ['2004.', '|2004|.'],
    ['a.1', '|a|.|1'],
    ['1.a', '|1|.|a'],
    ['1,,2', '|1|,|,|2'],
    ['1;2', '|1|;|2'],
    ["don't", "|don't"],
    ['37-b', '|37|b'],
    ['1 - 2', '|1|2'],
  ])('begins in %j at %s', (text, marked) => {
    expect(boundaries(text)).toBe(marked)
  })
})

describe('a claim', () => {
  const stands = (claim: string, printed: string): boolean => [...occurrences(fold(claim), fold(printed))].length > 0
  it.each([
    ['half Chinese', 'these half-Chinese children'],
    ['halfChinese', 'these half-Chinese children'],
    ['half—Chinese', 'these half-Chinese children'],
    ['half - Chinese', 'these half-Chinese children'],
    ['from 1975–78', 'from 1975-78.'],
    ['from 1975 – 78', 'from 1975-78.'],
    ['class”- the', 'class” - the'],
    ['a country(1) and', 'a country (1) and'],
    ['a country - (1)', 'a country—(1)'],
    ['THE CHINESE', 'and the Chinese'],
  ])('%j stands in %j', (claim, printed) => {
    expect(stands(claim, printed)).toBe(true)
  })

  it.each([
    ['hal', 'half'],
    ['alf', 'half'],
    ['1975 78', '1975-78'],
    ['1975', '1975-78'],
    ['250', '1,250'],
    ['in ward', 'inward'],
    ['therapist', 'the rapist'],
    ['a country - (1)', 'a country (1)'],
    ['', 'a country'],
    ['a country', ''],
  ])('%j does not stand in %j', (claim, printed) => {
    expect(stands(claim, printed)).toBe(false)
  })

  it('stands where it is said to, and ends there', () => {
    const [claim, printed] = [fold('a dog'), fold('a cat, a dog, a dog')]
    expect([...occurrences(claim, printed)]).toEqual([5, 10])
    expect(standsAt(claim, printed, 5)).toBe(true)
    expect(standsAt(claim, printed, 4)).toBe(false)
    expect(standsAt(claim, printed, 5, 9)).toBe(true)
    expect(standsAt(claim, printed, 5, 10)).toBe(false)
    expect(standsAt(fold(''), printed, 0, 0)).toBe(false)
  })

  it('agrees with a text up to the first other character or gap', () => {
    const agreeing = (claim: string, printed: string, isOpen = false): number => {
      const folded = fold(printed)
      return agreement(fold(claim), folded, 0, 0, folded.text.length, isOpen)
    }
    expect(agreeing('a dog at', 'a dog or')).toBe(4)
    expect(agreeing('a dog', 'a dog at')).toBe(4)
    expect(agreeing('in ward', 'inward')).toBe(2)
    expect(agreeing('in-ward', 'inward')).toBe(6)
    const [claim, printed] = [fold('the dog'), fold('adog')]
    expect(agreement(claim, printed, 3, 1, 4, false)).toBe(1)
    expect(agreement(claim, printed, 3, 1, 4, true)).toBe(4)
  })
})

describe('a claim without the stops at its ends', () => {
  it.each([
    ['... a dog, a cat,.', 'adog,acat'],
    ['.', '.'],
    ['.,', ','],
    ['a dog!', 'adog!'],
    ['a', 'a'],
  ])('is of %j %j', (text, left) => {
    const cut = trimmed(fold(text))
    expect(cut.text).toBe(left)
    for (const list of [cut.before, cut.kind, cut.from, cut.to]) expect(list).toHaveLength(left.length)
    expect(cut.source).toBe(text)
  })
})
