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
    ['延边', 'Yanbian', 'p5 p15'],
    ['强制遣返', 'deportation', 'p39'],
    ['強制遣返？', 'deportation', 'p39'],
    ['북한의 기근과 배급제', 'North Korea, famine, Public Distribution System', 'p12'],
    ['북한 사람들은 왜 나라를 떠나는가?', 'why, North Koreans, leave their country', 'p12'],
    ['중국에 북한 사람이 몇 명 있습니까?', 'how many, China, North Koreans', 'p4'],
    ['敵對階層', 'hostile class', 'p53'],
    ['朝鲜人为什么逃离？', 'why, North Koreans, leave their country', 'p12'],
    ['중국인', 'Chinese', 'p17'],
    ['2004年决议', '2004, resolution', 'p58'],
    ['2004년 4월 결의안', '2004, April, resolution', 'p58'],
    ['형법 제117조', 'Criminal Code, Article 117', 'p8'],
    ['刑法第117条', 'Criminal Code, Article 117', 'p8'],
    ['中国有多少朝鲜难民？', 'how many, China, North Korean refugees', 'p4'],
    ['중국에 탈북민이 몇 명이나 있나요?', 'how many, China, North Koreans', 'p4'],
    ['在中國有多少脫北者？', 'how many, China, North Koreans', 'p4'],
    ['강제송환 금지 원칙이 뭐예요?', 'refoulement', 'p59'],
    ['不遣返原則', 'refoulement', 'p59'],
    ['아이들은 학교에 갈 수 있나요?', 'children, school', 'p38'],
    ['중국은 왜 탈북자를 난민으로 인정하지 않나요?', 'why, China, North Koreans, not recognized as refugees', 'p51'],
    ['中国为什么不承认他们是难民？', 'why, China, not recognized as refugees', 'p51'],
    ['UNHCR의 입장', 'UNHCR, stance', 'p60'],
    ['refugee sur place가 뭐예요?', 'refugee sur place', 'p57'],
    ['안녕하세요, 강제 낙태에 대해 알려주세요', 'forced abortions', 'p48'],
    ['몇 명을 인터뷰했습니까?', 'how many, people interviewed', 'p11 p14'],
    ['作者采访了多少人？', 'how many, people interviewed', 'p11 p14'],
    ['남자들은 왜 중국에서 숨기 어려운가요?', 'why, men, China, hide, difficult', 'p22'],
    ['배급제가 무너진 뒤 어떻게 되었나요?', 'what happens to, Public Distribution System, collapse', 'p12'],
    ['核心阶层占多少？', 'core class, share', 'p53'],
    ['难民署能进入延边吗？', 'UNHCR, enter, Yanbian', 'p16'],
    ['中国签署了1951年公约吗？', 'China, signatory, 1951 Convention', 'p16'],
  ])('of words that the glossary has finds a passage that answers: %s', (question, terms, ids) => {
    const { status, reply, answers } = answer(question)
    expect(reply).toContain(`Asked as: ${terms}.`)
    expect(status).toBe('answered')
    expect(ids.split(' ')).toContain(answers[0]?.id)
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

  it.each(['각주 14', '83쪽', '第83页', '註腳14'])(
    'names no words for what is a place in the paper: %s',
    (question) => {
      expect(answer(question).reply).not.toContain('Asked as')
    },
  )

  it('that finds nothing is told that only its words were looked for', () => {
    expect(answer('韩国大使馆的朝鲜人').reply).toContain('North Koreans.')
    expect(answer('韩国大使馆的朝鲜人').reply).toContain('a whole question in English may find more')
    expect(answer('99쪽').reply).not.toContain('may find more')
  })

  it('is counted where it names a place, and nothing is said twice', () => {
    expect(library.glossary.read('연변에 조선족이 몇 명 사나요?')?.english).toBe(
      'how many ethnic Koreans are in Yanbian',
    )
    expect(library.glossary.read('탈북 난민은 난민인가요?')?.terms).toEqual(['North Korean refugees'])
  })

  it('is told of no words that are not the paper’s', () => {
    const { reply, suggestions } = answer('GPT는 누가 만든 김치인가요?')
    expect(reply).not.toContain('These of its words')
    expect(suggestions).toEqual(library.suggestions.slice(0, 6))
  })

  it('says who does what in the order of English', () => {
    expect(library.glossary.read('북한 사람들은 왜 중국에 가나요?')?.english).toBe('why North Koreans go China')
  })

  it('is told in its own language that questions must be in English, with what of it can be asked', () => {
    const { status, reply, suggestions } = answer('탈북자들의 내일 점심은 김치찌개인가요?')
    expect(status).toBe('not_found')
    expect(reply).toContain('영어로')
    expect(reply).toContain('North Koreans')
    expect(suggestions[0]).toBe('North Koreans')
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
