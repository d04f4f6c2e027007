import { describe, expect, it } from 'vitest'
import { antecedents } from '../../src/wording/antecedents.ts'
import type { Class } from '../../src/wording/nouns.ts'
import { prepare } from '../../src/wording/printed.ts'
import { paperOf } from './paper-of.ts'

/** Every noun of the sentences below, behind an article as nouns are. */
const NOUNS =
  'The court and the policy of the famine, the war, the report, the mayor, the men, the women, the officials, the families, ' +
  'the woman, the daughter, the aunt and the dilemmas stayed in the house of the regime.'

/** What is meant where a word stands last in a text. */
function meantBy(wanted: Class, word: string, text: string): string[] {
  const printed = prepare(paperOf(['paragraph', NOUNS], ['paragraph', text]))
  const at = printed.tokens.findLastIndex(({ key }) => key === word)
  return antecedents(wanted, printed, at, { spent: 0 }).map(({ head }) => head)
}

describe('“it”', () => {
  it.each([
    ['opens what is said of no thing', 'The court met. It is possible to flee.', []],
    ['and a clause with “that”', 'The court met. It is possible that they fled.', []],
    ['and one with “whether”', 'The court met. It is clear whether they fled.', []],
    ['is found hard', 'The court found it hard to leave.', []],
    ['is made back', 'The court made it back to the house.', []],
    ['is closed before another clause', 'The court met. It is closed; the able men want to flee.', ['court']],
    ['is possible tonight', 'The court met. It is possible tonight.', ['court']],
    ['is closed to some', 'The court met. It is closed to them.', ['court']],
    ['is closed by the court', 'The court closed it to them.', ['court']],
    [
      'is the name beside a subject that is none',
      'The policy presents China with dilemmas that it would avoid.',
      ['china'],
    ],
    ['is the subject where the verb is left out', 'The policy presents China with dilemmas as it has.', ['policy']],
    ['is the name where it is not', 'The policy presents China with dilemmas as it has wanted.', ['china']],
    [
      'is the subject where several names stand beside it',
      'The policy of China and of Korea is old, and it stays.',
      ['policy'],
    ],
    ['is cleared for no clause', 'The court said it was a clearance to flee.', ['court']],
    ['is no possessive before the clause', 'The policy failed. In it, Seoul argued, as Seoul does.', ['policy']],
    ['is the court behind what is of it', 'The majority of it stayed. The court closed it.', ['court']],
  ])('%s: %s', (_, text, heads) => expect(meantBy('it', 'it', text)).toEqual(heads))
})

describe('“its”', () => {
  it.each([
    ['is of the noun that it is joined to', 'The famine and its aftermath passed.', ['famine']],
    ['also where that is no subject', 'The court saw the famine and its aftermath.', ['famine']],
    ['and only of the last', 'The court saw the famine, the war and its aftermath.', ['war']],
    ['is not of what is of it', 'The court saw the famine of its men.', ['court']],
    [
      'is of the name behind a phrase before the clause',
      'The policy failed. In its war, Seoul argued, as Seoul does.',
      ['seoul'],
    ],
    [
      'is not where the phrase is long',
      'The policy failed. In the cold spring of its war, then Seoul argued.',
      ['policy'],
    ],
    ['is not where no comma ends it', 'The policy failed. In its war the mayor argued.', ['policy']],
    ['is of the subject behind a phrase before the clause', 'In its report, the court argued.', ['court']],
  ])('%s: %s', (_, text, heads) => expect(meantBy('it', 'its', text)).toEqual(heads))
})

describe('“they” and “them”', () => {
  it.each([
    [
      'are not of the name behind a phrase',
      'their',
      'The men failed. In their war, Seoul argued, as Seoul does.',
      ['men'],
    ],
    [
      'are not who does it, in a clause of its own',
      'them',
      'The men who saw the women say that they met them.',
      ['women'],
    ],
    [
      'are no pair of which one is a thing',
      'they',
      'The women saw the house and the daughter when they fled.',
      ['women'],
    ],
    ['are no pair that no “and” joins', 'they', 'The women saw her with the daughter when they fled.', ['women']],
    ['are two that are named one by one', 'they', 'The woman and her daughter fled, and they wept.', []],
    ['may be two behind several', 'they', 'The women saw the mother and the daughter when they fled.', []],
    ['are not who does it', 'them', 'The men look for women to sell them.', ['women']],
    ['are not the only ones who are named, if those do it', 'them', 'The men want to sell them.', []],
    [
      'are followed through “these people”',
      'they',
      'The officials met the men. These people left. They wept.',
      ['officials'],
    ],
    ['are those of whom nothing was said before', 'they', 'Those arrested left. They wept.', ['those']],
    ['are nobody where only they are mentioned', 'they', 'They left. They wept. They fled.', []],
  ])('%s: %s, %s', (_, word, text, heads) => expect(meantBy('they', word, text)).toEqual(heads))
})
