import { describe, expect, it } from 'vitest'
import { isRetold } from '../../src/wording/retold.ts'
import { bracketAt } from './bracket-at.ts'

/** Whether words name what the sentence before “{This}” tells; `isNamed` where “these events” is printed. */
const names = (text: string, held: string, isNamed = false): boolean => {
  const { inside, printed, from, effort } = bracketAt(text, held)
  return isRetold(inside.words, printed, from, isNamed, effort)
}

const HALT = 'China chose to halt deportations. {This} was new.'
const ENTER = 'They tried to enter foreign embassy compounds. {This} was new.'
const DEPORT = 'They deported men to the north. {This} was new.'
const SUSPECT = 'Her background was suspect. {This} was new.'
const SIGNATORY = 'China is a signatory to the Convention. {This} was new.'

describe('a noun for what the sentence before tells by a verb', () => {
  it.each([
    ['the same word behind “to”', HALT, 'a halt to deportations'],
    ['a word that is made of it', ENTER, 'the embassy entries'],
    ['a word with what is done', DEPORT, 'the deportation of men'],
    ['a word with what is done, and where', DEPORT, 'the deportation of men to the north'],
    ['a word with what “of” leads to', 'They entered houses of embassies. {This} was new.', 'the embassy entries'],
    ['a word with its time', 'They entered in April. {This} was new.', 'the April entries'],
    ['a word alone', DEPORT, 'the deportation'],
    ['a word without an article', DEPORT, 'deportations'],
    ['the act that opens the sentence', 'Crossing the border is hard. {This} was new.', 'crossing the border'],
    ['the act behind “is to”', 'The plan is to halt trade. {This} was new.', 'halting trade'],
    ['the act', DEPORT, 'deporting men'],
    ['the act, of what stands behind “of”', 'They left the cold north of China. {This} was new.', 'leaving China'],
    ['two', 'They entered the north and deported men. {This} was new.', 'the entries and the deportations'],
    ['what is said of it with “was”', SUSPECT, 'her suspect background'],
  ])('names it: %s', (_, text, held) => expect(names(text, held)).toBe(true))

  it.each([
    ['the same word without an article', HALT, 'halt to deportations'],
    ['the same noun', 'The halt was cold. They came to halt deportations. {This} was new.', 'a halt to deportations'],
    ['the same noun behind no “to”', 'They saw a halt to deportations. {This} was new.', 'a halt to deportations'],
    ['another word', DEPORT, 'the arrest of men'],
    ['another whom it is done to', DEPORT, 'the deportation of women'],
    ['another place', DEPORT, 'the deportation of men to the south'],
    ['how it is done', 'They entered houses by boats. {This} was new.', 'the boat entries'],
    ['two of which one is not told', DEPORT, 'the deportation and the arrest'],
    ['two of which the first is not told', DEPORT, 'the arrest and the deportation'],
    ['an act of what another clause names', 'They left Korea while China slept. {This} was new.', 'leaving China'],
    ['an act of what is named behind a comma', 'They left Korea, and China slept. {This} was new.', 'leaving China'],
    ['an act that somebody wants', 'They want to halt trade. {This} was new.', 'halting trade'],
    ['an act of somebody', 'Crossing the border men fell. {This} was new.', 'crossing the border'],
    ['an act that is only named', 'They feared crossing the border. {This} was new.', 'crossing the border'],
    ['the act of a noun', 'They saw a deportation of men. {This} was new.', 'deporting men'],
    ['who does it', 'They guarded the border. {This} was new.', 'the guards of the border'],
    ['a body that does it', 'They governed the north. {This} was new.', 'the government of the north'],
    ['whom it is done to', 'They deport men. {This} was new.', 'the deported'],
    ['a form of the verb', 'They lead men. {This} was new.', 'the led'],
    ['what “of” leads to', DEPORT, 'of deportation'],
    ['more than a noun', DEPORT, 'the deportation was cold'],
    ['what is told two sentences before', DEPORT.replace('{This}', 'It rained. {This}'), 'the deportation of men'],
    ['what is told behind it', '{This} was new. They deported men.', 'the deportation of men'],
    ['what is only said of somebody', 'They saw guards who deported men. {This} was new.', 'the deportation of men'],
    [
      'what is only said of somebody, often',
      'They saw guards who often deported men. {This} was new.',
      'the deportation of men',
    ],
    ['what is not said of it with “was”', 'Her background looked suspect. {This} was new.', 'her suspect background'],
    ['what is said of something behind it', 'Suspect was her background. {This} was new.', 'her suspect background'],
    ['what it is only called', 'It was suspect background. {This} was new.', 'the suspect background'],
    [
      'what is said of another',
      'Her house was suspect. Her background grew. {This} was new.',
      'her suspect background',
    ],
    ...['did not deport', 'never deported', 'refused to deport', 'failed to deport', 'may deport'].map((verb) => [
      `what is not done: ${verb}`,
      DEPORT.replace('deported', verb),
      'the deportation of men',
    ]),
    ['what is done on a condition', DEPORT.replace('They', 'If they'), 'the deportation of men'],
    ['what nobody does', DEPORT.replace('They', 'Nobody'), 'the deportation of men'],
    ['what is not so', SUSPECT.replace('was', 'was not'), 'her suspect background'],
    ['a phrase with “and” before it', DEPORT, 'and deportation'],
    ['bodies that do it', 'They governed the north. {This} was new.', 'the governments of the north'],
    ['what it is, without “being”', SIGNATORY, 'a signatory'],
  ])('does not name it: %s', (_, text, held) => expect(names(text, held)).toBe(false))

  it('names events only where they are told by a verb', () => {
    expect(names(DEPORT, 'the deportation of men', true)).toBe(true)
    expect(names(SUSPECT, 'her suspect background', true)).toBe(false)
  })

  it('is looked up at a cost', () => {
    const { inside, printed, from, effort } = bracketAt(DEPORT, 'the deportation')
    isRetold(inside.words, printed, from, false, effort)
    expect(effort.spent).toBeGreaterThan(from)
  })
})
