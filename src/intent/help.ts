import type { Paper } from '../paper/paper.ts'
import type { Intent } from './intent.ts'
import type { Message } from './message.ts'
import { SHORT, ways } from './ways.ts'

/** A message that asks nothing of the paper: a greeting, thanks, a call for help, a question about Ibid. */
export function smallTalk(paper: Paper, { plain, words }: Message): Intent | null {
  if (plain === '' || plain === '#') return { kind: 'help', manner: 'help' }
  if (plain.length > SHORT) return null
  const manner = (['help', 'identity', 'thanks', 'greeting'] as const).find((kind) => ways(paper, kind)(words))
  return manner ? { kind: 'help', manner } : null
}
