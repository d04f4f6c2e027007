import { describe, expect, it } from 'vitest'
import { languageFor } from '../../src/answer/language-of.ts'
import { postpone } from '../../src/discord/respond.ts'
import { sizeOf } from '../../src/discord/embed.ts'
import { kindOf } from '../../src/http/log.ts'
import { isChapter, numberingOf } from '../../src/paper/note-label.ts'
import { issueOf, workOf, authorsOf, familiesOf } from '../../src/paper/record.ts'
import { traceOf } from '../../src/paper/trace.ts'
import { printedForms } from '../../src/retrieval/printed-form.ts'
import { pieces, shortened } from '../../src/slack/slack-text.ts'
import { typedText } from '../../src/slack/typed-text.ts'

describe('what somebody typed into Slack', () => {
  it.each([
    ['a mention', '<@U123> why?', 'why?'],
    ['a channel by its name', 'in <#C123|general>?', 'in #general?'],
    ['a channel without one', 'in <#C123>?', 'in  ?'],
    ['a link by its label', 'see <https://a.example/b|the paper>', 'see the paper'],
    ['a link without one', 'see <https://a.example/b>', 'see https://a.example/b'],
    ['a call to all', '<!here> why?', 'why?'],
    ['entities', 'a &lt; b &amp;amp; c', 'a < b &amp; c'],
  ])('is read without %s', (_, text, typed) => expect(typedText(text)).toBe(typed))
})

describe('a text that is too long for a chat', () => {
  it('is cut between words, and never within a character', () => {
    expect(shortened('worse than a dog', 12)).toBe('worse than…')
    expect(shortened('worse than', 12)).toBe('worse than')
    expect(shortened('😀😀😀', 4)).toBe('😀…')
    expect(pieces('😀😀', 3)).toEqual(['😀', '😀'])
    expect(pieces('aaaa', 2)).toEqual(['aa', 'aa'])
  })

  it('counts nothing for what an embed does not have', () => {
    expect(sizeOf({})).toBe(0)
    expect(
      sizeOf({ title: 'ab', description: 'cd', footer: { text: 'e' }, fields: [{ name: 'f', value: 'gh' }] }),
    ).toBe(8)
  })
})

describe('a chat that asks too much', () => {
  it.each([2, 3])('is told so where it waits for a message: type %d', (type) => {
    expect(postpone({ type })).toMatchObject({ type: 4, data: { content: expect.any(String) as string } })
  })

  it.each([1, 4, 5])('is told nothing where it does not: type %d', (type) => expect(postpone({ type })).toBeUndefined())
})

describe('the names of notes', () => {
  const notes = (...names: readonly (readonly [printed?: string, chapter?: string])[]) =>
    names.map(([printed, chapter], at) => ({ number: at + 1, printed, chapter }))

  it.each([
    ['numbered through', notes([], [], []), undefined],
    ['by chapter', notes(['1', 'I'], ['2', 'I'], ['1', 'II']), 'I: 1–2; II: 1'],
    ['by signs among numbers', notes(['†'], ['1'], ['2'], ['‡']), '†; 1–2; ‡'],
    ['by one number and one sign', notes(['*'], ['1']), '*; 1'],
  ])('are told where they are not the running numbers: %s', (_, all, told) => expect(numberingOf(all)).toBe(told))

  it.each([
    ['IX', '9', true],
    ['xiv', '14', true],
    ['VI', '4', false],
    ['A', 'a', true],
    [undefined, '1', false],
  ])('are of a chapter in Roman or Arabic figures: %s is %s, %s', (chapter, asked, is) =>
    expect(isChapter(chapter, asked)).toBe(is),
  )

  it('say how a short note was followed', () => {
    expect(traceOf({ resolvesTo: [], via: [] })).toBe('')
    expect(traceOf({ resolvesTo: [1], via: [] })).toBe('first cited in full in note 1')
    expect(traceOf({ resolvesTo: [1, 2], via: [37], labels: { 2: '†' } })).toBe(
      'first cited in full in notes 1 and †, by way of note 37',
    )
  })
})

describe('the record of a paper', () => {
  const bare = { id: 'x', type: 'document', title: 'Of Tides', language: 'en' }

  it('says no more than it has', () => {
    expect([authorsOf(bare), familiesOf(bare), issueOf(bare), workOf(bare)]).toEqual(['', '', '', 'Of Tides'])
    expect(issueOf({ ...bare, volume: '13' })).toBe('13')
    expect(issueOf({ ...bare, issue: '2' })).toBe('no. 2')
    expect(workOf({ ...bare, author: [{ family: 'Orr' }], issued: { 'date-parts': [[1904]] } })).toBe('Orr (1904)')
  })
})

describe('a language tag', () => {
  it.each([
    ['zh-Hans-TW', 'zh-Hans'],
    ['zh-TW', 'zh-Hant'],
    ['zh', 'zh-Hans'],
    ['ko-KR', 'ko'],
    ['de', undefined],
  ])('%s is %s', (tag, language) => expect(languageFor(tag)).toBe(language))
})

describe('a fault', () => {
  it('is logged by its name, whatever was thrown', () => {
    expect([kindOf(new RangeError('secret')), kindOf('secret')]).toEqual(['RangeError', 'Fault'])
  })
})

describe('numbers that are looked up', () => {
  it('are found spelt or in digits', () => {
    const [form] = printedForms('three', 5)
    expect([form?.text, form?.pattern.test('for 3 years'), form?.typed.test('for three years')]).toEqual([
      'three',
      true,
      true,
    ])
    const [big] = printedForms('ten thousand', 5)
    expect([big?.text, big?.pattern.test('some 10,000 men'), big?.typed.test('some 10,000 men')]).toEqual([
      '10000',
      true,
      true,
    ])
  })
})
