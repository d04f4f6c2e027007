import type { CallToolResult, McpServer } from '@modelcontextprotocol/server'
import { askSeveral } from '../../answer/ask-several.ts'
import { checkSeveral } from '../../answer/check-several.ts'
import type { PaperDesk } from '../../answer/paper-desk.ts'
import { checkSeveralResponse } from '../../contract/check.ts'
import { askSeveralRequest, checkSeveralRequest } from '../../contract/requests.ts'
import { askSeveralResponse } from '../../contract/schemas.ts'
import { checkedText, responseText } from '../text.ts'
import { READ_ONLY, result } from '../tools/result.ts'

/** The papers that are meant, or what an assistant is told of an id that none has. */
function meant(papers: readonly PaperDesk[], paper: string | undefined): readonly PaperDesk[] | CallToolResult {
  const those = papers.filter(({ id }) => paper === undefined || id === paper)
  if (those.length > 0) return those
  const text = `There is no paper of this id; there are ${papers.map(({ id }) => id).join(', ')}.`
  return { content: [{ type: 'text', text }], isError: true }
}

/** `ask`: the request and the response of `POST /v1/ask` at the root of several papers. */
export function addAskSeveral(server: McpServer, papers: readonly PaperDesk[]): void {
  server.registerTool(
    'ask',
    {
      title: 'Ask the papers',
      description:
        'Answers a question in English with the passages of the papers that answer it, word for word, each with its ' +
        'paper, its page, its footnotes resolved and a citation; or says that the papers do not say, or that Ibid is ' +
        'not sure (status not_found). Give “paper” to ask one of them, which understands questions for its footnotes, pages and sections. Quote ' +
        'verbatim from "quote", never alter it, and check your quotation with verify_quote before you answer.',
      inputSchema: askSeveralRequest(),
      outputSchema: askSeveralResponse,
      annotations: READ_ONLY,
    },
    (request) => {
      const those = meant(papers, request.paper)
      if ('content' in those) return those
      const response = askSeveral(those, request)
      return result(response, responseText(response))
    },
  )
}

/** `verify_quote`: what `POST /v1/verify` answers at the root of several papers. */
export function addCheckSeveral(server: McpServer, papers: readonly PaperDesk[]): void {
  server.registerTool(
    'verify_quote',
    {
      title: 'Check a quotation',
      description:
        'Checks every quotation of a text, or the text itself where it has none, against the paper that prints it best: ' +
        '"exact" with the passages where it stands, "altered" with each difference between what was claimed and what is ' +
        'printed, or "absent" from all; the verdict is the worst of all. Call it on every quotation before you answer ' +
        'with it, and quote only what is exact.',
      inputSchema: checkSeveralRequest(),
      outputSchema: checkSeveralResponse,
      annotations: READ_ONLY,
    },
    ({ quote, paper }) => {
      const those = meant(papers, paper)
      if ('content' in those) return those
      const checked = checkSeveral(those, quote)
      return result(checked, checkedText(checked))
    },
  )
}
