import { openPaper } from '../../src/paper/paper.ts'
import type { PassageKind } from '../../src/paper/types.ts'

/** A passage; whose story it is, its own words say. */
export type Text = readonly [kind: PassageKind, text: string, speaker?: string]

/** A paper of nothing but its passages. */
export const paperOf = (...texts: readonly Text[]) => paperWithNotes(texts, [])

/** A paper of nothing but its passages and notes; all of them belong to the first passage. */
export function paperWithNotes(texts: readonly Text[], notes: readonly string[]) {
  const source = [...texts.map(([, text]) => text), ...notes].join('\n')
  let start = 0
  const passages = texts.map(([kind, text, speaker], index) => {
    const span = { start, end: start + text.length }
    const named = start + text.indexOf(speaker ?? '')
    start = span.end + 1
    const record = { id: `p${index + 1}`, kind, section: 0, pages: [], turns: [], markers: [], span }
    return speaker === undefined ? record : { ...record, speaker: { start: named, end: named + speaker.length } }
  })
  const footnotes = notes.map((text, index) => {
    const span = { start, end: start + text.length }
    start = span.end + 1
    return { number: index + 1, span, passage: 'p1', resolved: [span], unresolved: [], resolvesTo: [], via: [] }
  })
  const ids = ['paper', ...passages.map(({ id }) => id), ...footnotes.map(({ number }) => `fn${number}`)]
  const places = Object.fromEntries(ids.map((id) => [id, id]))
  const data = {
    version: '',
    digest: '',
    record: { id: 'small', type: 'document', title: '', language: 'en' },
    sections: [{ id: 'only', title: 'Only', printed: false }],
    passages,
    footnotes,
    citation: { head: '', tail: '', places, own: {}, parts: {} },
    print: { emendations: [] },
  }
  return openPaper(data, source)
}
