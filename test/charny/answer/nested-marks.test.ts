import { describe, expect, it } from 'vitest'
import { check } from '../../../src/answer/check.ts'
import { deskAt } from '../../../src/answer/library.ts'
import { nestedMarks } from '../../../src/answer/nested-marks.ts'
import { findUnit } from '../../../src/paper/find-unit.ts'
import { sentencesOf } from '../../../src/paper/paper.ts'
import type { Span } from '../../../src/paper/types.ts'
import { loadLibrary } from '../../../scripts/load-library.ts'

const desk = deskAt(loadLibrary(), 'https://ibid.example')
const { paper } = desk
const units = [...paper.passages, ...paper.footnotes]

const set = (text: string, stretch: Span | null = null): string =>
  nestedMarks(text, stretch)
    .map((piece) => piece.text)
    .join('')

/** What is copied of a text when the words between the bars are. */
function copied(barred: string): string {
  const [before = '', words = '', after = ''] = barred.split('|')
  return set(before + words + after, { start: before.length, end: before.length + words.length })
}

/** What is copied, between bars in what is printed; and how it is set, without the outer marks. */
const TABLE: readonly (readonly [what: string, barred: string, expected: string])[] = [
  ['nothing to nest', '|He left.|', 'He left.'],
  ['an apostrophe', '|Korea’s people don’t.|', 'Korea’s people don’t.'],
  ['a speech within', '|He said, “No.”|', 'He said, ‘No.’'],
  ['a term', '|the “hostile class” is low|', 'the ‘hostile class’ is low'],
  ['two terms', '|a “b” and “c”|', 'a ‘b’ and ‘c’'],
  ['a whole speech with its marks', '|“No.”| he said.', '‘No.’'],
  ['a whole speech without its marks', '“|No.|” he said.', '‘No.’'],
  ['the beginning of a speech', '|“No. |I won’t.”', '‘No.’'],
  ['the end of a speech', '“No. |I won’t.”|', '‘I won’t.’'],
  ['the middle of a speech', '“No. |I won’t.| Go.”', '‘I won’t.’'],
  ['from outside into a speech', '|He said, “No.| I won’t.”', 'He said, ‘No.’'],
  ['from a speech out of it', '“No. |I won’t,” he said.|', '‘I won’t,’ he said.'],
  ['from one speech into another', '“No. |I won’t.” “You| will.”', '‘I won’t.’ ‘You’'],
  ['after a speech', '“No.” |He left.|', 'He left.'],
  ['before a speech', '|He said,| “No.”', 'He said,'],
  ['a closing mark at the beginning', '“No.|” He left.|', 'He left.'],
  ['an opening mark at the end', '|He said, “|No.”', 'He said,'],
  ['space at both ends', '|  He left.  |', 'He left.'],
  ['space within a speech', '“No.| I won’t. |Go.”', '‘I won’t.’'],
  ['an apostrophe within a speech', '|“the guards’ words”|', '‘the guards’ words’'],
  ['a possessive of a name within a speech', '|“Korea’s Prison Camps”|', '‘Korea’s Prison Camps’'],
  ['a quotation within a speech', '|“He said ‘no’ to me.”|', '‘He said “no” to me.’'],
  ['out of a quotation within a speech', '“He said ‘|no|’ to me.”', '‘“no”’'],
  ['the end of a quotation within a speech', '“He said ‘no, |never’ to me.”|', '‘“never” to me.’'],
  ['the beginning of a quotation within a speech', '|“He said ‘no,| never’ to me.”', '‘He said “no,”’'],
  ['three levels', '|“a ‘b “c” b’ a”|', '‘a “b ‘c’ b” a’'],
  ['a quotation between single marks alone', '|a ‘b’ c|', 'a ‘b’ c'],
  ['a speech that began a paragraph before', '|and so on.” He left.|', '‘and so on.’ He left.'],
  ['a speech that goes on in the next', '|He said, “And so on.|', 'He said, ‘And so on.’'],
  ['a stop after the mark', '|the “Pacific Solution,” which|', 'the ‘Pacific Solution,’ which'],
  ['brackets at the edge', '“a. ... |[T]he b.”|', '‘[T]he b.’'],
  ['a mark beside a bracket', '|“[s]anctions” on|', '‘[s]anctions’ on'],
]

describe('the marks within a quotation', () => {
  it.each(TABLE)('%s', (_, barred, expected) => {
    expect(copied(barred)).toBe(expected)
  })

  it.each([
    ['p25', 'The Chinese client pays.', '‘The Chinese client pays.’'],
    ['p46', 'I would rather die than go there again.”', '‘I would rather die than go there again.’'],
    ['p44', 'If someone gets caught with Bibles', '‘If someone gets caught with Bibles’'],
    ['p57', 'have cast a light of presumed disloyalty', '‘have cast a light of presumed disloyalty’'],
    ['p57', 'they “would now probably face', 'they ‘would now probably face’'],
    ['p58', 'expressed “deep concern” regarding “[s]anctions', 'expressed ‘deep concern’ regarding ‘[s]anctions’'],
    ['p50', 'is outside the country of his nationality', '‘is outside the country of his nationality’'],
  ])('in the long speeches of the paper, %s: %s', (id, words, expected) => {
    const text = paper.passage(id)?.text ?? ''
    const start = text.indexOf(words)
    expect(set(text, { start, end: start + words.length })).toBe(expected)
  })

  it('every piece is what is printed at its offsets, or a mark for a mark, or a mark that is put in', () => {
    for (const { id, text } of units) {
      for (let start = 0; start < text.length; start += 7) {
        const stretch = { start, end: Math.min(text.length, start + 61) }
        const pieces = nestedMarks(text, stretch)
        let at = pieces[0]?.start ?? 0
        for (const piece of pieces) {
          expect(piece.start, id).toBe(at)
          const printed = text.slice(piece.start, piece.end)
          if (piece.text !== printed) {
            expect(piece.text, id).toMatch(/^[“”‘’]$/u)
            expect(printed, id).toMatch(/^[“”‘’]?$/u)
          }
          at = piece.end
        }
        expect(stretch.start, id).toBeLessThanOrEqual(pieces[0]?.start ?? -1)
        expect(at, id).toBeLessThanOrEqual(stretch.end)
      }
    }
  })

  it('no sentence of the paper leaves a speech open, or has a double mark', () => {
    for (const unit of units) {
      for (const sentence of sentencesOf(unit)) {
        const words = set(unit.text, sentence)
        const opened = words.match(/‘/gu)?.length ?? 0
        const closed = words.match(/’(?![\p{L}\p{N}])/gu)?.length ?? 0
        expect(words).not.toMatch(/[“”]/u)
        // A plural's apostrophe looks like a mark; the paper has none in a speech.
        expect(closed, words).toBeGreaterThanOrEqual(opened)
      }
    }
  })

  it('what is copied of any sentence is word for word to the check', () => {
    for (const { id } of units.filter(({ text }) => /[“”]/u.test(text))) {
      const unit = findUnit(paper, id)
      for (const sentence of unit ? sentencesOf(unit) : []) {
        const words = set(unit?.text ?? '', sentence)
        expect(check(desk, `“${words}”`).verdict, words).toBe('exact')
      }
    }
  })
})
