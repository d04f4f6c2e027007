import { describe, expect, it } from 'vitest'
import { isDescribed, isWhose } from '../../src/wording/whose.ts'
import { bracketAt } from './bracket-at.ts'
import type { Text } from './paper-of.ts'

const owns = (text: string, held: string): boolean => {
  const { inside, theirs, printed, effort } = bracketAt(text, held)
  return isWhose(inside, theirs, printed, effort)
}

const ITS = 'He saw that Korea was near. He saw China. China was old and kept {its} house.'
const INTO = 'He saw China. China asked that no men from South Korea come into {their} land.'

describe('the adjective of a country for whose it is', () => {
  it.each([
    ['its own', ITS, 'Chinese'],
    ['its own, of two words', 'North Korea was old. The guard saw {its} house.', 'North Korean'],
    ['where people come into it', INTO, 'Chinese'],
    ['its own, where nothing stands before', 'He saw that China was old. Into {its} land came no men.', 'Chinese'],
    ['by the name, where people come into it', INTO, 'China’s'],
    ['by the name of two words', INTO.replaceAll('China', 'North Korea'), 'North Korea’s'],
    ['by its adjective of two words', INTO.replaceAll('China', 'North Korea'), 'North Korean'],
  ])('may stand for %s', (_, text, held) => expect(owns(text, held)).toBe(true))

  it.each([
    ['what another country has', ITS, 'Korean'],
    ['what no country has', ITS, 'Danish'],
    ['what a country has that the paper never names', ITS, 'Japanese'],
    ['what it is', 'China was old. The guard saw {it} there.', 'Chinese'],
    ['what its people have', INTO.replace('into', 'to'), 'Chinese'],
    ['what its people have, by the name', INTO.replace('into', 'to'), 'China’s'],
    ['what another country has that people come into', INTO, 'Korean'],
    ['another country’s that people come into', INTO, 'Korea’s'],
    ['a part of its name', INTO.replaceAll('China', 'North Korea'), 'Korea’s'],
    [
      'what is another’s, whom the sentence is not about',
      'In China the guards ask that no men come into {their} land.',
      'Chinese',
    ],
    [
      'what a word of the same beginning has',
      'He saw the chinchilla. The chinchilla was old and kept {its} house.',
      'Chinese',
    ],
    [
      'what another word of the same beginning has',
      'He saw the chintz. The chintz was old and kept {its} house.',
      'Chinese',
    ],
    ['what people come into', 'He saw China. China asked that no men come into {it} by night.', 'Chinese'],
    ['what is only called alike', 'The drama was old. The guard saw {its} house.', 'Dramatic'],
  ])('may not stand for %s', (_, text, held) => expect(owns(text, held)).toBe(false))
})

const describes = (texts: string | readonly (string | Text)[], held: string): boolean => {
  const { inside, theirs, printed, effort } = bracketAt(texts, held)
  return isDescribed(inside, theirs, printed, effort)
}

const MUSAN = 'A woman from Musan fled. The guard saw {her} house.'
const SHE = 'A cold woman from Musan fled. {She} wept for days.'

describe('a noun with what the paper says of it, for a pronoun', () => {
  it.each([
    ['before it', MUSAN, 'the Musan woman’s'],
    ['behind it', SHE, 'the woman from Musan'],
    ['before and behind it', SHE, 'the cold woman from Musan'],
    ['where somebody else is named too', SHE.replace('fled', 'met a man'), 'the woman from Musan'],
    ['without an article', SHE, 'cold woman'],
    [
      'in the passage before, of the same teller',
      [
        ['story', 'A woman from Musan fled. Ada slept.', 'Ada'],
        ['story', '{She} wept. Ada wept.', 'Ada'],
      ] satisfies Text[],
      'the woman from Musan',
    ],
  ])('may stand for it: %s', (_, text, held) => expect(describes(text, held)).toBe(true))

  it.each([
    ['the noun alone', SHE, 'the woman'],
    ['what is said of others whom she fears', 'A woman feared the men from Musan. {She} wept.', 'the woman from Musan'],
    ['what is not said of it', SHE, 'the Yanji woman'],
    ['what is not said of it, behind it', SHE, 'the woman from Yanji'],
    ['another noun', SHE, 'the cold man'],
    ['a noun with a word for how many', SHE, 'the other woman'],
    ['somebody’s', SHE, 'her Musan woman'],
    ['no noun', SHE, 'from Musan'],
    [
      'what is said of one of two',
      'A woman from Musan fled. A woman from Yanji stayed. {She} wept.',
      'the woman from Yanji',
    ],
    ['somebody else', 'A cold aunt fled. The doctor met a mother. {She} wept.', 'the cold aunt'],
    ['an age for what is old', 'A 28-year-old woman fled. {She} wept.', 'the old woman'],
    ['a noun that is pointed at', 'Women from Musan fled. {These women} wept for days.', 'the Musan women'],
  ])('may not stand for it: %s', (_, text, held) => expect(describes(text, held)).toBe(false))

  it('is looked up at a cost', () => {
    const { inside, theirs, printed, effort } = bracketAt(SHE, 'the woman from Musan')
    isDescribed(inside, theirs, printed, effort)
    expect(effort.spent).toBeGreaterThan(0)
  })
})
