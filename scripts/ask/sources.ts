import { parseArgs, styleText } from 'node:util'
import { deskAt } from '../../src/answer/library.ts'
import { exportSources, type Source, traceSource, traceSources } from '../../src/answer/trace.ts'
import { sourcesQuery, fieldErrors } from '../../src/contract/requests.ts'
import { loadLibrary } from '../load-library.ts'
import { labelAt } from '../../src/paper/note-label.ts'
import { wrap } from './wrap.ts'

const USAGE = 'usage: npm run ask -- sources [ID] [--format json|bibtex|ris|csl-json]'

/** Links are not shown in the terminal; the paths stand for any server. */
const ORIGIN = 'http://localhost:8787'

function show({ id, citation, places }: Source): string {
  const lines = places.map(({ footnote, page, printed, chain, labels }) => {
    const leads = chain.map((note) => ` → note ${labelAt(labels, note)}`).join('')
    const place = page === undefined ? '' : `page ${page}, `
    return `  ${place}note ${labelAt(labels, footnote)}${leads === '' ? '' : `  ${printed}${leads}`}`
  })
  return [styleText('bold', id), wrap(citation, '  '), ...lines].join('\n')
}

/**
 * `npm run ask -- sources [ID] [--format FORMAT]`: the works that the paper cites, with every note that leans on them.
 *
 * @throws Error with one line for arguments that do not fit, and for an id that no work has
 */
export function sourcesCommand(args: string[]): string {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { format: { type: 'string' } } })
  const [id, ...rest] = positionals
  if (rest.length > 0) throw new Error(USAGE)
  const query = sourcesQuery().safeParse(values)
  if (!query.success) {
    throw new Error(
      fieldErrors(query.error)
        .map(({ path, message }) => `${path} ${message}`)
        .join('; '),
    )
  }
  const desk = deskAt(loadLibrary(), ORIGIN)
  const one = id === undefined ? undefined : traceSource(desk, id)
  if (id !== undefined && !one) throw new Error('the paper cites no work of this id; "sources" lists them')
  const { format } = query.data
  if (format !== undefined && format !== 'json') return exportSources(desk, format, id).trimEnd()
  const all = one ? [one] : traceSources(desk)
  if (format === 'json') return JSON.stringify(one ?? { sources: all }, null, 2)
  return all.map(show).join('\n\n')
}
