import { markOf, type Segment, segments } from '../answer/segments.ts'
import type { Answer, AnswerFootnote } from '../answer/types.ts'
import { button, el } from './element.ts'
import { filled, type Strings } from './strings.ts'

/** What stands around an answer, once it is loaded. */
export type Extras = typeof import('./extras/extras.ts')

/** Ids that buttons and notes are tied by; they must be unique within one chat. */
let lastId = 0

/**
 * A note's number where it is printed: a button that opens the note on the spot, Escape closes it. A note that answers
 * is open.
 */
function marker(note: AnswerFootnote, words: Strings, extras: Extras | undefined): Node[] {
  const id = `note-${++lastId}`
  const mark = markOf(note)
  // Within a quotation, a note can be selected only while it has the focus (style.css), so a click gives it the focus.
  const shown = el('span', { class: 'note', part: 'note', role: 'note', id, hidden: true, tabindex: '-1' })
  const opener = button('marker', mark, () => {
    toggle(shown.hidden !== false)
    if (!shown.hidden) shown.scrollIntoView({ block: 'nearest' })
  })
  const toggle = (open: boolean): void => {
    // Made when it is first opened: a hidden note is no text to find or copy.
    if (open && !shown.hasChildNodes()) {
      shown.append(...(extras?.noteParts(note, words.language) ?? [`${mark}. ${note.text}`]))
    }
    shown.hidden = !open
    opener.setAttribute('aria-expanded', String(open))
  }
  const close = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || shown.hidden) return
    event.stopPropagation()
    toggle(false)
    opener.focus()
  }
  opener.addEventListener('keydown', close)
  shown.addEventListener('keydown', close)
  opener.setAttribute('aria-label', filled(words.note, { n: mark }))
  opener.setAttribute('aria-controls', id)
  toggle(note.highlight !== undefined)
  return [el('sup', {}, opener), shown]
}

function segmentNodes(
  { text, notes, item }: Segment<AnswerFootnote>,
  words: Strings,
  extras: Extras | undefined,
): (Node | string)[] {
  return [...(item ? [el('br')] : []), text, ...notes.flatMap((note) => marker(note, words, extras))]
}

/** A quotation in its own type: the answering sentence marked, each note's number where it is printed. */
export function quotation(answer: Answer, words: Strings, extras: Extras | undefined): HTMLElement {
  const quote = el('blockquote', { cite: answer.url, lang: 'en', part: 'quotation' })
  let mark: HTMLElement | undefined
  for (const segment of segments(answer)) {
    const nodes = segmentNodes(segment, words, extras)
    if (!segment.marked) {
      mark = undefined
      quote.append(...nodes)
      continue
    }
    // One mark for the whole sentence, though a note's number stands in it.
    if (!mark) quote.append((mark = el('mark', { part: 'mark' })))
    mark.append(...nodes)
  }
  return quote
}
