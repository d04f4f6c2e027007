import type { McpServer } from '@modelcontextprotocol/server'
import { ask } from '../../answer/ask.ts'
import type { Desk } from '../../answer/library.ts'
import { askRequest } from '../../contract/requests.ts'
import { askResponse } from '../../contract/schemas.ts'
import { responseText } from '../text.ts'
import { READ_ONLY, result } from './result.ts'

/** `ask`: the request and the response of `POST /v1/ask`. */
export function addAsk(server: McpServer, desk: Desk): void {
  server.registerTool(
    'ask',
    {
      title: 'Ask the paper',
      description:
        'Answers a question in English about the paper with the passages that answer it, word for word, each with its ' +
        'page, its footnotes resolved and a citation; or says that the paper does not say, or that Ibid is not sure ' +
        '(status not_found). Understands questions for a footnote, a page, a section, the source of a statement and the paper itself, ' +
        'and follow-ups when history has the turns before. Quote verbatim from "quote", never alter it, give page and ' +
        'note, and check your quotation with verify_quote before you answer.',
      inputSchema: askRequest(),
      outputSchema: askResponse,
      annotations: READ_ONLY,
    },
    (request) => {
      const response = ask(desk, request)
      return result(response, responseText(response))
    },
  )
}
