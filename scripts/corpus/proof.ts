import { CorpusError } from './error.ts'
import type { Block, Inline } from './transcription.ts'

export interface RawSource {
  /** The raw text as extracted, its file name for messages, and the running heads with "{page}" for the number. */
  text: string
  file: string
  runningHeads: { even: string; odd: string }
}

type Role = 'text' | 'heading' | 'note' | 'marker' | 'note number' | 'separator' | 'emendation'

/** What the proof accounted for: characters (without white space) by role, and every decision it found. */
export interface Proof {
  characters: Record<string, number>
  undone: string[]
  kept: string[]
  emendations: { printed: string; reading: string; line: number }[]
  runningHeads: string[]
}

/** One expected character, or (as `page`) the place where a page begins. */
interface Expected {
  char: string
  role: Role
  line: number
  page?: number
}

/** The transcription in the order of the raw text: the body of a page, then the notes whose markers stand on it. */
function rawOrder(blocks: readonly Block[], file: string): Expected[] {
  const notes = new Map(blocks.flatMap((b) => (b.kind === 'note' ? [[b.label, b] as const] : [])))
  const expected: Expected[] = []
  let pending: string[] = []
  const add = (text: string, role: Role, line: number): void => {
    for (const char of text) expected.push({ char, role, line })
  }
  const flushNotes = (): void => {
    for (const label of pending) {
      const note = notes.get(label)
      if (!note) continue
      add(`\n${label} `, 'note number', note.line)
      body(note, 'note')
    }
    pending = []
  }
  const turnPage = (page: number, line: number): void => {
    flushNotes()
    expected.push({ char: '\n', role: 'text', line, page })
  }
  const body = (block: Inline, role: Role): void => {
    const events = [
      ...block.markers.map((m) => ({ at: m.offset, skip: 0, run: () => mark(m.label, block.line) })),
      ...block.breaks.map((b) => ({ at: b.offset, skip: 0, run: () => turnPage(b.page, block.line) })),
      ...block.emendations.map((e) => ({
        at: e.offset,
        skip: e.reading.length,
        run: () => add(e.printed, 'emendation', block.line),
      })),
    ].sort((a, b) => a.at - b.at)
    let at = 0
    for (const event of events) {
      add(block.text.slice(at, event.at), role, block.line)
      event.run()
      at = event.at + event.skip
    }
    add(`${block.text.slice(at)}\n`, role, block.line)
  }
  const mark = (label: string, line: number): void => {
    add(label, 'marker', line)
    if (/^\d+$/u.test(label)) pending.push(label)
  }
  for (const block of blocks) {
    if (block.kind === 'page') turnPage(block.page, block.line)
    else if (block.kind === 'separator') add('*\n', 'separator', block.line)
    // Only numbered notes stand at the foot; one with a sign ("*") stands in the raw text where it stands here.
    else if (block.kind !== 'note') body(block, block.kind === 'heading' ? 'heading' : 'text')
    else if (!/^\d+$/u.test(block.label)) {
      add(`${block.label} `, 'note number', block.line)
      body(block, 'note')
    }
  }
  flushNotes()
  if (expected.length === 0) throw new CorpusError('the transcription is empty', file, 1)
  return expected
}

/**
 * Proves a transcription against the raw text: every character of the raw text that is not white space is accounted
 * for, in order, as text, heading, note, marker, note number, running head, page number, undone hyphen or emendation,
 * and the words are divided in the same places.
 *
 * Two rules of the extraction are checked as well: a page begins at a line that starts with one space or at a running
 * head, and nowhere else; a line-end hyphen without a space after it is hyphenation, with one it is the word's own.
 *
 * @throws CorpusError at the first character that is not accounted for, with the line of the raw text
 */
export function prove(blocks: readonly Block[], transcriptionFile: string, raw: RawSource): Proof {
  const printed = blocks.filter((b) => !(b.kind === 'heading' && !b.printed))
  const expected = rawOrder(printed, transcriptionFile)
  const proof: Proof = { characters: {}, undone: [], kept: [], emendations: [], runningHeads: [] }
  for (const block of printed) {
    if ('emendations' in block) {
      for (const { printed: was, reading } of block.emendations) {
        proof.emendations.push({ printed: was, reading, line: block.line })
      }
    }
  }
  const { text } = raw
  const isSpace = (char: string | undefined): boolean => char === undefined || /\s/u.test(char)
  const fail = (at: number, message: string): never => {
    throw new CorpusError(message, raw.file, text.slice(0, at).split('\n').length)
  }
  let at = 0
  /** Whether white space must stand here; undefined where a page turn has already passed over it. */
  let spaceDue: boolean | undefined
  for (let i = 0; i < expected.length; i++) {
    const { char, role, line, page } = expected[i] as Expected
    if (page !== undefined) {
      at = turnPage(page, at)
      spaceDue = undefined
      continue
    }
    if (isSpace(char)) {
      if (spaceDue === false) spaceDue = true
      continue
    }
    const before = at
    while (at < text.length && isSpace(text[at])) at++
    const space = text.slice(before, at)
    if (/\n /u.test(space)) fail(at, 'a page begins here, but the transcription has no page mark')
    if (spaceDue !== undefined && spaceDue !== space.length > 0) {
      fail(at, `words are divided otherwise than in ${transcriptionFile}:${line} before ${quoted(expected, i)}`)
    }
    if (text[at] === '-' && char !== '-' && text[at + 1] === '\n') {
      proof.undone.push(around(text, at))
      at += 2
    }
    if (text[at] !== char) {
      fail(at, `${JSON.stringify(text.slice(at, at + 24))} is not accounted for; ${transcriptionFile}:${line} has ${quoted(expected, i)}`)
    }
    proof.characters[role] = (proof.characters[role] ?? 0) + 1
    at++
    spaceDue = false
    if (char !== '-' || isSpace(expected[i + 1]?.char)) continue
    if (text[at] === '\n') fail(at, 'a line-end hyphen without a space after it is hyphenation, to be undone')
    if (/^ \n/u.test(text.slice(at, at + 2))) {
      proof.kept.push(around(text, at - 1))
      at += 2
    }
  }
  if (text.slice(at).trim() !== '') fail(at, 'the raw text goes on where the transcription ends')
  return proof

  /** Moves over the page boundary to the first character of the page; returns its place in the raw text. */
  function turnPage(page: number, from: number): number {
    let lineStart = from
    while (lineStart < text.length && (text[lineStart] === '\n' || /^ \n/u.test(text.slice(lineStart)))) lineStart++
    const lineEnd = text.indexOf('\n', lineStart)
    const head = text.slice(lineStart, lineEnd).trim()
    const form = page % 2 === 0 ? raw.runningHeads.even : raw.runningHeads.odd
    if (head === form.replace('{page}', String(page))) {
      proof.runningHeads.push(head)
      return lineEnd
    }
    if (text[lineStart] !== ' ') fail(lineStart, `page ${page} is marked here, but the raw text does not turn the page`)
    return lineStart + 1
  }
}

const quoted = (expected: readonly Expected[], from: number): string =>
  JSON.stringify(
    expected
      .slice(from, from + 24)
      .map((e) => e.char)
      .join(''),
  )

/** The word around a line-end hyphen, with the break shown as "⏎". */
function around(text: string, hyphen: number): string {
  const before = /\S*$/u.exec(text.slice(0, hyphen))?.[0] ?? ''
  const after = /^-\s*(\S*)/u.exec(text.slice(hyphen))?.[1] ?? ''
  return `${before}-⏎${after}`
}
