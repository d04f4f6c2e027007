import { answeringPages } from '../answer/place.ts'
import { answeringWords } from '../answer/segments.ts'
import type { Answer } from '../answer/types.ts'
import { el } from './element.ts'
import type { Around } from './extras/around.ts'
import { type Extras, quotation } from './quotation.ts'
import { filled, type Strings } from './strings.ts'

/** What an answer needs of the chat that shows it. */
export interface Chat extends Around {
  /** Left out where it could not be loaded: an answer does without. */
  readonly extras: Extras | undefined
}

/** Where the words that answer stand, else the whole quotation. */
export const placeOf = (answer: Answer, words: Strings): string => {
  const [first, ...others] = answeringPages(answer)
  // A paper without page numbers: "¶ 12".
  if (!first) return answer.id.replace('p', '¶ ')
  const n = [first, ...others.slice(-1)].join('–')
  return filled(others[0] ? words.pages : words.page, { n })
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** A link beside the chat rather than in its stead; where the paper is in this page, there. */
function link(url: string, name: string, text: string): HTMLAnchorElement {
  const elsewhere = url.startsWith('#') ? {} : { target: '_blank', rel: 'noopener' }
  return el('a', { class: name, part: 'link', href: url, ...elsewhere }, text)
}

/** Where a quotation stands. */
function footing(answer: Answer, words: Strings, ...sureness: Node[]): HTMLElement {
  return el(
    'p',
    { class: 'place', part: 'place' },
    link(answer.url, 'page', capital(placeOf(answer, words))),
    el('span', { lang: 'en' }, ` ${answer.section}`),
    ...sureness,
  )
}

/** A passage beside the one that answers, with its place. */
const besideView = (answer: Answer, words: Strings, extras?: Extras): [HTMLElement, HTMLElement] => [
  quotation(answer, words, extras),
  footing(answer, words),
]

/** The words that answer, by themselves: they are in sight while the paragraph they stand in may be long. */
function sentence({ quote, highlight, footnotes }: Answer): HTMLElement | undefined {
  const [note] = footnotes.flatMap((one) => answeringWords(one) ?? [])
  const marked = highlight ? quote.slice(highlight.start, highlight.end) : note
  return !marked || marked === quote ? undefined : el('p', { class: 'sentence', part: 'sentence', lang: 'en' }, marked)
}

/** A quotation with its place, notes, citation and what one can do with it. */
export function answerView(answer: Answer, chat: Chat, confidence?: number): HTMLElement {
  const { words, extras } = chat
  const quote = quotation(answer, words, extras)
  const { whose } = answer
  const first = sentence(answer)
  const sure = extras?.sureness(answer, confidence, words.language) ?? []
  const place = [footing(answer, words, ...sure), el('p', { class: 'place' }, words.say?.(whose.text) ?? whose.text)]
  const step = (direction: 'previous' | 'next') =>
    answer.kind === 'passage' &&
    extras?.stepButton(answer, direction, chat, (found) => besideView(found, words, extras))
  return el(
    'article',
    { class: 'answer', part: 'answer' },
    ...(first ? [first, ...place] : []),
    step('previous'),
    quote,
    extras?.resolution(answer, words.language),
    ...(first ? [] : place),
    step('next'),
    el('p', { class: 'citation', part: 'citation', lang: 'en' }, answer.citation),
    ...(extras?.actions(answer, quote, link(answer.url, 'action', ''), chat) ?? []),
  )
}
