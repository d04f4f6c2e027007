import { button, el } from '../element.ts'
import type { Around, Said } from './around.ts'
import { paperMap } from './paper-map.ts'
import { wordsFor } from './words.ts'

/** The address of a report with its text: of a mail, or of an issue on GitHub, GitLab or the like. */
function addressed(to: string, title: string, body: string): string {
  const url = new URL(to)
  const isMail = url.protocol === 'mailto:'
  const text = new URLSearchParams({ [isMail ? 'subject' : 'title']: title, body })
  // A mail program shows a plus as it stands (RFC 6068, 5).
  url.search = text.toString().replaceAll('+', '%20')
  return url.href
}

/** "This is wrong": a link to a report that names the passages, and the question only if that is ticked. */
export function reportButton(
  { question, response }: Said,
  { address, conversation, words: { language } }: Around,
): HTMLElement | false {
  const to = conversation().report
  if (to === undefined) return false
  const words = wordsFor(language)
  return button('action', words.wrong, (made) => {
    const tick = el('input', { type: 'checkbox', autocomplete: 'off' })
    const link = el('a', { class: 'action', target: '_blank', rel: 'noopener noreferrer' }, words.report)
    const write = (): void => {
      const ids = response.answers.map(({ id }) => id).join(', ') || 'no answer'
      const asked = tick.checked ? `\nQuestion: ${question}` : ''
      link.href = addressed(to, 'Ibid: a wrong answer', `Passages: ${ids}\nCorpus: ${paperMap.version}${asked}\n\n`)
    }
    write()
    tick.addEventListener('change', write)
    made.parentElement?.after(
      el(
        'div',
        { class: 'report' },
        // In private mode, where no address has the question.
        address(question) === undefined && el('p', {}, words.leaves),
        el('p', {}, words.wrongWhat),
        el('label', {}, tick, ' ', words.withQuestion),
        link,
      ),
    )
    made.remove()
    tick.focus()
  })
}
