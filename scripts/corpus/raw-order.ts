import { CorpusError } from './error.ts'
import type { Block, Inline } from './transcription.ts'

type Role = 'text' | 'heading' | 'note' | 'marker' | 'note number' | 'separator' | 'emendation'

/** One expected character, or (as `page`) the place where a page begins. */
export interface Expected {
  char: string
  role: Role
  line: number
  page?: number
}

/** The transcription in the order of the raw text: the body of a page, then the notes whose markers stand on it. */
export function rawOrder(blocks: readonly Block[], file: string): Expected[] {
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
  const turnPage = (page: number | undefined, line: number): void => {
    flushNotes()
    if (page !== undefined) expected.push({ char: '\n', role: 'text', line, page })
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
