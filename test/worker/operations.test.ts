import { describe, expect, it } from 'vitest'
import { createApp } from '../../src/app.ts'
import type { Library } from '../../src/answer/library.ts'
import type { Accuracy } from '../../src/contract/accuracy.ts'
import { operations } from '../../src/contract/operations/operations.ts'
import { pages } from '../../src/site/shell/page-list.ts'

/** What the forms of pages come to. */
const FORMS = ['POST /', 'POST /check']

/** Mounting reads nothing but what the paper has, so that the routes can be listed without opening it. */
const bare = { paper: { sections: [], passages: [], footnotes: [] } } as unknown as Library
const app = createApp(bare, { accuracy: async () => ({}) as Accuracy, history: [] })

// "ALL" is the 405 that every path has, and what runs before the handlers.
const mounted = app.routes
  .filter(({ method }) => method !== 'ALL')
  .map(({ method, path }) => `${method} ${path.replaceAll(/:(\w+)/gu, '{$1}')}`)

describe('every route', () => {
  it('is an operation of the OpenAPI document or a page', () => {
    const known = [
      ...operations.map(({ method, path }) => `${method} ${path}`),
      ...Object.values(pages).map(({ path }) => `GET ${path}`),
      ...FORMS,
    ]
    // An address with a slash too many is the same one (src/mcp/mcp.ts).
    const routes = mounted.filter((route) => route !== 'POST /mcp/')
    expect([...new Set(routes)].toSorted()).toEqual(known.toSorted())
  })

  it('has one operation of its name', () => {
    const ids = operations.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })
})
