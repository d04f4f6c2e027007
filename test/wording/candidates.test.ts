import { describe, expect, it } from 'vitest'
import { canBe, isBody, isSorted } from '../../src/wording/candidates.ts'
import { type Mention, mentioned } from '../../src/wording/mentions.ts'
import type { Class } from '../../src/wording/nouns.ts'
import { prepare } from '../../src/wording/printed.ts'
import { paperOf } from './paper-of.ts'

const TEXT =
  'The Chinese and a Chinese man met the old Chinese, the English, some Danes, the men, the houses and the families.'
const printed = prepare(paperOf(['paragraph', TEXT]))

/** What is mentioned by some printed words. */
function mention(words: string, isPronoun = false): Mention {
  const keys = words.split(' ')
  const first = printed.tokens.findIndex((_, at) => keys.every((key, index) => printed.tokens[at + index]?.key === key))
  const head = keys.at(-1) ?? ''
  return { head, first, last: first + keys.length - 1, isPronoun, isSubject: false, isBehindPreposition: false }
}

describe('a pronoun may stand for', () => {
  it.each<[string, Mention, Class]>([
    ['whoever speaks, a woman', mention('i', true), 'she'],
    ['whoever speaks, a man', mention('i', true), 'he'],
    ['the same pronoun', mention('her', true), 'she'],
    ['those', mention('those', true), 'they'],
    ['a people', mention('the chinese'), 'they'],
    ['a people that ends otherwise', mention('the english'), 'they'],
    ['a people by a name in the plural', mention('danes'), 'they'],
    ['persons', mention('the men'), 'they'],
    ['families', mention('the families'), 'they'],
    ['a thing', mention('house'), 'it'],
    ['what is called so but is no people', mention('a chinese'), 'it'],
  ])('%s', (_, one, wanted) => expect(canBe(printed, one, wanted)).toBe(true))

  it.each<[string, Mention, Class]>([
    ['whoever speaks, no thing', mention('i', true), 'it'],
    ['nor several', mention('i', true), 'they'],
    ['no other pronoun', mention('her', true), 'he'],
    ['those, but not as one', mention('those', true), 'it'],
    ['a people, but not as a thing', mention('the chinese'), 'it'],
    ['no people behind another article', mention('a chinese'), 'they'],
    ['no people of whom more is said', mention('the old chinese'), 'they'],
    ['no several things', mention('the houses'), 'they'],
    ['no person as a thing', mention('woman'), 'it'],
  ])('not for %s', (_, one, wanted) => expect(canBe(printed, one, wanted)).toBe(false))
})

describe('a noun', () => {
  it('says which persons are meant where it is for men, women or children', () => {
    expect(['woman', 'men', 'child', 'children'].map((word) => isSorted(mention(word)))).toEqual([
      true,
      true,
      true,
      true,
    ])
    expect(['people', 'refugees'].map((word) => isSorted(mention(word)))).toEqual([false, false])
  })

  it('is for a body of persons, or for those in power', () => {
    expect(['families', 'soldiers', 'men'].map((word) => isBody(mention(word)))).toEqual([true, true, false])
  })

  it('is looked for at a cost that grows with the words, and never pays', () => {
    const effort = { spent: 0 }
    mentioned(printed, 2, 7, effort)
    expect(effort.spent).toBe(10)
    expect(mentioned(printed, 7, 2, effort)).toEqual([])
    expect(effort.spent).toBe(10)
  })
})
