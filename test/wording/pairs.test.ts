import { describe, expect, it } from 'vitest'
import { verdictIn, verdictOn } from './among-persons.ts'
import type { Text } from './paper-of.ts'

const MET = 'The aunt met the uncle and the girl when they fled to the border. They wept in the house.'
const SAW = 'The guard saw a woman. He met her and her daughter as they fled. They wept at the border.'

const HIM = 'The guard met a man. He met him and the girl when they fled to the border.'

describe('two persons in brackets for “they”', () => {
  it.each([
    [
      'who are named one by one in its sentence',
      MET,
      'The aunt met the uncle and the girl when [the uncle and the girl] fled to the border.',
    ],
    ['who are “they” in the sentence before', MET, '[The uncle and the girl] wept in the house.'],
    ['of whom the first is “her”', SAW, 'He met her and her daughter as [the woman and her daughter] fled.'],
    ['and is so in the sentence before', SAW, '[The woman and her daughter] wept at the border.'],
    ['of whom the first is “him”', HIM, 'He met him and the girl when [the man and the girl] fled to the border.'],
  ])('are meant: %s', (_, text, claim) => expect(verdictOn(text, claim)).toBe('exact'))

  it.each([
    [
      'of whom one is the subject',
      MET,
      'The aunt met the uncle and the girl when [the aunt and the girl] fled to the border.',
    ],
    ['of whom the first is not “her”', SAW, 'He met her and her daughter as [the doctor and her daughter] fled.'],
    [
      'of whom the first is a thing',
      'The guard saw it and the girl when they fled to the border.',
      'The guard saw it and the girl when [the house and the girl] fled to the border.',
    ],
    [
      'who own what follows',
      'The aunt met the uncle and the girl when their house burned.',
      'The aunt met the uncle and the girl when [the uncle and the girl] house burned.',
    ],
    [
      'of whom one is another',
      'The woman and her daughter stayed. They fled to the border.',
      '[The woman and her aunt] fled to the border.',
    ],
    [
      'of whom the first is nowhere in the paper',
      HIM,
      'He met him and the girl when [the empress and the girl] fled to the border.',
    ],
    [
      'of whom the first speaks',
      'The guard met me and the girl when they fled to the border.',
      'The guard met me and the girl when [the man and the girl] fled to the border.',
    ],
    [
      'where others do it',
      'The aunt met the uncle and the girl when men fled to the border.',
      'The aunt met the uncle and the girl when [the uncle and the girl] fled to the border.',
    ],
    [
      'behind whom others are named',
      'The woman and her daughter stayed. The guards came. They fled to the border.',
      '[The woman and her daughter] fled to the border.',
    ],
  ])('are not meant: %s', (_, text, claim) => expect(verdictOn(text, claim)).toBe('altered'))

  it('are not meant in the next passage', () => {
    const texts = MET.split(' They').map((text, at): Text => ['paragraph', at === 0 ? text : `They${text}`])
    expect(verdictIn(texts, '[The uncle and the girl] wept in the house.')).toBe('altered')
  })
})
