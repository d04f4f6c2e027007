import { openPaper } from '../../src/paper/paper.ts'
import type { PassageKind } from '../../src/paper/types.ts'

/** A passage; whose story it is, its own words say. */
export type Text = readonly [kind: PassageKind, text: string, speaker?: string]

/** A paper of nothing but its passages. */
export function paperOf(...texts: readonly Text[]) {
  const source = texts.map(([, text]) => text).join('\n')
  let start = 0
  const passages = texts.map(([kind, text, speaker], index) => {
    const span = { start, end: start + text.length }
    const named = start + text.indexOf(speaker ?? '')
    start = span.end + 1
    const record = { id: `p${index + 1}`, kind, section: 0, pages: [], turns: [], markers: [], span }
    return speaker === undefined ? record : { ...record, speaker: { start: named, end: named + speaker.length } }
  })
  const places = Object.fromEntries(['paper', ...passages.map(({ id }) => id)].map((id) => [id, id]))
  const data = {
    version: '',
    digest: '',
    record: { id: 'small', type: 'document', title: '', language: 'en' },
    sections: [{ id: 'only', title: 'Only', printed: false }],
    passages,
    footnotes: [],
    citation: { head: '', tail: '', places, own: {}, parts: {} },
    print: { emendations: [] },
  }
  return openPaper(data, source)
}
