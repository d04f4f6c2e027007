import { readdirSync } from 'node:fs'
import { expect, it } from 'vitest'
import { LOSSES, lostLanguage } from '../../scripts/corpus/lost-language.ts'

it.each(['en', 'en-GB', 'EN-us'])('nothing is lost in %s', (language) => {
  expect(lostLanguage({ language })).toBeUndefined()
})

it.each(['de', 'fr-CA', 'enm'])('a paper in %s is told what it loses, a line for each loss', (language) => {
  const [first, ...losses] = lostLanguage({ language })?.split('\n') ?? []
  expect(first).toContain(`“${language}”`)
  expect(losses).toHaveLength(Object.keys(LOSSES).length)
})

it('a loss is told for all English that the core knows', () => {
  const words = readdirSync('src/english').filter((name) => !['README.md', 'listed.ts'].includes(name))
  expect(Object.keys(LOSSES)).toEqual(words.toSorted())
})
