import { describe, expect, it } from 'vitest'
import { PHRASES } from '../../src/languages/phrases.ts'
import { spokenFor, spokenIn } from '../../src/languages/spoken.ts'

describe('the language that is spoken besides English', () => {
  it.each([
    ['of the question, whatever the reader has', '왜 떠났나요?', 'zh-Hant', 'ko'],
    ['of the reader where the question is in English', 'Why did they leave?', 'zh-TW', 'zh-Hant'],
    ['of the reader where both ways of writing have the characters', '人口', 'zh-Hant', 'zh-Hant'],
    ['none for English to a reader of it', 'Why did they leave?', 'en', undefined],
    ['none for Japanese', 'なぜ', 'ja', undefined],
  ])('is that %s', async (_, question, tag, language) => {
    expect((await spokenFor(question, tag))?.language).toBe(language)
  })

  it('has every phrase of a page, and leaves as it is what is none', async () => {
    const { phrase } = await spokenIn('ko')
    for (const english of Object.values(PHRASES)) expect(phrase(english)).not.toBe('')
    const other = 'No phrase of a page' as (typeof PHRASES)[keyof typeof PHRASES]
    expect(phrase(other)).toBe(other)
  })
})
