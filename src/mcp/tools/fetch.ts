import type { McpServer } from '@modelcontextprotocol/server'
import * as z from 'zod'
import { placeOfAnswer } from '../../answer/replies.ts'
import { titleOf } from '../../answer/segments.ts'
import { quoted } from '../../answer/view.ts'
import { findUnit } from '../../paper/find-unit.ts'
import { labelOf } from '../../paper/note-label.ts'
import type { Find } from './find.ts'
import { READ_ONLY, result, unknownId } from './result.ts'

const metadata = z.strictObject({
  kind: z.enum(['passage', 'footnote']),
  place: z.string(),
  section: z.string(),
  footnotes: z.string(),
  citation: z.string(),
})

/**
 * `fetch`, in the shape that ChatGPT's connectors ask for (OpenAI, "Building MCP servers for ChatGPT": fetch tool);
 * `metadata` there is pairs of strings, so the notes are one text.
 */
export function addFetch(server: McpServer, find: Find): void {
  server.registerTool(
    'fetch',
    {
      title: 'Fetch a passage or footnote',
      description:
        'The text of one passage or footnote, by an id from search, as printed, with its page, section, resolved ' +
        'footnotes and citation in metadata. Quote it verbatim, give its page and notes, and check your quotation ' +
        'with verify_quote before you answer.',
      inputSchema: z.strictObject({ id: z.string() }),
      outputSchema: z.strictObject({ id: z.string(), title: z.string(), text: z.string(), url: z.url(), metadata }),
      annotations: READ_ONLY,
    },
    ({ id }) => {
      const found = find(id)
      const unit = found && findUnit(found.desk.paper, found.id)
      if (!unit) return unknownId()
      const answer = quoted(found.desk, unit, null)
      const { kind, section, citation, quote, url } = answer
      const footnotes = answer.footnotes.map((note) => `${labelOf(note)}. ${note.resolved}`).join('\n')
      const place = placeOfAnswer(answer)
      return result({
        id,
        title: titleOf(answer),
        text: quote,
        url,
        metadata: { kind, place, section, footnotes, citation },
      })
    },
  )
}
