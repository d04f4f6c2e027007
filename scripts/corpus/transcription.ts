import { CorpusError } from './error.ts'

/**
 * The edited transcription of a paper: Markdown with a few marks, one block between blank lines.
 *
 *   # Title            ## Section            ## Section {.unprinted}  (a heading of ours, not the paper's)
 *   Name {.byline}     > block quotation     ::: story … :::          *** (a row of stars between stories)
 *   [[76]]  page 76 begins here, between blocks or inside one
 *   [^14]   the marker of note 14;  [^14]: the note itself, after the block that carries the marker
 *   {~~printed~>reading~~}  an emendation (CriticMarkup)
 */
export type Block =
  | { kind: 'page'; page: number; line: number }
  | { kind: 'separator'; line: number }
  | ({ kind: 'heading'; printed: boolean } & Inline)
  | ({ kind: 'title' | 'byline' | 'paragraph' | 'quotation' | 'story' } & Inline)
  | ({ kind: 'note'; label: string } & Inline)

/** Text as read, with what stood in it. Offsets are UTF-16 code units into `text`. */
export interface Inline {
  text: string
  line: number
  markers: { label: string; offset: number }[]
  breaks: { page: number; offset: number }[]
  emendations: { offset: number; printed: string; reading: string }[]
}

const INLINE = /\[\^([^\]]+)\]|\[\[(\d+)\]\]|\{~~(.*?)~>(.*?)~~\}/gsu

function inline(source: string, line: number): Inline {
  const result: Inline = { text: '', line, markers: [], breaks: [], emendations: [] }
  const add = (piece: string): void => {
    const folded = piece.replace(/\s+/gu, ' ')
    result.text += /^$|\s$/u.test(result.text) ? folded.trimStart() : folded
  }
  let at = 0
  for (const match of source.matchAll(INLINE)) {
    add(source.slice(at, match.index))
    at = match.index + match[0].length
    const [, label, page, printed, reading] = match
    const offset = result.text.length
    if (label !== undefined) result.markers.push({ label, offset })
    else if (page !== undefined) result.breaks.push({ page: Number(page), offset })
    else if (printed !== undefined && reading !== undefined) {
      result.emendations.push({ offset, printed, reading })
      add(reading)
    }
  }
  add(source.slice(at))
  result.text = result.text.trimEnd()
  return result
}

/** The marks a block may open with, and what they make of it; the rest of the block is its text. */
const FORMS: readonly [RegExp, (rest: Inline, match: RegExpExecArray) => Block][] = [
  [/^\[\^([^\]]+)\]: /u, (rest, match) => ({ kind: 'note', label: match[1] ?? '', ...rest })],
  [/^## /u, (rest) => ({ kind: 'heading', printed: true, ...rest })],
  [/^# /u, (rest) => ({ kind: 'title', ...rest })],
  [/^> /u, (rest) => ({ kind: 'quotation', ...rest })],
]

function block(source: string, line: number, inStory: boolean): Block {
  const unprinted = source.replace(/ \{\.unprinted\}$/u, '')
  const byline = source.replace(/ \{\.byline\}$/u, '')
  if (byline !== source) return { kind: 'byline', ...inline(byline, line) }
  for (const [form, make] of FORMS) {
    const match = form.exec(unprinted)
    if (!match) continue
    const made = make(inline(unprinted.slice(match[0].length), line), match)
    return made.kind === 'heading' ? { ...made, printed: unprinted === source } : made
  }
  return { kind: inStory ? 'story' : 'paragraph', ...inline(source, line) }
}

/**
 * Reads a transcription.
 *
 * @param markdown the file's text; @param file its name, for messages
 * @returns its blocks in order; each line number is that of the block's first line
 * @throws CorpusError for a story fence that is not opened or closed in turn
 */
export function readTranscription(markdown: string, file: string): Block[] {
  const blocks: Block[] = []
  let line = 1
  let storyOpened = 0
  for (const chunk of markdown.split(/(\n{2,})/u)) {
    const source = chunk.trim()
    const here = line
    line += chunk.split('\n').length - 1
    if (source === '') continue
    const page = /^\[\[(\d+)\]\]$/u.exec(source)
    if (page) blocks.push({ kind: 'page', page: Number(page[1]), line: here })
    else if (source === '***') blocks.push({ kind: 'separator', line: here })
    else if (source === '::: story' || source === ':::') {
      if ((source === ':::') === (storyOpened === 0)) throw new CorpusError('story fences do not pair', file, here)
      storyOpened = source === ':::' ? 0 : here
    } else blocks.push(block(source, here, storyOpened > 0))
  }
  if (storyOpened > 0) throw new CorpusError('story is not closed', file, storyOpened)
  return blocks
}
