import { describe, expect, it } from 'vitest'
import { verdictIn, verdictOn } from './among-persons.ts'
import type { Text } from './paper-of.ts'

const GIRL = 'A girl stayed. Her mother asked the uncle to take her to the house.'
const LEFT = 'A girl stayed. Her mother left the country, where she married a man.'

describe('a noun in brackets for “she”', () => {
  it.each<[string, string, string]>([
    [
      'the woman of the story',
      'A woman lived near the border with her mother. She fled in the spring.',
      '[The woman] fled in the spring.',
    ],
    ['who does not do it to herself', GIRL, 'Her mother asked the uncle to take [the girl] to the house.'],
    [
      'the woman of the story behind a clause of another',
      'A girl stayed. After her mother left, she went to the border.',
      'After her mother left, [the girl] went to the border.',
    ],
    ['the subject of the clause', LEFT, 'Her mother left the country, where [her mother] married a man.'],
    [
      'the one who was described sentences before',
      'The 22-year-old woman left. She wept. She fled to the border.',
      '[The 22-year-old woman] fled to the border.',
    ],
    ['whose the house is', 'A woman came. The house was for her.', 'The house was for [the woman].'],
    ['the woman, though a girl is there', 'A woman came with a girl. She wept for days.', '[The woman] wept for days.'],
    [
      'the woman of the story where its clause has another word before it',
      'A girl stayed. Because then her mother left, she went to the border.',
      'Because then her mother left, [the girl] went to the border.',
    ],
    [
      'the last of two',
      'The aunt met the mother when she fled to the border.',
      'The aunt met the mother when [the mother] fled to the border.',
    ],
    [
      'who has the main clause',
      'When she came, the aunt said that she wept for days.',
      'When she came, the aunt said that [the aunt] wept for days.',
    ],
    [
      'who is “she” in the sentences between',
      'The aunt left. She wept. She ate. She fled to the border.',
      '[The aunt] fled to the border.',
    ],
    [
      'to whom another does it',
      'The aunt left. A doctor spoke to her at home.',
      'A doctor spoke to [the aunt] at home.',
    ],
    ['whose house was named', 'The aunt left. In the aunt’s house she wept.', 'In the aunt’s house [the aunt] wept.'],
    [
      'who is “she” already in the clause between',
      'They met the aunt when she came and because she fled.',
      'They met the aunt when she came and because [the aunt] fled.',
    ],
    [
      'the woman of the story, who stayed with another',
      'A woman stayed with the aunt in the house and she wept.',
      'A woman stayed with the aunt in the house and [the woman] wept.',
    ],
    ...[
      ['a place', 'At the border she met friends, a woman from the north said.'],
      ['a man', 'When she came to the border, a man from the north wept.'],
      ['who is known', 'When she came to the border, the aunt from the north wept.'],
    ].map(([what = '', text = '']): [string, string, string] => [
      `before whom stands ${what}`,
      `The old woman left. ${text}`,
      text.replace('she', '[the old woman]'),
    ]),
  ])('is whom it means: %s', (_, text, claim) => expect(verdictOn(text, claim)).toBe('exact'))

  it.each<[string, string, string]>([
    [
      'another than the story is about',
      'A woman lived near the border with her mother. She fled in the spring.',
      '[Her mother] fled in the spring.',
    ],
    ['nobody who is named', 'A woman lived near the border. She fled in the spring.', '[A doctor] fled in the spring.'],
    ['a man', 'A woman lived near the border. She fled in the spring.', '[The man] fled in the spring.'],
    ['who asks', GIRL, 'Her mother asked the uncle to take [the mother] to the house.'],
    [
      'the woman of the story where another has the clause',
      LEFT,
      'Her mother left the country, where [the girl] married a man.',
    ],
    [
      'the first of two who are described',
      'The 22-year-old woman left. The 44-year-old woman wept. She fled to the border.',
      '[The 22-year-old woman] fled to the border.',
    ],
    ['anybody', 'He or she must leave.', 'He or [the woman] must leave.'],
    ['anybody, before the other', 'A woman came. She or the man must leave.', '[The woman] or the man must leave.'],
    [
      'whom somebody else saw, or her mother',
      'A girl stayed. Her mother said that the uncle saw her in the house.',
      'Her mother said that the uncle saw [the girl] in the house.',
    ],
    [
      'the woman of the story in a clause that goes on about her mother',
      'A girl stayed, alone. Because her mother left the country where she married a man, men came.',
      'Because her mother left the country where [the girl] married a man, men came.',
    ],
    [
      'the first of two who are named',
      'The aunt met the mother when she fled to the border.',
      'The aunt met the mother when [the aunt] fled to the border.',
    ],
    [
      'whom she met',
      'She met the aunt when she fled to the border.',
      'She met the aunt when [the aunt] fled to the border.',
    ],
    [
      'of whom she said it',
      'She said that the aunt fled when she wept for days.',
      'She said that the aunt fled when [the aunt] wept for days.',
    ],
    [
      'who was named four sentences before',
      'The aunt left. She wept. She ate. She slept. She fled to the border.',
      '[The aunt] fled to the border.',
    ],
    [
      'of whom a sentence between does not speak',
      'The aunt left. It rained. She fled to the border.',
      '[The aunt] fled to the border.',
    ],
    [
      'behind whom another is named',
      'The aunt left. A doctor came and she wept.',
      'A doctor came and [the aunt] wept.',
    ],
    ...['a woman', 'an aunt'].map((announced): [string, string, string] => [
      'before whom another is announced',
      `The old woman left. When she came to the border, ${announced} from the north wept.`,
      `When [the old woman] came to the border, ${announced} from the north wept.`,
    ]),
  ])('is not whom it means: %s', (_, text, claim) => expect(verdictOn(text, claim)).toBe('altered'))
})

describe('a woman of whom nothing is said but that she is one', () => {
  const claim = '[The woman] wept for days.'
  const [came, cold] = ['A woman came to the border.', 'It was cold. She wept for days.']

  it('is meant in her own passage, and in her own story', () => {
    expect(
      verdictIn(
        [
          ['paragraph', came],
          ['paragraph', 'The woman left. She wept for days.'],
        ],
        claim,
      ),
    ).toBe('exact')
    expect(
      verdictIn(
        [
          ['story', came],
          ['story', cold],
        ],
        claim,
      ),
    ).toBe('exact')
  })

  it('is not meant in the next passage', () => {
    expect(
      verdictIn(
        [
          ['paragraph', came],
          ['paragraph', cold],
        ],
        claim,
      ),
    ).toBe('altered')
  })
})

describe('whoever tells a story', () => {
  const text = 'The old farmer left. The guards took a friend. He wept for days.'

  it.each(['The old farmer', 'The farmer'])('is meant in it: %s', (name) => {
    expect(verdictIn([['story', text, 'The old farmer']], `[${name}] wept for days.`)).toBe('exact')
  })

  it.each<[string, Text]>([
    ['where another tells it', ['story', text, 'a friend']],
    ['where it is not said who tells it', ['story', text]],
    ['where whoever speaks of him is he himself', ['quotation', text, 'The old farmer']],
    ['where it is no story', ['paragraph', text]],
  ])('is not meant %s', (_, passage) => {
    expect(verdictIn([passage], '[The old farmer] wept for days.')).toBe('altered')
  })

  it('is not meant where his brother has the clause', () => {
    const brother = text.replace('He wept', 'His brother left the country, where he wept')
    const claim = 'His brother left the country, where [the old farmer] wept for days.'
    expect(verdictIn([['story', brother, 'The old farmer']], claim)).toBe('altered')
  })
})
