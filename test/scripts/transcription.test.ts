import { describe, expect, it } from 'vitest'
import { CorpusError } from '../../scripts/corpus/error.ts'
import { type Block, readTranscription } from '../../scripts/corpus/transcription.ts'

const read = (markdown: string): Block[] => readTranscription(markdown, 'paper.md')
/** Each block's kind and words. */
const words = (markdown: string): string[] =>
  read(markdown).map((block) => ('text' in block ? `${block.kind}: ${block.text}` : block.kind))

/** What paper.md may have, and the blocks that it is read as. */
const READ: readonly (readonly [form: string, markdown: string, blocks: readonly string[]])[] = [
  ['the line ends of Windows', '# Bells\r\n\r\nThe bell\r\nrang.\r\n', ['title: Bells', 'paragraph: The bell rang.']],
  ['a byte order mark', '\uFEFF# Bells\n\nIt rang.', ['title: Bells', 'paragraph: It rang.']],
  ['a blank line of spaces', '# Bells\n  \t\nIt rang.', ['title: Bells', 'paragraph: It rang.']],
  ['headings of any depth', '# A\n\n### B\n\n###### C\n\nD', ['title: A', 'heading: B', 'heading: C', 'paragraph: D']],
  ['chapters under the title', '# A\n\n# B\n\nC', ['title: A', 'heading: B', 'paragraph: C']],
  ['a heading right above its text', '## B\nC', ['heading: B', 'paragraph: C']],
  ['headings that are underlined', 'A\n=\n\nB\n-\nC', ['title: A', 'heading: B', 'paragraph: C']],
  ['the attributes of a heading', '## B {#b .c}\n\nC', ['heading: B', 'paragraph: C']],
  ['emphasis', 'The *Good* **Intent** and _Hope_, l’*Espoir*', ['paragraph: The Good Intent and Hope, l’Espoir']],
  [
    'stars and underscores that are none',
    'a * b, snake_case_word, 2*3*4',
    ['paragraph: a * b, snake_case_word, 2*3*4'],
  ],
  ['escaped marks', String.raw`1\. \*Not\* so \[sic\]`, ['paragraph: 1. *Not* so [sic]']],
  ['a link', 'See [the *Guild*](https://guild.example/a_(b)).', ['paragraph: See the Guild.']],
  ['an address', 'See <https://guild.example/a_b_c>.', ['paragraph: See https://guild.example/a_b_c.']],
  ['brackets that are no link', 'the bell [of 1741](1742) rang', ['paragraph: the bell [of 1741](1742) rang']],
  [
    'a table',
    'Table: Bells\n\n| Year | Bells |\n|---|---:|\n| 1840 | one |\n| 1852 | two |',
    ['paragraph: Bells', 'paragraph: • Year | Bells • 1840 | one • 1852 | two'],
  ],
  [
    'a caption behind a table',
    '| A | B |\n|---|---|\n| 1 | 2 |\n\n: Bells',
    ['paragraph: • A | B • 1 | 2', 'paragraph: Bells'],
  ],
  ['a figure', '![The bell of 1840](bell.png "Photograph")', ['paragraph: The bell of 1840. Photograph']],
  ['verse', '| The tide is right\n| all day long', ['quotation: The tide is right all day long']],
  ['a quotation of several lines and paragraphs', '> A\n> b\n>\n> C', ['quotation: A b', 'quotation: C']],
  ['a list', '- one\n- two\n  more', ['paragraph: • one • two more']],
  ['a numbered list', '1. one\n2. two', ['paragraph: 1. one 2. two']],
  [
    'front matter',
    '---\ntitle: "Bells: a tale"\nauthor:\n  - Ada Fenwick\n  - name: Bo Tarn\ndate: 1999\n---\n\nIt rang.',
    ['title: Bells: a tale', 'byline: Ada Fenwick, Bo Tarn', 'paragraph: It rang.'],
  ],
  [
    'front matter beside a title',
    '---\ntitle: Bells\n---\n# Bells\n\nIt rang.',
    ['title: Bells', 'paragraph: It rang.'],
  ],
  [
    'a note of several paragraphs',
    'A[^1]\n\n[^1]: One.\n\n    Two.\n\nB',
    ['paragraph: A', 'note: One. Two.', 'paragraph: B'],
  ],
  [
    'notes without a line between them',
    'A[^1][^2]\n[^1]: One.\n[^2]: Two.',
    ['paragraph: A', 'note: One.', 'note: Two.'],
  ],
  [
    'signs and chapters as labels',
    'A[^†][^2-1]\n\n[^†]: One.\n\n[^2-1]: Two.',
    ['paragraph: A', 'note: One.', 'note: Two.'],
  ],
  [
    'quotation marks of all kinds',
    'The "one", „two“, «three» and »four«',
    ['paragraph: The "one", „two“, «three» and »four«'],
  ],
  [
    'entities, raised and lowered letters',
    'the 18^th^ &amp; H~2~O&nbsp;&#8212; end',
    ['paragraph: the 18th & H₂O — end'],
  ],
  [
    'a picture with a note, italics and brackets in its words',
    String.raw`![A *bell*[^1] \[5\], [here](https://a.example/b)](x.png "In 1840")`,
    ['paragraph: A bell [5], here. In 1840'],
  ],
  ['a remark in the source', 'A <!-- not printed --> b\n\n<!-- nor this -->', ['paragraph: A b']],
  ['rows of stars', 'A\n\n* * *\n\nB', ['paragraph: A', 'separator', 'paragraph: B']],
  ['pages in Roman numerals', '[[xii]]\n\nA', ['page', 'paragraph: A']],
]

/** What paper.md may not have: the words of the fault, and its line. */
const REFUSED: readonly (readonly [form: string, markdown: string, line: number, instead: string])[] = [
  ['a note within the text', 'A\n\nB^[a note] c', 3, 'write its number here'],
  ['a key of a bibliography', 'A [@smith1998, p. 3]', 1, 'write the citation itself'],
  ['HTML', 'A\nand <sup>1</sup>', 2, 'HTML is not read'],
  ['code', 'A\n\n```\nB\n```', 3, 'write it as a paragraph'],
  ['a table without bars', 'A\n\n  a   b\n ---  ---\n  1   2', 4, 'write its rows as | a | b |'],
  ['a table drawn with +', '+---+---+\n| a | b |\n+---+---+', 1, 'write its rows as | a | b |'],
  ['an address below the text', 'A [b][c]\n\n[c]: https://guild.example', 3, 'write [words](address)'],
  ['a list of definitions', 'Bell\n: a thing that rings', 2, 'write each as a paragraph'],
  ['a heading without its space', '##Bells', 1, 'a space behind its #'],
  ['another fence', '::: {.epigraph}\n\nA\n\n:::', 1, 'only ::: story is'],
  ['a label of letters', 'A[^smith]\n\n[^smith]: B', 3, 'write the number or sign that is printed'],
  ['struck-out words', 'A ~~b~~ c', 1, 'leave them out'],
  ['another mark of CriticMarkup', 'A {++b++} c', 1, 'only emendations are read'],
  ['a formula', 'A $$x^2$$', 1, 'write them in words'],
  ['rows between bars without a rule', 'A\n\n| a | b |\n| c | d |', 3, 'write |---|---| below the first'],
  ['a picture without a name', 'A\n\n![A map]()', 3, 'a picture is ![its words](name.png)'],
  ['a picture with a space in its name', '![A map](my map.png)', 1, 'a picture is ![its words](name.png)'],
  ['a marker with a space', 'A\nb[^ 2] c', 2, 'a marker is [^14]'],
  ['a marker that is not closed', 'A[^3 b', 1, 'a marker is [^14]'],
  ['a page mark with other words', 'A [[p. 76]] b', 1, 'its number alone: [[76]]'],
  ['half an emendation', 'A {~~teh the~~} b {~~x~>y~~}', 1, 'an emendation is {~~as printed~>as read~~}'],
  ['text that is not UTF-8', 'A\n\nCaf\uFFFD', 3, 'save the file as UTF-8'],
  ['characters that nobody sees', 'A\n\nb\0c', 3, '(U+0000): delete it'],
  ['characters that turn others round', 'A \u202Eb', 1, '(U+202E): delete it'],
  [
    'front matter with a mark that is not closed',
    '---\nauthor: Ada\ntitle: "Bells\n---\n\nB',
    3,
    'close what opens it',
  ],
  ['front matter with a list that is not closed', '---\nauthor: [Ada, Bo\n---\n\nB', 2, 'close what opens it'],
  ['front matter that is not closed', '---\ntitle: A\n\nB', 1, 'write --- behind its last line'],
  ['front matter that is no field', '---\ntitle: A\n!!x\n---\n\nB', 3, 'write “field: value”'],
  ['nothing', '\n\n', 1, 'the transcription is empty'],
]

function faultsOf(markdown: string): string[] {
  try {
    read(markdown)
  } catch (error) {
    if (error instanceof CorpusError) return error.message.split('\n')
    throw error
  }
  return []
}

describe('paper.md', () => {
  it.each(READ)('may have %s', (_, markdown, blocks) => {
    expect(words(markdown)).toEqual(blocks)
  })

  it.each(REFUSED)('may not have %s, and is told the line and what to write', (_, markdown, line, instead) => {
    const [first = ''] = faultsOf(markdown)
    expect(first).toMatch(new RegExp(`^paper\\.md:${line}: `, 'u'))
    expect(first).toContain(instead)
  })

  it('is told of a kind of fault once on each line', () => {
    const faults = faultsOf('A <b>c</b>\nd\ne <i>f</i>')
    expect(faults.map((fault) => fault.split(':')[1])).toEqual(['1', '3'])
  })

  it('is told all its faults in one run, in the order of their lines', () => {
    const faults = faultsOf('##Bells\n\nA <b>c</b>\n\n```\nd\n```\n\n[^smith]: e')
    expect(faults.map((fault) => fault.split(':')[1])).toEqual(['1', '3', '5', '9'])
  })

  /** What is set apart in the first paragraph: how, its words, and where a link leads. */
  function setApart(markdown: string) {
    const [block] = read(markdown)
    if (block?.kind !== 'paragraph') throw new Error('no paragraph')
    return block.emphasis.map(({ start, end, kind, href }) => [kind, block.text.slice(start, end), href])
  }

  it.each<[string, string, string, ...(readonly unknown[])[]]>([
    ['italics', 'The *Good Intent*[^1]', 'The Good Intent', ['italic', 'Good Intent', undefined]],
    ['bold', 'The __Good__ Intent', 'The Good Intent', ['bold', 'Good', undefined]],
    ['both', '***Hope***', 'Hope', ['italic', 'Hope', undefined], ['bold', 'Hope', undefined]],
    ['one within the other', '**A *b* c**', 'A b c', ['bold', 'A b c', undefined], ['italic', 'b', undefined]],
    [
      'links',
      'See [the *Guild*](https://guild.example/a_b).',
      'See the Guild.',
      ['link', 'the Guild', 'https://guild.example/a_b'],
      ['italic', 'Guild', undefined],
    ],
    ['addresses', 'At <https://a.example>', 'At https://a.example', ['link', 'https://a.example', 'https://a.example']],
    ['mail', 'To <a@b.example>', 'To a@b.example', ['link', 'a@b.example', 'mailto:a@b.example']],
    [
      'links without a scheme',
      '[The Guild](www.guild.example)',
      'The Guild',
      ['link', 'The Guild', 'https://www.guild.example'],
    ],
    ['links to places in a file', '[Figure 1](#fig-1)', 'Figure 1'],
  ])('keeps %s beside the plain words', (_, markdown, text, ...expected) => {
    expect(read(markdown)).toMatchObject([{ text }])
    expect(setApart(markdown)).toEqual(expected)
  })

  it('tells the links of which only the words are kept', () => {
    expect(read('See [Figure 1](#fig-1).')).toMatchObject([{ links: [{ text: 'Figure 1', target: '#fig-1' }] }])
  })

  it.each(['javascript:alert(1)', 'data:text/html,a', 'file:///etc/passwd'])('has no link to %s', (target) => {
    expect(faultsOf(`See [the Guild](${target}).`)).toEqual([
      `paper.md:1: a link leads to http:, https: or mailto:, not to ${target}: write its words alone`,
    ])
  })

  it('keeps the markers and pages of the further paragraphs of a note in their places', () => {
    const note = read('A[^1]\n\n[^1]: One.\n\n    Two [[7]] three.').at(-1)
    if (note?.kind !== 'note') throw new Error('no note')
    expect(note.text.slice(note.breaks[0]?.offset)).toBe('three.')
  })
})
