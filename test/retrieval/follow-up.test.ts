import { describe, expect, it } from 'vitest'
import { readCalibration } from '../../scripts/bank/calibration.ts'
import { readBuiltCorpus } from '../../scripts/load-library.ts'
import { openLibrary } from '../../src/library.ts'
import { chanceOf } from '../../src/retrieval/confidence.ts'
import { LEANINGS } from '../../src/retrieval/follow-up.ts'
import { leansFrom } from '../../src/retrieval/retrieval.ts'

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

  it('leans on the last turn that was answered, whatever was refused since', () => {
    const [first = []] = histories
    const refused = { question: 'Who won the football last night?', passages: [] }
    expect(retrieval.after([...first, refused])('why?')).toEqual(retrieval.after(first)('why?'))
  })

  it('leans on a last turn that names no passage by what would have answered it', () => {
    const [[turn] = []] = histories
    const { question = '' } = turn ?? {}
    expect(retrieval.after([{ question }])('is that true?')).toEqual(
      retrieval.after([{ question, passages: turn?.passages }])('is that true?'),
    )
  })

  it('stands alone where nothing came before', () => {
    expect(retrieval.after([])('why?')).toEqual(retrieval.retrieve('why?'))
  })
})
