import { describe, expect, it } from 'vitest'
import { readCorpus } from '../../../scripts/corpus/read.ts'
import { nameField, proposeRecord, recordOf } from '../../../scripts/onboarding/proposals/record.ts'
import { proposeSpeakers } from '../../../scripts/onboarding/proposals/speakers.ts'
import { readTickFile, tickFile } from '../../../scripts/onboarding/proposals/tick-file.ts'
import { proposeWorks } from '../../../scripts/onboarding/proposals/works.ts'
import { openPaper } from '../../../src/paper/paper.ts'

const { paper: data, source } = readCorpus('test/corpora/essay')
const essay = openPaper(data, source)

describe('the record', () => {
  it.each([
    ['Ada Fenwick', 'Ada | Fenwick'],
    ['W. E. B. Du Bois', 'W. E. B. | Du Bois'],
    ['Ludwig van der Rohe', 'Ludwig | van der Rohe'],
    ['Refugees International', 'Refugees International'],
    ['Plato', 'Plato'],
  ])('has %j as %j', (name, field) => {
    expect(nameField(name)).toBe(field)
  })

  it('has what the file says, and no field for what it does not', () => {
    const fields = proposeRecord('Bells', 'by Ada Fenwick and W. E. B. Du Bois', {
      date: 'May 1999',
      language: 'en-GB',
    })
    expect(recordOf(fields)).toEqual({
      id: 'fenwick-1999',
      type: 'document',
      title: 'Bells',
      author: [
        { given: 'Ada', family: 'Fenwick' },
        { given: 'W. E. B.', family: 'Du Bois' },
      ],
      issued: { 'date-parts': [[1999]] },
      language: 'en',
    })
  })
})

describe('works', () => {
  const works = proposeWorks(essay.footnotes)

  it('are those that the notes cite in full, each once, word for word', () => {
    for (const { note, cited } of works) expect(essay.footnote(note)?.text).toContain(cited)
    expect(new Set(works.map(({ cited }) => cited)).size).toBe(works.length)
    expect(works.find(({ note }) => note === 1)).toEqual({
      note: 1,
      cited: 'Tobias Merrin, The Ferries of the Lower Ansel (Dunmouth: Pell, 1888)',
      author: 'Tobias Merrin',
      title: 'The Ferries of the Lower Ansel',
      year: '1888',
      isSure: true,
    })
  })

  it.each([
    ['Smith, Bells (1820), p. 3.', true],
    ['Journal of Trustees, p. 3.', false],
    ['Freedoms, XXX., in Tarn, Laws of Bells (ed. 1868), p. 2.', false],
    ['Laws of New York, 1785–88 (ed. 1886), ch. 3.', false],
  ])('of %j is ticked: %s', (text, isSure) => {
    const [work] = proposeWorks([{ number: 1, text: text.replace('Bells (', 'Bells of the Coast (') }])
    expect(work?.isSure ?? false).toBe(isSure)
  })
})

it('a citation in fewer words of a work that was cited before is no other work', () => {
  const texts = [
    'W.B. Stevens, History of Georgia (1847), p. 3.',
    'Stevens, History of Georgia, p. 4.',
    'Stevens, Letters of a Printer (1850), p. 1.',
  ]
  const works = proposeWorks(texts.map((text, at) => ({ number: at + 1, text })))
  expect(works.map(({ note }) => note)).toEqual([1, 3])
})

describe('speakers', () => {
  it('are guessed from the name before the words, in the paper’s own', () => {
    const found = proposeSpeakers(essay).map(({ passage, kind, speaker }) => [passage, kind, speaker])
    expect(found).toContainEqual(['p7', 'told', 'Joan Tallis'])
    for (const { speaker } of proposeSpeakers(essay)) expect(essay.source).toContain(speaker)
  })
})

describe('the text that a person ticks', () => {
  const proposals = {
    record: proposeRecord('Bells | Boats', 'Ada Fenwick', {}),
    works: proposeWorks(essay.footnotes),
    speakers: proposeSpeakers(essay),
    unresolved: [{ note: '9', reason: 'Ibid.: the note before cites several works', form: 'Ibid., p. 206' }],
  }
  const text = tickFile(proposals, 'papers/essay')

  it('has speakers unticked, and gives the works that are plain', () => {
    const { files: ticked } = readTickFile(text)
    expect(ticked['works.json']).toHaveLength(proposals.works.filter(({ isSure }) => isSure).length)
    expect(ticked['voices.json']).toEqual({ told: [], quoted: [], terms: [], isPartial: true })
  })

  it('has the short forms that are not resolved, and takes the works that somebody names for them', () => {
    const row = '[ ] 9 | Ibid., p. 206 |  | '
    expect(text).toContain(`; Ibid.: the note before cites several works\n${row}\n`)
    const ticks = text.replace(row, '[x] 9 | Ibid., p. 206 | 4 |')
    const { files: ticked, targetLines } = readTickFile(ticks)
    expect(targetLines).toEqual([ticks.split('\n').findIndex((line) => line.startsWith('[x] 9 |')) + 1])
    expect(ticked['targets.json']).toEqual([{ note: '9', form: 'Ibid., p. 206', of: '4' }])
  })

  it('takes a short form of a work’s own', () => {
    const { files: ticked } = readTickFile(
      '# record\n[x] title | A\n# works\n[x] 5 | Toll Book A, fol. 3r | | Toll Book A | | Toll Book',
    )
    expect(ticked['works.json']).toMatchObject([{ note: 5, short: 'Toll Book', csl: { title: 'Toll Book A' } }])
  })

  it('takes over what is ticked, also under Windows', () => {
    const [line = ''] = /^\[ \] p7 \| told.*$/mu.exec(text) ?? []
    const { files: ticked } = readTickFile(text.replace(line, line.replace('[ ]', '[X]')).replaceAll('\n', '\r\n'))
    expect(ticked['voices.json'].told).toEqual([
      { opens: 'I have sworn to come when the bell', speaker: 'Joan Tallis' },
    ])
  })

  it.each([
    ['# record\n[x] title | A\n# nonsense\n', 'proposals.txt:3: there is no part “nonsense”'],
    ['# record\ntitle | A\n[x] title | A', 'proposals.txt:2: begins neither with [x] nor with [ ]'],
    ['# record\n[ ] title | A', 'proposals.txt: no title is ticked'],
    ['# record\n[x] title | A\n# works\n[x] one | B', 'proposals.txt:4: does not begin with the number of a note'],
    ['# record\n[x] title | A\n# works\n[x] 1', 'proposals.txt:4: has no citation'],
    [
      '# record\n[x] title | A\n# short forms\n[x] 9 | Ibid. | |',
      'proposals.txt:4: is ticked, but names no note that cites its work',
    ],
    [
      '# record\n[x] title | A\n# speakers\n[x] p1 | said | x | y',
      'proposals.txt:4: “said” is none of told, quoted, term',
    ],
    ['# record\n[x] title | A\n# speakers\n[x] p1 | told | x |', 'proposals.txt:4: is ticked, but names no speaker'],
  ])('%j is told', (broken, message) => {
    expect(() => readTickFile(broken)).toThrow(message)
  })
})
