import { parseArgs, styleText } from 'node:util'
import { ask } from '../src/answer/ask.ts'
import type { AskResponse } from '../src/answer/types.ts'
import { deskAt } from '../src/answer/library.ts'
import { askRequest, fieldErrors } from '../src/contract/requests.ts'
import { checkCommand } from './ask/check.ts'
import { citeCommand } from './ask/cite.ts'
import { ORIGIN, show } from './ask/show.ts'
import { sourcesCommand } from './ask/sources.ts'
import { loadLibrary } from './load-library.ts'

/**
 * Ibid in the terminal, without a server: `npm run ask -- "question" [--limit 3] [--json]` gives the answer of
 * `POST /v1/ask`; a command in place of the question is in a file of its own.
 */
const USAGE = 'usage: npm run ask -- "question" [--limit 1..10] [--json]'

/** What the first word can be instead of a question; each gives the exit code. */
const COMMANDS: Readonly<Record<string, (args: string[]) => number>> = {
  check: checkCommand,
  cite: (args) => printed(() => citeCommand(args)),
  sources: (args) => printed(() => sourcesCommand(args)),
}

/** Prints what a command gives, or in one line what it throws; returns the exit code. */
function printed(command: () => string): number {
  try {
    console.log(command())
    return 0
  } catch (error) {
    if (!(error instanceof Error)) throw error
    console.error(error.message)
    return 1
  }
}

function render(response: AskResponse): string {
  const parts = [styleText('bold', response.reply), ...response.answers.map((answer) => show(answer))]
  if (response.related.length > 0)
    parts.push('Closest passages, not an answer:', ...response.related.map((answer) => show(answer)))
  if (response.suggestions.length > 0) parts.push(['The paper does answer:', ...response.suggestions].join('\n  '))
  return parts.join('\n\n')
}

/** The answer to a question; @throws Error with one line for arguments that do not fit */
function askCommand(args: string[]): string {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { json: { type: 'boolean' }, limit: { type: 'string' } },
  })
  const [question, ...rest] = positionals
  const limit = values.limit === undefined ? {} : { limit: Number(values.limit) }
  const parsed = askRequest().safeParse({ question, ...limit })
  if (rest.length > 0) throw new Error(`put the question in quotation marks; ${USAGE}`)
  if (!parsed.success) {
    const faults = fieldErrors(parsed.error).map(({ path, message }) => `${path} ${message}`)
    throw new Error(`${faults.join('; ')}; ${USAGE}`)
  }
  const response = ask(deskAt(loadLibrary(), ORIGIN), parsed.data)
  return values.json ? JSON.stringify(response, null, 2) : render(response)
}

const [first = '', ...args] = process.argv.slice(2)
const command = Object.hasOwn(COMMANDS, first) ? COMMANDS[first] : undefined
process.exitCode = command ? command(args) : printed(() => askCommand(process.argv.slice(2)))
