import { describe, expect, it } from 'vitest'
import { mentionsIn } from '../../src/wording/mentions.ts'
import { prepare } from '../../src/wording/printed.ts'
import { paperOf } from './paper-of.ts'

/** Every noun of the sentences below, behind an article as nouns are. */
const NOUNS =
  'The court, the war, the report, the mayor, the men, the women, the officials, the families, the daughter and the aunt ' +
  'stayed in the house of the regime.'
const before = prepare(paperOf(['paragraph', NOUNS])).tokens.length

/** What a sentence mentions: its words, whether it may be a subject, and whether a preposition stands before it. */
function mentionedIn(sentence: string): string[] {
  const printed = prepare(paperOf(['paragraph', NOUNS], ['paragraph', sentence]))
  return mentionsIn(printed, before, printed.tokens.length).map(({ first, last, isSubject, isBehindPreposition }) => {
    const words = printed.tokens.slice(first, last + 1).map(({ key }) => key)
    return [...words, ...(isSubject ? ['(subject)'] : []), ...(isBehindPreposition ? ['(behind)'] : [])].join(' ')
  })
}

describe('a sentence mentions', () => {
  it.each([
    ['who does it, and to whom', 'The men saw the women.', ['the men (subject)', 'the women']],
    ['who is there', 'There are men in the house.', ['men (subject)', 'the house (behind)']],
    ['the subject of a clause with “who”', 'The men who saw the women left.', ['the men (subject)', 'the women']],
    [
      'a pronoun, and the noun with it',
      'Some young women met her aunt.',
      ['some young women (subject)', 'her', 'her aunt'],
    ],
    [
      'whose noun it is',
      "Her aunt's daughter fled to the house.",
      ['her', "her aunt's", 'daughter', 'the house (behind)'],
    ],
    ['two that are joined', 'The men and the women fled.', ['the men (subject)', 'the women (subject)']],
    [
      'two of which the second is what the first is',
      'They saw the men and the women.',
      ['they (subject)', 'the men', 'the women'],
    ],
    [
      'three of a list',
      'The court, the mayor and the aunt fled.',
      ['the court (subject)', 'the mayor (subject)', 'the aunt (subject)'],
    ],
    [
      'the subject of a clause behind “and”',
      'Officials fled, and they wept.',
      ['officials (subject)', 'they (subject)'],
    ],
    [
      'of two words that may open a phrase the second',
      'The men found her a man.',
      ['the men (subject)', 'her', 'a man'],
    ],
    [
      '“those” of whom nothing was said',
      'Those arrested and those in the house left.',
      ['those (subject)', 'those (subject)', 'the house (behind)'],
    ],
    ['“those” with a noun', 'Those men left the house.', ['those men (subject)', 'the house']],
    ['how many', 'The 12 men and 3 women fled.', ['the 12 men (subject)', '3 women (subject)']],
    ['no subject behind a preposition', 'Two of the men fled quickly.', ['the men (behind)']],
    ['no verb between two names', 'Chinese treat North Korean women badly.', ['north korean women']],
    ['the subject of each clause', 'While the war lasted, families fled.', ['the war (subject)', 'families (subject)']],
  ])('%s: %s', (_, sentence, mentions) => expect(mentionedIn(sentence)).toEqual(mentions))
})
