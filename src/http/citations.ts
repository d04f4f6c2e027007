import type { Context, Hono } from 'hono'
import { ERRORS } from '../english/said/errors.ts'
import { filled } from '../answer/filled.ts'
import { cite, isFormat, STYLES } from '../answer/cite.ts'
import type { Library } from '../answer/library.ts'
import { exportSources, type SourceFormat, traceSource, traceSources } from '../answer/trace.ts'
import { citeQuery, sourcesQuery } from '../contract/requests.ts'
import { type FormatStyle, type Style, WHOLE } from '../paper/citation-form.ts'
import { deskOf } from './desk.ts'
import type { Environment } from './environment.ts'
import { negotiate } from './negotiate.ts'
import { problem } from './problem.ts'
import { readQuery } from './query.ts'
import { serve } from './routes.ts'

type Ctx = Context<Environment>

/** What is asked for by media type alone is another thing under the same address (RFC 9110, 12.5.5). */
const HEADERS = { 'cache-control': 'public, max-age=3600', vary: 'Accept' }

/** By media type: a client that does not name a style gets Chicago's note as text. */
const BY_TYPE: Readonly<Record<string, Style>> = {
  [STYLES.chicago]: 'chicago',
  [STYLES.bibtex]: 'bibtex',
  [STYLES.ris]: 'ris',
  [STYLES['csl-json']]: 'csl-json',
}

const FORMAT_BY_TYPE: Readonly<Record<string, 'json' | SourceFormat>> = {
  'application/json': 'json',
  [STYLES.bibtex]: 'bibtex',
  [STYLES.ris]: 'ris',
  [STYLES['csl-json']]: 'csl-json',
}

/** File names end as reference managers know them. */
const ENDINGS: Readonly<Record<FormatStyle, string>> = { bibtex: 'bib', ris: 'ris', 'csl-json': 'json' }

/** What a client names, else what its `Accept` fits best; or a 406 with what there is. */
function choose<T>(c: Ctx, named: T | undefined, byType: Readonly<Record<string, T>>): { value: T } | Response {
  const types = Object.keys(byType)
  const value = named ?? byType[negotiate(c.req.header('accept'), types) ?? '']
  return value === undefined ? problem(c, 406, filled(ERRORS.types, { types: types.join(', ') })) : { value }
}

/** @param name the file's, where a browser keeps it */
function send(c: Ctx, text: string, style: Style, name: string): Response {
  const ending = isFormat(style) ? ENDINGS[style] : undefined
  const mediaType = STYLES[style]
  return c.body(text, 200, {
    ...HEADERS,
    'content-type': ending ? mediaType : `${mediaType}; charset=UTF-8`,
    ...(ending ? { 'content-disposition': `inline; filename="${name}.${ending}"` } : {}),
  })
}

/** Mounts `/v1/cite/{id}`, `/v1/sources` and `/v1/sources/{id}`. */
export function mountCitations(app: Hono<Environment>, library: Library): void {
  const citation = (c: Ctx): Response => {
    const query = readQuery(c, citeQuery)
    if ('response' in query) return query.response
    const style = choose(c, query.value.style, BY_TYPE)
    if (style instanceof Response) return style
    const id = c.req.param('id') ?? ''
    const cited = cite(library, id, style.value, query.value.s)
    if (!cited) {
      return problem(c, 404, ERRORS.noCitation)
    }
    // Only an id of the paper comes so far, and such an id is a file name. The file is named as its entry's key.
    const work = library.paper.record.id
    return send(c, cited.text, style.value, id === WHOLE ? work : `${work}-${id}`)
  }

  const sources = (c: Ctx, id?: string): Response => {
    const query = readQuery(c, sourcesQuery)
    if ('response' in query) return query.response
    const format = choose(c, query.value.format, FORMAT_BY_TYPE)
    if (format instanceof Response) return format
    const desk = deskOf(library, c)
    const found = id === undefined ? { sources: traceSources(desk) } : traceSource(desk, id)
    if (!found) return problem(c, 404, ERRORS.noWork)
    if (format.value === 'json') return c.json(found, 200, HEADERS)
    const name = id ?? `${library.paper.record.id}-sources`
    return send(c, exportSources(library, format.value, id), format.value, name)
  }
  serve(app, {
    cite: citation,
    listSources: (c) => sources(c),
    traceSource: (c) => sources(c, c.req.param('id') ?? ''),
  })
}
