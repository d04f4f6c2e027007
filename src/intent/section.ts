import type { Paper } from '../paper/paper.ts'
import type { Intent } from './intent.ts'
import type { Message } from './message.ts'
import { alike, byBareTitle, byPlace, byTitle, byWords } from './titles.ts'
import { TITLED } from './template.ts'
import { SHORT, ways } from './ways.ts'

/** A message that asks for a section of the paper as such: by its title, a clear part of it, or "the introduction". */
export function section(paper: Paper, { plain, words }: Message): Intent | null {
  if (plain.length > SHORT) return null
  const asPart = ways(paper, 'part')(words) !== null
  const named =
    (asPart || ways(paper, 'display')(words) ? byTitle(paper, plain) : null) ??
    byBareTitle(paper, plain) ??
    byPlace(paper, words) ??
    (asPart ? byWords(paper, words) : null)
  if (!named) return null
  const around = words.map((word) => (named.by.some((other) => alike(word, other)) ? TITLED : word))
  return ways(paper, 'request')(around) ? { kind: 'section', id: named.section.id } : null
}
