import { element } from '../paper/element.ts'
import { GENRES } from '../english/titles.ts'
import type { Paper } from '../paper/paper.ts'
import type { Intent } from './intent.ts'
import type { Message } from './message.ts'
import { namesOf, type SectionName, stem } from './names.ts'
import { TITLED } from './template.ts'
import { firstOf, SHORT, ways } from './ways.ts'

/** This many words of a title name it, where the message has no others. */
const PARTIAL = 3

const endOf = firstOf(() => ['closing', 'opening'])

/** "The abstract", "how does it end", "the third section": a part by its place or genre. */
function byPlace(paper: Paper, { plain, words }: Message): SectionName | undefined {
  const { sections } = namesOf(paper)
  const genre = sections.find((one) => GENRES.has(one.plain) && words.includes(one.plain))
  if (genre) return genre
  const number =
    /\b(\d)th (?:section|chapter|part)\b/u.exec(plain)?.[1] ?? /\b(?:section|chapter|part) (\d)\b/u.exec(plain)?.[1]
  if (number !== undefined) {
    // Where headings print numbers, a number means the printed one, not the order; if two have the same, the whole title
    // decides.
    const numbered = sections.filter((one) => one.plain.startsWith(`${number} `))
    if (numbered.length > 1) return numbered.find((one) => plain.includes(one.plain))
    const counted = numbered[0] ?? sections.filter((one) => one.section.printed)[Number(number) - 1]
    if (counted) return counted
  }
  const end = endOf(paper, words)
  if (end === 'closing') return sections.at(-1)
  return end === 'opening' ? sections.find((one) => one.plain === 'introduction') : undefined
}

/**
 * The section whose title shares the most with a message, rare words counting for more; none where two share alike. A
 * heading of ours counts only as a whole.
 */
function byTitle(paper: Paper, { plain, words }: Message): SectionName | undefined {
  const stems = new Set(words.map(stem))
  const sections = namesOf(paper).sections.filter((one) => one.section.printed || plain.includes(one.plain))
  const scores = sections.map(({ title }) => {
    const shared = title.filter((one) => stems.has(one))
    if (shared.length === 0) return 0
    const rarity = shared.map((one) => 1 / sections.filter((other) => other.title.includes(one)).length)
    return rarity.reduce((sum, value) => sum + value, 0) + shared.length / (10 * title.length)
  })
  const most = Math.max(0, ...scores)
  const best = sections.filter((_, index) => most - element(scores, index) < 0.01)
  return most > 0 && best.length === 1 ? best[0] : undefined
}

/** A message that asks for a section of the paper as such: by its title, a clear part of it, or "the introduction". */
export function section(paper: Paper, message: Message): Intent | null {
  const { plain, words } = message
  if (plain.length > SHORT) return null
  const placed = byPlace(paper, message)
  const named = placed ?? byTitle(paper, message)
  if (!named) return null
  const around = words.map((word) => (named.title.includes(stem(word)) ? TITLED : word))
  if (!ways(paper, 'request')(around)) return null
  const whole = plain.includes(named.plain)
  const partial = whole || (named.plain.includes(plain) && words.length >= PARTIAL)
  const asks =
    placed ||
    ways(paper, 'part')(words) ||
    (whole && named.plain.includes(' ') && ways(paper, 'display')(words)) ||
    (partial && ways(paper, 'bareTitle')(around))
  return asks ? { kind: 'section', id: named.section.id } : null
}
