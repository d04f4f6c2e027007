import { describe, expect, it } from 'vitest'
import { loadLibrary } from '../../../scripts/load-library.ts'
import { deskAt } from '../../../src/answer/library.ts'
import { follow, referTo } from '../../../src/answer/reference.ts'
import { answeringWords, noteLines, notePieces } from '../../../src/answer/segments.ts'
import { quoted } from '../../../src/answer/view.ts'
import { answer as answerSchema, passage as passageSchema } from '../../../src/contract/schemas.ts'
import { findUnit } from '../../../src/paper/find-unit.ts'
import { sentencesOf } from '../../../src/paper/paper.ts'

const desk = deskAt(loadLibrary(), 'https://ibid.example')
const { paper } = desk

/** The first sentence of note 14, which gives the reward that paragraph 19 speaks of. */
const REWARD = { start: 0, end: 115 }

const unit = (id: string) => {
  const found = findUnit(paper, id)
  if (!found) throw new Error(`the paper has no ${id}`)
  return found
}

/** The sentence that the note's number stands behind. */
const SENTENCE = sentencesOf(unit('p19')).find(({ end }) => end === 546) ?? null

const answer = quoted(desk, unit('p19'), null, new Map([[14, REWARD]]))

describe('an answer in a note', () => {
  it('has the words that answer as a stretch of the note’s text', () => {
    expect(answer.footnotes.map(answeringWords)).toEqual([
      'In June 2003, RI was told by local sources in Yanbian that the reward per North Korean was 100 RMB, or about US$12.',
    ])
    expect(answer.highlight).toBeNull()
  })

  it('fits the contract, in which a passage that is read has no highlight', () => {
    expect(answerSchema.parse(answer)).toEqual(answer)
    expect(answerSchema.parse(quoted(desk, unit('p19'), null))).not.toHaveProperty('footnotes.0.highlight')
    expect(passageSchema.shape.footnotes.element.safeParse(answer.footnotes[0]).success).toBe(false)
  })

  it('is divided where its setting changes, and together stays the note', () => {
    for (const footnote of paper.footnotes) {
      const { text } = footnote
      for (const highlight of [undefined, { start: 0, end: text.length }, { start: 2, end: 5 }]) {
        const pieces = notePieces({ text, highlight })
        expect(pieces.map((piece) => piece.text).join('')).toBe(text)
        const marked = pieces.filter((piece) => piece.marked).map((piece) => piece.text)
        expect(marked).toEqual(highlight ? [text.slice(highlight.start, highlight.end)] : [])
      }
    }
    expect(noteLines(answer)[0]?.printed?.map(({ marked }) => marked)).toEqual([true, false])
  })

  it('is linked with its words, after those of the passage', () => {
    expect(answer.url).toBe(
      'https://ibid.example/paper#p19:~:text=In%20June%202003%2C%20RI,RMB%2C%20or%20about%20US%2412.',
    )
    const both = quoted(desk, unit('p19'), SENTENCE, new Map([[14, REWARD]]))
    expect(both.url).toMatch(/#p19:~:text=[^&]+&text=In%20June%202003%2C%20RI,[^&]+$/u)
  })

  it('stays marked behind the button of a message, together with the sentence', () => {
    const both = quoted(desk, unit('p19'), SENTENCE, new Map([[14, REWARD]]))
    const reference = referTo(paper, [both, answer])
    expect(reference).toMatch(/^\w+\|p19:475-546:14-0-115,p19:14-0-115$/u)
    expect(follow(desk, reference)).toEqual([both, answer])
  })

  it.each(['14-0-999999', '14-5-5', '15-0-4', '99-0-4', '14-0', '0-0-4'])('is nothing at %s', (part) => {
    const found = follow(desk, `${paper.version}|p19:${part}`)
    expect(found.flatMap(({ footnotes }) => footnotes.map(({ highlight }) => highlight))).toEqual([undefined])
  })

  it('is never cut from outside its note, nor from another passage’s', () => {
    expect(() => quoted(desk, unit('p19'), null, new Map([[14, { start: 0, end: 9999 }]]))).toThrow(RangeError)
    expect(quoted(desk, unit('p27'), null, new Map([[14, REWARD]]))).toEqual(quoted(desk, unit('p27'), null))
    expect(quoted(desk, unit('fn14'), null, new Map([[14, REWARD]]))).toEqual(quoted(desk, unit('fn14'), null))
  })
})
