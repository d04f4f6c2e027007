import { describe, expect, it } from 'vitest'
import { readsOn } from '../../src/wording/omission/reads-on.ts'
import { cutIn } from './cut-in.ts'

const isRead = (quotation: string, text: string): boolean => {
  const { printed, hidden, next } = cutIn(quotation, text)
  return readsOn(printed, hidden, next)
}

describe('what is quoted behind an ellipsis', () => {
  it.each([
    ['a verb', 'The guards … took bread', 'The guards in the town took bread.'],
    ['an article', 'They saw … the brave', 'They saw guards with the brave.'],
    ['a possessive', 'They saw … his brave', 'They saw guards with his brave.'],
    ['how many', 'They saw … most sleepy', 'They saw the guards most sleepy.'],
    ['a name', 'They saw … Danish', 'They saw the old Danish.'],
    ['“US”', 'They saw … US', 'They saw old US money.'],
    ['a word behind a mark', 'They saw … sleepy', 'They saw the guards, sleepy.'],
    ['a word behind “and”', 'They saw … sleepy', 'They saw the guards old and sleepy.'],
    ['a word behind a verb', 'They saw … sleepy', 'They saw the guards at dawn found sleepy.'],
    ['a word behind a form in “-ing”', 'They saw … sleepy', 'They saw the guards at dawn seeming sleepy.'],
    ['a word behind “most”', 'They saw … sleepy', 'They saw the guards most sleepy.'],
    ['a noun', 'They sold … bread', 'They sold the guards bread.'],
  ])('reads on with %s', (_, quotation, text) => expect(isRead(quotation, text)).toBe(true))

  it.each([
    ['a word within a phrase', 'They saw … sleepy', 'They saw the old sleepy men.'],
    ['a preposition', 'They saw … with joy', 'They saw the guards with joy.'],
    ['a preposition behind another', 'They … in the town', 'They looked out in the town.'],
    ['“them”', 'They saw … them', 'They saw the queen with them.'],
    ['“us”', 'They saw … us', 'They saw the queen with us.'],
    ['the middle of a name', 'They met … Danish', 'They met the Old Danish.'],
  ])('does not with %s', (_, quotation, text) => expect(isRead(quotation, text)).toBe(false))
})

describe('what is quoted before an ellipsis', () => {
  it.each([
    ['a verb', 'They took … the town', 'They took bread in the town.'],
    ['an auxiliary and its verb', 'They must … took', 'They must eat what they took.'],
    ['“who” before an auxiliary', 'The farmers who … are', 'The farmers who took the bread are hungry.'],
    ['“since” before a subject', 'They slept since … the queen', 'They slept since she saw the queen.'],
    ['a phrase without an article', 'They saw old … the town', 'They saw old guards in the town.'],
  ])('may end with %s', (_, quotation, text) => expect(isRead(quotation, text)).toBe(true))

  it.each([
    ['an article', 'They saw the … the town', 'They saw the guards in the town.'],
    ['an article alone', 'They saw that the … took', 'They saw that the sleepy ones took bread.'],
    ['“because” before an auxiliary', 'They slept because … is', 'They slept because the queen is old.'],
    ['an adjective behind an article', 'They saw a tired … the town', 'They saw a tired queen in the town.'],
    ['“not”', 'They were not … the town', 'They were not seen in the town.'],
    ['“did”', 'They did … the town', 'They did sing in the town.'],
    ['“could”', 'They could … the town', 'They could sing in the town.'],
    ['“must”', 'They must … the town', 'They must sing in the town.'],
    ['“since” before an auxiliary', 'They slept since … is', 'They slept since the queen is old.'],
    ['a preposition before an auxiliary', 'The bread of … is', 'The bread of the queen is old.'],
  ])('is torn off behind %s', (_, quotation, text) => expect(isRead(quotation, text)).toBe(false))
})
