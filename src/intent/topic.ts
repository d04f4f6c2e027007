import type { Paper } from '../paper/paper.ts'
import type { Intent } from './intent.ts'
import type { Match } from './match.ts'
import { type Message, written } from './message.ts'
import { isFrame, type Kind, ways } from './ways.ts'

// Messages whose topic is looked up, without the words of the request around it.

/** A topic as a kind of ways has it: its words, which the ways see as they are spoken, and where they stand. */
interface Topic extends Match {
  readonly words: readonly string[]
}

function topicIn(paper: Paper, kind: Kind, { spokenWords }: Message): Topic | null {
  const found = ways(paper, kind)(spokenWords)
  return found && { ...found, words: spokenWords.slice(found.from, found.to) }
}

/** A message that asks where the paper has something: the wish falls away, and what is looked up stays. */
export function lookUp(paper: Paper, message: Message): Intent | null {
  const found = topicIn(paper, 'lookUp', message)
  if (!found || found.words.every(isFrame)) return null
  return { kind: 'passages', topic: written(message, found.from, found.to) }
}

/** A message that asks how things stand with something, which stays. */
export function circumstances(paper: Paper, message: Message): Intent | null {
  const found = topicIn(paper, 'circumstances', message)
  if (!found || found.words.every(isFrame)) return null
  return { kind: 'passages', about: written(message, found.from, found.to) }
}

/** A message that asks where a statement comes from; the topic is empty where it makes none ("source?"). */
export function source(paper: Paper, message: Message): Intent | null {
  const origin = topicIn(paper, 'origin', message)
  const found = origin && ways(paper, 'statement')(origin.words) ? origin : topicIn(paper, 'source', message)
  if (!found) return null
  const claim = ways(paper, 'claim')(found.words) ?? { from: 0, to: found.words.length }
  const topic = claim.from < claim.to ? written(message, found.from + claim.from, found.from + claim.to) : ''
  return { kind: 'source', topic: /[\p{L}\p{N}]{3}|\d/u.test(topic) ? topic : '' }
}
