import type { McpServer } from '@modelcontextprotocol/server'
import * as z from 'zod'
import type { Library } from '../../answer/outcome.ts'
import { verify } from '../../answer/verify.ts'
import { askRequest, askResponse } from '../../contract/schemas.ts'
import { responseText } from '../text.ts'
import { READ_ONLY, result } from './result.ts'

const { answers, verification } = askResponse.shape

/** `verify_quote`: what `POST /v1/verify` answers. */
export function addVerifyQuote(server: McpServer, library: Library, origin: string): void {
  server.registerTool(
    'verify_quote',
    {
      title: 'Check a quotation',
      description:
        'Checks whether words stand in the paper exactly so: "exact" with the passages where they stand, "altered" ' +
        'with each difference between what was claimed and what is printed, or "absent". Call it on every quotation ' +
        'before you answer with it, and quote only what is exact.',
      inputSchema: z.strictObject({ quote: askRequest.shape.question }),
      outputSchema: z.strictObject({ ...verification.unwrap().shape, answers }),
      annotations: READ_ONLY,
    },
    ({ quote }) => {
      const outcome = verify(library, quote, origin)
      return result({ ...outcome.verification, answers: outcome.answers }, responseText(outcome))
    },
  )
}
