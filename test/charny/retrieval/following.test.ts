import { describe, expect, it } from 'vitest'
import { readBuiltCorpus } from '../../../scripts/load-library.ts'
import { openLibrary } from '../../../src/library.ts'
import { NEAR } from '../../../src/retrieval/alone.ts'
import { QUESTION_TYPES } from '../../../src/retrieval/question-type.ts'

const corpus = readBuiltCorpus()
const { paper, retrieval } = openLibrary(corpus)
const { starts } = retrieval.classes

const QUESTION = 'How many North Koreans are hiding in China?'
const PLACE = retrieval.retrieve(QUESTION).ranked[0]?.place ?? 0
const PASSAGE = paper.passages[PLACE]?.id ?? ''
const history = [{ question: QUESTION, passages: [PASSAGE] }]

/** The chances of the classes for a message after the question, alone, and together with the question. */
function chancesOf(message: string) {
  const joint = retrieval.lookUp(`${QUESTION} ${message}`).evidence.encoded.chances
  return {
    after: retrieval.after(history)(message).chances,
    own: retrieval.lookUp(message).evidence.encoded.chances,
    joint,
  }
}
const isShown = (at: number): boolean => at >= (starts[PLACE] ?? 0) && at < (starts[PLACE + 1] ?? 0)
const greatest = (chances: Float64Array, of: (at: number) => boolean): number =>
  chances.reduce((best, chance, at) => (of(at) && (best === -1 || chance > (chances[best] ?? 0)) ? at : best), -1)

describe('where the answer to a message after another stands', () => {
  it.each(['since when?', 'and when?', 'why?'])(
    'in another sentence than was read before, for the bare %s',
    (message) => {
      const before = retrieval.lookUp(QUESTION).evidence.encoded.chances
      const { after, joint } = chancesOf(message)
      const read = greatest(before, isShown)
      expect(after[read]).toBeLessThan((joint[read] ?? 0) / 2)
      for (const [at, chance] of after.entries()) {
        expect(chance).toBeGreaterThanOrEqual(0)
        if (isShown(at)) expect(chance).toBeLessThanOrEqual(joint[at] ?? 0)
        else expect(chance).toBe(joint[at])
      }
    },
  )

  it.each(['and in Japan?', 'what about their parents?'])(
    'is told by its own words, and a little by the question before: %s',
    (message) => {
      const { after, own, joint } = chancesOf(message)
      const most = greatest(joint, (at) => !isShown(at))
      const share = ((after[most] ?? 0) - (own[most] ?? 0)) / (joint[most] ?? 0)
      expect(share).toBeGreaterThan(0)
      expect(share).toBeLessThan(0.5)
      for (const [at, chance] of after.entries())
        if (!isShown(at)) expect(chance).toBeCloseTo((own[at] ?? 0) + share * (joint[at] ?? 0), 9)
    },
  )
})

describe('what a message leans on', () => {
  it('is the first passage that the turn names and the paper has', () => {
    const passages = ['p9999', PASSAGE, 'p2']
    for (const message of ['why?', 'and the others?'])
      expect(retrieval.after([{ question: QUESTION, passages }])(message)).toEqual(retrieval.after(history)(message))
  })

  it('is the last turn that was answered, for a message with words of its own', () => {
    const refused = { question: 'Who won the football last night?', passages: [] }
    expect(retrieval.after([...history, refused])('and in Japan?')).toEqual(retrieval.after(history)('and in Japan?'))
  })

  it('is about what was asked before, where the turn before only leaned on that', () => {
    const passages = [paper.passages[PLACE + 1]?.id ?? '']
    const leant = [...history, { question: 'why?', passages }]
    const asked = [{ question: QUESTION, passages }]
    for (const message of ['since when?', 'and in Japan?'])
      expect(retrieval.after(leant)(message)).toEqual(retrieval.after(asked)(message))
  })

  it('is nothing where the turn right before a bare one was refused, though its words have an answer', () => {
    expect(retrieval.after([{ question: QUESTION, passages: [] }])('why?')).toMatchObject({
      lacksSubject: true,
      answers: false,
      isNear: false,
      confidence: 0,
    })
  })

  it('is nothing where the turn before names no passage and the paper does not answer it', () => {
    const question = 'Who won the football last night?'
    expect(retrieval.after([{ question }])('why?').lacksSubject).toBe(true)
    expect(retrieval.after([{ question }])('is that true?')).toEqual(retrieval.retrieve('is that true?'))
  })

  it('is the first 300 characters of the question before', () => {
    const long = QUESTION.padEnd(300)
    for (const passages of [[PASSAGE], undefined]) {
      const after = (question: string) => retrieval.after([{ question, passages }])('is that true?')
      expect(after(`${long}What do the women do who marry farmers?`)).toEqual(after(long))
      expect(after(`${long.slice(1)}women who marry farmers`)).not.toEqual(after(long))
    }
  })
})

describe('a message that leans on what came before', () => {
  const LEANING = [
    'since when?',
    'and in Japan?',
    'what is their favourite song?',
    'did they play tennis there?',
    'is that true of the moon?',
    'and how is its weather?',
  ]
  const elsewhere = [{ question: 'Who won the football last night?', passages: [PASSAGE] }]
  const found = LEANING.flatMap((message) =>
    [history, elsewhere].map((turns) => ({
      alone: retrieval.retrieve(message),
      after: retrieval.after(turns)(message),
    })),
  ).filter(({ alone, after }) => alone.confidence !== after.confidence)

  it('is answered from the threshold on', () => {
    const { threshold } = corpus.model.followUp.confidence
    for (const { after } of found) expect(after.answers).toBe(after.confidence >= threshold)
    expect(new Set(found.map(({ after }) => after.answers)).size).toBe(2)
  })

  it('is near where it is so by itself, or by what came before', () => {
    for (const { alone, after } of found) expect(after.isNear).toBe(alone.isNear || after.confidence >= NEAR)
    expect(new Set(found.map(({ after }) => after.isNear)).size).toBe(2)
    expect(found.some(({ alone, after }) => after.isNear && !alone.isNear)).toBe(true)
  })

  it('wants what was wanted before where it asks for nothing itself, and else what it asks for', () => {
    const wants = (message: string) => retrieval.after(history)(message).asks
    expect(wants('and in Japan?')).toEqual({ type: QUESTION_TYPES.indexOf('none'), wants: 'count' })
    expect(wants('since when?').wants).toBe('date')
    expect(wants('and the names of the others?')).toEqual({ type: QUESTION_TYPES.indexOf('none'), wants: 'name' })
    expect(wants('did they play tennis there?')).toEqual({ type: QUESTION_TYPES.indexOf('whether'), wants: undefined })
  })
})
