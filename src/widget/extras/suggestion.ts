import { button, el } from '../element.ts'
import type { Around } from './around.ts'

/** A question to ask, with what it means in the reader's language. */
export function suggestion(question: string, { put, words }: Around): HTMLButtonElement {
  const made = button('suggestion', question, () => put(question))
  made.lang = 'en'
  const meaning = words.glosses?.[question]
  if (meaning) made.append(el('span', { class: 'gloss', lang: words.language }, meaning))
  return made
}
