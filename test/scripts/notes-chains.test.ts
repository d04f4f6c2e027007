import { describe, expect, it } from 'vitest'
import type { Work } from '../../scripts/corpus/notes/note-text.ts'
import { resolveNotes } from '../../scripts/corpus/notes/resolve-notes.ts'

const ASH = 'Ann Alder, “Ash” (1901)'
const OAK = 'Ann Oakley, “Oak” (1904)'
const TALK = 'Guild of Foresters interview'

const noted = (...texts: readonly string[]) =>
  texts.map((text, index) => ({ number: index + 1, text, line: index + 7 }))
const ash = (note: number): Work => ({ id: 'ash', note, cited: ASH })
const oak = (note: number): Work => ({ id: 'oak', note, cited: OAK })
const talk = (note: number): Work => ({ id: 'talk', note, cited: TALK, short: 'Guild interview' })

const resolve = (texts: readonly string[], works: readonly Work[]) => resolveNotes(noted(...texts), works, 'paper.md')

describe('a work of works.json whose title has no marks', () => {
  const martin: Work = { id: 'martin', note: 1, cited: 'Martin, Iredell’s Acts of Assembly' }
  const [, titled, named] = resolve(
    ['Martin, Iredell’s Acts of Assembly, I. 413.', 'Acts of Assembly, 1691–1718, pp. 97.', 'Martin, op. cit., I. 5.'],
    [martin],
  )

  it('is not meant by words of its title alone, as they may be another work’s', () => {
    expect(titled?.resolvesTo).toEqual([])
  })

  it('is meant by its author', () => {
    expect(named?.resolvesTo).toEqual([1])
  })
})

describe('where a resolved note leads', () => {
  it('is the note that cites its work in full, by the notes between', () => {
    const chain = resolve(
      [`${ASH}, p. 1.`, 'Ibid., p. 2.', 'Ibid., p. 3.', 'Alder, op. cit., p. 4.', 'Ibid., p. 5.'],
      [ash(1)],
    )
    expect(chain.map(({ resolvesTo, via }) => ({ resolvesTo, via }))).toEqual([
      { resolvesTo: [], via: [] },
      { resolvesTo: [1], via: [] },
      { resolvesTo: [1], via: [2] },
      { resolvesTo: [1], via: [] },
      { resolvesTo: [1], via: [4] },
    ])
  })

  it('is each note once, however often the note has the work', () => {
    const [, second] = resolve([`${ASH}, p. 1.`, 'Alder, op. cit., p. 2; Ibid., p. 3.'], [ash(1)])
    expect(second?.resolvesTo).toEqual([1])
    expect(second?.via).toEqual([])
  })

  it('is the note before for a short form of a work’s own, and every work is among its references', () => {
    const [first, second] = resolve([`${TALK}, May 1.`, `Guild interview, May 2. See ${ASH}, p. 2.`], [talk(1), ash(2)])
    expect(first?.references).toMatchObject([{ work: { id: 'talk' }, span: { start: 0, end: 0 }, via: [] }])
    expect(second?.resolvesTo).toEqual([1])
    expect(second?.references.map(({ work }) => work.id)).toEqual(['talk', 'ash'])
    expect(second?.parts).toEqual([
      { note: 1, span: { start: 0, end: TALK.length } },
      { note: 2, span: { start: 'Guild interview'.length, end: `Guild interview, May 2. See ${ASH}, p. 2.`.length } },
    ])
  })

  it('is nowhere for a short form that stands before its work', () => {
    const [first] = resolve(['Guild interview, May 1.', `${TALK}, May 2.`], [talk(2)])
    expect(first?.parts).toEqual([{ note: 1, span: { start: 0, end: 'Guild interview, May 1.'.length } }])
    expect(first?.references).toEqual([])
  })
})

describe('what is counted of a note', () => {
  it('is each short form, resolved or not, and no citation in full or in the same words again', () => {
    const again = '347 U.S. 483, 497 (1954)'
    const notes = resolve(
      [
        `Brown v. Board, 347 U.S. 483, 495 (1954). See ${ASH}, p. 1.`,
        `Brown v. Board, ${again}; Alder, op. cit., p. 2.`,
        'Carr, op. cit., p. 3; Alder, op. cit., p. 4.',
        'A letter of my aunt to the vicar, now in the parish chest.',
      ],
      [ash(1)],
    )
    expect(notes.map(({ shortForms, resolvesTo }) => ({ shortForms, resolvesTo }))).toEqual([
      { shortForms: 0, resolvesTo: [] },
      { shortForms: 1, resolvesTo: [1] },
      { shortForms: 2, resolvesTo: [1] },
      { shortForms: 0, resolvesTo: [] },
    ])
  })

  it('is where each stands that nothing resolves', () => {
    const text = 'Alder, op. cit., p. 2; Carr, op. cit., p. 3.'
    const [, second] = resolve([`${ASH}, p. 1.`, text], [ash(1)])
    expect(second?.unresolvedAt.map(({ start, end }) => text.slice(start, end))).toEqual(['Carr, op. cit.'])
  })

  it('is the work once, however often its own note has its words', () => {
    const [, second] = resolve([`${ASH}, p. 1; ${ASH}, p. 3.`, 'Alder, op. cit., p. 2.'], [ash(1)])
    expect(second?.unresolved).toEqual([])
  })
})

describe('the number of a note before', () => {
  it('is on the way to the note that cites the work', () => {
    const [, , third, fourth] = resolve(
      [`${ASH}, p. 1.`, 'Ibid., p. 2.', 'Alder, supra note 2, p. 3; ibid., p. 4.', 'Supra note 1, p. 5.'],
      [ash(1)],
    )
    expect(third?.references.map(({ via }) => via)).toEqual([[2], [2]])
    expect(third?.resolvesTo).toEqual([1])
    expect(fourth).toMatchObject({ resolvesTo: [1], via: [] })
  })
})

describe('notes that are numbered anew in each chapter', () => {
  const chapters = () =>
    resolveNotes(
      noted(
        `${ASH}, p. 1.`,
        'Ibid., p. 2.',
        'Ibid., p. 3.',
        'Alder, op. cit., p. 4.',
        'Ibid.',
        'Supra note 1, p. 5.',
      ).map((note) => ({ ...note, startsAnew: note.number === 1 || note.number === 3 })),
      [ash(1)],
      'paper.md',
    )

  it('have no Ibid. across the chapters, but the works', () => {
    expect(
      chapters()
        .map(({ unresolved }) => unresolved)
        .slice(0, 5),
    ).toEqual([[], [], ['Ibid.: the note before it is in another chapter'], [], []])
  })

  it('are not meant by a number from the second chapter on', () => {
    expect(chapters()[5]?.unresolved).toEqual(['Supra note 1: the numbers of the notes begin anew in each chapter'])
  })

  it('are meant by it in the first', () => {
    const [first, ...more] = noted(`${ASH}, p. 1.`, 'Supra note 1, p. 5.')
    const [, second] = resolveNotes(
      [{ number: 1, line: 1, text: '', ...first, startsAnew: true }, ...more],
      [ash(1)],
      '',
    )
    expect(second?.unresolved).toEqual([])
  })
})

describe('the name before an op. cit.', () => {
  it('may be that of any author of a work', () => {
    const work: Work = { id: 'firs', note: 1, cited: 'Ann Alder, Ben Fir, “Firs” (1905)' }
    const [, second] = resolve([`${work.cited}, p. 1.`, 'Fir, op. cit., p. 2.'], [work])
    expect(second?.resolvesTo).toEqual([1])
  })

  it('has to fit as a whole: every part of it is the author’s', () => {
    const [, second] = resolve([`${OAK}, p. 1.`, 'Ann Alder, op. cit., p. 2.'], [oak(1)])
    expect(second?.unresolved).toEqual(['Ann Alder, op. cit.: no earlier note cites this author in full'])
  })

  it('fits whole words and no parts of them, in capitals or not', () => {
    const resolved = (name: string): string[] =>
      resolve([`${OAK}, p. 1.`, `${name}, op. cit., p. 2.`], [oak(1)])[1]?.unresolved ?? []
    expect(resolved('Oak')).toHaveLength(1)
    expect(resolved('OAKLEY')).toEqual([])
  })

  it('may have initials', () => {
    const work: Work = { id: 'fir', note: 1, cited: 'J. R. Fir, “Firs” (1905)' }
    const [, second] = resolve([`${work.cited}, p. 1.`, 'J. R. Fir, op. cit., p. 2.'], [work])
    expect(second?.parts[0]).toEqual({ note: 1, span: { start: 0, end: work.cited.length } })
  })

  it('begins behind one word that sends to it, and keeps such a word within it', () => {
    const work: Work = { id: 'see', note: 1, cited: 'Ann See Alder, “Ash” (1901)' }
    const [, second] = resolve([`${work.cited}, p. 1.`, 'See  Ann See Alder, op. cit., p. 2.'], [work])
    expect(second?.parts[0]).toEqual({ note: 2, span: { start: 0, end: 'See  '.length } })
  })
})

describe('notes that do not hold together', () => {
  it('say so where an Ibid. has nothing before it', () => {
    expect(resolve(['Ibid., p. 1.'], [])[0]?.unresolved).toEqual(['Ibid.: no note is before it'])
  })

  it('do not where it follows a citation of its own note', () => {
    expect(resolve([`${ASH}, p. 1; Ibid., p. 2.`], [ash(1)])[0]?.resolvesTo).toEqual([1])
  })

  it('are refused where a work is not cited so in its note', () => {
    const faulty = /^paper\.md:8: .*work oak is not cited so in note 2/u
    expect(() => resolve([`${OAK}, p. 1.`, `${ASH}, p. 1.`], [oak(2)])).toThrow(faulty)
    expect(() => resolve([`${ASH}, p. 1.`], [oak(2)])).toThrow(/^paper\.md:1: .*work oak is not cited so in note 2/u)
  })

  it('say why an Ibid. behind a citation that nothing resolves, or behind two works, is left', () => {
    const reasons = (...texts: string[]): string[] => resolve(texts, [ash(1)]).at(-1)?.unresolved ?? []
    expect(reasons(`${ASH}, p. 1.`, 'Carr, op. cit., p. 3; Ibid., p. 5.')[1]).toBe(
      'Ibid.: the citation before it is not resolved',
    )
    expect(reasons(`${ASH}, p. 1.`, 'Carr, op. cit., p. 3.', 'Ibid., p. 5.')).toEqual([
      'Ibid.: the citation of the note before is not resolved',
    ])
    expect(reasons(`${ASH}, p. 1.`, 'Alder, op. cit., p. 2; Carr, op. cit., p. 3.', 'Ibid.')).toEqual([
      'Ibid.: the note before has a citation that is not resolved',
    ])
  })
})
