import type { Paper } from '../../src/paper/paper.ts'
import type { Classes } from '../../src/retrieval/classes.ts'
import type { BankFiles, Reference } from '../bank/read.ts'

/** A message that the encoder learns from, with the classes that it belongs to; any of them is right. */
export interface Example {
  readonly text: string
  readonly classes: readonly number[]
  /** Whether it asks what several passages answer. */
  readonly isGeneral?: boolean
}

/** The classes that answer where a reference says: its sentences, and the notes that it names or all where it names none. */
export function classesAt(paper: Paper, classes: Classes, { passage, from, to, notes }: Reference): number[] {
  const place = paper.passages.findIndex(({ id }) => id === passage)
  const [first = 0, end = 0] = [classes.starts[place], classes.starts[place + 1]]
  const noteClass = (number: number): number => classes.notes + number - 1
  if (from === undefined) {
    const own = paper.passages[place]?.footnotes.map(({ footnote }) => noteClass(footnote.number)) ?? []
    return own.length > 0 ? own : Array.from({ length: end - first }, (_, i) => first + i)
  }
  const sentences = Array.from({ length: (to ?? from) - from + 1 }, (_, i) => first + from + i)
  return [...sentences, ...notes.map(noteClass)]
}

/**
 * Everything that the bank has to learn from. Every passage's gaps are one class; all of them are right for a gap near no
 * passage in particular, and all off-topic classes for a message of that kind.
 */
export function examplesOf(paper: Paper, classes: Classes, { questions, gaps, offTopic }: BankFiles): Example[] {
  const gapsOf = new Map(paper.passages.map(({ id }, place) => [id, classes.gaps + place]))
  const unanswered = [...gapsOf.values()]
  const strange = Array.from({ length: classes.size - classes.offTopic }, (_, i) => classes.offTopic + i)
  return [
    ...questions.map(({ text, references }) => ({
      text,
      classes: [...new Set(references.flatMap((one) => classesAt(paper, classes, one)))],
      isGeneral: new Set(references.map(({ passage }) => passage)).size > 1,
    })),
    ...gaps.map(({ text, passage }) => ({
      text,
      classes: passage === undefined ? unanswered : [gapsOf.get(passage) ?? []].flat(),
    })),
    ...offTopic.map((text) => ({ text, classes: strange })),
  ].filter((example) => example.classes.length > 0)
}
