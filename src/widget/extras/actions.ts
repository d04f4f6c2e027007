import type { Answer } from '../../answer/types.ts'
import type { Act } from '../../copying/copying.ts'
import { markOf } from '../../answer/segments.ts'
import { button, el } from '../element.ts'
import type { Around } from './around.ts'
import { emphasise, setWords } from './emphasise.ts'
import { wordsFor } from './words.ts'

/** A button that copies or cites, by code that is fetched only where it is used. */
export const copyButton = (
  { say, words }: Pick<Around, 'say' | 'words'>,
  label: string,
  use: (copying: typeof import('../../copying/copying.ts'), button: HTMLElement) => unknown,
): HTMLButtonElement =>
  button('action', label, (made) =>
    import('../../copying/copying.ts').then(
      (copying) => use(copying, made),
      () => say(words.unreachable, true),
    ),
  )

/** Every note of a quotation as it resolves, only for print: on a screen each opens at its number. */
function printedNotes({ footnotes }: Answer, label: string): HTMLElement {
  const lines = footnotes.map((note) => {
    const { text, emphasis, resolved, resolvedEmphasis } = note
    const inFull = resolved === text ? [] : [' → ', ...setWords(resolved, resolvedEmphasis)]
    const mark = markOf(note)
    const isNumber = /^\d+$/u.test(mark)
    const set = isNumber ? { value: mark } : { class: 'signed' }
    return el('li', set, !isNumber && `${mark} `, ...setWords(text, emphasis), ...inFull)
  })
  return el('ol', { class: 'printed', lang: 'en', 'aria-label': label }, ...lines)
}

/** The buttons under a quotation, and the parts that only print shows; also sets its italics, bold and links. */
export function actions(answer: Answer, quote: HTMLElement, link: HTMLElement, around: Around): Node[] {
  const { say } = around
  const { language: lang } = around.words
  const words = wordsFor(lang)
  const { highlight, kind, emphasis } = answer
  emphasise(quote, emphasis)
  const tool = (label: string, what: Act): HTMLElement =>
    copyButton(around, label, ({ act }, made) =>
      act(what, { quoted: answer, highlight, quote, button: made, lang, say }),
    )
  const cite = tool(`${words.cite} ▾`, 'cite')
  cite.ariaHasPopup = 'true'
  const isPart = highlight !== null && highlight.end - highlight.start < answer.quote.length
  link.textContent = `${words.open} ↗`
  const row = el(
    'div',
    { class: 'actions' },
    isPart && tool(words.copySentence, 'sentence'),
    tool(words.copyParagraph, 'whole'),
    cite,
    !answer.url.startsWith('#') && tool(words.linkQuotation, 'link'),
    link,
  )
  return kind === 'passage' && answer.footnotes.length > 0 ? [printedNotes(answer, words.notes), row] : [row]
}
