import { answeringPages } from '../answer/place.ts'
import type { Answer } from '../answer/types.ts'
import type { Act } from '../copying/copying.ts'
import { button, el } from './element.ts'
import { quotation, resolution } from './quotation.ts'
import { filled, type Strings } from './strings.ts'

/** What an answer needs of the chat that shows it. */
export interface Chat {
  readonly words: Strings
  /** Says something to a screen reader, and shows it: for a moment, or until something is typed or said. */
  readonly say: (text: string, lasting?: boolean) => void
  /** The passage before or after one; where there is none, it has been said why. */
  readonly step: (from: Answer, direction: 'previous' | 'next') => Promise<Answer | undefined>
}

/** Where the words that answer stand, else the whole quotation. */
export const placeOf = (answer: Answer, words: Strings): string => {
  const [first, ...others] = answeringPages(answer)
  const n = [first, ...others.slice(-1)].join('–')
  return filled(others[0] ? words.pages : words.page, { n })
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** A button that copies or cites, by code that is fetched only where it is used. */
export const copyButton = (
  { words, say }: Pick<Chat, 'words' | 'say'>,
  label: string,
  use: (copying: typeof import('../copying/copying.ts'), button: HTMLElement) => unknown,
): HTMLButtonElement =>
  button('action', label, (made) =>
    import('../copying/copying.ts').then(
      (copying) => use(copying, made),
      () => say(words.unreachable, true),
    ),
  )

/** A button at one end of a quotation, that brings the paragraph there. */
function stepButton(chat: Chat, from: Answer, direction: 'previous' | 'next'): HTMLButtonElement {
  let edge = from
  let isStepping = false
  const made = button('step', chat.words[direction], async () => {
    if (isStepping) return
    isStepping = true
    const found = await chat.step(edge, direction)
    isStepping = false
    if (!found) return
    edge = found
    const shown = quotation(found, chat.words)
    shown.classList.add('context')
    made[direction === 'previous' ? 'after' : 'before'](shown, ...footing(found, chat))
    chat.say(placeOf(found, chat.words))
  })
  return made
}

/** A link to the place of an answer, beside the chat rather than in its stead; where the paper is in this page, there. */
function placeLink({ url }: Answer, name: string, text: string): HTMLAnchorElement {
  const elsewhere = url.startsWith('#') ? {} : { target: '_blank', rel: 'noopener' }
  return el('a', { class: name, part: 'link', href: url, ...elsewhere }, text)
}

/** Where a quotation stands. */
function footing(answer: Answer, chat: Chat, extra = ''): Node[] {
  const { words } = chat
  const link = placeLink(answer, 'page', capital(placeOf(answer, words)))
  return [el('p', { class: 'place', part: 'place' }, link, el('span', { lang: 'en' }, ` ${answer.section}`), extra)]
}

/** A quotation with its place, notes, citation and what one can do with it. */
export function answerView(answer: Answer, chat: Chat, confidence?: number): HTMLElement {
  const { words, say } = chat
  const quote = quotation(answer, words)
  const { highlight, whose } = answer
  const isPassage = answer.kind === 'passage'
  const sure = confidence ? filled(` · ${words.sure}`, { n: Math.round(confidence * 100) }) : ''
  const tool = (label: string, what: Act): HTMLElement =>
    copyButton(chat, label, ({ act }, made) =>
      act(what, { quoted: answer, highlight, quote, button: made, lang: words.language, say }),
    )
  const cite = tool(words.cite, 'cite')
  cite.ariaHasPopup = 'true'
  return el(
    'article',
    { class: 'answer', part: 'answer' },
    isPassage && stepButton(chat, answer, 'previous'),
    quote,
    resolution(answer, words),
    ...footing(answer, chat, sure),
    el('p', { class: 'place' }, words.say?.(whose.text) ?? whose.text),
    isPassage && stepButton(chat, answer, 'next'),
    el('p', { class: 'citation', part: 'citation', lang: 'en' }, answer.citation),
    el(
      'div',
      { class: 'actions' },
      !!highlight && highlight.end - highlight.start < answer.quote.length && tool(words.copySentence, 'sentence'),
      tool(words.copyParagraph, 'whole'),
      cite,
      !answer.url.startsWith('#') && tool(words.linkQuotation, 'link'),
      placeLink(answer, 'action', `${words.open} ↗`),
    ),
  )
}

/** A quotation folded under its page and section. */
export function foldedView(answer: Answer, chat: Chat, heading: string): HTMLElement {
  const summary = el('summary', {}, heading)
  const folded = el('details', { class: 'more' }, summary)
  // Set when it is first opened.
  folded.addEventListener('toggle', () => folded.append(answerView(answer, chat)), { once: true })
  return folded
}
