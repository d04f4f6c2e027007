import type { Paper } from '../paper/paper.ts'
import { readMessage } from './message.ts'
import { SHORT, ways } from './ways.ts'

/** A step through the paper, from what was read last. */
export interface Step {
  readonly to: 'next' | 'previous'
  readonly by: 'passage' | 'page' | 'note'
}

const STEPS = [
  ['nextNote', { to: 'next', by: 'note' }],
  ['previousNote', { to: 'previous', by: 'note' }],
  ['nextPage', { to: 'next', by: 'page' }],
  ['previousPage', { to: 'previous', by: 'page' }],
  ['next', { to: 'next', by: 'passage' }],
  ['previous', { to: 'previous', by: 'passage' }],
] as const

/** The step that a message asks for, where it asks for no more: "next", "tell me more", "the previous page", "the note after that". */
export function stepIn(paper: Paper, text: string): Step | null {
  const { plain, words } = readMessage(paper, text)
  if (plain.length > SHORT) return null
  return STEPS.find(([kind]) => ways(paper, kind)(words))?.[1] ?? null
}
