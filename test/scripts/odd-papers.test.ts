import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { CorpusError } from '../../scripts/corpus/error.ts'
import { readCorpus } from '../../scripts/corpus/read.ts'
import { passagesUnder } from '../../src/answer/lookup.ts'
import { openPaper } from '../../src/paper/paper.ts'

/** Builds a paper of which there is nothing but its paper.md. */
const build = (...blocks: readonly string[]) => buildWith({}, ...blocks)

/** Builds a paper with other files beside its paper.md. */
function buildWith(files: Readonly<Record<string, unknown>>, ...blocks: readonly string[]) {
  const folder = mkdtempSync(join(tmpdir(), 'paper-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  writeFileSync(join(folder, 'paper.md'), ['# Bells', ...blocks].join('\n\n'))
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), JSON.stringify(content))
  const { paper: data, source, notes, citations } = readCorpus(folder)
  return { data, paper: openPaper(data, source), notes, source, citations }
}

function faultsOf(...blocks: readonly string[]): string {
  try {
    build(...blocks)
  } catch (error) {
    if (error instanceof CorpusError) return error.message
    throw error
  }
  return ''
}

describe('a paper with faults of several kinds', () => {
  it('is told those of its form and of its order in one run, in the order of their lines', () => {
    const faults = faultsOf('##One', 'A[^1] <b>b</b>[^3]', '```\nc[^4]\n```', '[^1]: D.', '[^4]: E.')
    expect(faults.split('\n').map((fault) => fault.slice('paper.md:'.length))).toEqual([
      expect.stringMatching(/^3: a heading has a space/u),
      expect.stringMatching(/^5: "<b>": HTML/u),
      expect.stringMatching(/^5: marker 3 has no note/u),
      expect.stringMatching(/^7: a block of code/u),
      expect.stringMatching(/^8: marker 4 stands where 2 is due/u),
    ])
  })
})

describe('a paper is told what to write instead of', () => {
  it.each([
    ['a marker that stands twice', ['A[^1] b[^1]', '[^1]: C.'], 'marker 1 stands twice: give the second a number'],
    ['markers out of order', ['A[^2] b[^1]', '[^1]: C.', '[^2]: D.'], 'in the order of their markers'],
    ['a note without words', ['A[^1]', '[^1]:'], 'note 1 is empty: write what it says'],
    ['Roman and Arabic pages', ['[[xii]]', 'A', '[[13]]', 'B'], 'leave out those of one kind'],
  ])('%s', (_, blocks, told) => {
    expect(faultsOf(...blocks)).toContain(told)
  })

  it('nothing at all', () => {
    const folder = mkdtempSync(join(tmpdir(), 'paper-'))
    onTestFinished(() => rmSync(folder, { recursive: true }))
    writeFileSync(join(folder, 'paper.md'), '\uFEFF\n')
    expect(() => readCorpus(folder)).toThrow('paper.md:1: is empty: write "# Title"')
  })
})

describe('a paper whose notes are numbered anew in each chapter', () => {
  const chapters = [
    '## One',
    'A[^1-1] b[^1-2]',
    '[^1-1]: Ann Alder, *Ash* (London, 1901), p. 1.',
    '[^1-2]: Ibid., p. 2.',
    '## Two',
    'C[^2-1] d[^2-2]',
    '[^2-1]: Ibid., p. 3.',
    '[^2-2]: Alder, supra note 1, p. 4.',
  ] as const

  it('counts them through, and keeps the printed number and its chapter', () => {
    const { data, source } = build(...chapters)
    expect(data.footnotes.map(({ number, printed, chapter }) => [number, printed, chapter])).toEqual([
      [1, undefined, '1'],
      [2, undefined, '1'],
      [3, '1', '2'],
      [4, '2', '2'],
    ])
    expect(source).toContain('\n1 Ibid., p. 3.')
  })

  it('does not carry an Ibid. over into the next chapter, nor guess which note 1 is meant', () => {
    const { paper, notes } = build(...chapters)
    expect(paper.footnote(2)?.resolved).toBe('Ann Alder, Ash (London, 1901), p. 2.')
    expect(notes.unresolved.map(({ note }) => note)).toEqual(['2-1', '2-2'])
  })

  it('cites a note by its printed number', () => {
    const { paper } = build(...chapters)
    expect(paper.footnote(3)?.citation).toContain('n. 1 (ch. 2)')
  })

  it('is told a number that is not due in its chapter', () => {
    expect(faultsOf('A[^1-1] b[^2-2]', '[^1-1]: C', '[^2-2]: D')).toContain(
      'marker 2-2 stands where 1 is due in chapter 2',
    )
  })

  it('is told how to write two notes of one number', () => {
    expect(faultsOf('A[^1]', '[^1]: B', 'C[^1]', '[^1]: D')).toContain('write [^2-1] for that of chapter 2')
  })
})

describe('a paper with notes that have signs', () => {
  const blocks = [
    'A[^†] b[^1] c[^2]',
    '[^†]: I thank the guild.',
    '[^1]: Ann Alder, *Ash* (London, 1901), p. 1.',
    '[^2]: Ibid.',
  ] as const

  it('keeps the numbers of the others, and the sign', () => {
    const { data, paper, source } = build(...blocks)
    expect(data.footnotes.map(({ number, printed }) => [number, printed])).toEqual([
      [1, undefined],
      [2, undefined],
      [3, '†'],
    ])
    expect(paper.passages.map(({ kind }) => kind)).toEqual(['title', 'paragraph'])
    expect(paper.passage('p1')?.footnotes.map(({ footnote }) => footnote.number)).toEqual([3, 1, 2])
    expect(source).toContain('\n† I thank the guild.')
  })

  it('has an editor’s note only where it says so', () => {
    const kinds = build('A[^*]', '[^*]: Editor’s Note: so it was.').paper.passages.map(({ kind }) => kind)
    expect(kinds).toEqual(['title', 'paragraph', 'note'])
  })

  it('does not follow an Ibid. over a note with a sign', () => {
    const { notes } = build('A[^1] b[^†] c[^2]', blocks[1], blocks[2], blocks[3])
    expect(notes.unresolved.map(({ note }) => note)).toEqual(['2'])
  })
})

describe('a paper without page numbers', () => {
  it.each([
    ['none', []],
    ['Roman ones', ['[[xii]]']],
  ])('(%s) is cited by its paragraphs', (_, marks) => {
    const { data, paper, citations } = build(...marks, 'A.', 'B.[^1]', '[^1]: C.')
    expect(data.passages.map(({ pages }) => pages)).toEqual([[], [], []])
    expect(paper).toMatchObject({ isPaged: false, firstPage: 0, lastPage: 0 })
    expect(paper.passage('p2')?.citation).toMatch(/, para\. 2\.$/u)
    expect(citations.bluebook.head + citations.bluebook.places['p2'] + citations.bluebook.tail).toMatch(/, ¶ 2\.$/u)
    expect(paper.footnote(1)?.citation).toMatch(/, n\. 1\.$/u)
    expect(paper.citation).not.toMatch(/\d/u)
  })
})

describe('notes on headings', () => {
  it('are notes of the words under them', () => {
    const { paper, source } = build('## The Oil[^1]', 'A.', '[^1]: B.')
    expect(paper.passage('p1')?.footnotes).toMatchObject([{ offset: 0, footnote: { text: 'B.' } }])
    expect(source).toContain('The Oil\n\nA.')
  })

  it('are a fault where no words are', () => {
    expect(faultsOf('A.', '## The Oil[^1]', '[^1]: B.')).toContain('nothing stands under a heading that has a note')
  })
})

describe('two sections of one title', () => {
  it('have addresses of their own', () => {
    const { data } = build('## Notes', 'A.', '## Notes', 'B.')
    expect(data.sections.map(({ id }) => id)).toEqual(['title-page', 'notes', 'notes-2'])
  })
})

describe('faults in the structure', () => {
  it('are told in one run', () => {
    expect(faultsOf('A[^1] b[^3]', '[^1]: C', '[^4]: D').split('\n')).toEqual([
      expect.stringContaining('paper.md:3: marker 3 has no note'),
      expect.stringContaining('paper.md:7: note 4 has no marker'),
    ])
  })
})

describe('a heading right above another', () => {
  const blocks = ['## Part One', '### The Tower', 'A.[^1]', '[^1]: B.', '## Appendix'] as const

  it('stays in the text, as does one at the end with nothing under it', () => {
    expect(build(...blocks).source).toBe('Bells\n\nPart One\n\nThe Tower\n\nA.\n\nAppendix\n\n1 B.\n')
  })

  it('opens what the other stands over, and one at the end nothing', () => {
    const { paper } = build(...blocks)
    const opened = (id: string): string[] => passagesUnder(paper, id).map(({ text }) => text)
    expect([opened('part-one'), opened('the-tower'), opened('appendix')]).toEqual([['A.'], ['A.'], []])
  })
})

describe('the notes whose works nobody has listed', () => {
  const listed = {
    id: 'alder',
    note: 1,
    cited: 'Ann Alder, Ash (London, 1901)',
    csl: { type: 'book', title: 'Ash' },
  }
  const notes = [
    '[^1]: Ann Alder, *Ash* (London, 1901), p. 1.',
    '[^2]: Ibid., p. 2. It rang twice.',
    '[^3]: Carl Birch, *Bells* (Kiel, 1902), p. 3.',
    '[^4]: “Tides,” https://a.example/tides (accessed 3 May 2024).',
    '[^5]: Archive of the Quay, C 7, fol. 12r.',
    '[^6]: Loc. cit.',
    '[^7]: Nobody has counted the 12 boats since.',
  ] as const

  it('are told from remarks', () => {
    const { data } = build('A[^1] b[^2] c[^3] d[^4] e[^5] f[^6] g.[^7]', ...notes)
    expect(data.print.unlisted).toEqual([1, 2, 3, 4, 5, 6])
  })

  it('are none where all are listed', () => {
    const { data } = buildWith({ 'works.json': [listed] }, 'A[^1] b.[^2]', ...notes.slice(0, 2))
    expect(data.print).not.toHaveProperty('unlisted')
  })
})
