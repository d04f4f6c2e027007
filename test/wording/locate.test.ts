import { describe, expect, it } from 'vitest'
import { locate } from '../../src/wording/locate.ts'

const found = (text: string, ...claims: string[]): (string | null)[] =>
  locate(text, claims).map((span) => span && text.slice(span.start, span.end))

describe('where the claims of a check stand in its text', () => {
  it('finds them with the marks right at them', () => {
    expect(found('He says “worse than a dog,” and so on.', 'worse than a dog,')).toEqual(['“worse than a dog,”'])
  })

  it('finds nothing behind the last words of the text', () => {
    expect(found('He says “a dog.”', 'a dog', 'a dog', 'a')).toEqual(['“a dog.”', null, null])
  })

  it('finds the same words again where they are quoted again', () => {
    const text = '“a dog” and “a dog”'
    expect(locate(text, ['a dog', 'a dog'])).toEqual([
      { start: 0, end: 7 },
      { start: 12, end: 19 },
    ])
  })

  it.each([
    ['emphasis', 'He says “*worse* than **a dog**”.', 'worse than a dog', '“*worse* than **a dog**”'],
    ['a block quotation', 'So:\n> worse than\n> a dog\nEnd.', 'worse than\na dog', 'worse than\n> a dog'],
    ['a line-end hyphen', '“worse than a fun-\neral”', 'worse than a funeral', '“worse than a fun-\neral”'],
    ['a control', '“worse\u0002 than”', 'worse than', '“worse\u0002 than”'],
    ['the number of a note', '“a dog5 at a funeral”', 'a dog at a funeral', '“a dog5 at a funeral”'],
    ['a tag', '“a <b>dog</b> at&nbsp;once”', 'a dog at once', '“a <b>dog</b> at&nbsp;once”'],
    ['a link', '“a [dog](https://a.example/b) barks”', 'a dog barks', '“a [dog](https://a.example/b) barks”'],
    ['digits', 'only “27%” of them', '27%', '“27%”'],
    ['Korean', '그는 “한국의 난민은” 말했다', '한국의 난민은', '“한국의 난민은”'],
  ])('finds them through %s', (_, text, claim, expected) => {
    expect(found(text, claim)).toEqual([expected])
  })

  it('says null for what is not there, and finds what follows', () => {
    expect(found('“a dog” and “a cat”', 'a bird', 'a cat', '—')).toEqual([null, '“a cat”', null])
  })
})
