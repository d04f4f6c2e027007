import { describe, expect, it } from 'vitest'
import { transcribe } from '../../../scripts/onboarding/transcribe.ts'
import { readTranscription } from '../../../scripts/corpus/transcription.ts'

const made = (html: string) =>
  transcribe({ html, title: 'T', abstract: '', metadata: {}, by: 'itself' }, 'fallback').markdown.replace(
    /^# T\n\n/u,
    '',
  )

describe('a page becomes blocks of a transcription', () => {
  it.each([
    ['paragraphs', '<p>One.</p>\n<p>Two.</p>', 'One.\n\nTwo.'],
    ['emphasis, next to its letters', '<p>a <em> b </em>c <strong>d</strong></p>', 'a *b* c **d**'],
    ['a link', '<p>See <a href="https://a.example/x">here</a>.</p>', 'See [here](https://a.example/x).'],
    [
      'an address that is its own text',
      '<p><a href="https://a.example/x">https://a.example/x</a></p>',
      'https://a.example/x',
    ],
    ['headings by their order', '<h2>A</h2><p>x</p><h4>B</h4><p>y</p>', '## A\n\nx\n\n### B\n\ny'],
    ['a quotation of two paragraphs', '<blockquote><p>a</p><p>b</p></blockquote>', '> a\n\n> b'],
    ['verse', '<div class="line-block">a<br/>b</div>', '| a\n| b'],
    ['a list', '<ul><li>a</li><li><p>b</p></li></ul>', '- a\n- b'],
    ['a list with numbers', '<ol start="3"><li>a</li><li>b</li></ol>', '3. a\n4. b'],
    ['a row of stars', '<p>a</p><hr/><p>b</p>', 'a\n\n***\n\nb'],
    ['a picture', '<figure><img src="m/x.png" alt="y"/><figcaption>A bell</figcaption></figure>', '![A bell](x.png)'],
    [
      'a caption with a note and italics',
      '<figure><img src="x.png"/><figcaption>A <em>bell</em><a href="#n" id="r">1</a></figcaption></figure><ol><li id="n">So<a href="#r">↑</a></li></ol>',
      '![A *bell*[^1]](x.png)\n\n[^1]: So',
    ],
    [
      'words of a picture with brackets',
      '<p><img src="x.png" alt="Map [5] *"/></p>',
      String.raw`![Map \[5\] \*](x.png)`,
    ],
    ['a picture whose name is none', '<p><img src="a/b (1).emf" alt="y"/></p>', '![y](picture.png)'],
    [
      'marks that are the paper’s own',
      '<p>2 * 3, [^1], {a} and snake_case</p>',
      String.raw`2 \* 3, \[\^1], \{a\} and snake_case`,
    ],
    ['a paragraph that begins like another block', '<p># 5 bells</p><p>- yes</p>', '\\# 5 bells\n\n\\- yes'],
    ['nothing of a page’s furniture', '<nav><p>Home</p></nav><script>x</script><p>a</p>', 'a'],
    ['nothing of Word’s table of contents', '<p><a href="#_Toc1">A 3</a></p><p>a</p>', 'a'],
  ])('%s', (_, html, markdown) => {
    expect(made(html)).toBe(`${markdown}\n`)
  })

  it('a table with its caption, once, and its notes behind it', () => {
    const html =
      '<p>Bells</p><table><caption>Bells</caption><tr><th>Year</th><th>n|m</th></tr><tr><td>1840</td><td>1<a href="#n1" id="r1">1</a></td></tr></table><ol><li id="n1">So <a href="#r1">↑</a></li></ol>'
    expect(made(html)).toBe(': Bells\n\n| Year | n\\|m |\n| --- | --- |\n| 1840 | 1[^1] |\n\n[^1]: So\n')
  })
})

it('the caption of a picture comes once, and a paragraph with the sign of a note is told', () => {
  const html = '<p><img src="x.png" alt="A kiln"/></p><p>A kiln</p><p>* So it was.</p>'
  const page = { html, title: 'T', abstract: '', metadata: {}, by: 'itself' }
  const { markdown, remarks } = transcribe(page, 'fallback')
  expect(markdown).toBe('# T\n\n![A kiln](x.png)\n\n\\* So it was.\n')
  expect(remarks.at(-1)).toBe(
    '“* So it was. …” begins with the sign of a note: if it is one, write [^*] in paper.md where it is marked, and [^*]: before it.',
  )
})

it('the names that the file’s properties tell are taken from under the title, one by one', () => {
  const html = '<h1>Bells</h1><p>Ada Fenwick</p><p>Institute of Tides</p><p>It rang.</p>'
  const metadata = { authors: ['Ada Fenwick', 'Institute of Tides'] }
  const { markdown } = transcribe({ html, title: undefined, abstract: '', metadata, by: 'itself' }, 'fallback')
  expect(markdown).toBe('# Bells\n\nAda Fenwick, Institute of Tides {.byline}\n\nIt rang.\n')
})

describe('notes are found by their links to and fro', () => {
  it.each([
    [
      'pandoc',
      '<p>a<a href="#fn1" class="footnote-ref" id="fnref1"><sup>1</sup></a></p><section class="footnotes"><hr/><ol><li id="fn1"><p>N <em>x</em>.<a href="#fnref1">↩︎</a></p><p>More.</p></li></ol></section>',
      'a[^1]\n\n[^1]: N *x*.\n\n    More.',
    ],
    [
      'Word',
      '<p>a<a href="#_ftn1" name="_ftnref1">[1]</a></p><div><hr/><div id="ftn1"><p><a href="#_ftnref1" name="_ftn1">[1]</a> N.</p></div></div>',
      'a[^1]\n\n[^1]: N.',
    ],
    [
      'a hand',
      '<p>a<sup id="r"><a href="#n">1</a></sup></p><h2>Notes</h2><p id="n">1. N. <a href="#r">back</a></p>',
      'a[^1]\n\n[^1]: N.',
    ],
    ['a sign', '<p>a<a href="#n" id="r">*</a></p><p id="n"><a href="#r">*</a> N.</p>', 'a[^*]\n\n[^*]: N.'],
  ])('as %s writes them', (_, html, markdown) => {
    expect(made(`${html}<p>End.</p>`)).toContain(markdown)
    expect(made(`${html}<p>End.</p>`).match(/N( \*x\*)?\./gu)).toHaveLength(1)
  })

  it('a link without a way back is no note', () => {
    expect(made('<p>see <a href="#x">below</a></p><p id="x">Here.</p>')).toBe('see below\n\nHere.\n')
  })

  it('signs that come again are counted through like numbers', () => {
    const html = [1, 2].map((n) => `<p>a<a href="#n${n}" id="r${n}">*</a></p>`).join('')
    const notes = [1, 2].map((n) => `<p id="n${n}"><a href="#r${n}">*</a> N${n}.</p>`).join('')
    expect(made(html + notes)).toBe('a[^1]\n\n[^1]: N1.\n\na[^2]\n\n[^2]: N2.\n')
  })
})

it('what is written is read as the paper’s own words', () => {
  const words = 'R&D <b> 2*3*4 _x_ [a](b) ~~c~~ {~~d~>e~~} [^9] `f` | # > - + 5^th^ \\ $$'
  const html = `<p>${words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')}</p>`
  const [, paragraph] = readTranscription(`# T\n\n${made(html)}`, 'paper.md')
  expect(paragraph).toMatchObject({ kind: 'paragraph', text: words, markers: [] })
})

describe('a table of contents is left out and told', () => {
  const headings = '<h1 id="b">The Border</h1><p>a</p><h1 id="g">The guards</h1><p>b</p>'
  it.each([
    ['rows of headings and pages', '<p>Contents</p><p>The Border 2</p><p>1.1 The guards …… 3</p>'],
    ['links to headings', '<p><a href="#b">The Border <a href="#b">2</a></a></p><p><a href="#g">The guards 3</a></p>'],
    ['a list under its title', '<h1>Contents</h1><ul><li>The Border</li><li>The guards</li></ul>'],
  ])('%s', (_, contents) => {
    const page = { html: contents + headings, title: 'T', abstract: '', metadata: {}, by: 'itself' }
    const { markdown, remarks } = transcribe(page, 'fallback')
    expect(markdown).toBe('# T\n\n## The Border\n\na\n\n## The guards\n\nb\n')
    expect(remarks).toEqual(['The table of contents is left out: the headings say the same.'])
  })

  it('a list that says what follows is none', () => {
    expect(made(`<p>It has two parts:</p><ul><li>The Border</li><li>The guards</li></ul>${headings}`)).toContain(
      '- The Border\n- The guards',
    )
  })
})

describe('what stands above or below the line is not made another number', () => {
  it.each([
    ['<p>10<sup>6</sup> and x<sup>−1</sup></p>', '10⁶ and x⁻¹\n'],
    ['<p>CO<sub>2</sub>, the 19<sup>th</sup></p>', 'CO₂, the 19th\n'],
  ])('%s', (html, markdown) => {
    expect(made(html)).toBe(markdown)
  })
})

it('a reference to a table is no marker that leads to no note', () => {
  const html = '<p>See Table <a href="#t">1</a>.</p><table id="t"><tr><td>a</td><td>b</td></tr></table>'
  const { remarks } = transcribe({ html, title: 'T', abstract: '', metadata: {}, by: 'itself' }, 'fallback')
  expect(remarks).toEqual([])
})

it('raised numbers are told in a file without notes', () => {
  const html = '<p>It rang.<sup>1</sup> It fell.<sup>2</sup></p><p>1 Tarn, Bells. 2 Ibid.</p>'
  const { markdown, remarks } = transcribe({ html, title: 'T', abstract: '', metadata: {}, by: 'itself' }, 'fallback')
  expect(markdown).toContain('It rang.¹ It fell.²')
  expect(remarks[0]).toContain('has no notes, but 2 raised numbers (1, 2)')
})

it('cells that no converter has put into a table are told', () => {
  const html = '<p>Town &amp; 1760 &amp; 1780 &amp; 1790</p>'
  const { remarks } = transcribe({ html, title: 'T', abstract: '', metadata: {}, by: 'itself' }, 'fallback')
  expect(remarks[0]).toContain('A table is not read')
})
