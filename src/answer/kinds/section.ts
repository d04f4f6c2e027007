import type { Paper } from '../../paper/paper.ts'
import type { SectionRecord } from '../../paper/types.ts'
import type { Intent } from './intent.ts'
import { FRAME, PAPER, plain, vocabulary, WRITER } from './message.ts'

/** Words that make a message about a part of the paper as such. */
const PART =
  /\b(?:sections?|chapters?|headings?)\b(?! of (?!the paper|the article|the text|this|it|the study|the report|your|that))|\b(?:headed|passages? under)\b|\bpart (?!of\b)|\bpart$|\b(?:bit|bits|portion|pages|paragraphs|passages|subsection|stuff) (?:on|about|dealing|concerning|regarding|covering)\b/u

/** Other words that a request for a section can have. */
const REQUEST = vocabulary(
  'section sections chapter chapters part parts heading headings headed passage passages titled entitled called named',
  'argued discussed described explained explains covered treated dealt concluded presented summarised summarized claims claim claimed addressed addresses laid out set sets summary short subject main key conclusion hold holds like bit text cover covers covered covering contain contains deal deals dealing treat treats talk talks discuss discusses',
  'argue argues point points come up start starting begin sum sums summary content contents written written concerning',
  'regarding jump turn skip scroll where under subjects topics raise raises raised idea ideas argument message gist pull scroll paragraph paragraphs portion subsection present paper begins ends closes finish finishes closing opening makes made bits stuff pages concern concerns describe describes concluding final last closing next',
  'am making makes presenting presents printed wording after before upon display load view 1th 2th 3th 4th 5th 6th 7th 8th 9th chapter back end ends ending through concerned topic looks handle handles go',
)

/** Words of titles that name nothing by themselves. */
const SMALL = vocabulary('the of in for on upon and a an to with from at by as its their')

/** Names of the last section where it bears another title, and of an unheaded opening. */
const CONCLUSION =
  /\bhow (?:does|do|did) (?:it|he|this|they|the (?:paper|article|text|author|study|essay|report)|this (?:paper|article|text|study)) (?:end|close|finish|conclude|wrap up)s?$|\b(?:conclusions?|concluding (?:section|part|chapter|remarks|pages)|(?:last|final|closing) (?:section|part|chapter))\b/u
const OPENING =
  /\bhow (?:does|do|did) (?:it|he|this|they|the (?:paper|article|text|author|study|essay|report)|this (?:paper|article|text|study)) (?:begin|start|open)s?$|\b(?:intro|introductory (?:section|part|chapter)|(?:opening) (?:section|part|chapter))\b/u

/** A request to be shown something, which needs no word like "section" before a full title. */
const DISPLAY =
  /^(?:please |can you |could you |hi |now |ok |and ){0,3}(?:open|show|read|display|quote|go|jump|turn|take|give|see|view|load|print|bring|let me (?:see|read)|i (?:want|would like|need) to (?:see|read)|can i (?:see|read)|what is (?:in|under|written|said|printed|stated)|what does it say (?:in|under))\b/u

/** So many words of a title in a row name it, where the message has no others. */
const PARTIAL = 3

/** How much of a word decides whether it is the same as another ("deportees", "deportation"). */
const STEM = 5
const alike = (word: string, other: string): boolean =>
  word === other || (Math.min(word.length, other.length) >= STEM && word.slice(0, STEM) === other.slice(0, STEM))

const titleWords = (title: string): string[] =>
  plain(title)
    .split(' ')
    .filter((word) => !SMALL.has(word))

/** The section whose title shares the most with a message, rare words counting for more; null where two share alike. */
function byWords(paper: Paper, words: readonly string[]): SectionRecord | null {
  const titles = paper.sections.filter((section) => section.printed).map((section) => titleWords(section.title))
  const printed = paper.sections.filter((section) => section.printed)
  const weight = (word: string): number =>
    1 / titles.filter((title) => title.some((other) => alike(word, other))).length
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

/** Words that leave no doubt that a section is meant, and how many unknown words beside them do no harm. */
const EXPLICIT = vocabulary('section chapter heading headed')
const SPARE = 1

/** Whether nothing but a request is left of a message when the words of a title are taken out. */
function isRequest(words: readonly string[], title: readonly string[]): boolean {
  const known = (word: string): boolean =>
    FRAME.has(word) ||
    REQUEST.has(word) ||
    PAPER.has(word) ||
    WRITER.has(word) ||
    SMALL.has(word) ||
    /^\d$/u.test(word) ||
    title.some((other) => alike(word, other))
  const others = words.filter((word) => !known(word)).length
  return others <= (words.some((word) => EXPLICIT.has(word)) ? SPARE : 0)
}

/** "The third section", "chapter 3": counted over the printed headings. */
function byNumber(paper: Paper, asked: string): SectionRecord | undefined {
  const found = /\b(\d)th (?:section|chapter|part)\b/u.exec(asked) ?? /\b(?:section|chapter|part) (\d)\b/u.exec(asked)
  return found ? paper.sections.filter((section) => section.printed)[Number(found[1]) - 1] : undefined
}

/** A message that may be nothing but a title. */
const withoutArticle = (asked: string): string => asked.replace(/\b(?:please|the|section|chapter|part) ?/gu, '').trim()

/** The section that a message names, and the words that name it. */
function named(paper: Paper, asked: string, words: readonly string[]): [SectionRecord, readonly string[]] | null {
  const whole = paper.sections.find(({ title }) => asked.includes(plain(title)) && plain(title).includes(' '))
  const bare = withoutArticle(asked)
  if (whole && (PART.test(asked) || DISPLAY.test(asked) || bare === withoutArticle(plain(whole.title)))) {
    return [whole, titleWords(whole.title)]
  }
  for (const section of paper.sections) {
    const title = titleWords(section.title)
    // A part without a printed heading is known by the name of its genre: "abstract", "introduction".
    if (!section.printed && title.length === 1 && words.includes(title[0] ?? '')) return [section, title]
    const full = withoutArticle(plain(section.title))
    const partly = bare.split(' ').length >= PARTIAL && full.includes(bare)
    if (bare === full || partly) return [section, title]
  }
  const numbered = byNumber(paper, asked)
  if (numbered) return [numbered, []]
  const last = paper.sections.at(-1)
  if (last && CONCLUSION.test(asked))
    return [last, ['conclusion', 'conclusions', 'concluding', 'remarks', 'wrap', 'finish', 'conclude']]
  const opening = paper.sections.find((section) => plain(section.title) === 'introduction')
  if (opening && OPENING.test(asked)) return [opening, ['intro', 'introductory', 'opening']]
  const found = PART.test(asked) ? byWords(paper, words) : null
  return found && [found, titleWords(found.title)]
}

/** What asks for no more than this is short. */
const LONGEST = 200

/** A message that asks for a section of the paper as such: by its title, a clear part of it, or "the introduction". */
export function section(paper: Paper, asked: string): Intent | null {
  if (asked.length > LONGEST) return null
  const words = asked.split(' ')
  const found = named(paper, asked, words)
  return found && isRequest(words, found[1]) ? { kind: 'section', id: found[0].id } : null
}
