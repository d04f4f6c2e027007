import { describe, expect, it } from 'vitest'
import { loadLibrary } from '../../scripts/load-library.ts'
import { ask } from '../../src/answer/ask.ts'
import { check } from '../../src/answer/check.ts'
import { deskAt } from '../../src/answer/library.ts'
import { findUnit } from '../../src/paper/find-unit.ts'
import { sentencesOf } from '../../src/paper/paper.ts'

const desk = deskAt(loadLibrary(), 'https://ibid.example')
const { paper, suggestions } = desk

/** So many words that no other place of a paper has them by chance. */
const FEW_WORDS = 6

const sentences = paper.passages
  .filter(({ kind }) => kind === 'paragraph')
  .flatMap((passage) =>
    sentencesOf(passage).map(({ start, end }) => ({ id: passage.id, text: passage.text.slice(start, end) })),
  )
  .filter(({ text }) => text.split(' ').length >= FEW_WORDS)

describe('the corpus that is set', () => {
  it('has all its passages and notes in its source, each under its own id', () => {
    const units = [...paper.passages, ...paper.footnotes]
    expect(new Set(units.map(({ id }) => id)).size).toBe(units.length)
    for (const unit of units) {
      expect(paper.source).toContain(unit.text)
      expect(findUnit(paper, unit.id)).toBe(unit)
    }
  })

  it('has an answer to each of its suggestions', () => {
    expect(suggestions.length).toBeGreaterThan(0)
    for (const question of suggestions)
      expect([question, ask(desk, { question, limit: 3, history: [] }).status]).toEqual([question, 'answered'])
  })

  it('has each of its sentences found exact by the check, in its passage', () => {
    expect(sentences.length).toBeGreaterThan(0)
    for (const { id, text } of sentences) {
      const { verdict, answers } = check(desk, text)
      expect([text, verdict]).toEqual([text, 'exact'])
      expect(answers.map((answer) => answer.id)).toContain(id)
    }
  })

  it('has no sentence that the check takes for exact when a “not” is put into it', () => {
    for (const { text } of sentences) {
      const words = text.split(' ')
      const claimed = words.toSpliced(Math.floor(words.length / 2), 0, 'not').join(' ')
      expect([claimed, check(desk, claimed).verdict]).not.toEqual([claimed, 'exact'])
    }
  })
})
