import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { resolveNotes } from '../../scripts/corpus/notes/resolve-notes.ts'
import { readTranscription } from '../../scripts/corpus/transcription.ts'

/** A case of notes.txt: notes in order, and what is expected of the last. */
interface Row {
  readonly rule: string
  readonly notes: readonly string[]
  readonly mark: string
  readonly expected: string
}

const ROWS = readFileSync('test/scripts/notes.txt', 'utf8')
  .split('\n\n')
  .filter((block) => block.startsWith('## '))
  .map((block): Row => {
    const [rule = '', ...lines] = block.trimEnd().split('\n')
    const last = lines.at(-1) ?? ''
    return { rule: rule.slice(3), notes: lines.slice(0, -1), mark: last.slice(0, 1), expected: last.slice(2) }
  })

function resolveLast(texts: readonly string[]) {
  const blocks = readTranscription(texts.map((text, index) => `[^${index + 1}]: ${text}`).join('\n\n'), 'paper.md')
  const notes = blocks.flatMap((block) =>
    block.kind === 'note'
      ? [{ number: Number(block.label), text: block.text, line: block.line, emphasis: block.emphasis }]
      : [],
  )
  const last = resolveNotes(notes, [], 'paper.md').at(-1)
  const text = last?.parts.map(({ note, span }) => notes[note - 1]?.text.slice(span.start, span.end)).join('')
  return { printed: notes.at(-1)?.text, text, unresolved: last?.unresolved ?? [] }
}

describe('footnotes as people write them', () => {
  it('are at least eighty', () => {
    expect(ROWS.length).toBeGreaterThanOrEqual(80)
  })

  it.each(ROWS.map((row) => [row.rule, row] as const))('%s', (_, { notes, mark, expected }) => {
    const { printed, text, unresolved } = resolveLast(notes)
    if (mark === '=') expect({ text, unresolved }).toEqual({ text: expected, unresolved: [] })
    else {
      expect(unresolved.join('\n')).toContain(expected)
      expect(unresolved).not.toEqual([])
      expect(text).toBe(printed)
    }
  })
})
