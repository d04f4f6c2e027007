import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { constantsOf } from '../../../scripts/assets/constants.ts'
import { rowsOf } from '../../../src/answer/glossary.ts'
import type { BibliographicRecord } from '../../../src/paper/types.ts'

const rows = rowsOf(readFileSync('corpus/glosses.tsv', 'utf8'))
const { custom } = JSON.parse(readFileSync('corpus/record.json', 'utf8')) as BibliographicRecord

it('the line on rights is said in every language, and the chat, which has no foot, does not load it', () => {
  const [, ...own] = rows.find(([english]) => english === custom?.rights) ?? []
  const loaded = constantsOf('corpus', '')
  expect(own).toHaveLength(3)
  own.forEach((line, index) => {
    const glosses = loaded[`GLOSSES_${['KO', 'ZH_HANS', 'ZH_HANT'][index]}`]
    expect(glosses).toContain(rows[0]?.[index + 1])
    expect(glosses).not.toContain(line)
  })
})
