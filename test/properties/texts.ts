import fc from 'fast-check'
import { loadLibrary } from '../../scripts/load-library.ts'
import { QUESTION_LENGTH } from '../../src/answer/bounds.ts'
import { deskAt } from '../../src/answer/library.ts'

export const desk = deskAt(loadLibrary(), 'https://ibid.example')
export const { paper } = desk
export const units = [...paper.passages, ...paper.footnotes]
export const words = paper.source.split(/\s+/u)

/** Some of the paper's words, in any order. */
const paperWords = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 20 }).map((some) => some.join(' '))

/** A stretch of the paper's text, from anywhere to anywhere. */
const slices = fc
  .tuple(fc.nat(paper.source.length - 1), fc.integer({ min: 1, max: 400 }))
  .map(([start, length]) => paper.source.slice(start, start + length))

/** What the code gives a meaning: marks of quotation, of Markdown and of HTML, short forms, numbers. */
const SIGNS = [
  '“',
  '”',
  '"',
  '‘',
  '’',
  '> ',
  '…',
  '[',
  ']',
  '...',
  '*',
  '_',
  '`',
  '&amp;',
  '&#8217;',
  '<p>',
  '\n\n',
  '\u00AD',
  '\u200B',
  '-',
  '–',
  '37%',
  '¹⁶',
  '[^3]',
  'Ibid.',
  'op. cit.',
  'p. 78',
  'fn 14',
  'not',
  'no',
  'page',
  '？',
  '注',
  '\u202E',
  '\uFEFF',
  'é',
  'e\u0301',
  'ﬁ',
  '①',
  '👩‍🚀',
  '\uD83D',
  '\t',
]
const signs = fc
  .array(fc.oneof(fc.constantFrom(...SIGNS), fc.constantFrom(...words)), { maxLength: 40 })
  .map((some) => some.join(''))

/** Any text: the paper's, what is written around it, and plain noise, lone surrogates among it. */
export const texts = fc.oneof(
  paperWords,
  slices,
  signs,
  fc.array(fc.oneof(paperWords, signs), { maxLength: 5 }).map((some) => some.join(' ')),
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: QUESTION_LENGTH }),
  fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)), maxLength: 200 }),
)

/** What a door hands on as a question: trimmed, of at most so many characters, with no half of one. */
export const questions = texts
  .map((text) => Array.from(text.toWellFormed().trim()).slice(0, QUESTION_LENGTH).join('').trim())
  .filter((text) => text !== '')
