import { type Chunk, chunksOf } from './chunks.ts'
import { CorpusError, Faults } from './error.ts'
import { type FrontMatter, readFrontMatter } from './front-matter.ts'
import { type Inline, inline } from './inline.ts'
import { readLabel } from './note-label.ts'
import { refusalOf } from './refusal.ts'
import { isTable, tableText } from './table.ts'

/**
 * The edited transcription of a paper: Markdown with a few marks, one block between blank lines.
 *
 *   # Title            ## Section            ## Section {.unprinted}  (a heading of ours, not the paper's)
 *   Name {.byline}     > block quotation     ::: story … :::          *** (a row of stars between stories)
 *   [[76]]  page 76 begins here, between blocks or inside one
 *   [^14]   the marker of note 14;  [^14]: the note itself, after the block that carries the marker
 *   {~~printed~>reading~~}  an emendation (CriticMarkup)
 *   | verse, a line each        | a table | as Markdown has it |        - a list
 */
export type Block =
  | { kind: 'page'; page: number | undefined; line: number }
  | { kind: 'separator'; line: number }
  | ({ kind: 'heading'; printed: boolean } & Inline)
  | ({ kind: 'title' | 'byline' | 'paragraph' | 'quotation' | 'story' } & Inline)
  | ({ kind: 'note'; label: string } & Inline)

export type { Inline } from './inline.ts'

class Reader {
  readonly blocks: Block[] = []
  readonly #faults: Faults
  /** What is wrong in a block that is refused as a whole: nobody is told. */
  readonly #untold = new Faults('')
  #storyOpened = 0
  #hasTitle = false
  /** Whether a block is open that is a fault by itself: its words are read, so that notes and pages are still paired. */
  #isRefused = false
  /** Whether that is a block of code. */
  #isInCode = false
  /** The caption of a table that stands before it. */
  #caption: Chunk | undefined

  constructor(faults: Faults) {
    this.#faults = faults
  }

  get hasTitle(): boolean {
    return this.#hasTitle
  }

  get #told(): Faults {
    return this.#isRefused ? this.#untold : this.#faults
  }

  #inline(source: string, line: number): Inline {
    return inline(source, line, this.#told)
  }

  read(chunks: readonly Chunk[]): void {
    for (const [index, chunk] of chunks.entries()) {
      const [first = ''] = chunk.lines
      const last = this.blocks.at(-1)
      const isFence = /^(?:```|~~~)/u.test(first)
      if (isFence) {
        this.#isInCode = !this.#isInCode
        if (this.#isInCode) this.#faults.add('a block of code is not read: write it as a paragraph', chunk.line)
        this.#isRefused = this.#isInCode
        if (chunk.lines.length > 1) this.#chunk({ lines: chunk.lines.slice(1), line: chunk.line + 1 })
      } else if (/^(?: {4}|\t)/u.test(first) && last?.kind === 'note') this.#continue(last, chunk)
      else if (/^(?:Table)?:\s+\S/u.test(first)) this.#captioned(chunk, chunks[index + 1])
      else this.#chunk(chunk)
    }
    if (this.#storyOpened > 0) this.#faults.add('story is not closed', this.#storyOpened)
  }

  /** A further paragraph of a note is set in by four spaces. */
  #continue(note: Block & { kind: 'note' }, chunk: Chunk): void {
    const more = this.#inline(chunk.lines.map((line) => line.trim()).join('\n'), chunk.line)
    const by = note.text.length + 1
    const moved = <Placed extends { offset: number }>(placed: readonly Placed[]): Placed[] =>
      placed.map((one) => ({ ...one, offset: one.offset + by }))
    note.text += ` ${more.text}`
    note.markers.push(...moved(more.markers))
    note.breaks.push(...moved(more.breaks))
    note.emendations.push(...moved(more.emendations))
    note.emphasis.push(
      ...more.emphasis.map((stretch) => ({ ...stretch, start: stretch.start + by, end: stretch.end + by })),
    )
    note.links.push(...more.links)
  }

  /** ": Bells by year" behind or before a table; pandoc writes it behind. */
  #captioned(chunk: Chunk, next: Chunk | undefined): void {
    const text = chunk.lines.join('\n').replace(/^(?:Table)?:\s+/u, '')
    const last = this.blocks.at(-1)
    if (next && isTable(next.lines)) this.#caption = { lines: [text], line: chunk.line }
    else if (last?.kind === 'paragraph' && last.text.startsWith('• '))
      this.blocks.push({ kind: 'paragraph', ...this.#inline(text, chunk.line) })
    else this.#chunk(chunk)
  }

  #chunk({ lines, line }: Chunk): void {
    const [first = '', second = ''] = lines
    const source = lines.join('\n').trim()
    const page = /^\[\[(\d+|[ivxlcdm]+)\]\]$/iu.exec(source)?.[1]
    if (page !== undefined) this.blocks.push({ kind: 'page', page: /^\d/u.test(page) ? Number(page) : undefined, line })
    else if (/^(?:(?:\*\s*){3,}|(?:-\s*){3,}|(?:_\s*){3,})$/u.test(source))
      this.blocks.push({ kind: 'separator', line })
    else if (source.startsWith(':::')) this.#fence(source, line)
    else if (/^<!--.*-->$/su.test(source)) return
    else if (lines.length > 1 && /^(?:=+|-+)\s*$/u.test(second)) {
      this.#heading(second.startsWith('=') ? 1 : 2, first, line)
      if (lines.length > 2) this.#chunk({ lines: lines.slice(2), line: line + 2 })
    } else {
      const wasRefused = this.#isRefused
      this.#isRefused ||= this.#refuse(lines, line)
      this.#words(lines, source, line)
      this.#isRefused = wasRefused
    }
  }

  /** Whether a block is of a kind that is not read, which is told. */
  #refuse(lines: readonly string[], line: number): boolean {
    const refused = refusalOf(lines)
    if (refused) this.#told.add(refused.instead, line + refused.index)
    return refused !== undefined
  }

  #fence(source: string, line: number): void {
    if (source !== '::: story' && source !== ':::') {
      this.#faults.add(`${JSON.stringify(source)} is not read: only ::: story is, and ::: behind it`, line)
      return
    }
    if ((source === ':::') === (this.#storyOpened === 0)) this.#faults.add('story fences do not pair', line)
    this.#storyOpened = source === ':::' ? 0 : line
  }

  #heading(level: number, text: string, line: number): void {
    const printed = text.replace(/\s*\{\.unprinted\}\s*$/u, '')
    const isPrinted = printed === text
    const read = this.#inline(printed.replace(/\s+\{[#.][^{}]*\}\s*$/u, '').replace(/\s+#+\s*$/u, ''), line)
    // The first is the title; a book's chapters are sections like all others.
    if (level === 1 && !this.#hasTitle) {
      this.#hasTitle = true
      this.blocks.push({ kind: 'title', ...read })
    } else this.blocks.push({ kind: 'heading', printed: isPrinted, ...read })
  }

  #words(lines: readonly string[], source: string, line: number): void {
    const heading = /^(#{1,6})\s+(.*)$/su.exec(source)
    if (heading) return this.#heading((heading[1] ?? '').length, heading[2] ?? '', line)
    const note = /^\[\^([^\]]+)\]:\s*/u.exec(source)
    if (note) {
      const label = note[1] ?? ''
      if (!readLabel(label)) this.#told.add(labelFault(label), line)
      this.blocks.push({ kind: 'note', label, ...this.#inline(source.slice(note[0].length), line) })
      return
    }
    if (source.startsWith('>')) return this.#quotation(lines, line)
    const byline = source.replace(/ \{\.byline\}$/u, '')
    if (byline !== source) this.blocks.push({ kind: 'byline', ...this.#inline(byline, line) })
    else if (isTable(lines)) this.#table(lines, line)
    else if (lines.every((one) => /^\s*\|\s/u.test(one) || one.trim() === '|')) {
      const verse = lines.map((one) => one.replace(/^\s*\|\s*/u, '')).join('\n')
      this.blocks.push({ kind: this.#storyOpened > 0 ? 'story' : 'quotation', ...this.#inline(verse, line) })
    } else {
      const list = source.replaceAll(/^\s{0,8}[-+*]\s+(?=\S)/gmu, '• ')
      const isList = /^[-+*]\s/u.test(source)
      this.blocks.push({
        kind: this.#storyOpened > 0 ? 'story' : 'paragraph',
        ...this.#inline(isList ? list : source, line),
      })
    }
  }

  #table(lines: readonly string[], line: number): void {
    const caption = this.#caption
    this.#caption = undefined
    if (caption) this.blocks.push({ kind: 'paragraph', ...this.#inline(caption.lines.join('\n'), caption.line) })
    this.blocks.push({ kind: 'paragraph', ...this.#inline(tableText(lines), line) })
  }

  /** A quotation of several paragraphs has ">" in the lines between them. */
  #quotation(lines: readonly string[], line: number): void {
    const inner = lines.map((one) => one.replace(/^\s*(?:>\s?)+/u, ''))
    for (const { lines: paragraph, line: at } of chunksOf(inner, line)) {
      const verse = paragraph.map((one) => one.replace(/^\s*\|\s+/u, '')).join('\n')
      const text = /^[-+*]\s/u.test(verse) ? verse.replaceAll(/^\s{0,8}[-+*]\s+(?=\S)/gmu, '• ') : verse
      this.blocks.push({ kind: 'quotation', ...this.#inline(text.replace(/^#{1,6}\s+/u, ''), at) })
    }
  }
}

const labelFault = (label: string): string =>
  `note “${label}”: write the number or sign that is printed, [^14] or [^†], or chapter and number, [^2-14]`

/** The front matter of a transcription; its fields are empty where there is none. */
export const frontMatterOf = (markdown: string, file: string): FrontMatter =>
  readFrontMatter(linesOf(markdown), new Faults(file)).fields

const linesOf = (markdown: string): string[] => markdown.replace(/^\uFEFF/u, '').split(/\r\n|\r|\n/u)

/**
 * Reads a transcription.
 *
 * @param markdown the file's text; @param file its name, for messages
 * @throws CorpusError for everything that is not read, with what to write instead, all at once
 */
export function readTranscription(markdown: string, file: string): Block[] {
  const faults = new Faults(file)
  const blocks = transcriptionIn(markdown, faults)
  faults.raise()
  if (blocks.length === 0) throw new CorpusError('the transcription is empty', file, 1)
  return blocks
}

/**
 * Reads a transcription as far as it can be read. A byte order mark and the line ends of any system are as good as none.
 *
 * @param faults gets everything that is not read, with what to write instead
 * @returns its blocks in order; each line number is that of the block's first line
 */
export function transcriptionIn(markdown: string, faults: Faults): Block[] {
  const lines = linesOf(markdown)
  for (const [index, line] of lines.entries()) checkCharacters(line, index + 1, faults)
  const front = readFrontMatter(lines, faults)
  const reader = new Reader(faults)
  reader.read(chunksOf(lines.slice(front.lines), front.lines + 1))
  const title = front.fields.get('title')
  return reader.hasTitle || !title ? reader.blocks : [...titlePage(front.fields, faults), ...reader.blocks]
}

/** What a text has that was not saved as UTF-8, and characters that nobody sees or that turn others round. */
function checkCharacters(line: string, number: number, faults: Faults): void {
  if (line.includes('\uFFFD')) faults.add('a character is lost (\uFFFD): save the file as UTF-8', number)
  // oxlint-disable-next-line no-control-regex -- these are what is looked for
  const hidden = /[\0-\u0008\u000B\u000C\u000E-\u001F\u007F\u202D\u202E]/u.exec(line)?.[0].codePointAt(0)
  if (hidden === undefined) return
  const code = hidden.toString(16).toUpperCase().padStart(4, '0')
  faults.add(`a character that nobody sees (U+${code}): delete it`, number)
}

/** Title and byline of a paper that has them in its front matter only. */
function titlePage(fields: FrontMatter, faults: Faults): Block[] {
  const title = fields.get('title')
  const author = fields.get('author') ?? fields.get('authors')
  return [
    ...(title ? [{ kind: 'title' as const, ...inline(title.values.join(' '), title.line, faults) }] : []),
    ...(author ? [{ kind: 'byline' as const, ...inline(author.values.join(', '), author.line, faults) }] : []),
  ]
}
