import type { Paper } from '../paper/paper.ts'
import type { Intent } from './intent.ts'
import type { Match } from './match.ts'
import { type Message, written } from './message.ts'
import { ways } from './ways.ts'

/** A message that asks where a statement comes from. */
export function source(paper: Paper, message: Message): Intent | null {
  const words = message.spoken.map(({ word }) => word)
  const origin = ways(paper, 'origin')(words)
  const taken = origin && words.slice(origin.from, origin.to)
  const found = taken && ways(paper, 'statement')(taken) ? origin : ways(paper, 'source')(words)
  return found && { kind: 'source', topic: topicOf(found, paper, words, message) }
}

/** The words of the message that are the statement; empty where there are none ("source?"). */
function topicOf(found: Match, paper: Paper, words: readonly string[], message: Message): string {
  const claim = ways(paper, 'claim')(words.slice(found.from, found.to))
  const from = found.from + (claim?.from ?? 0)
  const to = claim ? found.from + claim.to : found.to
  const topic = written(message, from, to)
  return to > from && /[\p{L}\p{N}]{3}|\d/u.test(topic) ? topic : ''
}
