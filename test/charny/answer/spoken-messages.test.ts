import { describe, expect, it } from 'vitest'
import { loadLibrary } from '../../../scripts/load-library.ts'
import { ask } from '../../../src/answer/ask.ts'
import { deskAt } from '../../../src/answer/library.ts'

const desk = deskAt(loadLibrary(), 'https://ibid.example')
const answer = (question: string) => ask(desk, { question, limit: 3, history: [] })

describe('talk, and a question about the paper itself, in Korean or Chinese', () => {
  it.each([
    [
      'who wrote this?',
      '이 논문 누가 썼어요?',
      '저자가 누구인가요?',
      '这篇文章是谁写的？',
      '這篇論文的作者是誰？',
      '作者',
    ],
    ['what is the title?', '논문 제목이 뭐예요', '论文的标题是什么？', '這篇論文的標題'],
    ['when was it published?', '이 논문 언제 나왔나요?', '论文什么时候发表的', '論文是哪一年發表的？'],
    ['when was it published?', '언제 발표된 논문인가요?', '这篇论文发表于哪一年？', '論文發表於哪一年？'],
    ['which journal?', '어느 학술지에 실렸나요?', '发表在哪个期刊？', '發表在哪個期刊？'],
    ['contents', '목차', '논문 목차 보여 주세요', '目录', '目錄'],
    [
      'summary',
      '논문 요약해 줘',
      '이 논문은 무엇에 관한 것인가요?',
      '总结一下这篇论文',
      '論文摘要',
      '这篇论文讲了什么？',
    ],
    ['introduction', '서론', '引言', '緒論'],
    ['conclusion', '논문의 결론은 무엇인가요?', '结论', '論文的結論是什麼？'],
    ['help', '도움말', '사용법 알려 주세요', '帮助', '幫助'],
    ['who are you?', '당신은 누구세요? AI인가요?', '你是谁？', '你是机器人吗？', '你是誰？'],
    [
      'who can see what I ask?',
      '제 질문이 저장되나요?',
      '제 질문을 누가 볼 수 있어요?',
      '경찰이 내 질문을 볼 수 있나요?',
      '여기서 물어봐도 안전한가요?',
      '你会保存我的问题吗？',
      '谁能看到我问的内容？',
      '警察能看到我的问题吗？',
      '誰看得到我的問題？',
      '這是匿名的嗎？',
      '隱私權政策',
    ],
    ['write a poem', '시 한 편 써 줘', '写一首诗', '幫我寫作業', '한국어로 번역해 주세요'],
    ['hello', '안녕하세요!', '你好', '您好'],
    ['thanks', '고맙습니다!', '감사해요', '谢谢你', '謝謝您！', '감사합니다. 안녕히 계세요.'],
  ])('gets what %j gets', (english, ...foreign) => {
    const right = answer(english)
    expect(right.kind).not.toBe('passages')
    for (const question of foreign) expect(answer(question)).toEqual(right)
  })

  it('is answered behind a greeting', () => {
    expect(answer('안녕하세요! 이 논문 누가 썼어요?')).toEqual(answer('who wrote this?'))
    expect(answer('您好，请问作者是谁？')).toEqual(answer('who wrote this?'))
  })

  it.each(['오늘 날씨 어때?', '股票价格', '台灣總統是誰？', '저자의 어머니는 누구인가요?'])(
    'is no question of another subject: %s',
    (question) => {
      expect(answer(question)).toMatchObject({ status: 'not_found', kind: 'passages' })
    },
  )
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
    [
      'what page is that on?',
      '몇 쪽이야?',
      '몇 쪽인가요?',
      '그게 몇 페이지예요?',
      '몇 쪽에 있어요?',
      '몇 쪽에 나오나요?',
    ],
    [
      'what page is that on?',
      '在第几页？',
      '这是第几页？',
      '在哪一页？',
      '在第幾頁？',
      '請問在哪一頁？',
      '這是第幾頁呢？',
    ],
    ['in which year?', '어느 해?', '어느 해인가요?', '몇 년도예요?', '그게 어느 해입니까?', '그게 몇 년도야?'],
    ['in which year?', '哪一年？', '是哪一年？', '在哪一年呢？', '那是哪一年？', '這是哪一年？'],
    [
      'is that a direct quote?',
      '직접 인용인가요?',
      '직접 인용이에요?',
      '원문 그대로예요?',
      '원문인가요?',
      '원문이 맞나요?',
    ],
    ['is that a direct quote?', '这是原文吗？', '是原话吗？', '这是直接引用吗？', '這是原文嗎？', '這是直接引用嗎？'],
    ['source?', '출처?', '출처가 어디예요?', '누가 그래요?', '来源？', '出处在哪里？', '誰說的？'],
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
