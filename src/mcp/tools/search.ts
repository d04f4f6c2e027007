import type { McpServer } from '@modelcontextprotocol/server'
import * as z from 'zod'
import { ask } from '../../answer/ask.ts'
import type { Desk } from '../../answer/library.ts'
import { titleOf } from '../../answer/segments.ts'
import { askRequest } from '../../contract/requests.ts'
import { READ_ONLY, result } from './result.ts'

/** The most that `ask` gives. */
const RESULTS = 10

const found = z.strictObject({ id: z.string(), title: z.string(), url: z.url() })

/** `search`, in the shape that ChatGPT's connectors ask for (OpenAI, "Building MCP servers for ChatGPT": search tool). */
export function addSearch(server: McpServer, desk: Desk): void {
  server.registerTool(
    'search',
    {
      title: 'Search the paper',
      description:
        'Lists the passages and footnotes of the paper that bear on a query, best first, by id, title and address; ' +
        'fetch gives the text of one. That a passage is listed does not mean that it answers: ask says whether it does.',
      inputSchema: z.strictObject({ query: askRequest().shape.question }),
      outputSchema: z.strictObject({ results: z.array(found) }),
      annotations: READ_ONLY,
    },
    ({ query }) => {
      const { answers, related } = ask(desk, { question: query, limit: RESULTS, history: [] })
      const results = [...answers, ...related].map((a) => ({
        id: a.id,
        title: titleOf({ ...a, highlight: null }),
        url: a.url,
      }))
      return result({ results })
    },
  )
}
