import { button, el } from './element.ts'
import type { Around } from './extras/around.ts'

/** What a question or a heading of the paper means in the reader's language, where that is known. */
export function glossOf(english: string, { words }: Pick<Around, 'words'>): HTMLElement | undefined {
  const meaning = words.glosses?.[english]
  return meaning === undefined ? undefined : el('span', { class: 'gloss', lang: words.language }, meaning)
}

/** A question to ask, with what it means in the reader's language. */
export function suggestion(question: string, around: Pick<Around, 'words' | 'put'>): HTMLButtonElement {
  const made = button('suggestion', question, () => around.put(question))
  made.lang = 'en'
  made.append(glossOf(question, around) ?? '')
  return made
}
