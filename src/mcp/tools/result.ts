import type { CallToolResult, ToolAnnotations } from '@modelcontextprotocol/server'

/** Nothing that a tool does changes anything; the same question has the same answer; the paper is all there is. */
export const READ_ONLY: ToolAnnotations = {
  readOnlyHint: true,
  destructiveHint: false,
  idempotentHint: true,
  openWorldHint: false,
}

/** A result in both forms: structured for programs, text for clients that read only that. */
export const result = (structured: object, text: string = JSON.stringify(structured)): CallToolResult => ({
  content: [{ type: 'text', text }],
  structuredContent: { ...structured },
})

/** An id that the paper does not have, said as MCP says errors of a tool: the assistant reads it and can mend its call. */
export const unknownId = (): CallToolResult => ({
  content: [
    { type: 'text', text: 'The paper has no passage or footnote of this id; search gives ids, such as p8 or fn14.' },
  ],
  isError: true,
})
