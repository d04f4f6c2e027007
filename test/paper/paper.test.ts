import { describe, expect, it } from 'vitest'
import { citationIn, citationOfWhole, htmlForm } from '../../src/paper/citation.ts'
import { citationOf, openPaper } from '../../src/paper/paper.ts'
import { issueOf } from '../../src/paper/record.ts'
import type { PaperData } from '../../src/paper/types.ts'
import { AUTHOR } from '../../src/paper/voice.ts'

const TEXT = 'A vixen crossed the river.'
const form = { head: 'Orr, ', tail: '.', places: { paper: '1', p1: '2' }, own: {}, parts: {} }
const passage = {
  id: 'p1',
  kind: 'paragraph' as const,
  span: { start: 0, end: TEXT.length },
  section: 0,
  pages: [],
  turns: [],
  markers: [{ number: 1, offset: 7 }],
}
const data: PaperData = {
  version: '1',
  digest: '',
  record: { id: 'small', type: 'document', title: 'Of Foxes', language: 'en' },
  sections: [{ id: 'only', title: 'Only', printed: false }],
  passages: [passage],
  footnotes: [],
  citation: form,
  print: { emendations: [] },
}

describe('a paper', () => {
  it('has no pages where none are known, and passes over a marker without its note', () => {
    const paper = openPaper(data, TEXT)
    expect([paper.isPaged, paper.firstPage, paper.lastPage]).toEqual([false, 0, 0])
    expect(paper.passage('p1')?.footnotes).toEqual([])
    expect([paper.section('none'), paper.page(1), paper.footnote(1)]).toEqual([undefined, undefined, undefined])
  })

  it('cannot be opened with a passage in a section that does not exist', () => {
    expect(() => openPaper({ ...data, passages: [{ ...passage, section: 3 }] }, TEXT)).toThrow(
      'passage p1 is in section 3, which does not exist',
    )
  })

  it('cannot be opened with a passage that the build made no citation for', () => {
    expect(() => openPaper({ ...data, citation: { ...form, places: { paper: '1' } } }, TEXT)).toThrow(
      'p1 has no citation',
    )
  })
})

describe('a citation', () => {
  const unit = { id: 'p1', voice: AUTHOR, pages: [], turns: [] }

  it('is put together from its head, its place and its tail', () => {
    expect(citationIn(form, unit, null)).toBe('Orr, 2.')
    expect(citationOfWhole(form)).toBe('Orr, 1.')
    expect(citationOfWhole({ ...form, places: {} })).toBe('Orr, .')
  })

  it('is none for what the build made none for, also where the name is one of every object', () => {
    expect(citationIn(form, { ...unit, id: 'p9' }, null)).toBeUndefined()
    expect(citationIn(form, { ...unit, id: 'constructor' }, null)).toBeUndefined()
    expect(() => citationOf(form, { ...unit, id: 'p9' })).toThrow(RangeError)
  })

  it('is HTML only where its form has some', () => {
    expect(htmlForm(form)).toBeUndefined()
    expect(htmlForm({ ...form, html: { head: '<i>Orr</i>, ', tail: '.', own: {} } })?.head).toBe('<i>Orr</i>, ')
  })

  it('has the volume and the issue that are known', () => {
    expect(issueOf({ ...data.record, volume: '13', issue: '2' })).toBe('13, no. 2')
  })
})
