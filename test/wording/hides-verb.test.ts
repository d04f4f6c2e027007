import { describe, expect, it } from 'vitest'
import { hidesVerb } from '../../src/wording/omission/hides-verb.ts'
import { wordingChecker } from '../../src/wording/wording.ts'
import { cutIn } from './cut-in.ts'
import { paperOf } from './paper-of.ts'

const verdictOn = (text: string, claim: string): string =>
  wordingChecker(paperOf(['paragraph', `${text} The farmers saw the house, the bread and the guards in the town.`]))(
    claim,
  ).verdict

describe('the verb of what is quoted', () => {
  it.each([
    ['of an object', 'They have a chance of finding the bread at dawn.', 'They have … the bread at dawn.'],
    [
      'of another object',
      'They protect the guards while hiding the bread at dawn.',
      'They protect … the bread at dawn.',
    ],
    ['of somebody else', 'The farmer said that her husband, who wept, died at dawn.', 'The farmer … died at dawn.'],
    [
      'of what somebody else did',
      'The farmer saw the guards, and her husband rested at dawn.',
      'The farmer … rested at dawn.',
    ],
    [
      'of “which”',
      'They fled from the town and from the house, which burned at dawn.',
      'They fled from the town … burned at dawn.',
    ],
  ])('is not left out, nor its subject: %s', (_, text, claim) => expect(verdictOn(text, claim)).toBe('altered'))

  it.each([
    [
      'beside a participle between commas',
      'The farmers, being of the town, were hungry at dawn.',
      'The farmers … were hungry at dawn.',
    ],
    ['before “and”', 'The farmers saw the guards and wept at dawn.', 'The farmers … wept at dawn.'],
    [
      'with “which” between commas',
      'They saw the house, which burned, and wept at dawn.',
      'They saw the house … and wept at dawn.',
    ],
    [
      'a participle alone',
      'They saw the guards sleeping in the house at dawn.',
      'They saw the guards … in the house at dawn.',
    ],
  ])('may be quoted: %s', (_, text, claim) => expect(verdictOn(text, claim)).toBe('exact'))
})

describe('a quotation with a capital of its own', () => {
  const check = wordingChecker(
    paperOf(['paragraph', 'There is a rumor that Danish guards slept. Most of the guards in the town wept at dawn.']),
  )

  it.each([
    ['is what is printed', 'Danish guards slept.', 'exact', true],
    ['is what is printed, with a capital that is not', 'Guards in the town wept', 'exact', true],
    ['is no sentence where it leaves out more', 'Guards in the town … at dawn.', 'altered', true],
    ['may begin where the sentence does', 'Most of the guards in the town wept', 'exact', false],
  ])('%s', (_, claim, verdict, isHidden) => {
    const wording = check(claim)
    expect(wording.verdict).toBe(verdict)
    expect(wording.signs.includes('hidden')).toBe(isHidden)
  })
})

describe('each rule on the verb', () => {
  const isHidden = (quotation: string, text: string): boolean => {
    const { printed, hidden, next } = cutIn(quotation, text)
    return hidesVerb(printed, hidden, next)
  }

  it.each([
    ['an infinitive', 'the queen … weep', 'The choice for the queen is to weep at dawn.'],
    ['an object of a form in “-ing”', 'They protect … the bread', 'They protect them while hiding the bread.'],
    ['“which” and what it means', 'They left the town … burned', 'They left the town and the house which burned.'],
    ['a verb in the past', 'The farmer … rested', 'The farmer saw her husband as he rested.'],
    ['a form in “-ed” before a verb', 'The farmer … died', 'The farmer rested while her husband died.'],
    ['an adverb before the verb', 'The farmer … then died', 'The farmer saw how her husband then died.'],
    ['what somebody said', 'The farmer … died', 'The farmer, in the town, told us that her husband died.'],
    ['another clause', 'The queen … have bread', 'The queen sings of a war that ended and his guards have bread.'],
    ['what was seen at a date', 'an estimate … in June', 'They have an estimate of what they saw in June.'],
    ['what went on in a year', 'an estimate … since 2004', 'They have an estimate of arson going on since 2004.'],
    ['what was done until a date', 'an estimate … until May', 'They have an estimate of those arrested until May.'],
    ['a verb before an irregular verb', 'The farmer … fell', 'The farmer saw her husband as he fell.'],
    ['an adverb and a verb', 'The farmer … died', 'The farmer then saw how her husband died.'],
    [
      'another clause with an irregular verb',
      'The queen … have bread',
      'The queen sings of what fell and guards have bread.',
    ],
  ])('tells by itself: %s', (_, quotation, text) => expect(isHidden(quotation, text)).toBe(true))

  it.each([
    ['“to” before a name', 'They went … Denmark', 'They went off to Denmark.'],
    ['“to” before a plural', 'They spoke … farmers', 'They spoke then to farmers.'],
    ['“to” before an article', 'They went … the town', 'They went off to the town.'],
    ['a form in “-ing” alone', 'the guards … bread', 'They saw the guards hiding bread.'],
    ['a form in “-ing” without an object', 'They saw … in the house', 'They saw guards while hiding in the house.'],
    ['“which” right behind what it means', 'the house … burned', 'They saw the house, which burned.'],
    ['an auxiliary', 'The farmers … fled', 'The farmers had fled.'],
    ['a verb before “and”', 'The farmers … fled', 'The farmers saw the guards and fled.'],
    ['a participle', 'The farmers … died', 'The farmers arrested in the town died.'],
    ['what was said', 'the house … burned', 'They saw how the house, of which much was said, burned.'],
    ['what “who” said', 'The farmer … died', 'The farmer, who said that it rained, died.'],
    ['an addition', 'The farmers … have bread', 'The farmers arrested when war ended have bread.'],
    ['a clause that ends with its verb', 'The farmers … have bread', 'The farmers he fines whenever seen have bread.'],
    ['what has no verb', 'an estimate … in June', 'They have an estimate of the guards in June.'],
    ['what stands between commas', 'an estimate … in June', 'They have an estimate, which he saw, in June.'],
    ['a place', 'an estimate … in the town', 'They have an estimate of what they saw in the town.'],
    ['a clause that ends with an adverb', 'The farmers … have bread', 'The farmers he arrested yesterday have bread.'],
    ['a clause that ends with “of”', 'The farmers … have bread', 'The farmers he arrested and spoke of have bread.'],
    ['a clause that ends with a comma', 'The farmers … have bread', 'The farmers he arrested, as ever, have bread.'],
    ['a clause before a preposition', 'The queen … of bread', 'The queen sings when war ended in houses of bread.'],
    ['a noun', 'The tired … have bread', 'The tired old guards have bread.'],
  ])('lets pass what another would be: %s', (_, quotation, text) => expect(isHidden(quotation, text)).toBe(false))
})
