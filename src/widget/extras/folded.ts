import type { Answer } from '../../answer/types.ts'
import { el } from '../element.ts'

/** This many characters tell an answer from another of the same page. */
const MOST = 70

/** The first words of what answers, whole words only. */
function opening({ quote, highlight }: Answer): string {
  const text = quote.slice(highlight?.start ?? 0, highlight?.end)
  return text.length > MOST ? `${text.slice(0, text.lastIndexOf(' ', MOST))} …` : text
}

/**
 * A quotation folded under its page and section, and its first words.
 *
 * @param view makes the quotation, when it is first opened
 */
export function folded(answer: Answer, heading: string, view: () => HTMLElement): HTMLElement {
  const summary = el('summary', {}, heading, el('span', { class: 'opening', lang: 'en' }, opening(answer)))
  const made = el('details', { class: 'more' }, summary)
  made.addEventListener('toggle', () => made.append(view()), { once: true })
  return made
}
