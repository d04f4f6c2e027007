import { readFileSync } from 'node:fs'
import { createConfig, lintFromString } from '@redocly/openapi-core'
import { describe, expect, it } from 'vitest'
import { examplesOf, examplesOfSeveral } from '../../scripts/assets/examples.ts'
import { openApiDocument, openApiOfSeveral } from '../../scripts/assets/openapi.ts'
import { loadLibrary } from '../../scripts/load-library.ts'
import { operations } from '../../src/contract/operations/operations.ts'
import { severalRoutes } from '../../src/contract/operations/routes.ts'
import { severalOperations } from '../../src/contract/operations/several.ts'

const library = loadLibrary()
const build = async (): Promise<string> =>
  JSON.stringify(openApiDocument(library.paper.record, await examplesOf(library, operations)))

/** What the linter says of a document by its recommended rules. */
async function lint(source: string): Promise<string[]> {
  const config = await createConfig({ extends: ['recommended'] })
  const problems = await lintFromString({ source, config, absoluteRef: 'openapi.json' })
  return problems.map(({ ruleId, message, location: [at] }) => `${ruleId}: ${message} (${at?.pointer ?? ''})`)
}

describe('the OpenAPI document', () => {
  it('passes the linter’s recommended rules', async () => {
    expect(await lint(await build())).toEqual([])
  })

  it('would not pass with a fault in it', async () => {
    const faulty = (await build()).replace('"operationId":"ask"', '"operationId":"askByAddress"')
    expect(await lint(faulty)).not.toEqual([])
  })

  it('is built the same twice, and is the one that is served', async () => {
    const built = await build()
    expect(await build()).toBe(built)
    expect(JSON.stringify(JSON.parse(readFileSync('dist/assets/openapi.json', 'utf8')))).toBe(built)
  })

  it('shows what the interface really answers', async () => {
    const examples = await examplesOf(library, operations)
    const quotes = JSON.stringify(examples.get('ask')?.answer).match(/"quote":"(?:[^"\\]|\\.)*"/gu) ?? []
    expect(quotes.length).toBeGreaterThan(0)
    for (const quote of quotes) expect(library.paper.source).toContain(JSON.parse(quote.slice('"quote":'.length)))
  })
})

describe('the OpenAPI document of several papers', () => {
  const shelf = ['one', 'two'].map((id) => ({ id, title: id, authors: '', year: null, open: async () => library }))

  it('passes the linter, and has every call that goes over all of them', async () => {
    const document = openApiOfSeveral(['one', 'two'], await examplesOfSeveral(shelf, severalOperations))
    expect(await lint(JSON.stringify(document))).toEqual([])
    expect(Object.keys(document.paths ?? {}).sort()).toEqual(
      [...new Set(Object.values(severalRoutes).map(({ path }) => path))].sort(),
    )
  })

  it('shows answers that name their paper', async () => {
    const examples = await examplesOfSeveral(shelf, severalOperations)
    expect(examples.get('ask')?.answer).toMatchObject({ answers: [{ paper: 'one' }] })
    expect(examples.get('verify')?.answer).toMatchObject({ stretches: [{ paper: 'one' }] })
  })
})
