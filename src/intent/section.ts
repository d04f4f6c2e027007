import type { Paper } from '../paper/paper.ts'
import type { Intent } from './intent.ts'
import { alike, byBareTitle, byPlace, byTitle, byWords, SMALL } from './titles.ts'
import { either, form, FRAME, PAPER, pattern, SHORT, vocabulary, WRITER } from './vocabulary.ts'

const OWN = String.raw`(?! of (?!${either('the_paper the_article the_text this it the_study the_report your that')}))`

/** Words that make a message about a part of the paper as such. */
const PART = pattern(
  String.raw`\b${either('sections? chapters? headings?')}\b${OWN}`,
  String.raw`\bheaded\b|\bpassages? under\b|\bpart (?!of\b)|\bpart$`,
  form`\b${either('bits? portion pages paragraphs passages subsection stuff')}
    _${either('on about dealing concerning regarding covering')}\b`,
)

/** A request to be shown something, which needs no word like "section" before a full title. */
const DISPLAY = pattern(
  `^(?:${either('please can_you could_you hi now ok and')} ){0,3}(?:` +
    either(
      'open show read display quote go jump turn take give see view load print bring let_me_see',
      'let_me_read let_us_see let_us_read',
    ) +
    `|(?:i ${either('want would_like need')} to|can i) (?:see|read)` +
    String.raw`|what is ${either('in under written said printed stated')}|what does it say (?:in|under))\b`,
)

/** Other words that a request for a section can have. */
const REQUEST = vocabulary(
  'section sections chapter chapters part parts heading headings headed passage passages titled entitled called',
  'named bit bits stuff pages paragraph paragraphs portion subsection text content contents wording printed present',
  'main key cover covers covered covering contain contains deal deals dealt dealing treat treats treated talk talks',
  'discuss hold discusses discussed argue argues argued describe describes described explained explains claims claim',
  'claimed address addresses addressed concern concerns concerned concerning regarding raise raises raised point',
  'points come up hold holds sum sums summary summarised summarized short conclusion concluded presented presents',
  'presenting laid out set sets like subject subjects topic topics idea ideas argument message gist made makes',
  'making jump turn skip scroll load view display start starting begin begins end ends ending back closes finish',
  'finishes closing opening concluding final last next where under upon before after through handle handles',
)

/** Words that leave no doubt that a section is meant, and how many unknown words beside them do no harm. */
const EXPLICIT = vocabulary('section chapter heading headed')
const SPARE = 1

/** Whether nothing but a request is left of a message when the words of a title are taken out. */
function isRequest(asked: string, title: readonly string[]): boolean {
  const words = asked.split(' ')
  const known = (word: string): boolean =>
    [FRAME, REQUEST, PAPER, WRITER, SMALL].some((list) => list.has(word)) ||
    /^\d(?:th)?$/u.test(word) ||
    title.some((other) => alike(word, other))
  const others = words.filter((word) => !known(word)).length
  return others <= (words.some((word) => EXPLICIT.has(word)) ? SPARE : 0)
}

/** A message that asks for a section of the paper as such: by its title, a clear part of it, or "the introduction". */
export function section(paper: Paper, asked: string): Intent | null {
  if (asked.length > SHORT) return null
  const asPart = PART.test(asked)
  const named =
    (asPart || DISPLAY.test(asked) ? byTitle(paper, asked) : null) ??
    byBareTitle(paper, asked) ??
    byPlace(paper, asked) ??
    (asPart ? byWords(paper, asked) : null)
  return named && isRequest(asked, named.by) ? { kind: 'section', id: named.section.id } : null
}
