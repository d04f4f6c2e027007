import type { McpServer } from '@modelcontextprotocol/server'
import { check } from '../../answer/check.ts'
import type { Desk } from '../../answer/library.ts'
import { checkRequest } from '../../contract/requests.ts'
import { checkResponse } from '../../contract/check.ts'
import { checkedText } from '../text.ts'
import { READ_ONLY, result } from './result.ts'

/** `verify_quote`: what `POST /v1/verify` answers. */
export function addCheckQuotation(server: McpServer, desk: Desk): void {
  server.registerTool(
    'verify_quote',
    {
      title: 'Check a quotation',
      description:
        'Checks every quotation of a text, or the text itself where it has none: "exact" with the passages where it ' +
        'stands, "altered" with each difference between what was claimed and what is printed, or "absent"; the verdict ' +
        'is the worst of all, and remarks say whose words they are. Call it on every quotation before you answer with ' +
        'it, and quote only what is exact.',
      inputSchema: checkRequest(),
      outputSchema: checkResponse,
      annotations: READ_ONLY,
    },
    ({ quote }) => {
      const checked = check(desk, quote)
      return result(checked, checkedText(checked))
    },
  )
}
