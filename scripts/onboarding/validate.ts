import { LineCounter, parseDocument } from 'yaml'
import * as z from 'zod'

/**
 * What is wrong with a JSON text by its schema, each with file, line and JSON pointer.
 *
 * @param firstLine the line of the file that the text begins in
 */
export function faultsOf(text: string, schema: z.ZodType, file: string, firstLine = 1): string[] {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    const { message } = error as Error
    return [
      `${file}:${lineOfError(text, message, firstLine)}: is not JSON: ${message.split(/ in JSON at|, (?:[.]{3})?"/u)[0]}`,
    ]
  }
  const parsed = schema.safeParse(value, { error: plain })
  if (parsed.success) return []
  const lines = new LineCounter()
  // JSON is YAML, whose reader knows where everything stands.
  const document = parseDocument(text, { lineCounter: lines })
  const lineOf = (path: readonly PropertyKey[]): number => {
    for (let depth = path.length; depth > 0; depth--) {
      const node = document.getIn(path.slice(0, depth), true) as { range?: readonly number[] } | undefined
      if (node?.range?.[0] !== undefined) return firstLine - 1 + lines.linePos(node.range[0]).line
    }
    return firstLine
  }
  return parsed.error.issues
    .flatMap((issue) => deepest(issue))
    .map(({ path, message }) => {
      const pointer = path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
      return `${file}:${lineOf(path)}: ${pointer === '' ? '' : `${pointer}: `}${message}`
    })
}

interface Found {
  readonly path: readonly PropertyKey[]
  readonly message: string
}

/** Of a choice of forms none of which fits, what is wrong with the one that fits best. */
function deepest(issue: z.core.$ZodIssue, base: readonly PropertyKey[] = []): Found[] {
  const path = [...base, ...issue.path]
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [{ path, message: issue.message }]
  const [best = []] = issue.errors.toSorted((a, b) => a.length - b.length)
  return best.flatMap((inner) => deepest(inner, path))
}

/** The line that JSON.parse stumbled over: it says so, or YAML's reader stumbles too. */
function lineOfError(text: string, message: string, firstLine: number): number {
  const said = /\(line (\d+) /u.exec(message)?.[1]
  if (said !== undefined) return firstLine - 1 + Number(said)
  const lines = new LineCounter()
  const [error] = parseDocument(text, { lineCounter: lines, schema: 'json' }).errors
  return firstLine - 1 + (error ? lines.linePos(error.pos[0]).line : 1)
}

/** What is wrong, in plain words; zod's own where there are none here. */
function plain(issue: z.core.$ZodRawIssue): string | undefined {
  if (issue.code === 'invalid_type')
    return issue.input === undefined ? 'is missing' : `must be ${A[issue.expected] ?? issue.expected}`
  if (issue.code === 'unrecognized_keys') return `has no field ${issue.keys.map((key) => `“${key}”`).join(', ')}`
  if (issue.code === 'too_small' && issue.minimum === 1) return 'must not be empty'
  if (issue.code === 'invalid_union' && issue.errors.length === 0) return 'is none of the kinds that there are'
  return undefined
}

const A: Readonly<Record<string, string>> = {
  string: 'a text between quotation marks',
  array: 'a list: [ … ]',
  object: 'an object: { … }',
  record: 'an object: { … }',
  int: 'a whole number',
  number: 'a number',
}
