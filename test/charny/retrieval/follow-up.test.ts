import { describe, expect, it } from 'vitest'
import { readCalibration } from '../../../scripts/bank/calibration.ts'
import { readBuiltCorpus } from '../../../scripts/load-library.ts'
import { openLibrary } from '../../../src/library.ts'
import { chanceOf } from '../../../src/retrieval/confidence.ts'
import { LEANINGS } from '../../../src/retrieval/follow-up.ts'
import { leansFrom } from '../../../src/retrieval/retrieval.ts'

const corpus = readBuiltCorpus()
const { paper, retrieval } = openLibrary(corpus)

/** What may have been asked before: three matters, far from each other, each answered. */
const histories = [
  'How many North Koreans are hiding in China?',
  'Why do women marry Chinese men?',
  'What does the 1951 Convention say about refugees?',
].map((question) => [{ question, passages: [retrieval.retrieve(question).ranked[0]?.passage.id ?? ''] }])

const leans = (message: string): boolean =>
  chanceOf(corpus.model.followUp.leaning, LEANINGS, retrieval.leaningsOf(message, retrieval.lookUp(message))) >=
  leansFrom(retrieval.retrieve(message).confidence)

/** Messages that were written to stand alone; every fourth, so that it takes a moment. */
const lines = readCalibration(paper, 'corpus/bank/calibration.txt').filter((_, i) => i % 4 === 0)

const STANDING = [
  'Why do women marry Chinese men?',
  'How many people live in Yanji?',
  'What does the 1951 Convention say about refugees?',
  'Which note cites Human Rights Watch?',
  'Does UNHCR have access to the border region?',
  'What are the punishments for crossing the border without permission?',
  'How many North Koreans reached South Korea in 2003?',
  'Who helps North Koreans in Yanbian?',
  'What is the capital of Peru?',
  'Is the hostile class excluded from food rations?',
  'How did the author find the people whom he interviewed?',
  'What happens to children of North Korean mothers in China?',
  'Is it dangerous to be deported?',
]

describe('a message that names its own subject', () => {
  it('is told from one that leans on what came before, but for fewer than one in ten', () => {
    expect(lines.filter(({ text }) => leans(text)).length).toBeLessThan(lines.length / 10)
  })

  it.each(STANDING)(
    'gets the same answer after any turn and after many as if nothing had come before: %s',
    (message) => {
      const alone = retrieval.retrieve(message)
      for (const history of [...histories, histories.flat()]) expect(retrieval.after(history)(message)).toEqual(alone)
    },
  )
})

describe('an elliptical message', () => {
  it.each([
    'why?',
    'who are they?',
    'and in China?',
    'is that true?',
    'what happens to them?',
    'where do they go?',
    'how many of them?',
    'is it still so?',
    'and after that?',
    'how many?',
    'when was that?',
    'to whom?',
    'for how much?',
    'by whom?',
    'what about the others?',
  ])('%s is answered by what came before', (message) => {
    const alone = retrieval.retrieve(message)
    const after = histories.map((history) => retrieval.after(history)(message))
    for (const retrieved of after) expect(retrieved).not.toEqual(alone)
    expect(new Set(after.map(({ ranked }) => ranked[0]?.passage.id)).size).toBeGreaterThan(1)
  })

  it('that is bare leans on the turn right before it and on no other; one with words of its own on the last answered', () => {
    const [first = []] = histories
    const refused = { question: 'Who won the football last night?', passages: [] }
    const after = retrieval.after([...first, refused])
    for (const bare of ['why?', 'how come?', 'since when?', 'such as?', 'and then?']) {
      expect(after(bare)).toMatchObject({ lacksSubject: true, answers: false, confidence: 0 })
      expect(retrieval.after(first)(bare).lacksSubject).toBe(false)
    }
    expect(after('and the children?')).toEqual(retrieval.after(first)('and the children?'))
  })

  it.each(['since when?', 'says who?', 'for example?'])('%s stays where the answer stood', (bare) => {
    for (const history of histories) {
      expect(retrieval.after(history)(bare).ranked[0]?.passage.id).toBe(history[0]?.passages[0])
    }
  })

  it('leans on the passage of a note that was read', () => {
    const note = [{ question: 'What reward did informers get?', passages: ['fn14'] }]
    expect(retrieval.after(note)('since when?').ranked[0]?.passage.id).toBe(paper.footnote(14)?.passage)
  })

  it('leans on a last turn that names no passage by what would have answered it', () => {
    const [[turn] = []] = histories
    const { question = '' } = turn ?? {}
    expect(retrieval.after([{ question }])('is that true?')).toEqual(
      retrieval.after([{ question, passages: turn?.passages }])('is that true?'),
    )
  })

  it('lacks its subject where nothing came before; a printed word does not', () => {
    expect(retrieval.retrieve('why?').lacksSubject).toBe(true)
    expect(retrieval.retrieve('example').lacksSubject).toBe(false)
  })
})

describe('a message that names its subject and points back at nothing', () => {
  const history = [{ question: 'What happens to women who cross?', passages: ['p23', 'p28'] }]

  it.each(['what about the men?', 'and kids?', 'what about the children?'])(
    '%s is not refused for what came before it',
    (message) => {
      expect(leans(message)).toBe(true)
      const [after, alone] = [retrieval.after(history)(message), retrieval.retrieve(message)]
      expect(after.answers).toBe(true)
      expect(after.ranked[0]).toMatchObject({ passage: alone.ranked[0]?.passage })
    },
  )
})
