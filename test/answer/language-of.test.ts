import { describe, expect, it } from 'vitest'
import { languageOf } from '../../src/answer/language-of.ts'

describe('the way of writing of a Chinese text', () => {
  it.each([
    '台灣總統是誰？',
    '論文摘要',
    '你是誰',
    '幫我寫作業',
    '孤兒的情況',
    '不遣返原則',
    '強制遣返',
    '註腳5',
    '請問',
  ])('is traditional: %s', (text) => {
    expect(languageOf(text)).toBe('zh-Hant')
  })

  it.each([
    '论文摘要',
    '你是谁',
    '帮我写作业',
    '孤儿的情况',
    '不驱回原则',
    '强制遣返',
    '脚注5',
    '请问',
    '后来呢',
    '里面',
  ])('is simplified: %s', (text) => {
    expect(languageOf(text, text === '里面' ? 'zh-Hans' : undefined)).toBe('zh-Hans')
  })

  it('is the reader’s where both ways have the same characters', () => {
    expect(languageOf('人口', 'zh-Hant')).toBe('zh-Hant')
    expect(languageOf('人口', 'zh-Hans')).toBe('zh-Hans')
    expect(languageOf('人口', 'en')).toBe('zh-Hans')
    expect(languageOf('论文', 'zh-Hant')).toBe('zh-Hans')
  })

  it('is the one that more of it is in, where a name is written the other way', () => {
    expect(languageOf('請問「刘晓波」是誰寫的論文裡提到的？')).toBe('zh-Hant')
  })
})
