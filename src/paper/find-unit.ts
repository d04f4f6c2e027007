import type { Footnote, Paper, Passage } from './paper.ts'

/** The passage ("p8") or footnote ("fn14") of an id; undefined where the paper has none. */
export function findUnit(paper: Paper, id: string): Passage | Footnote | undefined {
  const number = /^fn([1-9]\d{0,3})$/u.exec(id)?.[1]
  return number === undefined ? paper.passage(id) : paper.footnote(Number(number))
}
