import type { Context } from 'hono'
import { html } from 'hono/html'
import type { Environment } from '../../http/environment.ts'
import { originOf } from '../../http/origin.ts'
import { patternOf } from '../../http/routes.ts'

/**
 * The description by which a browser takes Ibid among its search engines (OpenSearch 1.1, draft 6). A `ShortName` has
 * at most 16 characters.
 *
 * @param suggesting whether the browser is told where to ask for suggestions, and so sends what is typed as it is typed
 */
export async function searchDescription(c: Context<Environment>, suggesting: boolean): Promise<Response> {
  const origin = originOf(c)
  const suggest = patternOf('suggest')
  const suggestions = suggesting
    ? html` <Url type="application/x-suggestions+json" method="get" template="${origin}${suggest}?q={searchTerms}" />`
    : ''
  const text = await html`<?xml version="1.0" encoding="UTF-8"?>
    <OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
      <ShortName>${suggesting ? 'Ibid' : 'Ibid, quiet'}</ShortName>
      <Description>Ask one paper, and read its own words with their page and notes.</Description>
      <InputEncoding>UTF-8</InputEncoding>
      <Language>en</Language>
      <image width="16" height="16" type="image/svg+xml">${origin}/icon.svg</image>
      <Url type="text/html" method="get" template="${origin}/?q={searchTerms}" />${suggestions}
      <Url type="application/opensearchdescription+xml" rel="self" template="${origin}${c.req.path}" />
    </OpenSearchDescription> `
  return c.body(text.toString(), 200, {
    'content-type': 'application/opensearchdescription+xml; charset=UTF-8',
    'cache-control': 'public, max-age=3600',
  })
}
