import type { Paper } from '../../paper/paper.ts'
import type { SectionRecord } from '../../paper/types.ts'
import type { Intent } from './intent.ts'
import { FRAME, PAPER, plain, vocabulary, WRITER } from './message.ts'

/** Words that make a message about a part of the paper as such. */
const PART = /\b(?:sections?|chapters?|headings?|headed|passages? under)\b|\bpart (?!of\b)|\bpart$|\b(?:bit|pages) (?:on|about)\b.*\bsection\b/u

/** Other words that a request for a section can have. */
const REQUEST = vocabulary(
  'section sections chapter chapters part parts heading headings headed passage passages titled entitled called named',
  'bit text cover covers covered covering contain contains deal deals dealing treat treats talk talks discuss discusses',
  'argue argues point points come up start starting begin sum sums summary content contents written written concerning',
  'regarding jump turn skip scroll where under concern concerns describe describes concluding final last closing next',
  'printed wording chapter back end ends ending through concerned topic looks handle handles go',
)

/** Words of titles that name nothing by themselves. */
const SMALL = vocabulary('the of in for on upon and a an to with from at by as its their')

/** Names of the last section where it bears another title, and of an unheaded opening. */
const CONCLUSION = /\b(?:conclusions?|concluding (?:section|part|chapter|remarks|pages)|(?:last|final|closing) (?:section|part|chapter))\b/u
const OPENING = /\b(?:intro|introductory (?:section|part|chapter)|(?:opening) (?:section|part|chapter))\b/u

/** How much of a word decides whether it is the same as another ("deportees", "deportation"). */
const STEM = 5
const alike = (word: string, other: string): boolean =>
  word === other || (Math.min(word.length, other.length) >= STEM && word.slice(0, STEM) === other.slice(0, STEM))

const titleWords = (title: string): string[] => plain(title).split(' ').filter((word) => !SMALL.has(word))

/** The section whose title shares the most with a message, rare words counting for more; null where two share alike. */
function byWords(paper: Paper, words: readonly string[]): SectionRecord | null {
  const titles = paper.sections.filter((section) => section.printed).map((section) => titleWords(section.title))
  const printed = paper.sections.filter((section) => section.printed)
  const weight = (word: string): number => 1 / titles.filter((title) => title.some((other) => alike(word, other))).length
  let best: SectionRecord | null = null
  let most = 0
  for (const [index, title] of titles.entries()) {
    const shared = title.filter((word) => words.some((other) => alike(word, other)))
    const score = shared.reduce((sum, word) => sum + weight(word), 0) + shared.length / (10 * title.length)
    if (score > most + 0.01) best = printed[index] ?? null
    else if (score > 0 && Math.abs(score - most) <= 0.01) best = null
    most = Math.max(most, score)
  }
  return best
}

/** Whether nothing but a request is left of a message when the words of a title are taken out. */
const isRequest = (words: readonly string[], title: readonly string[]): boolean =>
  words.every(
    (word) =>
      FRAME.has(word) ||
      REQUEST.has(word) ||
      PAPER.has(word) ||
      WRITER.has(word) ||
      title.some((other) => alike(word, other)),
  )

/** The section that a message names, and the words that name it. */
function named(paper: Paper, asked: string, words: readonly string[]): [SectionRecord, readonly string[]] | null {
  const whole = paper.sections.find(({ title }) => asked.includes(plain(title)) && plain(title).includes(' '))
  const bare = asked.replace(/\b(?:please|the|section|chapter|part)\b/gu, '').trim()
  if (whole && (PART.test(asked) || isRequest(words, titleWords(whole.title)))) {
    return [whole, titleWords(whole.title)]
  }
  for (const section of paper.sections) {
    const title = titleWords(section.title)
    // A part without a printed heading is known by the name of its genre: "abstract", "introduction".
    if (!section.printed && title.length === 1 && words.includes(title[0] ?? '')) return [section, title]
    if (bare === plain(section.title)) return [section, title]
  }
  const last = paper.sections.at(-1)
  if (last && CONCLUSION.test(asked)) return [last, ['conclusion', 'conclusions', 'concluding', 'remarks']]
  const opening = paper.sections.find((section) => plain(section.title) === 'introduction')
  if (opening && OPENING.test(asked)) return [opening, ['intro', 'introductory', 'opening']]
  const found = PART.test(asked) ? byWords(paper, words) : null
  return found && [found, titleWords(found.title)]
}

/** A message that asks for a section of the paper as such: by its title, a clear part of it, or "the introduction". */
export function section(paper: Paper, asked: string): Intent | null {
  const words = asked.split(' ')
  const found = named(paper, asked, words)
  return found && isRequest(words, found[1]) ? { kind: 'section', id: found[0].id } : null
}
