import { describe, expect, it } from 'vitest'
import { gravityOf, turnsIn } from '../../src/wording/gravity.ts'

const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'

describe('numbers in words', () => {
  it.each([
    // "One" is not always a number ("one of the").
    ...SMALL.split(' ').flatMap((word, at) => (at === 1 ? [] : [[word, String(at)] as [string, string]])),
    ...TENS.split(' ').map((word, at) => [word, String(20 + 10 * at)] as [string, string]),
    ['hundred', '100'],
    ['thousand', '1,000'],
    ['million', '1000000'],
    ['two billion', '2,000,000,000'],
    ['ninety-nine', '99'],
    ['twenty one', '21'],
    ['two hundred thousand', '200,000'],
  ])('“%s” is %s, and no other number', (word, figures) => {
    expect(gravityOf(`${word} of them`, `${figures} of them`)).toBeNull()
    expect(gravityOf(`${word} of them`, '77 of them')).toBe('number')
  })

  it.each([
    ['twenty ten', '30'],
    ['twenty zero', '20'],
    ['ten two', '12'],
    ['one', '2'],
    ['2.5', '25'],
    ['1 and 2', '2'],
    ['1 and 2', '1 and 1'],
  ])('“%s” is not %s', (one, other) => {
    expect(gravityOf(one, other)).toBe('number')
  })

  it.each([
    ['one', '1'],
    ['one of them', '1 of them'],
    ['first', '1st'],
    ['second', '2nd'],
    ['third', '3rd'],
    ['twelfth', '12th'],
    ['thirtieth', '30th'],
    ['twenty-first', '21st'],
    ['the Tenth, of 1', 'the 10th, of one'],
  ])('“%s” is “%s” in another form', (one, other) => {
    expect(gravityOf(one, other)).toBeNull()
    expect(gravityOf(other, one)).toBeNull()
  })

  it.each([
    ['two', '1'],
    ['1', 'the'],
    ['one and two', '1 and 1'],
    ['1 and 1', 'one'],
    ['first', '2nd'],
    ['first', '1'],
    ['one', '1st'],
    ['sixth', 'seventh'],
    ['twenty-first', '20th'],
    ['21st', 'first'],
  ])('“%s” is another number than “%s”', (one, other) => {
    expect(gravityOf(one, other)).toBe('number')
    expect(gravityOf(other, one)).toBe('number')
  })

  it('are the same in another order', () => {
    expect(gravityOf('two or three', '3 or 2')).toBeNull()
  })

  it.each(
    (
      'all every most least more less fewer many some several majority minority half both third quarter dozen dozens hundreds ' +
      'thousands millions billions first second fourth fifth twice'
    ).split(' '),
  )('are not lost where the word for how many is “%s”', (word) => {
    expect(gravityOf(`${word} of them`, 'of them')).toBe('number')
  })
})

const NEGATIONS =
  'not no never none nor neither nobody nothing nowhere cannot without unable few little hardly scarcely barely lack lacks'
const EXCEPTIONS = 'except excepting exception unless excluding only solely'

describe('words that turn a sentence round', () => {
  it.each([...NEGATIONS.split(' '), 'didn’t', "won't", 'isn‘t', 'canʼt'])('a negation is “%s”', (word) => {
    expect(gravityOf(`they ${word} go`, 'they go')).toBe('negation')
    expect(turnsIn(`they ${word} go`)).toBe(1)
  })

  it.each(EXCEPTIONS.split(' '))('an exception is “%s”', (word) => {
    expect(gravityOf(`${word} they`, 'they')).toBe('exception')
    expect(turnsIn(`${word} they`)).toBe(/^(?:only|solely)$/u.test(word) ? 0 : 1)
  })

  it.each(['unknown', 'incapable', 'impossible', 'illegal', 'irregular', 'disloyal', 'nonresident'])(
    'the prefix of “%s” turns it',
    (word) => {
      const bare = word.replace(/^(?:un|in|im|il|ir|dis|non)/u, '')
      expect(gravityOf(word, bare)).toBe('negation')
      expect(gravityOf(bare, word)).toBe('negation')
      expect(gravityOf(`${bare} ${word}`, `${word} ${bare}`)).toBeNull()
      expect(gravityOf(`very${word}`, `very${bare}`)).toBeNull()
    },
  )

  it('are seen in any letters', () => {
    expect(gravityOf('NOT', 'so')).toBe('negation')
    expect(gravityOf('ｎｏｔ', 'so')).toBe('negation')
    expect(gravityOf('knot', 'so')).toBeNull()
    expect(turnsIn('')).toBe(0)
  })
})
