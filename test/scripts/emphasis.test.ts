import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { readCorpus } from '../../scripts/corpus/read.ts'
import { copied, type Quoted } from '../../src/answer/copied.ts'
import { quoted } from '../../src/answer/view.ts'
import { emphasised } from '../../src/answer/emphasised.ts'
import { openPaper, type Paper } from '../../src/paper/paper.ts'
import { PaperArticle } from '../../src/site/paper/paper-article.tsx'
import { paperMarkdown } from '../../src/site/paper/paper-markdown.ts'

const ORIGIN = 'https://ibid.example'

/** The paper that a text without anything beside it is. */
function paperOf(...blocks: readonly string[]): Paper {
  const folder = mkdtempSync(join(tmpdir(), 'paper-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  writeFileSync(join(folder, 'paper.md'), ['# Bells', ...blocks].join('\n\n'))
  const { paper, source } = readCorpus(folder)
  return openPaper(paper, source)
}

const bells = (): Paper =>
  paperOf(
    '## The *Hope*',
    'The *Good Intent*[^1] was **never**[^2] a ship of [the Guild](https://guild.example/?a=1&b=2).',
    '[^1]: Ann Alder, *Ash & Oak* (London, 1901), p. 1.',
    '[^2]: Ibid., p. 2.',
  )

describe('what is set in italics or bold, and what links', () => {
  it('leaves the text plain', () => {
    expect(bells().source).toContain('\n\nThe Hope\n\nThe Good Intent was never a ship of the Guild.\n\n')
  })

  it('is there in a resolved note as in the note that it takes over', () => {
    const note = bells().footnote(2)
    const [title] = note?.resolvedEmphasis ?? []
    expect(note?.resolved.slice(title?.start, title?.end)).toBe('Ash & Oak')
    expect(note?.emphasis).toBeUndefined()
  })

  it('is shown on the page of the paper, with nothing between the words', async () => {
    const page = String(await PaperArticle({ paper: bells() }))
    expect(page).toContain('<h2>The <i>Hope</i></h2>')
    expect(page).toContain('The <i>Good Intent</i><sup>')
    expect(page).toContain('</sup> was <b>never</b><sup>')
    expect(page).toContain('a ship of <a href="https://guild.example/?a=1&amp;b=2">the Guild</a>.')
    expect(page).toContain('</span>Ann Alder, <i>Ash &amp; Oak</i> (London, 1901), p. 2.</p>')
  })

  it('is copied as HTML, and not as text', () => {
    const paper = bells()
    const answer = quoted({ paper, origin: ORIGIN }, paper.passage('p1') ?? expect.fail('no passage'), null) as Quoted
    const { text, html } = copied([{ quoted: answer, stretch: null }], () => ({ text: 'Cited', html: 'Cited' }))
    expect(text).toContain('“The Good Intent¹ was never² a ship of the Guild.”')
    expect(html).toContain('“The <i>Good Intent</i><sup>1</sup> was <b>never</b><sup>2</sup> a ship of <a href=')
    expect(html).toContain('<p>2. Ibid., p. 2. [Ann Alder, <i>Ash &amp; Oak</i> (London, 1901), p. 2.]</p>')
    const part = copied([{ quoted: answer, stretch: { start: 9, end: 25 } }], () => ({ text: '', html: '' }))
    expect(part.html).toContain('“<i>Intent</i> was <b>never</b>”')
  })

  it.each([
    ['A *b* c', 'A *b* c'],
    ['A **b** c', 'A **b** c'],
    ['A ***b*** c', 'A ***b*** c'],
    // Behind a stop and before a letter, stars would stand as they are (CommonMark 0.31, 6.2).
    ['*Ash.*[^1] b', '*Ash.*[^1] b'],
    ['(*Ash*) *Oak,* b', '(*Ash*) *Oak,* b'],
    [String.raw`\*a *b\_c*`, String.raw`\*a *b\_c*`],
    ['*a* [b\\]](https://c.example/(d))', '*a* [b\\]](<https://c.example/(d)>)'],
  ])('is written in Markdown as it is read: %s', (written, markdown) => {
    const blocks = written.includes('[^1]') ? [written, '[^1]: C.'] : [written]
    expect(
      paperMarkdown(paperOf('## A', ...blocks), ORIGIN)
        .trimEnd()
        .split('\n\n'),
    ).toContain(markdown)
  })

  it('is left out where nothing is set apart', () => {
    const paper = paperOf('## A', 'B.')
    expect(paper.print).not.toHaveProperty('emphasis')
    expect(JSON.stringify(quoted({ paper, origin: ORIGIN }, paper.passages[1] ?? expect.fail(), null))).not.toContain(
      'emphasis',
    )
  })
})

describe('a stretch of a text', () => {
  it('is set by what reaches into it', () => {
    const italic = { start: 2, end: 9, kind: 'italic' } as const
    const bold = { start: 6, end: 20, kind: 'bold' } as const
    expect(emphasised('efghijkl', [italic, bold], 4)).toEqual([
      { text: 'ef', set: [italic] },
      { text: 'ghi', set: [italic, bold] },
      { text: 'jkl', set: [bold] },
    ])
  })
})
