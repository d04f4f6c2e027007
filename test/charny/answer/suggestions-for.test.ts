import { describe, expect, it } from 'vitest'
import { loadLibrary } from '../../../scripts/load-library.ts'
import { ask } from '../../../src/answer/ask.ts'
import { deskAt } from '../../../src/answer/library.ts'
import { standingSuggestions, suggestionsFor } from '../../../src/answer/suggestions-for.ts'

const desk = deskAt(loadLibrary(), 'https://ibid.example')
const look = (question: string) => ask(desk, { question, limit: 3, history: [] })

describe('suggestions', () => {
  it.each<[string, RegExp]>([
    ['do the children of defectors get vaccines', /children/u],
    ['what is on the menu of the prison canteen', /prison/u],
    ['who funds the churches abroad', /churches/u],
    ['Which countries signed the convention in 1951?', /1951 Convention/u],
    ['what do women earn on farms', /women/u],
  ])('are near %j', (question, first) => {
    const offered = suggestionsFor(desk, question)
    expect(offered[0]).toMatch(first)
    expect(offered.length).toBeLessThanOrEqual(6)
    expect(new Set(offered).size).toBe(offered.length)
  })

  it('name a section where its title is near', () => {
    expect(suggestionsFor(desk, 'deportation from Canada')).toContain('Treatment upon Deportation')
  })

  it.each(['what is the capital of Australia', 'How many? And who? And when?', 'hello', '', '???'])(
    'stand as they are where no word tells: %j',
    (question) => {
      expect(suggestionsFor(desk, question)).toEqual(standingSuggestions(desk))
      expect(standingSuggestions(desk)).toHaveLength(6)
    },
  )

  it('are given where there is no answer, and only there', () => {
    const unanswered = look('How many North Koreans live in Russia?')
    expect(unanswered.status).toBe('not_found')
    expect(unanswered.suggestions).toEqual(suggestionsFor(desk, 'How many North Koreans live in Russia?'))
    expect(look('What does Article 117 of the Criminal Code mandate?').suggestions).toEqual([])
    expect(look('write a poem about children').suggestions).toEqual(standingSuggestions(desk))
  })

  it('are not those that were asked in the conversation', () => {
    const history = standingSuggestions(desk).map((question) => ({ question }))
    const { suggestions } = ask(desk, { question: 'thanks', limit: 3, history })
    expect(suggestions).toEqual(desk.suggestions.slice(6, 12))
    const near = suggestionsFor(desk, 'deportation from Canada')
    expect(suggestionsFor(desk, 'deportation from Canada', near.slice(0, 1))).toEqual(
      expect.arrayContaining(near.slice(1)),
    )
    expect(suggestionsFor(desk, 'deportation from Canada', near.slice(0, 1))).not.toContain(near[0])
  })

  it.each(desk.suggestions)('are answered: %s', (question) => {
    expect(look(question).status).toBe('answered')
  })
})
