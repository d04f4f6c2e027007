import type { APIEmbed, APIEmbedField } from 'discord-api-types/v10'
import { type Emphasis, slanted } from '../answer/emphasised.ts'
import { type NoteLine, noteLines, type NotePiece, segments, superscript, titleOf } from '../answer/segments.ts'
import type { Answer } from '../answer/types.ts'
import { escapeMarkdown } from './markdown.ts'

/** Characters (Discord, "Message Resource": Embed Limits); `TOTAL` is for all embeds of a message together. */
export const LIMITS = { title: 256, description: 4096, fields: 25, name: 256, value: 1024, footer: 2048, total: 6000 }

/** How much of an embed is kept for the notes where the quote would fill it all. */
const FOR_NOTES = 1500

/** The longest start of a text, whole words, that fits once it is rendered; what is cut shows "…". */
function fit(text: string, max: number, render: (start: string) => string = escapeMarkdown): string {
  let end = text.length
  for (let rendered = render(text); ; rendered = `${render(text.slice(0, end))} …`) {
    if (rendered.length <= max) return rendered
    // A tenth at a time: few steps for any length.
    end = Math.max(0, text.lastIndexOf(' ', Math.floor(end * 0.9)))
  }
}

/** Bold without the space at its ends, with which Discord would not read it as bold. */
const bold = (text: string): string =>
  text.replace(/^(\s*)(.*?)(\s*)$/su, (_, a, b, c) => (b ? `${a}**${b}**${c}` : a + c))

/** A text that is set in Markdown, and where italics stand in it. */
interface Whole {
  readonly text: string
  readonly emphasis: readonly Emphasis[]
}

const LETTER_BEFORE = /[\p{L}\p{M}\p{N}_]$/u
const LETTER_BEHIND = /^[\p{L}\p{M}\p{N}_]/u

/**
 * A stretch of a text with its italics. Discord takes "_" for a mark only where no letter stands beside it: where one does,
 * the italics are left out, so that the words stay as they are.
 */
function italics({ text, emphasis }: Whole, from: number, to: number): string {
  let at = from
  return slanted(text.slice(from, to), emphasis, from)
    .map((piece) => {
      const words = piece.text.trim()
      const before = piece.text.slice(0, piece.text.indexOf(words))
      const behind = piece.text.slice(before.length + words.length)
      const start = at + before.length
      at += piece.text.length
      const isFree = !LETTER_BEFORE.test(text.slice(0, start)) && !LETTER_BEHIND.test(text.slice(start + words.length))
      const isSet = piece.italic && isFree && words !== ''
      return isSet ? `${before}_${escapeMarkdown(words)}_${behind}` : escapeMarkdown(piece.text)
    })
    .join('')
}

/** A piece of a text up to an offset: what answers is bold. */
function setWords(whole: Whole, { text, start, marked }: NotePiece, end: number): string {
  const shown = italics(whole, start, Math.max(start, Math.min(start + text.length, end)))
  return marked ? bold(shown) : shown
}

/** The quote up to an offset: the numbers of its notes raised, its list items on lines of their own. */
function quoteMarkdown(answer: Answer, end: number): string {
  const whole = { text: answer.quote, emphasis: answer.emphasis ?? [] }
  return segments(answer)
    .map(({ notes, item, ...piece }) => {
      const shown = setWords(whole, piece, end)
      const set = item && shown !== '' ? `\n${shown}` : shown
      return piece.start + piece.text.length <= end && notes.length > 0 ? set + superscript(notes) : set
    })
    .join('')
}

function noteField({ label, printed, resolved, emphasis, resolvedEmphasis }: NoteLine): APIEmbedField {
  const arrow = printed ? '\n→ ' : '→ '
  const note = printed?.map(({ text }) => text).join('') ?? ''
  const start = note.length + arrow.length
  const whole = {
    text: resolved === null ? note : note + arrow + resolved,
    emphasis: [
      ...emphasis,
      ...resolvedEmphasis.map((one) => ({ ...one, start: one.start + start, end: one.end + start })),
    ],
  }
  const full = { text: whole.text.slice(note.length), start: note.length, marked: false }
  const render = ({ length }: string): string =>
    [...(printed ?? []), full].map((piece) => setWords(whole, piece, length)).join('')
  return { name: `Note ${label}`, value: fit(whole.text, LIMITS.value, render) }
}

const isMarked = ({ printed }: NoteLine): boolean => printed?.some(({ marked }) => marked) ?? false

/** How many characters of a message's total an embed takes. */
export const sizeOf = ({ title = '', description = '', fields = [], footer }: APIEmbed): number =>
  title.length +
  description.length +
  (footer?.text.length ?? 0) +
  fields.reduce((sum, { name, value }) => sum + name.length + value.length, 0)

/**
 * A quotation as an embed: place, quote, notes and citation. Any passage of the paper fits whole; of a longer one, what
 * is left out is said, and the link opens it.
 *
 * @param title the paper's, where there are several
 */
export function embed(answer: Answer, title?: string): APIEmbed {
  const named = title === undefined ? titleOf(answer) : `${titleOf(answer)} · ${title}`
  const head = { title: fit(named, LIMITS.title), url: answer.url }
  // A footer is plain text.
  const footer = { text: fit(answer.citation, LIMITS.footer, String) }
  const rest = LIMITS.total - head.title.length - footer.text.length
  // Room may end before the notes do: what answers stands first.
  const all = noteLines(answer).toSorted((a, b) => Number(isMarked(b)) - Number(isMarked(a)))
  const forQuote = Math.min(LIMITS.description, all.length > 0 ? rest - Math.min(FOR_NOTES, rest / 2) : rest)
  const description = fit(answer.quote, forQuote, (start) => quoteMarkdown(answer, start.length))
  const fields: APIEmbedField[] = []
  for (const note of all) {
    const field = noteField(note)
    const left = { name: 'More notes', value: `${all.length - fields.length} more; the link opens them.` }
    const used = sizeOf({ description, fields: [...fields, field, left] })
    if (used > rest || fields.length === LIMITS.fields - 1) {
      fields.push(left)
      break
    }
    fields.push(field)
  }
  return { ...head, description, fields, footer }
}
