import type { Paper } from '../paper/paper.ts'
import type { SectionRecord } from '../paper/types.ts'
import { namesOf } from './names.ts'
import { ways } from './ways.ts'

/** A section that a message names, and the words that name it. */
export interface Named {
  readonly section: SectionRecord
  readonly by: readonly string[]
}

/** Words of titles that name nothing by themselves. */
const SMALL = new Set('the of in for on upon and a an to with from at by as its their'.split(' '))

/** Titles that every paper can have, which name their section wherever they stand. */
const GENRES = new Set('abstract introduction conclusion conclusions preface foreword'.split(' '))

/** So many words of a title in a row name it, where the message has no others. */
const PARTIAL = 3

/** How much of a word decides whether it is the same as another ("deportees", "deportation"). */
const STEM = 5

/** Whether two words are forms of one. */
export const alike = (word: string, other: string): boolean =>
  word === other || (Math.min(word.length, other.length) >= STEM && word.slice(0, STEM) === other.slice(0, STEM))

const namedBy = ({ section, plain }: { readonly section: SectionRecord; readonly plain: string }): Named => ({
  section,
  by: plain.split(' ').filter((word) => !SMALL.has(word)),
})

const named = (found: Parameters<typeof namedBy>[0] | undefined): Named | null => (found ? namedBy(found) : null)

/** A message, or a title, without what can stand around a bare title. */
const bare = (asked: string): string => asked.replace(/\b(?:please|the|section|chapter|part)\b ?/gu, '').trim()

/** The section whose whole title stands in a message. */
export const byTitle = (paper: Paper, asked: string): Named | null =>
  named(namesOf(paper).sections.find(({ plain }) => plain.includes(' ') && asked.includes(plain)))

/** The section whose title, or a good part of it, is all of a message. */
export function byBareTitle(paper: Paper, asked: string): Named | null {
  const words = bare(asked)
  const partial = words.split(' ').length >= PARTIAL
  return named(
    namesOf(paper).sections.find(({ plain }) => {
      const full = bare(plain)
      return words === full || (partial && full.includes(words))
    }),
  )
}

/** "The abstract", "how does it end", "the third section": a part by its place or genre. */
export function byPlace(paper: Paper, words: readonly string[]): Named | null {
  const { sections } = namesOf(paper)
  const genre = sections.find(({ plain }) => GENRES.has(plain) && words.includes(plain))
  if (genre) return namedBy(genre)
  const asked = words.join(' ')
  const found = /\b(\d)th (?:section|chapter|part)\b/u.exec(asked) ?? /\b(?:section|chapter|part) (\d)\b/u.exec(asked)
  const counted = sections.filter(({ section }) => section.printed)[Number(found?.[1]) - 1]
  const last = ways(paper, 'closing')(words) ? sections.at(-1) : undefined
  const opening = ways(paper, 'opening')(words) ? sections.find(({ plain }) => plain === 'introduction') : undefined
  return named(counted ?? last ?? opening)
}

/** The section whose title shares the most with a message, rare words counting for more; none where two share alike. */
export function byWords(paper: Paper, words: readonly string[]): Named | null {
  const candidates = namesOf(paper)
    .sections.filter(({ section }) => section.printed)
    .map(namedBy)
  const has = (title: Named, word: string): boolean => title.by.some((other) => alike(word, other))
  const scores = candidates.map((title) => {
    const shared = title.by.filter((word) => words.some((other) => alike(word, other)))
    const rarity = shared.map((word) => 1 / candidates.filter((other) => has(other, word)).length)
    return rarity.reduce((sum, value) => sum + value, 0) + shared.length / (10 * title.by.length)
  })
  const most = Math.max(0, ...scores)
  const best = candidates.filter((_, index) => most - (scores[index] ?? 0) < 0.01)
  return most > 0 && best.length === 1 ? (best[0] ?? null) : null
}
