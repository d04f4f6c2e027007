import type { Paper } from '../paper/paper.ts'
import type { Intent } from './intent.ts'
import { type Message, written } from './message.ts'
import { isFrame, ways } from './ways.ts'

/** A message that asks where the paper has something: the wish falls away, and what is looked up stays. */
export function lookUp(paper: Paper, message: Message): Intent | null {
  const words = message.spoken.map(({ word }) => word)
  const found = ways(paper, 'lookUp')(words)
  if (!found || words.slice(found.from, found.to).every(isFrame)) return null
  return { kind: 'passages', topic: written(message, found.from, found.to) }
}

/** A message that asks how things stand with something, which stays. */
export function circumstances(paper: Paper, message: Message): Intent | null {
  const words = message.spoken.map(({ word }) => word)
  const found = ways(paper, 'circumstances')(words)
  return found && found.from < found.to ? { kind: 'passages', about: written(message, found.from, found.to) } : null
}
