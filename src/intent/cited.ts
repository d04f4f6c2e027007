import type { Paper } from '../paper/paper.ts'
import type { Intent } from './intent.ts'
import type { Message } from './message.ts'
import { namesOf } from './names.ts'
import { SHORT, ways } from './ways.ts'

/** What may stand around a message that is only a name. */
const AROUND = /^(?:the|an?) | (?:please|anywhere|here)$/gu

/** A message that is the name of somebody whom the notes cite, or asks which notes cite somebody. */
export function cited(paper: Paper, { plain, words }: Message): Intent | null {
  if (plain.length > SHORT) return null
  const { authors, cited: names } = namesOf(paper)
  const asked = ways(paper, 'cited')(words)
  const name = asked ? words.slice(asked.from, asked.to).join(' ') : plain
  const found = names.get(name.replace(AROUND, ''))
  // A message that is only the author's own name does not ask who is cited.
  const isAuthor = !asked && found !== undefined && authors.some((author) => author.join(' ') === plain)
  return found && !isAuthor ? { kind: 'cited', name: found.name } : null
}
