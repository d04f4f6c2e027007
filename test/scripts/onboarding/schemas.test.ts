import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { evaluationRow, SCHEMAS } from '../../../scripts/onboarding/schemas.ts'
import { faultsOf } from '../../../scripts/onboarding/validate.ts'

const FOLDERS = ['corpus', ...globSync('test/corpora/*')]
const FILES = FOLDERS.flatMap((folder) =>
  Object.entries(SCHEMAS).flatMap(([name, schema]) => {
    const path = join(folder, name)
    return existsSync(path) ? [[path, name, schema] as const] : []
  }),
)

describe('every JSON file of every corpus', () => {
  it.each(FILES)('%s fits its schema, and the schema that is published', (path, name, schema) => {
    const text = readFileSync(path, 'utf8')
    expect(faultsOf(text, schema, path)).toEqual([])
    const published = JSON.parse(
      readFileSync(`corpus/schemas/${name.replace('.json', '')}.schema.json`, 'utf8'),
    ) as object
    expect(published).toEqual(JSON.parse(JSON.stringify(z.toJSONSchema(schema))))
    const validate = new Ajv2020({ strict: false }).compile(published)
    expect(validate(JSON.parse(text)), JSON.stringify(validate.errors)).toBe(true)
  })

  it.each(FOLDERS.flatMap((folder) => globSync(join(folder, 'evaluation/*.jsonl'))))('and every row of %s', (path) => {
    const rows = readFileSync(path, 'utf8').split('\n')
    const faults = rows.flatMap((row, at) => (row.trim() === '' ? [] : faultsOf(row, evaluationRow, path, at + 1)))
    expect(faults).toEqual([])
  })
})

describe('a fault is told with its line and where in the file', () => {
  it.each([
    [
      '{\n "id": "x",\n "type": 3,\n "title": "A",\n "language": "en"\n}',
      ['record.json:3: /type: must be a text between quotation marks'],
    ],
    [
      '{\n "id": "x",\n "type": "book",\n "title": ""\n}',
      ['record.json:4: /title: must not be empty', 'record.json:1: /language: is missing'],
    ],
    [
      '{\n "id": "x", "type": "book", "title": "A", "language": "en",\n "author": [\n  {"literal": "B"},\n  {"famly": "C"}]\n}',
      ['record.json:5: /author/1/family: is missing', 'record.json:5: /author/1: has no field “famly”'],
    ],
    [
      '{ "id": "x",\n "tilte": "A", "type": "b", "title": "A", "language": "en" }',
      ['record.json:1: has no field “tilte”'],
    ],
    ['{\n "id": "x",\n}', ['record.json:3: is not JSON: Expected double-quoted property name']],
    ['{\n "id": x\n}', ["record.json:2: is not JSON: Unexpected token 'x'"]],
    ['', ['record.json:1: is not JSON: Unexpected end of JSON input']],
    ['[]', ['record.json:1: must be an object: { … }']],
  ])('%j', (text, faults) => {
    expect(faultsOf(text, SCHEMAS['record.json'], 'record.json')).toEqual(faults)
  })
})
