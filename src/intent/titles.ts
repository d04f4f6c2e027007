import type { Paper } from '../paper/paper.ts'
import type { SectionRecord } from '../paper/types.ts'
import { plain } from './message.ts'
import { either, form, pattern, vocabulary } from './vocabulary.ts'

/** A section that a message names, and the words that name it. */
export interface Named {
  readonly section: SectionRecord
  readonly by: readonly string[]
}

/** Words of titles that name nothing by themselves. */
export const SMALL = vocabulary('the of in for on upon and a an to with from at by as its their')

/** Titles that every paper can have, which name their section wherever they stand. */
const GENRES = vocabulary('abstract introduction conclusion conclusions preface foreword')

const PAPER = form`(?:this|the author|${either('the this')}
  _${either('paper article text study essay report')})`
const PLACED = either('section part chapter remarks pages')

/** The last section, whatever its title, and the opening. */
const CONCLUSION = pattern(
  String.raw`\bhow (?:does|do|did) ${PAPER} ${either('ends? closes? finish finishes conclude concludes wrap_up')}$`,
  String.raw`\bconclusions?\b|\b${either('concluding last final closing')} ${PLACED}\b`,
)
const OPENING = pattern(
  String.raw`\bhow (?:does|do|did) ${PAPER} ${either('begins? starts? opens?')}$`,
  String.raw`\bintro\b|\b${either('introductory opening')} ${PLACED}\b`,
)
const CONCLUDING = 'conclusion conclusions concluding remarks wrap finish conclude'.split(' ')
const INTRODUCTORY = 'intro introductory opening'.split(' ')

/** So many words of a title in a row name it, where the message has no others. */
const PARTIAL = 3

/** How much of a word decides whether it is the same as another ("deportees", "deportation"). */
const STEM = 5

/** Whether two words are forms of one. */
export const alike = (word: string, other: string): boolean =>
  word === other || (Math.min(word.length, other.length) >= STEM && word.slice(0, STEM) === other.slice(0, STEM))

/** What is known of a title, worked out when it is first asked. */
interface Title {
  readonly plain: string
  readonly words: readonly string[]
}
const titles = new WeakMap<SectionRecord, Title>()

function titleOf(section: SectionRecord): Title {
  let title = titles.get(section)
  if (!title) {
    const text = plain(section.title)
    title = { plain: text, words: text.split(' ').filter((word) => !SMALL.has(word)) }
    titles.set(section, title)
  }
  return title
}

const namedBy = (section: SectionRecord, by = titleOf(section).words): Named => ({ section, by })

/** A message, or a title, without what can stand around a bare title. */
const bare = (asked: string): string => asked.replace(/\b(?:please|the|section|chapter|part)\b ?/gu, '').trim()

/** The section whose whole title stands in a message. */
export function byTitle(paper: Paper, asked: string): Named | null {
  const section = paper.sections.find((s) => titleOf(s).plain.includes(' ') && asked.includes(titleOf(s).plain))
  return section ? namedBy(section) : null
}

/** The section whose title, or a good part of it, is all of a message. */
export function byBareTitle(paper: Paper, asked: string): Named | null {
  const words = bare(asked)
  const partial = words.split(' ').length >= PARTIAL
  const section = paper.sections.find((candidate) => {
    const full = bare(titleOf(candidate).plain)
    return words === full || (partial && full.includes(words))
  })
  return section ? namedBy(section) : null
}

/** "The abstract", "how does it end", "the third section": a part by its place or genre. */
export function byPlace(paper: Paper, asked: string): Named | null {
  const words = asked.split(' ')
  const genre = paper.sections.find((s) => GENRES.has(titleOf(s).plain) && words.includes(titleOf(s).plain))
  if (genre) return namedBy(genre)
  const found = /\b(\d)th (?:section|chapter|part)\b/u.exec(asked) ?? /\b(?:section|chapter|part) (\d)\b/u.exec(asked)
  const counted = paper.sections.filter(({ printed }) => printed)[Number(found?.[1]) - 1]
  if (counted) return namedBy(counted, [])
  const last = paper.sections.at(-1)
  if (last && CONCLUSION.test(asked)) return namedBy(last, CONCLUDING)
  const opening = paper.sections.find((s) => titleOf(s).plain === 'introduction')
  return opening && OPENING.test(asked) ? namedBy(opening, INTRODUCTORY) : null
}

/** The section whose title shares the most with a message, rare words counting for more; none where two share alike. */
export function byWords(paper: Paper, asked: string): Named | null {
  const words = asked.split(' ')
  const candidates = paper.sections.filter(({ printed }) => printed).map((section) => namedBy(section))
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
