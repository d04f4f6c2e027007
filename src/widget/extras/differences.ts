import type { AskResponse } from '../../answer/types.ts'
import { el } from '../element.ts'
import { wordsFor } from './words.ts'

/** What a checked quotation says beside what is printed. */
export function differences({ verification }: AskResponse, lang: string): HTMLElement[] {
  if (!verification?.differences.length) return []
  const words = wordsFor(lang)
  const rows = verification.differences.map(({ claimed, printed }) =>
    el(
      'tr',
      { lang: 'en' },
      el('td', {}, el('del', {}, claimed || words.nothing)),
      el('td', {}, el('ins', {}, printed || words.nothing)),
    ),
  )
  const heads = [words.claimed, words.printed].map((head) => el('th', { scope: 'col' }, head))
  return [el('table', { class: 'differences' }, el('thead', {}, el('tr', {}, ...heads)), el('tbody', {}, ...rows))]
}
