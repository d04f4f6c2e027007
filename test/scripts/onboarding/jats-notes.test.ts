import { describe, expect, it } from 'vitest'
import { withNotesInText } from '../../../scripts/onboarding/jats-notes.ts'
import { transcribe } from '../../../scripts/onboarding/transcribe.ts'

describe('JATS', () => {
  const fn = (id: string, text: string): string => `<fn id="${id}"><label>1</label><p>${text}</p></fn>`

  it.each([
    ['a marker', '<xref ref-type="fn" rid="f1">1</xref>'],
    ['a raised marker', '<sup><xref ref-type="fn" rid="f1">1</xref></sup>'],
  ])('has a note at the end where %s stands, without its number', (_, marker) => {
    const xml = `<article><body><p>It rang.${marker}</p></body><back><fn-group>${fn('f1', 'So &amp; so')}</fn-group></back></article>`
    expect(withNotesInText(xml)).toBe(
      '<article><body><p>It rang.<fn id="f1"><p>So &amp; so</p></fn></p></body><back><fn-group/></back></article>',
    )
  })

  it('stays as it is where its notes stand in the text, or it marks none', () => {
    const xml =
      '<article><body><p>It rang.<fn><p>So</p></fn><xref ref-type="bibr" rid="b1">3</xref></p></body></article>'
    expect(withNotesInText(xml)).toBe(xml)
  })
})

it('markers that lead to no note are told, and stay in the text', () => {
  const html = '<p>It rang.<a href="#n1"><sup>1</sup></a> See <a href="#x">below</a>.</p>'
  const { markdown, remarks } = transcribe({ html, title: 'T', abstract: '', metadata: {}, by: 'itself' }, 'fallback')
  expect(markdown).toBe('# T\n\nIt rang.¹ See below.\n')
  expect(remarks).toEqual([
    '1 markers lead to no note, and stand in the text as they are (1): write [^1] in paper.md for each, and [^1]: before its note.',
  ])
})
