import { describe, expect, it } from 'vitest'
import { loadLibrary } from '../../../scripts/load-library.ts'
import { ask } from '../../../src/answer/ask.ts'
import { deskAt } from '../../../src/answer/library.ts'
import { isBehind } from '../../../src/answer/read-on.ts'
import type { Answer, Turn } from '../../../src/answer/types.ts'
import { quoted } from '../../../src/answer/view.ts'

const desk = deskAt(loadLibrary(), 'https://ibid.example')
const { paper } = desk

/** The best answer to each of several messages. */
function best(messages: readonly string[]): (Answer | undefined)[] {
  const history: Turn[] = []
  return messages.map((question) => {
    const { answers } = ask(desk, { question, limit: 3, history })
    history.push({ question, passages: answers.map(({ id }) => id) })
    return answers[0]
  })
}

const words = (answer: Answer | undefined): string =>
  answer?.quote.slice(answer.highlight?.start, answer.highlight?.end) ?? ''

describe('what happened next', () => {
  const THEN = [
    'and then?',
    'then what?',
    'What happened next?',
    'and after that?',
    'what came next',
    'so then',
    'and then?',
  ]

  it('goes on and on, and never back', () => {
    const shown = best(['Who was caught in Bible study?', ...THEN])
    expect(shown[0]?.id).toBe('p45')
    for (const [at, answer] of shown.entries()) {
      const before = shown[at - 1]
      if (before) expect(answer && isBehind(desk, answer, before), THEN[at - 1]).toBe(true)
    }
  })

  it('passes from the end of a passage to the next', () => {
    const history = [{ question: 'page 90', passages: ['p46'] }]
    expect(ask(desk, { question: 'and then?', limit: 3, history }).answers[0]?.id).toBe('p47')
  })
})

describe('a place behind another', () => {
  const at = (id: string, start?: number, end?: number): Answer => {
    const passage = paper.passage(id)
    if (!passage) throw new Error(`the paper has no ${id}`)
    return quoted(desk, passage, start === undefined || end === undefined ? null : { start, end })
  }

  it('is in a later passage, or later in the same', () => {
    expect(isBehind(desk, at('p46'), at('p45'))).toBe(true)
    expect(isBehind(desk, at('p44'), at('p45'))).toBe(false)
    expect(isBehind(desk, at('p45', 200, 210), at('p45', 0, 100))).toBe(true)
    expect(isBehind(desk, at('p45', 100, 210), at('p45', 0, 100))).toBe(true)
    expect(isBehind(desk, at('p45', 99, 210), at('p45', 0, 100))).toBe(false)
    expect(isBehind(desk, at('p45', 99, 210), at('p45'))).toBe(false)
    expect(isBehind(desk, at('p45'), at('p45', 0, 100))).toBe(false)
  })
})

describe('a bare question', () => {
  const CRIME = 'Do some refugees commit crimes?'

  it.each(['what kind?', 'Such as?', 'like what?', 'what sort?', 'in what way?'])(
    '%j goes on from the answer before it, and marks what that did not',
    (bare) => {
      const [first, after] = best([CRIME, bare])
      expect(first?.id).toBe('p20')
      expect(after?.id).toBe('p20')
      expect(words(first)).not.toContain(words(after))
    },
  )

  it('behind another is about what that was about', () => {
    const [first, ...after] = best([CRIME, 'such as?', 'what kind?', 'where exactly?'])
    expect(after.map((answer) => answer?.id)).toEqual(after.map(() => first?.id))
    expect(words(after[2])).toContain('close to the Tumen River')
  })

  it('leans on the last answer where the bare one before it had none', () => {
    const history = [
      { question: 'Are women sold?', passages: ['p23'] },
      { question: 'how many?', passages: [] },
    ]
    const [last] = ask(desk, { question: 'to whom?', limit: 3, history }).answers
    expect(last?.id).toBe('p23')
  })

  it('whose answer was marked already is not padded, where a word answers it', () => {
    const [first, where] = best(['How many ethnic Koreans live in Yanbian?', 'where?'])
    expect(words(where)).toBe(words(first))
  })
})

describe('a question after an answer', () => {
  it('is not answered by what was marked for that', () => {
    const [first, after] = best(['What happened to the woman from Musan?', 'How long was her sentence?'])
    expect(after?.id).toBe(first?.id)
    expect(words(after)).toContain('a sentence of one year')
    expect(words(after)).not.toContain('Bible study')
  })

  it.each([
    ['Is China a signatory of the refugee convention?', 'When did it sign?'],
    ['Is China a member of the refugee convention?', 'And when did China sign it?'],
  ])('of a date is not answered by the year within a treaty’s name: %s %s', (opening, message) => {
    const [, response] = [opening, message].map((question, at) =>
      ask(desk, { question, limit: 3, history: at === 0 ? [] : [{ question: opening, passages: ['p16'] }] }),
    )
    expect(response).toMatchObject({ status: 'not_found', answers: [] })
    expect(response?.related[0]?.id).toBe('p16')
  })
})

describe('an amount that only a note tells', () => {
  it.each(['How much is the reward for turning in a refugee?', 'What bounty do the police pay for a refugee?'])(
    'is marked in the note: %s',
    (question) => {
      const [answer] = ask(desk, { question, limit: 3, history: [] }).answers
      const note = answer?.footnotes.find(({ number }) => number === 14)
      expect(answer?.id).toBe('p19')
      expect(note?.text.slice(note.highlight?.start, note.highlight?.end)).toMatch(/100 RMB, or about US\$12\.$/u)
    },
  )

  it('is not marked there where the text tells it', () => {
    const [answer] = ask(desk, {
      question: 'How much does it cost to buy citizenship for a child?',
      limit: 3,
      history: [],
    }).answers
    expect(answer?.id).toBe('p38')
    expect(answer?.footnotes.some(({ highlight }) => highlight)).toBe(false)
  })
})

describe('what else answers', () => {
  const QUESTION = 'Which options does China have?'

  it.each([
    'show me the others',
    'any other passages?',
    'what else does it say about that?',
    'where else?',
    'the next answer please',
    'the rest of them',
  ])('%j shows the answers that a chat did not', (message) => {
    const first = ask(desk, { question: QUESTION, limit: 3, history: [] })
    const history = [{ question: QUESTION, passages: first.answers.map(({ id }) => id) }]
    const after = ask(desk, { question: message, limit: 3, history })
    expect(first.prominent).toBe(1)
    expect(after.answers).toEqual(first.answers.slice(1))
    expect(after).toMatchObject({ kind: 'passages', confidence: first.confidence, prominent: 1 })
  })

  it('is what was not shown of several questions either', () => {
    const message = `What do prisoners eat? ${QUESTION}`
    const first = ask(desk, { question: message, limit: 3, history: [] })
    const history = [{ question: message, passages: first.answers.map(({ id }) => id) }]
    const { answers } = ask(desk, { question: 'show me the others', limit: 3, history })
    expect(first.prominent).toBe(2)
    expect(answers.slice(0, 1)).toEqual(first.answers.slice(2))
    for (const { id } of answers) expect(first.answers.slice(0, 2).map((shown) => shown.id)).not.toContain(id)
  })

  it('is a question of its own where it names somebody', () => {
    const history = [{ question: QUESTION, passages: ['p66', 'p64', 'p63'] }]
    const [answer] = ask(desk, { question: 'What happened to the other women?', limit: 3, history }).answers
    expect(['p64', 'p63']).not.toContain(answer?.id)
  })
})
