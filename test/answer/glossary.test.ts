import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { loadLibrary } from '../../scripts/load-library.ts'
import { ask } from '../../src/answer/ask.ts'
import { rowsOf } from '../../src/answer/glossary.ts'
import { deskAt } from '../../src/answer/library.ts'
import { isPassedOver } from '../../src/answer/passed-over.ts'

const library = loadLibrary()
const desk = deskAt(library, 'https://ibid.example')
const answer = (question: string) => ask(desk, { question, limit: 3, history: [] })

const rows = rowsOf(readFileSync('corpus/glossary.tsv', 'utf8'))

describe('the glossary of the corpus', () => {
  it('has four columns, and no word twice in one language', () => {
    for (const column of [1, 2, 3]) {
      const words = rows.flatMap((row) => (row[column] ?? '').split('/').map((word) => word.replaceAll(' ', '')))
      expect(words.filter((word, index) => word === '' || words.indexOf(word) !== index)).toEqual([])
    }
    expect(rows.filter((row) => row.length !== 4)).toEqual([])
  })

  it('has no English word that the paper has not, besides those that ask and name places', () => {
    const { tokenize } = library.retrieval
    const printed = new Set(tokenize(readFileSync('corpus/generated/source.txt', 'utf8')))
    const asking = new Set(tokenize('how many why where who what happens page footnote'))
    const strange = rows.flatMap(([english = '']) =>
      tokenize(english).filter((word) => !printed.has(word) && !asking.has(word)),
    )
    expect(strange).toEqual([])
  })

  it('has every term in the script of its language', () => {
    for (const [, korean = '', ...chinese] of rows) {
      expect(korean).toMatch(/^[\p{Script=Hangul}\d/ ]+$/u)
      for (const words of chinese) expect(words).toMatch(/^[\p{Script=Han}\d/A-Z]+$/u)
    }
  })
})

describe('a question in Korean or Chinese', () => {
  it.each([
    ['정치범', 'political prisoners', 'p14'],
    ['정치범은 어떤 사람들입니까?', 'political prisoners', 'p14'],
    ['延边', 'Yanbian', 'p15'],
    ['强制遣返', 'deportation', 'p39'],
    ['強制遣返？', 'deportation', 'p39'],
    ['북한의 기근과 배급제', 'North Korea, famine, Public Distribution System', 'p12'],
    ['북한 사람들은 왜 나라를 떠나는가?', 'why, North Koreans, leave their country', 'p12'],
    ['중국에 북한 사람이 몇 명 있습니까?', 'how many, China, North Koreans', 'p4'],
    ['敵對階層', 'hostile class', 'p53'],
  ])('of words that the glossary has finds the passage: %s', (question, terms, id) => {
    const { status, reply, answers } = answer(question)
    expect(reply).toContain(`Asked as: ${terms}.`)
    expect(status).toBe('answered')
    expect(answers[0]?.id).toBe(id)
  })

  it.each([
    ['각주 14', 'fn14'],
    ['第14条脚注', 'fn14'],
    ['註腳14', 'fn14'],
  ])('finds the note that it names: %s', (question, id) => {
    expect(answer(question).answers[0]?.id).toBe(id)
  })

  it('is told in its own language that questions must be in English, with what of it can be asked', () => {
    const { status, reply, suggestions } = answer('탈북자들의 내일 점심은 김치찌개인가요?')
    expect(status).toBe('not_found')
    expect(reply).toContain('영어로')
    expect(reply).toContain('North Korean refugees')
    expect(suggestions[0]).toBe('North Korean refugees')
    expect(answer('論文的作者晚餐吃麵條嗎').reply).toContain('請用英文提問')
    expect(answer('作者晚饭吃面条吗').reply).toContain('请用英文提问')
    expect(answer('なぜ中国へ行くのですか').reply).toBe(answer('Почему?').reply)
  })

  it('that has none of the paper’s terms is offered questions that the paper answers, and nothing else', () => {
    const { reply, suggestions } = answer('오늘 날씨는 어때요?')
    expect(reply).not.toContain('These of its words')
    expect(suggestions).toEqual(library.suggestions.slice(0, 6))
  })

  it('is Korean though it has a name in Latin letters; English is not, though it has one in Han', () => {
    expect(answer('UNHCR는 무엇을 말하나요').reply).toContain('UNHCR')
    expect(answer('What is the hostile class (敌对阶层)?').answers[0]?.id).toBe('p53')
  })
})

describe('what is passed over', () => {
  it('is told in time that grows with its length only', () => {
    expect(isPassedOver(`${'이나'.repeat(500)}밥`)).toBe(false)
    expect(isPassedOver('에서는')).toBe(true)
    expect(isPassedOver('')).toBe(true)
  })
})
