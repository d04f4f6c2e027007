import { McpServer } from '@modelcontextprotocol/server'
import { askSeveral } from '../../answer/ask-several.ts'
import type { PaperDesk } from '../../answer/paper-desk.ts'
import { authorsOf, yearOf } from '../../paper/record.ts'
import { CACHE } from '../server.ts'
import { addAskSeveral, addCheckSeveral } from './ask.ts'
import { addCite } from '../tools/cite.ts'
import { addFetch } from '../tools/fetch.ts'
import { findInSeveral } from '../tools/find.ts'
import { addSearch } from '../tools/search.ts'

/** "Vantongeren, “The Ferry Tolls” (1987; id vantongeren-1987)". */
function named({ id, desk: { paper } }: PaperDesk): string {
  const { record } = paper
  const authors = authorsOf(record)
  const year = yearOf(record)
  return `${authors === '' ? '' : `${authors}, `}“${record.title}” (${year === undefined ? '' : `${year}; `}id ${id})`
}

/** What an assistant is told once, before any tool. */
const instructionsFor = (papers: readonly PaperDesk[]): string =>
  [
    `Ibid answers questions about ${papers.length} papers by quoting them: ${papers.map(named).join('; ')}.`,
    'It never paraphrases. Each answer names its paper; give “paper” to ask one of them.',
    'Quote what it returns word for word: change no word, spelling or punctuation, and leave nothing out unseen.',
    'Say which paper you quote, and give the page and the footnotes; “resolved” has each Ibid. and op. cit. written out.',
    'Before you answer with a quotation, check it with verify_quote, and answer only when its verdict is “exact”.',
    'When the status is not_found, say what the reply says: that the papers do not say, or that Ibid is not sure. Never give what is “related” as the answer.',
  ].join(' ')

/** One server, for one request: tools over several papers. The resources of each are at its own address. */
export function createSeveralServer(papers: readonly PaperDesk[]): McpServer {
  const version = papers.map(({ desk }) => desk.paper.version).join('-')
  const server = new McpServer(
    { name: 'ibid', title: 'Ibid', version },
    {
      instructions: instructionsFor(papers),
      capabilities: { tools: { listChanged: false } },
      cacheHints: { 'server/discover': CACHE, 'tools/list': CACHE },
    },
  )
  const find = findInSeveral(papers)
  addAskSeveral(server, papers)
  addSearch(server, 'the papers', (request) => askSeveral(papers, request))
  addFetch(server, find)
  addCheckSeveral(server, papers)
  addCite(server, find)
  return server
}
