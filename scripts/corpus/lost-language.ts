import { isEnglish } from '../../src/paper/record.ts'
import type { BibliographicRecord } from '../../src/paper/types.ts'

/** What a paper in another language goes without, by the file or folder of `src/english` that has the words. */
export const LOSSES: Readonly<Record<string, string>> = {
  'abbreviations.ts': 'abbreviations: a sentence may end at the full stop of one',
  'answering.ts': 'what tells an amount of money, a length of time, a place or a reason where one is asked for',
  'asking.ts': 'question words: who, when, why, how many is asked, and whether a message goes on from the one before',
  'citing-words.ts': 'the words for page and note behind a quotation that is checked',
  'dates.ts': 'months and seasons',
  'leaning.ts': 'how a sentence opens that is marked together with the one before it',
  'numbers.ts': 'numbers in words',
  said: 'replies, remarks and errors, which stay English',
  'short-forms.ts': 'short forms, and what people type on phones',
  'spelling.ts': 'endings and spellings, so that a word is found only as it is printed',
  'stop-words.ts': 'stop words, which are looked up as any other word is',
  'titles.ts': 'titles as “Introduction”, and forms of address',
  'turning.ts': 'negations, exceptions and words for how many, whose change the check calls no graver than another',
  ways: 'how people ask for a note, a page, a section, a source or help',
  'word-classes.ts': 'articles, pronouns and the like: what a writer’s brackets may hold',
}

/**
 * Says what a paper loses whose record names another language than English: the words that the core knows are English.
 *
 * @returns a line, and below it one for each loss; undefined for English
 */
export const lostLanguage = (record: Pick<BibliographicRecord, 'language'>): string | undefined =>
  isEnglish(record)
    ? undefined
    : [
        `the record says “${record.language}”, and Ibid knows English alone; quotations, notes and the comparison of words and figures are not touched, but it does not know this paper’s`,
        ...Object.values(LOSSES).map((loss) => `  ${loss}`),
      ].join('\n')
