import { chmodSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { readPaper } from '../../../scripts/onboarding/read-paper.ts'
import { scratchFile, scratchFolder } from './scratch.ts'
import { wordFile } from './word-file.ts'

const PAPER = [
  { style: 'Title', runs: ['Bells'] },
  { style: 'Author', runs: ['Ada Fenwick'] },
  { style: 'Heading1', runs: ['The Tower'] },
  { runs: ['A bell\u00a0was hung in the watch\u00adtower,', { note: 1 }, ' and [it] rang.'] },
  { style: 'Quote', runs: ['I heard it.', { note: 2 }] },
] as const

describe('a Word file without pandoc', () => {
  it('becomes title, names, headings, paragraphs, quotations and notes, without what only a typesetter needs', async () => {
    const file = scratchFile('bells.docx', wordFile(PAPER, ['Tarn, Bells, p. 3.', 'Ibid.']))
    const { transcript, by } = await readPaper(file, false)
    expect(by).toBe('mammoth')
    expect(transcript.markdown).toBe(
      [
        '# Bells',
        'Ada Fenwick {.byline}',
        '## The Tower',
        'A bell was hung in the watchtower,[^1] and [it] rang.',
        '[^1]: Tarn, Bells, p. 3.',
        '> I heard it.[^2]',
        '[^2]: Ibid.\n',
      ].join('\n\n'),
    )
  })

  it('takes bold lines for headings where no style says which they are, and says so', async () => {
    const paragraphs = [{ runs: ['Bells'] }, { runs: [{ bold: 'The Tower' }] }, { runs: ['It rang.'] }]
    const { transcript } = await readPaper(scratchFile('x.docx', wordFile(paragraphs, [])), false)
    expect(transcript.markdown).toBe('# Bells\n\n## The Tower\n\nIt rang.\n')
    expect(transcript.remarks).toEqual([
      'No paragraph has the style of a heading: 1 bold lines are taken for headings.',
    ])
  })

  it('has the title of its properties, else its own name, and then says so', async () => {
    const paragraphs = [{ runs: ['It rang, and everybody came down to the quay to hear it once more.'] }]
    const titled = await readPaper(scratchFile('x.docx', wordFile(paragraphs, [], 'Bells & Boats')), false)
    expect(titled.transcript.title).toBe('Bells & Boats')
    const bare = await readPaper(scratchFile('my-bells.docx', wordFile(paragraphs, [], 'Document1')), false)
    expect(bare.transcript.title).toBe('my-bells')
    expect(bare.transcript.remarks[0]).toContain('does not say its title')
  })
})

describe('a file that cannot be read is one line that says what to do', () => {
  const word = wordFile(PAPER, ['a', 'b'])
  it.each([
    ['paper.pdf', 'x', 'a PDF has no notes'],
    ['paper.doc', 'x', 'save it as .docx'],
    ['paper.xyz', 'x', 'is not one of .md, .docx, .odt, .tex, .html, .xml'],
    ['paper.md', '', 'is empty'],
    ['paper.md', ' \n\n', 'is empty'],
    ['paper.html', new Uint8Array([0x80, 0xff]), 'is not UTF-8'],
    ['paper.docx', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), 'is encrypted, or an old .doc'],
    ['paper.docx', 'plain text', 'is not a .docx file, or it is damaged'],
    ['paper.docx', word.slice(0, 300), 'is damaged: it cannot be unpacked'],
    ['paper.odt', word, 'needs pandoc'],
    ['paper.tex', String.raw`\section{A}`, 'needs pandoc: install it from'],
    ['paper.md', '---\ntitle: [a\n---\n\n# A\n\nB.\n', 'are no YAML'],
  ])('%s %#', async (name, content, message) => {
    const path = scratchFile(name, content)
    await expect(readPaper(path, false)).rejects.toThrow(message)
    await expect(readPaper(path, false)).rejects.toThrow(/^[^\n]+$/u)
  })

  it('that is not there, or a folder', async () => {
    await expect(readPaper('/nowhere/paper.docx', false)).rejects.toThrow('there is no such file')
    await expect(readPaper(scratchFolder(), false)).rejects.toThrow('is not a file')
  })

  it('that pandoc stops at, by pandoc’s own first line', async () => {
    const folder = scratchFolder()
    writeFileSync(join(folder, 'pandoc'), '#!/bin/sh\ncat >/dev/null\necho "couldn’t parse it" >&2\nexit 64\n')
    chmodSync(join(folder, 'pandoc'), 0o755)
    vi.stubEnv('PATH', `${folder}:${process.env['PATH']}`)
    await expect(readPaper(scratchFile('paper.docx', word), true)).rejects.toThrow(
      /cannot read .*: couldn’t parse it$/u,
    )
    vi.unstubAllEnvs()
  })
})

describe('the title block that pandoc reads', () => {
  /** What pandoc prints by our template, in its stead. */
  function pandocSays(meta: object, body: string): void {
    const folder = scratchFolder()
    writeFileSync(join(folder, 'out'), `${JSON.stringify(meta)}\n<!-- abstract -->\n\n<!-- body -->\n${body}`)
    writeFileSync(join(folder, 'pandoc'), `#!/bin/sh\ncat >/dev/null\ncat ${join(folder, 'out')}\n`)
    chmodSync(join(folder, 'pandoc'), 0o755)
    vi.stubEnv('PATH', `${folder}:${process.env['PATH']}`)
  }
  const noted = (number: number): string =>
    `<a href="#fn${number}" id="fnref${number}" role="doc-noteref"><sup>${number}</sup></a>`
  const note = (number: number, text: string): string =>
    `<li id="fn${number}"><p>${text}<a href="#fnref${number}">↩︎</a></p></li>`

  it.each([
    ['tex', '*', '1'],
    ['docx', '1', '2'],
  ])('is part of a .%s paper, with its subtitle and its notes', async (kind, first, second) => {
    pandocSays(
      { title: `Bells${noted(1)}`, subtitle: 'A Chime', author: ['Ada Fenwick'] },
      `<p>It rang.${noted(2)}</p><section><ol>${note(1, 'Thanks.')}${note(2, 'So.')}</ol></section>`,
    )
    const bytes = kind === 'tex' ? '\\section{A}' : wordFile(PAPER, ['a', 'b'])
    const { transcript } = await readPaper(scratchFile(`paper.${kind}`, bytes), true)
    vi.unstubAllEnvs()
    expect(transcript.title).toBe('Bells')
    expect(transcript.markdown).toBe(
      [
        `# Bells[^${first}]`,
        `[^${first}]: Thanks.`,
        'Ada Fenwick {.byline}',
        'A Chime',
        `It rang.[^${second}]`,
        `[^${second}]: So.\n`,
      ].join('\n\n'),
    )
  })

  it('is not repeated by what stands at the head of the text', async () => {
    pandocSays({ title: 'Bells', author: 'Ada Fenwick' }, '<h1>Bells</h1><p>Ada Fenwick</p><p>It rang.</p>')
    const { transcript } = await readPaper(scratchFile('paper.docx', wordFile(PAPER, ['a', 'b'])), true)
    vi.unstubAllEnvs()
    expect(transcript.markdown).toBe('# Bells\n\nAda Fenwick {.byline}\n\nIt rang.\n')
  })
})

describe('a Markdown file in the form of paper.md', () => {
  it('stays as it is, line by line, but for what no reader sees', async () => {
    const text =
      '[[75]]\n\n# Bells\n\nAda Fenwick {.byline}\n\nIt {~~rnag~>rang~~}\u00a0twice.[^*]\n\n[^*]: So it did.\n'
    const { transcript, by } = await readPaper(scratchFile('paper.md', text), true)
    expect(by).toBeUndefined()
    expect(transcript).toMatchObject({ markdown: text.replace('\u00a0', ' '), title: 'Bells', byline: 'Ada Fenwick' })
  })

  it('gets its title and names from its front matter', async () => {
    const text = '---\ntitle: Bells\nauthor:\n- Ada Fenwick\n- name: B. Tarn\ndate: 1999\n---\n\nIt rang.\n'
    const { transcript, metadata } = await readPaper(scratchFile('paper.md', text), false)
    expect(transcript.markdown).toBe('# Bells\n\nAda Fenwick, B. Tarn {.byline}\n\nIt rang.\n')
    expect(metadata).toMatchObject({ authors: ['Ada Fenwick', 'B. Tarn'], date: '1999' })
  })

  it('has the names under its title marked as such', async () => {
    const { transcript } = await readPaper(scratchFile('paper.md', '# Bells\n\nW. E. B. Du Bois\n\nIt rang.\n'), false)
    expect(transcript.markdown).toBe('# Bells\n\nW. E. B. Du Bois {.byline}\n\nIt rang.\n')
  })
})
