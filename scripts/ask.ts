import { parseArgs, styleText } from 'node:util'
import { ask } from '../src/answer/ask.ts'
import { placeOf } from '../src/answer/replies.ts'
import { segments } from '../src/answer/segments.ts'
import type { Answer, AskResponse } from '../src/answer/types.ts'
import { askRequest, fieldErrors } from '../src/contract/schemas.ts'
import { citeCommand } from './ask/cite.ts'
import { sourcesCommand } from './ask/sources.ts'
import { wrap } from './ask/wrap.ts'
import { loadLibrary } from './load-library.ts'

/**
 * Ibid in the terminal, without a server: `npm run ask -- "question" [--limit 3] [--json]` gives the answer of
 * `POST /v1/ask`; a command in place of the question is in a file of its own.
 */
const USAGE = 'usage: npm run ask -- "question" [--limit 1..10] [--json]'

/** Commands by name, each given the arguments after its name; what they throw is said in one line. */
const COMMANDS = new Map<string | undefined, (args: string[]) => string>([
  ['cite', citeCommand],
  ['sources', sourcesCommand],
])

/** Links go to the server that `npm start` brings up. */
const ORIGIN = 'http://localhost:8787'

function show(answer: Answer): string {
  const quote = segments(answer)
    .map((s) => s.text + s.notes.map((n) => `[${n}]`).join(''))
    .join('')
  const highlight = answer.highlight && answer.quote.slice(answer.highlight.start, answer.highlight.end)
  const notes = answer.footnotes.flatMap((note) => {
    const printed = answer.kind === 'footnote' ? [] : [wrap(`${note.number}. ${note.text}`, '  ')]
    return note.resolved === note.text ? printed : [...printed, wrap(`→ ${note.resolved}`, '     ')]
  })
  return [
    wrap(quote, '  │ '),
    ...(highlight && highlight !== answer.quote ? [wrap(`Answers: “${highlight}”`, '  ')] : []),
    `  ${placeOf(answer.pages)}, ${answer.section}`,
    ...notes,
    wrap(answer.citation, '  '),
  ].join('\n')
}

function render(response: AskResponse): string {
  const parts = [styleText('bold', response.reply), ...response.answers.map(show)]
  if (response.related.length > 0) parts.push('Closest passages, not an answer:', ...response.related.map(show))
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
  const parsed = askRequest.safeParse({ question, ...limit })
  if (rest.length > 0) throw new Error(`put the question in quotation marks; ${USAGE}`)
  if (!parsed.success) {
    const faults = fieldErrors(parsed.error).map(({ path, message }) => `${path} ${message}`)
    throw new Error(`${faults.join('; ')}; ${USAGE}`)
  }
  const response = ask(loadLibrary(), parsed.data, ORIGIN)
  return values.json ? JSON.stringify(response, null, 2) : render(response)
}

try {
  const [name, ...args] = process.argv.slice(2)
  const command = COMMANDS.get(name)
  console.log(command ? command(args) : askCommand(process.argv.slice(2)))
} catch (error) {
  if (!(error instanceof Error)) throw error
  console.error(error.message)
  process.exitCode = 1
}
