import type { McpServer } from '@modelcontextprotocol/server'
import * as z from 'zod'
import type { Library } from '../../answer/outcome.ts'
import { findUnit } from '../../paper/find-unit.ts'
import type { Footnote, Passage } from '../../paper/paper.ts'
import { READ_ONLY, result, unknownId } from './result.ts'

/** How each style cites a place; another style is another line. */
const STYLES = {
  chicago: ({ citation }: Passage | Footnote): string => citation,
} as const

const names = Object.keys(STYLES) as (keyof typeof STYLES)[]
const style = z.enum(names, `must be one of: ${names.join(', ')}`)

/** `cite`: the citation of a passage or footnote. */
export function addCite(server: McpServer, { paper }: Library): void {
  server.registerTool(
    'cite',
    {
      title: 'Cite a passage or footnote',
      description:
        'The citation of a passage or footnote, by its id, with the page: a full note of the Chicago Manual of Style. ' +
        'Give it with what you quote, as it is.',
      inputSchema: z.strictObject({ id: z.string(), style: style.default('chicago') }),
      outputSchema: z.strictObject({ id: z.string(), style, citation: z.string() }),
      annotations: READ_ONLY,
    },
    (request) => {
      const unit = findUnit(paper, request.id)
      if (!unit) return unknownId()
      const citation = STYLES[request.style](unit)
      return result({ id: unit.id, style: request.style, citation }, citation)
    },
  )
}
