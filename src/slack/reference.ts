import type { Desk } from '../answer/library.ts'
import type { Answer } from '../answer/types.ts'
import { quoted } from '../answer/view.ts'
import type { Footnote, Paper, Passage } from '../paper/paper.ts'
import type { Span } from '../paper/types.ts'

/**
 * What a button remembers: ids of passages and notes, each with the stretch that answered, under the
 * paper's version: "58564e542937|p27:0-86,p28,fn14". No word of a question, and within Slack's 2,000 characters.
 */
export function referTo(paper: Paper, answers: readonly Pick<Answer, 'id' | 'highlight'>[]): string {
  const references = answers.map(({ id, highlight }) => (highlight ? `${id}:${highlight.start}-${highlight.end}` : id))
  return `${paper.version}|${references.join(',')}`
}

/** At most so many references are followed; a look-up never gives more. */
const MOST = 10

function spanOf(text: string | undefined, length: number): Span | null {
  const [start = Number.NaN, end = Number.NaN] = /^\d{1,6}-\d{1,6}$/u.test(text ?? '')
    ? (text ?? '').split('-').map(Number)
    : []
  return start < end && end <= length ? { start, end } : null
}

/** The passage ("p27") or note ("fn14") of an id; undefined for what the paper does not have. */
export function unitOf(paper: Paper, id: string): Passage | Footnote | undefined {
  const number = /^fn([1-9]\d{0,3})$/u.exec(id)?.[1]
  return number === undefined ? paper.passage(id) : paper.footnote(Number(number))
}

/**
 * The quotations that a reference stands for. What the paper does not have is left out; a highlight of another version
 * of the paper is dropped, for its offsets may point elsewhere.
 */
export function follow(desk: Desk, reference: string): Answer[] {
  const { paper } = desk
  const [version, list = ''] = reference.split('|')
  return list
    .split(',')
    .slice(0, MOST)
    .flatMap((part) => {
      const [id = '', range] = part.split(':')
      const unit = unitOf(paper, id)
      if (!unit) return []
      return [quoted(desk, unit, version === paper.version ? spanOf(range, unit.text.length) : null)]
    })
}
