import type { Paper } from '../paper/paper.ts'
import type { Intent } from './intent.ts'
import type { Message } from './message.ts'
import type { Match } from './match.ts'
import { ways } from './ways.ts'

/** A message that asks where a statement comes from. */
export function source(paper: Paper, { text, spoken }: Message): Intent | null {
  const words = spoken.map(({ word }) => word)
  const origin = ways(paper, 'origin')(words)
  const taken = origin && words.slice(origin.from, origin.to)
  const found = taken && ways(paper, 'statement')(taken) ? origin : ways(paper, 'source')(words)
  return found && { kind: 'source', topic: topicOf(found, paper, words, text, spoken) }
}

/** The words of the message that are the statement, as they are written; all of it where there are none. */
function topicOf(
  found: Match,
  paper: Paper,
  words: readonly string[],
  text: string,
  spoken: Message['spoken'],
): string {
  const claim = ways(paper, 'claim')(words.slice(found.from, found.to))
  const from = found.from + (claim?.from ?? 0)
  const to = claim ? found.from + claim.to : found.to
  const written = text.slice(spoken[from]?.start, spoken[to - 1]?.end).replace(/^[\s,.;:?!–-]+|[\s,.;:?!–-]+$/gu, '')
  return to > from && /[\p{L}\p{N}]{3}/u.test(written) ? written : text
}
