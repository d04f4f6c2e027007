import { McpServer } from '@modelcontextprotocol/server'
import { ask } from '../answer/ask.ts'
import type { Desk, Library } from '../answer/library.ts'
import { addResources } from './resources.ts'
import { addAsk } from './tools/ask.ts'
import { yearOf } from '../paper/record.ts'
import { addCite } from './tools/cite.ts'
import { addFetch } from './tools/fetch.ts'
import { addSearch } from './tools/search.ts'
import { addCheckQuotation } from './tools/check-quotation.ts'
import { findIn } from './tools/find.ts'

/** Lists and texts stand as long as the deployment does; an hour is what `/v1` allows as well. Revision 2026-07-28. */
export const CACHE = { ttlMs: 3_600_000, cacheScope: 'public' } as const

/** What an assistant is told once, before any tool. */
const instructionsFor = ({ paper }: Library): string => {
  const year = yearOf(paper.record)
  const of = year === undefined ? '' : ` of ${year}`
  return [
    `Ibid answers questions about one paper${of} by quoting it: “${paper.record.title}”. It never paraphrases.`,
    'Quote what it returns word for word: change no word, spelling or punctuation, and leave nothing out unseen.',
    'Give the page and the footnotes of what you quote; “resolved” has each Ibid. and op. cit. written out.',
    'Before you answer with a quotation, check it with verify_quote, and answer only when its verdict is “exact”.',
    'When the status is not_found, say what the reply says: that the paper does not say, or that Ibid is not sure. Never give what is “related” as the answer.',
    `The paper speaks of its time: say ${year === undefined ? 'when it was written' : `that it is from ${year}`} where that matters.`,
  ].join(' ')
}

/** One server, for one request: tools and resources over the paper. */
export function createServer(desk: Desk): McpServer {
  const server = new McpServer(
    { name: 'ibid', title: 'Ibid', version: desk.paper.version },
    {
      instructions: instructionsFor(desk),
      capabilities: { tools: { listChanged: false }, resources: { listChanged: false } },
      cacheHints: {
        'server/discover': CACHE,
        'tools/list': CACHE,
        'resources/list': CACHE,
        'resources/templates/list': CACHE,
        'resources/read': CACHE,
      },
    },
  )
  addAsk(server, desk)
  addSearch(server, 'the paper', (request) => ask(desk, request))
  addFetch(server, findIn(desk))
  addCheckQuotation(server, desk)
  addCite(server, findIn(desk))
  addResources(server, desk)
  return server
}
