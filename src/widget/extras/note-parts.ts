import { labelAt, markOf, notePieces } from '../../answer/segments.ts'
import type { Answer, AnswerFootnote } from '../../answer/types.ts'
import { el } from '../element.ts'
import { filled } from '../strings.ts'
import { setWords } from './emphasise.ts'
import { type Words, wordsFor } from './words.ts'

/** "first cited in full in note 1, by way of note 37". */
function trace({ resolvesTo, via, labels }: AnswerFootnote, words: Words): string {
  const named = (numbers: readonly number[]): string =>
    numbers.map((number) => labelAt(labels, number)).join(words.items)
  const to = filled(words.trace, { to: named(resolvesTo) })
  return via.length > 0 ? to + filled(words.via, { via: named(via) }) : to
}

function printed(note: AnswerFootnote): (Node | string)[] {
  let at = 0
  return notePieces(note).flatMap(({ text, marked }) => {
    const set = setWords(text, note.emphasis, at)
    at += text.length
    return marked ? [el('mark', { part: 'mark' }, ...set)] : set
  })
}

/** A note as printed, unless it is what is quoted above, and as it resolves where that differs. */
export function noteParts(note: AnswerFootnote, lang: string, isQuoted = false): Node[] {
  const words = wordsFor(lang)
  const isShort = note.resolved !== note.text
  const resolved = isShort && el('span', { class: 'resolved' }, '→ ', ...setWords(note.resolved, note.resolvedEmphasis))
  const chain = note.resolvesTo.length > 0 && el('span', { class: 'trace', lang }, trace(note, words))
  return [
    ...(isQuoted ? [] : [el('span', {}, `${markOf(note)}. `, ...printed(note))]),
    ...(resolved ? [resolved] : []),
    ...(chain ? [chain] : []),
  ]
}

/** Under a note that is itself the quotation: where it resolves to. */
export function resolution(answer: Answer, lang: string): HTMLElement | undefined {
  const [note] = answer.footnotes
  const parts = answer.kind === 'footnote' && note ? noteParts(note, lang, true) : []
  return parts.length > 0 ? el('p', { class: 'note', lang: 'en' }, ...parts) : undefined
}
