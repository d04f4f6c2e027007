import type { McpServer } from '@modelcontextprotocol/server'
import * as z from 'zod'
import { cite, STYLES } from '../../answer/cite.ts'
import type { Style } from '../../paper/citation-form.ts'
import type { Find } from './find.ts'
import { READ_ONLY, result, unknownId } from './result.ts'

const names = Object.keys(STYLES) as Style[]
const style = z.enum(names, `must be one of: ${names.join(', ')}`)

const stretch = z
  .strictObject({ start: z.int().min(0), end: z.int() })
  .refine(({ start, end }) => start < end, 'must end after it begins')

/** `cite`: what `GET /v1/cite/{id}` answers. */
export function addCite(server: McpServer, find: Find): void {
  server.registerTool(
    'cite',
    {
      title: 'Cite a passage or footnote',
      description:
        'The citation of a passage or footnote, by its id, with the page, in a style of citation or as a record for a ' +
        'reference manager; by default a full note of the Chicago Manual of Style. Of a part that you quote, give its ' +
        'stretch (a highlight has its offsets): a passage may run over a page. Give it with what you quote, as it is.',
      inputSchema: z.strictObject({ id: z.string(), style: style.default('chicago'), stretch: stretch.optional() }),
      outputSchema: z.strictObject({ id: z.string(), style, mediaType: z.string(), citation: z.string() }),
      annotations: READ_ONLY,
    },
    ({ id, style: asked, stretch: part }) => {
      const found = find(id)
      const cited = found && cite(found.desk, found.id, asked, part)
      if (!cited) return unknownId()
      return result({ id, style: asked, mediaType: cited.mediaType, citation: cited.text }, cited.text)
    },
  )
}
