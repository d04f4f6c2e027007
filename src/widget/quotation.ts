import { notePieces, type Segment, segments } from '../answer/segments.ts'
import type { Answer, AnswerFootnote } from '../answer/types.ts'
import { button, el } from './element.ts'
import { filled, type Strings } from './strings.ts'

/** Ids that buttons and notes are tied by; unique over every chat of a page would not matter, over one it must be. */
let lastId = 0

/** "first cited in full in note 1, by way of note 37". */
function trace({ resolvesTo, via }: AnswerFootnote, words: Strings): string {
  const to = filled(words.trace, { to: resolvesTo.join(', ') })
  return via.length > 0 ? `${to}, ${filled(words.via, { via: via.join(', ') })}` : to
}

const printed = (note: AnswerFootnote): (Node | string)[] =>
  notePieces(note).map(({ text, marked }) => (marked ? el('mark', { part: 'mark' }, text) : text))

/** A note as printed and, where it differs, as it resolves. */
function noteParts(note: AnswerFootnote, words: Strings, isQuoted: boolean): Node[] {
  const resolved = note.resolved === note.text ? undefined : el('span', { class: 'resolved' }, `→ ${note.resolved}`)
  const chain = note.resolvesTo.length > 0 && el('span', { class: 'trace', lang: words.language }, trace(note, words))
  return [
    ...(isQuoted ? [] : [el('span', {}, `${note.number}. `, ...printed(note))]),
    ...(resolved ? [resolved] : []),
    ...(chain ? [chain] : []),
  ]
}

/**
 * A note's number where it is printed: a button that opens the note on the spot, Escape closes it. A note that answers
 * is open.
 */
function marker(note: AnswerFootnote, words: Strings): Node[] {
  const id = `note-${++lastId}`
  // Within a quotation, a note can be selected only while it has the focus (style.css), so a click gives it the focus.
  const shown = el('span', { class: 'note', part: 'note', role: 'note', id, hidden: true, tabindex: '-1' })
  const opener = button('marker', String(note.number), () => toggle(shown.hidden !== false))
  const toggle = (open: boolean): void => {
    // Made when it is first opened: a hidden note is no text to find or copy.
    if (open && !shown.hasChildNodes()) shown.append(...noteParts(note, words, false))
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
  opener.setAttribute('aria-label', filled(words.note, { n: note.number }))
  opener.setAttribute('aria-controls', id)
  toggle(note.highlight !== undefined)
  return [el('sup', {}, opener), shown]
}

function segmentNodes(answer: Answer, { text, notes, item }: Segment, words: Strings): (Node | string)[] {
  const markers = notes.flatMap((number) => {
    const note = answer.footnotes.find((one) => one.number === number)
    return note ? marker(note, words) : []
  })
  return [...(item ? [el('br')] : []), text, ...markers]
}

/** A quotation in its own type: the answering sentence marked, each note's number where it is printed. */
export function quotation(answer: Answer, words: Strings): HTMLElement {
  const quote = el('blockquote', { cite: answer.url, lang: 'en', part: 'quotation' })
  let mark: HTMLElement | undefined
  for (const segment of segments(answer)) {
    const nodes = segmentNodes(answer, segment, words)
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

/** Under a note that is itself the quotation: where it resolves to. */
export function resolution(answer: Answer, words: Strings): HTMLElement | undefined {
  const [note] = answer.footnotes
  const parts = answer.kind === 'footnote' && note ? noteParts(note, words, true) : []
  return parts.length > 0 ? el('p', { class: 'note', lang: 'en' }, ...parts) : undefined
}
