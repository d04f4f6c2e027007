import type { Context, Hono } from 'hono'
import { html } from 'hono/html'
import type { Library } from '../answer/outcome.ts'
import { suggest } from '../answer/suggest.ts'
import { suggestQuery } from '../contract/suggest.ts'
import type { Environment } from './environment.ts'
import { readQuery } from './query.ts'
import { serve } from './routes.ts'

type Ctx = Context<Environment>

/**
 * The description by which a browser takes Ibid among its search engines (OpenSearch 1.1, draft 6). A `ShortName` has
 * at most 16 characters.
 *
 * @param suggesting whether the browser is told where to ask for suggestions, and so sends what is typed as it is typed
 */
async function description(c: Ctx, suggesting: boolean): Promise<Response> {
  const { origin, pathname } = new URL(c.req.url)
  const suggestions = suggesting
    ? html` <Url type="application/x-suggestions+json" method="get" template="${origin}/v1/suggest?q={searchTerms}" />`
    : ''
  const text = await html`<?xml version="1.0" encoding="UTF-8"?>
    <OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
      <ShortName>${suggesting ? 'Ibid' : 'Ibid, quiet'}</ShortName>
      <Description>Ask one paper, and read its own words with their page and notes.</Description>
      <InputEncoding>UTF-8</InputEncoding>
      <Language>en</Language>
      <image width="16" height="16" type="image/svg+xml">${origin}/icon.svg</image>
      <Url type="text/html" method="get" template="${origin}/?q={searchTerms}" />${suggestions}
      <Url type="application/opensearchdescription+xml" rel="self" template="${origin}${pathname}" />
    </OpenSearchDescription> `
  return c.body(text.toString(), 200, {
    'content-type': 'application/opensearchdescription+xml; charset=UTF-8',
    'cache-control': 'public, max-age=3600',
    'x-content-type-options': 'nosniff',
  })
}

/** Mounts what makes a browser's address bar a field to ask in: two descriptions, and the suggestions of the one. */
export function mountOpenSearch(app: Hono<Environment>, library: Library): void {
  serve(app, {
    getSearchDescription: (c) => description(c, true),
    getQuietSearchDescription: (c) => description(c, false),
    suggest: (c) => {
      const read = readQuery(c, suggestQuery)
      if ('response' in read) return read.response
      const { q } = read.value
      return c.body(JSON.stringify([q, suggest(library, q)]), 200, {
        'content-type': 'application/x-suggestions+json; charset=UTF-8',
        'cache-control': 'no-store',
      })
    },
  })
}
