import { recognise } from '../intent/recognise.ts'
import { spokenMessage } from './spoken-messages.ts'
import type { Paper } from '../paper/paper.ts'
import type { Turn } from './types.ts'

/** Whether somebody greeted, thanked or said "ok", and asked nothing. */
function isTalk(paper: Paper, { question, passages = [] }: Turn): boolean {
  if (passages.length > 0) return false
  const intent = recognise(paper, spokenMessage(question) ?? question)
  return intent.kind === 'help' && (intent.manner === 'thanks' || intent.manner === 'greeting')
}

/** A conversation without the thanks and greetings at its end: what comes next leans on what was said before these. */
export function withoutTalk(paper: Paper, history: readonly Turn[]): readonly Turn[] {
  return history.slice(0, history.findLastIndex((turn) => !isTalk(paper, turn)) + 1)
}
