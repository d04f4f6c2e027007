import { expect, it } from 'vitest'
import { wordsFor } from '../../src/copying/words.ts'

it.each([
  ['zh-TW', '此註腳，{place}'],
  ['zh-Hant', '此註腳，{place}'],
  ['zh-CN', '此脚注，{place}'],
  ['ko-KR', '이 각주, {place}'],
  ['fr', 'The note, {place}'],
])('the words of copying for %s', (tag, note) => {
  expect(wordsFor(tag).note).toBe(note)
})
