import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { loadLibrary } from '../../../scripts/load-library.ts'
import { ask } from '../../../src/answer/ask.ts'
import { deskAt } from '../../../src/answer/library.ts'
import { recognise } from '../../../src/intent/recognise.ts'

const desk = deskAt(loadLibrary(), 'https://ibid.example')
const look = (question: string) => ask(desk, { question, limit: 3, history: [] })

/** How people ask where the paper has something, which stands at "{}". */
const FRAMES = readFileSync(new URL('frames.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n')
const framed = (frame: string, subject: string): string => frame.replace('{}', subject)

const PRINTED = ['karaoke', 'Yanji', 'miso', 'Tumen River', 'digging canals', 'train ticket', '44-year-old woman']
const LONGER = ['women who are sold to Chinese farmers', 'how guards treat prisoners in the labor training centers']
const UNPRINTED = ['volcanoes', 'Bitcoin', 'Donald Trump', 'the offside rule', 'solar panels']

describe('a message that wishes to be shown something', () => {
  it.each([...PRINTED, ...LONGER])('about %s is answered as that is by itself', (subject) => {
    const bare = look(subject)
    expect(bare.status).toBe('answered')
    const others = FRAMES.filter((frame) => {
      const { status, kind, answers } = look(framed(frame, subject))
      return status !== 'answered' || kind !== 'passages' || answers[0]?.id !== bare.answers[0]?.id
    })
    expect(others).toEqual([])
  })

  it.each(UNPRINTED)('about %s, which the paper does not have, is refused', (subject) => {
    expect(look(subject).status).toBe('not_found')
    expect(FRAMES.filter((frame) => look(framed(frame, subject)).status !== 'not_found')).toEqual([])
  })

  it('keeps what is looked up as it is written', () => {
    const others = [...PRINTED, ...LONGER, 'US$12', '27%', 'Ms. Lee'].flatMap((subject) =>
      FRAMES.map((frame) => recognise(desk.paper, framed(frame, subject))).filter(
        (intent) => intent.kind !== 'passages' || intent.topic !== subject,
      ),
    )
    expect(others).toEqual([])
  })
})

describe('a message that has more to ask', () => {
  it.each([
    'find out why women marry farmers',
    'what about women?',
    'is there a way back?',
    'where do they live?',
    'do they have food?',
    'where does he mention it?',
    'show me that passage',
    'What sentence was the grandmother serving?',
    'What part do brokers play?',
    'is she mentioned?',
  ])('%j is looked up whole', (message) => {
    expect(recognise(desk.paper, message)).toEqual({ kind: 'passages' })
  })
})
