import { describe, expect, it } from 'vitest'
import { hidesSubject } from '../../src/wording/omission/hides-subject.ts'
import { cutIn } from './cut-in.ts'

const isHidden = (quotation: string, text: string): boolean => {
  const { printed, first, hidden, next } = cutIn(quotation, text)
  return hidesSubject(printed, first, hidden, next)
}

describe('the subject with which an omission ends', () => {
  it.each([
    ['of an auxiliary', 'The guards … have bread', 'The guards slept and the farmers have bread.'],
    ['of which the place is quoted', 'the house … in the town is', 'Beside the house, the bread in the town is good.'],
    ['with an adverb behind it', 'The guards … fled', 'The guards slept and the farmers then fled.'],
    ['of a clause with “that”', 'They say … have bread', 'They say that farmers have bread.'],
    ['and of its place', 'the house … in the town is', 'Beside the house, the bread of guards in the town is good.'],
  ])('is missed: %s', (_, quotation, text) => expect(isHidden(quotation, text)).toBe(true))

  it.each([
    ['that is named again', 'The guards … have bread', 'The guards slept and the guards have bread.'],
    ['behind “that”', 'They say … in the town', 'They say that the bread in the town is good.'],
    ['that is an object', 'the house … in the town', 'Beside the house, she saw the bread in the town.'],
    ['that is a pronoun', 'The guards … have bread', 'The guards slept and they have bread.'],
    ['with no verb behind it', 'The guards … on', 'The guards slept and the farmers then on foot went home.'],
    ['behind “if”', 'They ask … in the town', 'They ask if the bread in the town is good.'],
    ['but an object at the end', 'The farmers … have bread', 'The farmers feeding the guards have bread.'],
    ['before the end', 'The guards … have bread', 'The guards asleep when farmers came have bread.'],
    ['before a mark', 'The guards … have bread', 'The guards asleep when farmers sang, near the house have bread.'],
    ['before an adjective', 'Beside the house … hungry', 'Beside the house, the guards hungry from work slept.'],
  ])('is not: %s', (_, quotation, text) => expect(isHidden(quotation, text)).toBe(false))
})

describe('a quotation that begins behind a preposition', () => {
  it.each([
    ['an irregular verb', 'guards … told us', 'The woman who spoke of guards when she came told us.'],
    ['a form in “-ed”', 'guards … helped us', 'The woman who spoke of guards when she came helped us.'],
    ['a form in “-s”', 'guards … presents bread', 'The woman who spoke of guards when she came presents bread.'],
    ['“including”', 'farmers … fled', 'Poor men, including farmers from the town, fled.'],
    ['“including” and a participle', 'farmers … fled', 'Poor men, including arrested farmers from the town, fled.'],
    ['“and”', 'guards … told us', 'The woman who spoke of the house and guards when she came told us.'],
    ['“or”', 'guards … told us', 'The woman who spoke of the house or guards when she came told us.'],
  ])('does not give a verb its subject: %s', (_, quotation, text) => expect(isHidden(quotation, text)).toBe(true))

  it.each([
    ['a subject', 'guards … told us', 'In the town guards who slept when she came told us.'],
    ['what “that” goes on from', 'a woman … helped us', 'He spoke to a woman that then helped us.'],
    ['a verb before it', 'spoke of guards … told us', 'The woman who spoke of guards when she came told us.'],
    ['a noun behind it', 'guards … farmers', 'The woman spoke of guards without old farmers.'],
    ['the plural of a noun behind it', 'guards … houses', 'The woman spoke of guards without old houses.'],
    [
      'a subject behind a preposition',
      'guards who slept … told us',
      'He spoke of guards who slept at dawn and told us.',
    ],
    ['a person behind it', 'guards … farmers', 'The woman spoke of guards seeing farmers eat.'],
  ])('may have: %s', (_, quotation, text) => expect(isHidden(quotation, text)).toBe(false))
})

describe('“and” behind a clause', () => {
  it.each([
    ['with another subject', 'The queen left … and climbed', 'The queen left, and she rose and climbed.'],
    ['with another behind “but”', 'The queen left … and climbed', 'The queen left but she rose and climbed.'],
    ['with another behind a comma', 'The queen left … and climbed', 'The queen left, farmers rose and climbed.'],
    ['before an adverb', 'The queen left … and then climbed', 'The queen left, and she rose and then climbed.'],
    ['that is “but”', 'The queen left … but climbed', 'The queen left, and she rose but climbed.'],
    [
      'with what was its object',
      'The queen saw farmers … and climbed',
      'The queen saw farmers, and farmers rose and climbed.',
    ],
  ])('goes on from it: %s', (_, quotation, text) => expect(isHidden(quotation, text)).toBe(true))

  it.each([
    ['the same subject', 'She left … and climbed', 'She left, and she rose and climbed.'],
    ['no other subject', 'The queen left … and climbed', 'The queen left, and rose with her and climbed.'],
    ['a clause beside it', 'The queen left … and climbed', 'The queen left when she rose and climbed.'],
    ['no verb behind it', 'The queen left … and bread', 'The queen left, and she took corn and bread.'],
    ['no “and”', 'The queen left … in tears', 'The queen left, and she rose in tears.'],
    ['one of two objects', 'The queen left … and climbed', 'The queen left farmers and guards and climbed.'],
    ['a subject of its own', 'The queen left … she climbed', 'The queen left, and farmers rose as she climbed.'],
  ])('does not: %s', (_, quotation, text) => expect(isHidden(quotation, text)).toBe(false))
})

describe('a contrast', () => {
  it.each([
    ['behind an auxiliary', 'This is … the hardest', 'This is one way, but it is the hardest.'],
    ['with “than”', 'This is … the hardest', 'This is less hard than it was as the hardest.'],
    ['with “while”', 'This is … the hardest', 'This is one way, while it is the hardest.'],
    ['with a semicolon', 'This is … the hardest', 'This is one way; it is the hardest.'],
    ['before a preposition', 'They work on farms … in town', 'They work on farms, but jobs are rare in town.'],
    ['before a reason', 'They work on farms … because of him', 'They work on farms, but jobs are rare because of him.'],
  ])('is not run over: %s', (_, quotation, text) => expect(isHidden(quotation, text)).toBe(true))

  it.each([
    ['none', 'This is … the hardest', 'This is one way, and it is the hardest.'],
    ['with which it ends', 'They work on farms … in town', 'They work on farms, but in town.'],
    ['whose semicolon is the last', 'They work on farms … in town', 'They work on farms; jobs are rare; in town.'],
    ['before no preposition', 'They work on farms … at home the jobs', 'They work on farms, but at home the jobs are.'],
    ['before a noun', 'They work on farms … rare jobs', 'They work on farms, but want rare jobs.'],
  ])('may be: %s', (_, quotation, text) => expect(isHidden(quotation, text)).toBe(false))
})
