import { describe, expect, it } from 'vitest'
import {
  characterAt,
  keyAt,
  lowerBound,
  neighbourhoodEnd,
  prepare,
  sentenceOf,
  sentenceStart,
  tokenFrom,
  unitOfCharacter,
  unitOfToken,
} from '../../../src/wording/printed.ts'
import { offsetsOf } from '../../../src/wording/fold.ts'
import { mentionsIn } from '../../../src/wording/mentions.ts'
import { isCapital } from '../../../src/wording/nouns.ts'
import { placesNear } from '../../../src/wording/near.ts'
import { phraseOf } from '../../../src/wording/noun-phrases.ts'
import { paper } from './real-paper.ts'

const printed = prepare(paper)
const { tokens, folded, units } = printed
const [end, lastUnit] = [tokens.length, units.length - 1]
const last = { token: end - 1, character: folded.text.length - 1 }

describe('the end of the printed text', () => {
  it('is the place behind its last token', () => {
    expect(tokenFrom(printed, folded.text.length)).toBe(end)
    expect(characterAt(printed, end)).toBe(folded.text.length)
    expect(keyAt(printed, end)).toBe('')
    expect(isCapital(printed, end)).toBe(false)
  })

  it('lies in the last note, as its last token and character do', () => {
    expect([last.token, end].map((token) => unitOfToken(printed, token))).toEqual([lastUnit, lastUnit])
    const characters = [last.character, folded.text.length]
    expect(characters.map((at) => unitOfCharacter(printed, at))).toEqual([lastUnit, lastUnit])
    expect(neighbourhoodEnd(printed, folded.text.length)).toBe(folded.text.length)
  })

  it('is in no sentence, and begins none', () => {
    expect(sentenceOf(printed, end)).toBeGreaterThan(sentenceOf(printed, last.token))
    expect(sentenceStart(printed, end)).toBe(end)
    expect(sentenceStart(printed, last.token)).toBeLessThan(end)
  })

  it('cuts off what is looked for beyond it', () => {
    const from = lowerBound(printed.sentences, sentenceOf(printed, last.token) - 1)
    expect(mentionsIn(printed, from, end + 5)).toEqual(mentionsIn(printed, from, end))
    expect(mentionsIn(printed, from, end).length).toBeGreaterThan(0)
    expect(mentionsIn(printed, end, end + 5)).toEqual([])
  })

  it('is near to what the last note says, and to nothing in the first passage', () => {
    const phrase = phraseOf(['north', 'koreans'], printed, { spent: 0 })
    if (!phrase) throw new Error('the paper has the phrase')
    expect(placesNear(phrase, printed, 0)).not.toEqual([])
    expect(placesNear(phrase, printed, end)).toEqual([])
  })
})

describe('the beginning of the printed text', () => {
  it('has nothing before it', () => {
    expect(keyAt(printed, -1)).toBe('')
    expect(isCapital(printed, -1)).toBe(false)
    expect(isCapital(printed, 0)).toBe(true)
    expect(mentionsIn(printed, 0, 0)).toEqual([])
  })

  it('is where an empty stretch stands that nothing comes before', () => {
    expect(offsetsOf(folded, 0, 0)).toEqual([0, 0])
    expect(offsetsOf(folded, 5, 5)).toEqual([folded.to[4], folded.to[4]])
    expect(offsetsOf(folded, 0, 5)).toEqual([folded.from[0], folded.to[4]])
  })
})
