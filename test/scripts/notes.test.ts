import { describe, expect, it } from 'vitest'
import type { Work } from '../../scripts/corpus/notes/note-text.ts'
import { resolveNotes } from '../../scripts/corpus/notes/resolve-notes.ts'

const ASH = 'Ann Alder, “Ash” (1901)'
const BEECH = 'Ben Birch, “Beech” (1902)'
const ELM = 'Ann Alder, “Elm” (1903)'
const TALK = 'Guild of Foresters interview'

/** Each work is first cited by the first note that has its words. */
const WORKS: readonly Omit<Work, 'note'>[] = [
  { id: 'ash', cited: ASH },
  { id: 'beech', cited: BEECH },
  { id: 'elm', cited: ELM },
  { id: 'talk', cited: TALK, short: 'Guild interview' },
]

/** Resolves the last of some notes: its text, and the reasons for what stays as printed. */
function resolveLast(...texts: readonly string[]) {
  const notes = texts.map((text, index) => ({ number: index + 1, text, line: index + 1 }))
  const works = WORKS.flatMap((work): Work[] => {
    const note = notes.find(({ text }) => text.includes(work.cited))?.number
    return note === undefined ? [] : [{ ...work, note }]
  })
  const last = resolveNotes(notes, works, 'paper.md').at(-1)
  const text = last?.parts.map(({ note, span }) => texts[note - 1]?.slice(span.start, span.end)).join('')
  return { text, unresolved: last?.unresolved ?? [] }
}

interface Case {
  readonly rule: string
  readonly notes: readonly string[]
  readonly resolved: string
}

const RESOLVED: readonly Case[] = [
  {
    rule: 'an Ibid. takes the work of the note before',
    notes: [`${ASH}, p. 1.`, 'Ibid., p. 2.'],
    resolved: `${ASH}, p. 2.`,
  },
  {
    rule: 'an Ibid. takes the work before it in its own note, not that of the note before',
    notes: [`${ASH}, p. 1.`, `${BEECH}, p. 2; Ibid., p. 3.`],
    resolved: `${BEECH}, p. 2; ${BEECH}, p. 3.`,
  },
  {
    rule: 'an Ibid. takes the nearer of two works before it in its own note',
    notes: [`${ASH}, p. 1.`, `Alder, op. cit., p. 2; ${BEECH}, p. 3; Ibid., p. 4.`],
    resolved: `${ASH}, p. 2; ${BEECH}, p. 3; ${BEECH}, p. 4.`,
  },
  {
    rule: 'an Ibid. takes the work that the note before cites twice',
    notes: [`${ASH}, p. 1; Ibid., p. 2.`, 'Ibid., p. 3.'],
    resolved: `${ASH}, p. 3.`,
  },
  {
    rule: 'an Ibid. takes the work of a chain that a note cites twice on the way',
    notes: [`${ASH}, p. 1.`, 'Ibid., p. 2; Alder, op. cit., p. 3.', 'Ibid., p. 4.'],
    resolved: `${ASH}, p. 4.`,
  },
  {
    rule: 'an op. cit. reaches over other works',
    notes: [`${ASH}, p. 1.`, `${BEECH}, p. 2.`, 'Ann Alder, op. cit., p. 3.'],
    resolved: `${ASH}, p. 3.`,
  },
  {
    rule: 'a name begins after the sentence before it',
    notes: [`${ASH}, p. 1.`, `${BEECH}, p. 5. Ann Alder, op. cit., p. 7.`],
    resolved: `${BEECH}, p. 5. ${ASH}, p. 7.`,
  },
  {
    rule: 'the words that send to a work are no part of its author’s name',
    notes: [`${ASH}, p. 1.`, 'See also Alder, op. cit., p. 9.'],
    resolved: `See also ${ASH}, p. 9.`,
  },
  {
    rule: 'a short form of a work’s own is resolved',
    notes: [`${TALK}, May 1.`, 'Guild interview, May 2.'],
    resolved: `${TALK}, May 2.`,
  },
  {
    rule: 'a short form of a work’s own is resolved each time that a note has it',
    notes: [`${TALK}, May 1.`, 'Guild interview, May 2; Guild interview, May 3.'],
    resolved: `${TALK}, May 2; ${TALK}, May 3.`,
  },
]

const UNRESOLVED: readonly (Case & { readonly reason: string })[] = [
  {
    rule: 'an Ibid. after a note with two works',
    notes: [`${ASH}, p. 1; ${BEECH}, p. 2.`, 'Ibid., p. 3.'],
    resolved: 'Ibid., p. 3.',
    reason: 'Ibid.: the note before cites several works',
  },
  {
    rule: 'an Ibid. after a note without a work',
    notes: [`${ASH}, p. 1.`, 'So the forester says.', 'Ibid., p. 3.'],
    resolved: 'Ibid., p. 3.',
    reason: 'Ibid.: the note before cites no work',
  },
  {
    rule: 'an op. cit. of an author whom no earlier note cites',
    notes: [`${ASH}, p. 1.`, 'Birch, op. cit., p. 3.'],
    resolved: 'Birch, op. cit., p. 3.',
    reason: 'Birch, op. cit.: no earlier note cites this author in full',
  },
  {
    rule: 'an op. cit. of an author whom only a later citation gives in full',
    notes: [`${ASH}, p. 1.`, `Birch, op. cit., p. 3; ${BEECH}, p. 4.`],
    resolved: `Birch, op. cit., p. 3; ${BEECH}, p. 4.`,
    reason: 'Birch, op. cit.: no earlier note cites this author in full',
  },
  {
    rule: 'an op. cit. of an author of two works',
    notes: [`${ASH}, p. 1.`, `${ELM}, p. 2.`, 'Alder, op. cit., p. 3.'],
    resolved: 'Alder, op. cit., p. 3.',
    reason: 'Alder, op. cit.: several earlier works have this author',
  },
]

describe('the resolution of notes', () => {
  it.each(RESOLVED.map((c) => [c.rule, c] as const))('%s', (_, { notes, resolved }) => {
    expect(resolveLast(...notes)).toEqual({ text: resolved, unresolved: [] })
  })

  it.each(UNRESOLVED.map((c) => [c.rule, c] as const))('%s stays as printed, with the reason', (_, c) => {
    expect(resolveLast(...c.notes)).toEqual({ text: c.resolved, unresolved: [c.reason] })
  })

  it('an Ibid. after an op. cit. that nothing resolves is not given the work of the note before', () => {
    const printed = 'Carr, op. cit., p. 3; Ibid., p. 5.'
    const { text, unresolved } = resolveLast(`${ASH}, p. 1.`, printed)
    expect(text).toBe(printed)
    expect(unresolved).toHaveLength(2)
  })
})
