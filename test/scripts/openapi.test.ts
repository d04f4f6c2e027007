import { readFileSync } from 'node:fs'
import { createConfig, lintFromString } from '@redocly/openapi-core'
import { describe, expect, it } from 'vitest'
import { examplesOf } from '../../scripts/assets/examples.ts'
import { openApiDocument } from '../../scripts/assets/openapi.ts'
import { loadLibrary } from '../../scripts/load-library.ts'
import { operations } from '../../src/contract/operations/operations.ts'

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
