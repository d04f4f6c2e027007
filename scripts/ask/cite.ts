import { parseArgs } from 'node:util'
import { cite } from '../../src/answer/cite.ts'
import { citeQuery, fieldErrors } from '../../src/contract/requests.ts'
import { loadLibrary } from '../load-library.ts'

const USAGE = 'usage: npm run ask -- cite ID [--style STYLE] [--s START-END]'

/**
 * `npm run ask -- cite ID [--style STYLE] [--s START-END]`: what `GET /v1/cite/{id}` gives.
 *
 * @throws Error with one line for arguments that do not fit, and for an id that the paper does not have
 */
export function citeCommand(args: string[]): string {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { style: { type: 'string' }, s: { type: 'string' } },
  })
  const [id, ...rest] = positionals
  if (id === undefined || rest.length > 0) throw new Error(USAGE)
  const query = citeQuery().safeParse(values)
  if (!query.success) {
    throw new Error(
      fieldErrors(query.error)
        .map(({ path, message }) => `${path} ${message}`)
        .join('; '),
    )
  }
  const citation = cite(loadLibrary(), id, query.data.style ?? 'chicago', query.data.s)
  if (!citation)
    throw new Error('the paper has no passage or footnote of this id, or none so long; they go from p1 and from fn1')
  return citation.text
}
