import { expect, it } from 'vitest'
import { lostLanguage } from '../../scripts/corpus/lost-language.ts'

it.each(['en', 'en-GB', 'EN-us'])('nothing is lost in %s', (language) => {
  expect(lostLanguage(language)).toBeUndefined()
})

it.each(['de', 'fr-CA', 'enm'])('a paper in %s is told what it loses, in one line', (language) => {
  const line = lostLanguage(language)
  expect(line).toContain(`“${language}”`)
  expect(line).toMatch(/endings, stop words, numbers in words, months and negations/u)
  expect(line).not.toContain('\n')
})
