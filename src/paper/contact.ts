import { oncePer } from './once-per.ts'
import { type Footnote, type Paper, sentencesOf } from './paper.ts'
import type { Span } from './types.ts'

/** An e-mail address as notes print them (RFC 5322, addr-spec, without quoted strings and address literals). */
const ADDRESS = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/u

/** A note that gives an e-mail address, and the sentence that does. */
interface Contact {
  readonly note: Footnote
  readonly sentence: Span
}

/** The first note that gives an e-mail address; undefined where none does. */
export const contactIn = oncePer(({ footnotes }: Paper): Contact | undefined => {
  const note = footnotes.find(({ text }) => ADDRESS.test(text))
  const sentence = note && sentencesOf(note).find(({ start, end }) => ADDRESS.test(note.text.slice(start, end)))
  return note && sentence && { note, sentence }
})
