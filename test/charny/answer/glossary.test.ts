import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { loadLibrary } from '../../../scripts/load-library.ts'
import { ask } from '../../../src/answer/ask.ts'
import { rowsOf } from '../../../src/answer/glossary.ts'
import { deskAt } from '../../../src/answer/library.ts'
import { isPassedOver } from '../../../src/answer/passed-over.ts'

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
    ['朝鲜人为什么去中国？', 'why, North Koreans, go, China', 'p4'],
    ['중국인', 'Chinese', 'p17'],
    ['2004年决议', '2004, resolution', 'p58'],
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
    ['각주 14, 84쪽', 'fn14'],
  ])('finds the note that it names: %s', (question, id) => {
    expect(answer(question).answers[0]?.id).toBe(id)
  })

  it.each(['80쪽에서 83쪽까지', '第80至83页', '80-83頁'])('finds the pages that it names: %s', (question) => {
    expect(ask(desk, { question, limit: 1, history: [] })).toMatchObject({ status: 'answered', kind: 'page' })
    expect(answer(question).reply).toContain('80–83')
  })

  it.each(['难民没有食物吗？', '為什麼沒有難民地位？', '朝鲜人不去中国吗', '난민 지위가 없나요', '난민이 안 가나요'])(
    'is not asked without its negation: %s',
    (question) => {
      expect(answer(question)).toMatchObject({ status: 'not_found', answers: [] })
      expect(answer(question).reply).not.toContain('Asked as')
    },
  )

  it('says who does what in the order of English', () => {
    expect(library.glossary.read('북한 사람들은 왜 중국에 가나요?')?.english).toBe('why North Koreans go China')
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

describe('a step or bare follow-up in Korean or Chinese', () => {
  const after = (question: string, opening: string) => {
    const { answers } = answer(opening)
    return ask(desk, { question, limit: 3, history: [{ question: opening, passages: answers.map(({ id }) => id) }] })
  }

  it.each([
    ['next page', '다음 쪽', '다음 페이지는요?', '下一页', '下一頁', '请看下一页'],
    ['previous page', '이전 쪽', '上一页', '上一頁'],
    ['next footnote', '다음 각주', '다음 각주 보여 주세요', '下一个脚注', '下一條註腳'],
    ['more', '더', '더 보여 주세요', '更多', '还有吗？', '還有嗎？'],
    ['why?', '왜?', '왜요?', '为什么？', '為什麼呢？'],
    ['source?', '출처?', '누가 그래요?', '来源？', '誰說的？'],
  ])('gets what %j gets', (english, ...foreign) => {
    for (const opening of ['Why do men have a difficult time finding sanctuary in China?', 'footnote 14', 'page 83']) {
      const right = after(english, opening)
      for (const question of foreign) expect(after(question, opening)).toEqual(right)
    }
  })

  it('goes on behind thanks', () => {
    const { answers } = answer('page 83')
    const history = [
      { question: 'page 83', passages: answers.map(({ id }) => id) },
      { question: '감사합니다', passages: [] },
    ]
    expect(ask(desk, { question: '다음 쪽', limit: 3, history })).toEqual(after('next page', 'page 83'))
  })
})

describe('what is passed over', () => {
  it('is told in time that grows with its length only', () => {
    expect(isPassedOver(`${'이나'.repeat(500)}밥`)).toBe(false)
    expect(isPassedOver('에서는')).toBe(true)
    expect(isPassedOver('')).toBe(true)
  })
})
