import type { Paper } from '../paper/paper.ts'
import type { Intent } from './intent.ts'
import type { Message } from './message.ts'
import { QUOTED } from './template.ts'
import { firstOf, SHORT } from './ways.ts'

/** A message dressed as a part of a language model's conversation: "SYSTEM: …", "[assistant]: …", "SYSTEM OVERRIDE: …". */
const ROLE =
  /^[\s[<(#*_|]*(?:system|assistant|developer|admin|administrator|root)(?: (?:override|message|prompt|instructions?|notice|mode))?[\s\]>)#*_|]*:/iu

const instructs = firstOf(() => ['instruction', 'override', 'opinion'])
const mannerOf = firstOf(() => ['remark', 'privacy', 'help', 'identity', 'thanks', 'greeting'])

/** An instruction that Ibid never follows, because it only quotes. */
export function instruction(paper: Paper, { raw, frame }: Message): Intent | null {
  const outside = frame.filter((word) => word !== QUOTED)
  return ROLE.test(raw) || instructs(paper, outside) ? { kind: 'help', manner: 'instruction' } : null
}

/** A message that asks nothing of the paper: a greeting, thanks, a call for help, a question about Ibid. */
export function smallTalk(paper: Paper, { plain, words }: Message): Intent | null {
  if (plain === '' || plain === '#') return { kind: 'help', manner: 'help' }
  if (plain.length > SHORT) return null
  const manner = mannerOf(paper, words)
  return manner ? { kind: 'help', manner } : null
}
