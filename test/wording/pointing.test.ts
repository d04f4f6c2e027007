import { describe, expect, it } from 'vitest'
import { isToldBefore } from '../../src/wording/pointing.ts'
import { bracketAt } from './bracket-at.ts'

/** Nouns of the paper, behind an article as nouns are; none of it is near to them. */
const NOUNS =
  'The access, the interviews, the estimate, the trade, the events, the event, the houses, the view, the views, the border, ' +
  'the farmer, the population and the figures were in the north.'

const isTold = (text: string, held: string): boolean => {
  const { inside, theirs, printed, effort } = bracketAt([NOUNS, 'It rained. It rained. It rained.', text], held)
  return isToldBefore(inside, theirs, printed, effort)
}

const HALT = 'China chose to halt deportations. '
const DEPORT = 'They deported men to the north. '
const PLAN = 'The plan was to halt deportations. '
const RI = 'RI held long interviews in the spring. '
const RANGE = 'The estimates range from 100-300,000. '
const ACCESS = 'China had to allow UNHCR access to men. '
const TRADE = 'The trade grew so that '

describe('what “this” alone means', () => {
  it.each([
    ['for it', `${HALT}{This} was new.`, 'a halt to deportations'],
    ['for it, at the end', `${HALT}They saw {this}.`, 'a halt to deportations'],
    ['for it, before a preposition', `${HALT}They saw {this} in the spring.`, 'a halt to deportations'],
    ['for “it” that opens a sentence', `${PLAN}{It} was new.`, 'halting deportations'],
    ['for “that” behind a preposition', `${HALT}They spoke of {that}.`, 'a halt to deportations'],
    ['behind it', `${HALT}This {} was new.`, 'a halt to deportations'],
    ['for it, as what it is', 'Her estimate was cold. {This} was new.', 'her cold estimate'],
    ['behind it, as what it is', 'Her estimate was cold. This {} was new.', 'her cold estimate'],
  ])('may be told: %s', (_, text, held) => expect(isTold(text, held)).toBe(true))

  it.each([
    ['what it is, without a verb for it', 'China is a signatory. {This} was new.', 'a signatory'],
    ['what is not told', `${DEPORT}{This} was new.`, 'a halt to deportations'],
    ['behind another word than it', `${HALT}This was {} new.`, 'a halt to deportations'],
    ['for more than it', `${HALT}{This was} new.`, 'a halt to deportations'],
    ['for what is no pointing word', `${HALT}{Life} was new.`, 'a halt to deportations'],
    ['for “it”, by a noun', `${PLAN}{It} was new.`, 'a halt to deportations'],
    ['for “it” within a sentence', `${PLAN}They saw that {it} was new.`, 'halting deportations'],
    ['for “it” that means nothing', `${PLAN}{It} was hard to sleep.`, 'halting deportations'],
    ['for “they”', `${PLAN}{They} were new.`, 'halting deportations'],
    ['behind “it”', `${PLAN}It {} was new.`, 'halting deportations'],
    ['for “that” where it joins a clause', `${HALT}They said {that} is new.`, 'a halt to deportations'],
    ['for “this” before a noun', `${HALT}{This} house was new.`, 'a halt to deportations'],
    ['for “this” and what a mark divides from it', `${HALT}{This, in} spring.`, 'a halt to deportations'],
  ])('may not be told: %s', (_, text, held) => expect(isTold(text, held)).toBe(false))
})

describe('a noun for “this” or behind it', () => {
  it.each([
    ['that adds nothing', `${HALT}This {} was new.`, 'view'],
    ['that adds nothing, for it', `${HALT}{This} was new.`, 'this view'],
    ['that adds nothing, with another that points', `${HALT}{This} was new.`, 'that view'],
    ['that adds nothing, of several', `${HALT}These {} were new.`, 'views'],
    ['that the sentence has before', `${TRADE}this {} was feared.`, 'trade'],
    ['that the sentence has before, for it', `${TRADE}{this} was feared.`, 'this trade'],
  ])('may be one %s', (_, text, held) => expect(isTold(text, held)).toBe(true))

  it.each([
    ['that the sentence does not have', `${TRADE}this {} was feared.`, 'border'],
    ['that the sentence has later', 'He knew that this {} was the trade.', 'trade'],
    ['that only the sentence before has', `The trade grew. This {} was feared.`, 'trade'],
    ['for somebody', 'The farmer knew that this {} was feared.', 'farmer'],
    ['that is a name', 'He saw in China that this {} was feared.', 'China'],
    ['that is a pronoun', 'He knew that this {} was feared.', 'he'],
    ['of several for one', `${HALT}This {} was new.`, 'views'],
    ['of one for several', `${HALT}These {} were new.`, 'view'],
    ['with more than it', `${HALT}This {} was new.`, 'old view'],
    ['with more than it, behind it', `${HALT}This {} was new.`, 'view house'],
    ['with an article', `${HALT}{This} was new.`, 'the view'],
    ['behind another word', `${HALT}This was {} new.`, 'view'],
    ['for more than it', `${HALT}{This was} new.`, 'this view'],
  ])('may not be one %s', (_, text, held) => expect(isTold(text, held)).toBe(false))
})

describe('what a noun means that is pointed at', () => {
  it.each([
    ['with what is said of it', `${ACCESS}{Such access} was rare.`, 'UNHCR access'],
    ['with what is said of it behind it', `${ACCESS}{Such access} was rare.`, 'access to men'],
    ['with what is said before and behind it', `${ACCESS}{Such access} was rare.`, 'UNHCR access to men'],
    ['by what is said of it, behind it', `${RANGE}This estimate {} grew.`, 'of 100-300,000'],
    ['by what is said of it, behind a comma', `${RANGE}This estimate, {} grew.`, 'of 100-300,000'],
    ['by what is said of it, for the word that points', `${RI}{These} interviews grew.`, 'the RI'],
    ['by what is said of it, between', `${RI}These {} interviews grew.`, 'RI'],
    ['by two words', `${RI}These {} interviews grew.`, 'long RI'],
    [
      'of two words',
      `He saw cold population figures. These population figures {} grew. He saw population.`.replace(
        'cold population figures',
        'population figures of men',
      ),
      'of men',
    ],
    ['as what was done', `${DEPORT}{These events} were new.`, 'the deportation of men'],
    ['as what was done, for one', `${DEPORT}{This event} was new.`, 'the deportation of men'],
  ])('may be told %s', (_, text, held) => expect(isTold(text, held)).toBe(true))

  it.each([
    ['with what is not said of it', `${ACCESS}{Such access} was rare.`, 'RI access'],
    ['with what is not said of it behind it', `${ACCESS}{Such access} was rare.`, 'access to women'],
    ['with what is said of it and what is not', `${ACCESS}{Such access} was rare.`, 'UNHCR access to women'],
    ['without the noun', `${ACCESS}{Such access} was rare.`, 'UNHCR'],
    ['with another noun', `${ACCESS}{Such access} was rare.`, 'UNHCR houses'],
    ['by what is not said of it', `${RANGE}This estimate {} grew.`, 'of 200,000'],
    ['behind another word', `${RANGE}This estimate grew {} there.`, 'of 100-300,000'],
    ['behind another word and a comma', `${RANGE}This estimate grew, {} there.`, 'of 100-300,000'],
    ['for more than the noun', `${ACCESS}{Such access was} rare.`, 'UNHCR access'],
    [
      'for less than the noun',
      `They allowed UNHCR population access. {Such population} access grew.`,
      'UNHCR population',
    ],
    ['where nothing points', `${RI}The {} interviews grew.`, 'RI'],
    ['where it points beyond a mark', `${ACCESS}{Such, access} was rare.`, 'UNHCR access'],
    ['where “that” joins a clause', `${ACCESS}They said {that} access was rare.`, 'UNHCR'],
    ['as what was done, where no event is named', `${DEPORT}{These houses} were new.`, 'the deportation of men'],
    ['as what was not done', `${DEPORT}{These events} were new.`, 'the arrest of men'],
    ['where it points at others than are named', `${RI}These cold {} interviews grew. He saw these men.`, 'RI'],
    ['what is said of another, and not done', `${DEPORT}{These views} were new.`, 'the deportation of men'],
    ['what it is, as what was done', 'Her estimate was cold. {These events} were new.', 'her cold estimate'],
    ['where those are told by what they do', 'RI saw men. {Those} fleeing men wept.', 'RI'],
    ['where another word stands before the noun', `${ACCESS}{This now gave access} to men.`, 'UNHCR access'],
    ['within its noun', 'The interviews of men grew. These cold {} interviews stayed.', 'of men'],
    ['where those do something', `RI saw those in the spring. {Those fleeing} wept.`, 'RI fleeing'],
    ['by something farther on', `This is why they came to the old house in {} spring. The RI spring was cold.`, 'RI'],
  ])('may not be told %s', (_, text, held) => expect(isTold(text, held)).toBe(false))
})
