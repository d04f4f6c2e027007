import { describe, expect, it } from 'vitest'
import { resolveNotes } from '../../scripts/corpus/notes/resolve-notes.ts'
import { placeTargets, type Target, wordsAt } from '../../scripts/corpus/notes/targets.ts'

const TEXTS = [
  'Ann Alder, Ash (London, 1901), p. 1; Carl Dean, Frost (Leeds, 1950), p. 3.',
  'Ibid., p. 4.',
  'Ibid.',
  'Dean, op. cit., p. 9; ibid., p. 10; ibid.',
] as const

const notes = TEXTS.map((text, index) => ({ number: index + 1, text, line: 2 * index + 1 }))

const resolve = (targets: readonly Target[]) =>
  resolveNotes(notes, [], 'paper.md', targets).map(({ parts, unresolved }) => ({
    text: parts.map(({ note, span }) => TEXTS[note - 1]?.slice(span.start, span.end)).join(''),
    unresolved,
  }))

const DEAN = { note: '2', form: 'Ibid.', of: '1', cited: 'Carl Dean, Frost (Leeds, 1950)' } as const

describe('a short form that a person gives its work', () => {
  it('is resolved to the words that are named, with the place that it has itself', () => {
    const [, second] = resolve([DEAN])
    expect(second).toEqual({
      text: 'Carl Dean, Frost (Leeds, 1950), p. 4.',
      unresolved: [],
    })
  })

  it('without it is not resolved', () => {
    expect(resolve([])[1]?.unresolved).toEqual(['Ibid.: the note before cites several works'])
  })

  it('may be what others lead to, and keeps the stop that ends its sentence', () => {
    const [, , third] = resolve([{ note: '3', form: 'Ibid.', of: '1', cited: 'Ann Alder, Ash (London, 1901), p. 1' }])
    expect(third).toEqual({ text: 'Ann Alder, Ash (London, 1901), p. 1.', unresolved: [] })
  })

  it('needs no citation where the note cites one work alone', () => {
    const [, , , fourth] = resolve([DEAN, { note: '4', form: 'Dean, op. cit.', of: '2' }])
    expect(fourth?.text).toContain('Carl Dean, Frost (Leeds, 1950), p. 9; ')
  })

  it('stands for the same work as the notes that cite it by rule', () => {
    const texts = [...TEXTS.slice(0, 2), 'Ibid., p. 4; Dean, op. cit., p. 5.', 'Ibid., p. 6.']
    const [, , , fourth] = resolveNotes(
      texts.map((text, index) => ({ number: index + 1, text, line: 1 })),
      [],
      'paper.md',
      [DEAN],
    )
    expect(fourth).toMatchObject({ unresolved: [], resolvesTo: [1] })
  })

  it.each<[string, Target, string]>([
    ['a note that is not there', { ...DEAN, note: '9' }, 'there is no note 9'],
    ['words that the note does not print', { ...DEAN, form: 'Id.' }, 'note 2 does not print “Id.”'],
    [
      'words that stand twice',
      { ...DEAN, note: '4', form: 'ibid.' },
      'note 4 prints “ibid.” twice: write more of what stands there',
    ],
    [
      'a citation that the note does not print',
      { ...DEAN, cited: 'Carl Dean, Ice' },
      'note 1 does not print “Carl Dean, Ice”',
    ],
    [
      'a note that cites two works, alone',
      { note: '2', form: 'Ibid.', of: '1' },
      'note 1 cites several works: write the citation as well',
    ],
    [
      'words that stand before a short form',
      { ...DEAN, note: '4', form: 'p. 9;' },
      'nothing in these words is a short form, or another row is for the same',
    ],
    [
      'words that are no short form',
      { ...DEAN, form: 'p. 4' },
      'nothing in these words is a short form, or another row is for the same',
    ],
  ])('is refused for %s', (_, target, fault) => {
    expect(() => resolve([target])).toThrow(`targets.json:1: row 1: ${fault}`)
  })

  it('is refused for every fault at once', () => {
    const faults = ['7', '8'].map((note) => ({ ...DEAN, note }))
    expect(() => placeTargets(faults, notes)).toThrow(/row 1: there is no note 7\n.*row 2: there is no note 8/u)
  })
})

it('the words at a place are as many as stand there once', () => {
  expect(wordsAt(TEXTS[3], { start: 22, end: 27 })).toBe('ibid.,')
  expect(wordsAt(TEXTS[1], { start: 0, end: 5 })).toBe('Ibid.')
})
