import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { loadLibrary } from '../../../scripts/load-library.ts'
import { ask } from '../../../src/answer/ask.ts'
import { isForeign } from '../../../src/answer/foreign.ts'
import { deskAt } from '../../../src/answer/library.ts'

const root = new URL('../../../', import.meta.url)
const linesOf = (path: string): string[] =>
  readFileSync(new URL(path, root), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')

const bank = readdirSync(new URL('corpus/bank', root), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.txt'))
  .flatMap((file) => linesOf(`corpus/bank/${file}`))
  .concat(linesOf('scripts/general/off-topic.txt'))

describe('a message', () => {
  const desk = deskAt(loadLibrary(), 'https://ibid.example')

  it.each(linesOf('test/charny/answer/foreign.txt'))(
    'in another language is told that the paper is in English: %s',
    (question) => {
      expect(ask(desk, { question, limit: 3, history: [] })).toMatchObject({
        status: 'not_found',
        answers: [],
        related: [],
        reply: 'The paper is in English, and so must questions be for Ibid to find their place in it.',
      })
    },
  )

  it('in the language of a paper that is not English is looked up in it', () => {
    const record = { ...desk.paper.record, language: 'fr' }
    const reply = ask(
      { ...desk, paper: { ...desk.paper, record } },
      {
        question: 'où sont les réfugiés nord-coréens dans le Yanbian ?',
        limit: 3,
        history: [],
      },
    ).reply
    expect(reply).not.toContain('in English')
  })

  it.each(['refugee 협약은 뭐예요?', 'China 나라의 대통령은 누구인가요?', 'refugee 什么时候可以回家？'])(
    'in Korean or Chinese with an English word is in another language: %s',
    (question) => {
      expect(isForeign(question)).toBe(true)
    },
  )

  it.each(['What is 강제송환 of 북한 난민?', 'Kim Jong Il 金正日', 'Yanbian 延边'])(
    'in English with a Korean or Chinese word is in English: %s',
    (question) => {
      expect(isForeign(question)).toBe(false)
    },
  )

  it('in English is never taken for foreign: of the bank’s lines only those are that were written in other languages', () => {
    expect(bank.length).toBeGreaterThan(20_000)
    expect(bank.filter((line) => /\p{Script=Latin}/u.test(line) && isForeign(line))).toEqual([
      // A Chinese character says as much as two letters.
      'translate: 我今天很累',
      'wie wird das wetter morgen',
      'qué hora es en madrid',
      "c'est quoi la capitale du pérou",
      'come si fa il tiramisù',
      'gdzie jest najbliższa apteka',
    ])
  })

  it.each([
    'What did Médecins Sans Frontières report?',
    'Is it de facto or de jure?',
    'who is in charge of die-ins en masse',
    'Kim Jong Il',
    'sans papiers',
    'Ursula von der Leyen age',
    'van de graaff generator',
    'De La Soul lyrics',
    'Los del Rio',
    'apa style',
    'kim il sung',
    'comment please',
    'Lake Como',
    'white dove',
    'Wen Jiabao',
    'Sao Paulo',
    'NE China',
    'un longstanding view on sur place',
    'la la land',
    'vis-à-vis UNHCR',
    'Who owns Le Monde and El País?',
    'Yanbian',
    '14-1?',
    '???',
    '',
  ])('in English that borrows is not: %j', (message) => {
    expect(isForeign(message)).toBe(false)
  })
})
