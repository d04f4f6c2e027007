import { expect, it } from 'vitest'
import { filled } from '../../src/answer/filled.ts'
import { reply } from '../../src/answer/replies.ts'

it('a template is filled, each of its gaps wherever it stands', () => {
  expect(filled('{count} of {all}, {count} left', { count: 3, all: 'five' })).toBe('3 of five, 3 left')
  expect(filled('nothing to fill')).toBe('nothing to fill')
})

it('the compiler asks for every value of a template, and takes no other', () => {
  // @ts-expect-error -- "count" is missing
  filled('{shown} of {count}', { shown: 3 })
  // @ts-expect-error -- "pages" has no gap
  filled('{shown} of {count}', { shown: 3, count: 5, pages: 2 })
  // @ts-expect-error -- a slip in the name
  reply('passage', { plase: 'page 3' })
  // @ts-expect-error -- no value at all
  expect(() => reply('passage')).toThrow(TypeError)
})
