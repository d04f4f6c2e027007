import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readableOdt } from '../../../scripts/onboarding/odt.ts'
import { readableTex } from '../../../scripts/onboarding/tex.ts'

describe('an OpenDocument text', () => {
  const content = [
    '<table:table><table:table-header-rows><table:table-row>Town</table:table-row></table:table-header-rows>',
    '<table:table-row>Rennes</table:table-row></table:table>',
    '<draw:frame><draw:image xlink:href="Pictures/0.png"/><svg:title>A map</svg:title><svg:desc>The “border”</svg:desc></draw:frame>',
    '<draw:frame><draw:image xlink:href="Pictures/1.png"></draw:image></draw:frame>',
  ].join('')

  it('keeps the row that heads a table, and the words of its pictures', () => {
    const bytes = zipSync({ 'content.xml': strToU8(content), 'styles.xml': strToU8('<x/>') })
    const { input, alternatives } = readableOdt(bytes)
    const files = unzipSync(input as Uint8Array)
    expect(strFromU8(files['content.xml'] ?? new Uint8Array())).toContain(
      '<table:table><table:table-row>Town</table:table-row><table:table-row>Rennes</table:table-row></table:table>',
    )
    expect(Object.keys(files)).toEqual(['content.xml', 'styles.xml'])
    expect([...(alternatives ?? [])]).toEqual([['Pictures/0.png', 'The “border”']])
  })
})

describe('a LaTeX text', () => {
  it.each([
    [
      'a mark and its text are one note',
      'a\\footnotemark{} b\n\\footnotetext{Smith, \\emph{Bells} \\{1\\}.}\nc',
      'a\\footnote{Smith, \\emph{Bells} \\{1\\}.} b\nc',
    ],
    [
      'a list of works has a heading',
      '\\begin{thebibliography}{99}\n\\bibitem{a} A',
      '\\section*{References}\n\\begin{thebibliography}{}\n\\bibitem{a} A',
    ],
    [
      'a brace in a comment closes no note',
      'a\\footnotemark{}\n\\footnotetext{N1 % }\n}\nb',
      'a\\footnote{N1 % }\n}\nb',
    ],
    [
      'a "%" that is printed begins no comment',
      'a\\footnotemark{}\\footnotetext{\\url{https://a.example/b%20c} 5\\% \\verb|%{|}b',
      'a\\footnote{\\url{https://a.example/b%20c} 5\\% \\verb|%{|}b',
    ],
    [
      'a mark in a comment is none',
      'a\\footnotemark{} % \\footnotemark \\footnotetext{no}\nb\\footnotetext{N1}',
      'a\\footnote{N1} % \\footnotemark \\footnotetext{no}\nb',
    ],
    [
      'a command that is printed as such is none',
      '\\begin{verbatim}\n\\footnotemark \\cite{a}\n\\end{verbatim}\na\\footnotemark{}\\footnotetext{N1}',
      '\\begin{verbatim}\n\\footnotemark \\cite{a}\n\\end{verbatim}\na\\footnote{N1}',
    ],
    ['a list of works in a comment is none', '% \\begin{thebibliography}{99}\na', '% \\begin{thebibliography}{99}\na'],
    ['what is cited in a comment or nowhere is not told', '% \\cite{a}\n\\nocite{*} a', '% \\cite{a}\n\\nocite{*} a'],
    [
      'how works are cited is not told',
      '\\setcitestyle{round} \\citestyle{nature} a',
      '\\setcitestyle{round} \\citestyle{nature} a',
    ],
    ['all else stays', '\\url{https://a.example/b%20c} 27\\,\\%', '\\url{https://a.example/b%20c} 27\\,\\%'],
  ])('%s', (_, source, input) => {
    expect(readableTex(source)).toEqual({ input, remarks: [] })
  })

  it.each([
    ['marks without texts', 'a\\footnotemark{} b', 'do not pair'],
    ['marks with numbers', 'a\\footnotemark[3] b \\footnotetext[3]{c}', 'do not pair'],
    ['keys of a bibliography', 'a\\autocite[12]{smith}', 'cited by their keys'],
  ])('tells of %s', (_, source, told) => {
    const { input, remarks } = readableTex(source)
    expect(input).toBe(source)
    expect(remarks?.join(' ')).toContain(told)
  })
})
