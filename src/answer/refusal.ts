import { certain, type Outcome } from './outcome.ts'
import { placeOfAnswer, reply } from './replies.ts'

/**
 * What is said to a message that asks only of the refusal right before it.
 *
 * @param asked why there was no answer, or to see what comes closest; @param before the refusal
 * @returns undefined where nothing came close, so that there is nothing to say of it
 */
export function ofRefusal(asked: 'whyNot' | 'closest', before: Outcome): Outcome | undefined {
  const [first] = before.related
  if (!first) return asked === 'closest' && before.kind === 'passages' ? before : undefined
  if (asked === 'closest') return certain('passages', reply('closest', { place: placeOfAnswer(first) }), before.related)
  // Why a quotation is not in the paper, the verdict on it says.
  return before.kind === 'verification' ? before : { ...before, reply: reply('whyNot'), said: 'whyNot' }
}
