import type { Answer } from '../../answer/types.ts'
import { button } from '../element.ts'
import type { Around } from './around.ts'
import { emphasise } from './emphasise.ts'
import { wordsFor } from './words.ts'

/**
 * A button at one end of a quotation, that brings the paragraph there.
 *
 * @param beside makes the paragraph and the line that says where it stands
 */
export function stepButton(
  from: Answer,
  direction: 'previous' | 'next',
  around: Around,
  beside: (answer: Answer) => readonly [shown: HTMLElement, place: HTMLElement],
): HTMLButtonElement {
  const words = wordsFor(around.words.language)
  let edge = from
  let isStepping = false
  const made = button('step', words[direction], async () => {
    if (isStepping) return
    isStepping = true
    const found = await around.step(edge, direction)
    isStepping = false
    if (typeof found !== 'object') return around.say(found ?? words.end)
    edge = found
    const [shown, place] = beside(found)
    emphasise(shown, found.emphasis)
    shown.classList.add('context')
    made[direction === 'previous' ? 'after' : 'before'](shown, place)
    around.say(place.textContent)
  })
  return made
}
