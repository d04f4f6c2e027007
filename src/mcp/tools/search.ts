import type { McpServer } from '@modelcontextprotocol/server'
import * as z from 'zod'
import { titleOf } from '../../answer/segments.ts'
import type { Answer, AskRequest } from '../../answer/types.ts'
import { askRequest } from '../../contract/requests.ts'
import { READ_ONLY, result } from './result.ts'

/** The most that `ask` gives. */
const RESULTS = 10

const found = z.strictObject({ id: z.string(), title: z.string(), url: z.url() })

type Listed = readonly (Answer & { readonly paper?: string })[]

/** What a question brings; an answer of one of several papers names it. */
interface Asked {
  readonly answers: Listed
  readonly related: Listed
}

/**
 * `search`, in the shape that ChatGPT's connectors ask for (OpenAI, "Building MCP servers for ChatGPT": search tool).
 *
 * @param searched what the tool is said to search
 */
export function addSearch(
  server: McpServer,
  searched: 'the paper' | 'the papers',
  ask: (request: AskRequest) => Asked,
): void {
  server.registerTool(
    'search',
    {
      title: `Search ${searched}`,
      description:
        `Lists the passages and footnotes of ${searched} that bear on a query, best first, by id, title and address; ` +
        'fetch gives the text of one. That a passage is listed does not mean that it answers: ask says whether it does.',
      inputSchema: z.strictObject({ query: askRequest().shape.question }),
      outputSchema: z.strictObject({ results: z.array(found) }),
      annotations: READ_ONLY,
    },
    ({ query }) => {
      const { answers, related } = ask({ question: query, limit: RESULTS, history: [] })
      const results = [...answers, ...related].map((a) => ({
        id: a.paper === undefined ? a.id : `${a.paper}/${a.id}`,
        title: titleOf({ ...a, highlight: null }),
        url: a.url,
      }))
      return result({ results })
    },
  )
}
