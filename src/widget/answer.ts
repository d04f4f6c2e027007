import { answeringPages } from '../answer/place.ts'
import type { Answer } from '../answer/types.ts'
import { whoseWords } from '../answer/whose-words.ts'
import type { Place } from '../copying/copying.ts'
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
  const pages = answeringPages(answer)
  const [first] = pages
  const last = pages.at(-1)
  return first === last ? filled(words.page, { n: first ?? '' }) : filled(words.pages, { n: `${first}–${last}` })
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** Copying and citing, by code that is fetched only where it is used. */
type Copying = typeof import('../copying/copying.ts')

/** A button that copies or cites. */
export function copyButton(
  { words, say }: Pick<Chat, 'words' | 'say'>,
  label: string,
  act: (copying: Copying, place: Place, made: HTMLElement) => unknown,
  shown?: Element | null,
): HTMLButtonElement {
  const made = button('action', label, async () => {
    try {
      act(await import('../copying/copying.ts'), { lang: words.language, say, shown: shown ?? undefined }, made)
    } catch {
      say(words.unreachable, true)
    }
  })
  return made
}

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

/** Whose words are shown: in the answering part, else in the whole. */
function voiceLine({ voice, highlight }: Answer, words: Strings): HTMLElement {
  const { kind, speaker = '' } = whoseWords(voice, highlight)
  return el('p', { class: 'place voice' }, filled(words[kind], { n: speaker }))
}

/** A quotation with its place, notes, citation and what one can do with it. */
export function answerView(answer: Answer, chat: Chat, confidence?: number): HTMLElement {
  const { words } = chat
  const quote = quotation(answer, words)
  const { highlight } = answer
  const isPart = highlight !== null && highlight.end - highlight.start < answer.quote.length
  const stretch = isPart ? highlight : null
  const isPassage = answer.kind === 'passage'
  const sure = confidence === undefined ? '' : filled(` · ${words.sure}`, { n: Math.round(confidence * 100) })
  const mark = quote.querySelector('mark') ?? quote
  const cite = copyButton(chat, `${words.cite} ▾`, ({ citeMenu, selectedStretch }, place, made) => {
    const selected = selectedStretch(quote)
    const part = { quoted: answer, stretch: selected ?? stretch }
    citeMenu(made, part, place, { isSelected: selected !== null, hasLink: false })
  })
  cite.ariaHasPopup = 'menu'
  return el(
    'article',
    { class: 'answer', part: 'answer' },
    isPassage && stepButton(chat, answer, 'previous'),
    quote,
    resolution(answer, words),
    ...footing(answer, chat, sure),
    voiceLine(answer, words),
    isPassage && stepButton(chat, answer, 'next'),
    el('p', { class: 'citation', part: 'citation', lang: 'en' }, answer.citation),
    el(
      'div',
      { class: 'actions' },
      isPart &&
        copyButton(
          chat,
          words.copySentence,
          ({ copyQuotation }, place) => copyQuotation([{ quoted: answer, stretch }], place),
          mark,
        ),
      copyButton(
        chat,
        words.copyParagraph,
        ({ copyQuotation }, at) => copyQuotation([{ quoted: answer, stretch: null }], at),
        quote,
      ),
      cite,
      !answer.url.startsWith('#') &&
        copyButton(chat, words.linkQuotation, ({ copyLink, selectedStretch }, place) =>
          copyLink({ quoted: answer, stretch: selectedStretch(quote) ?? stretch }, place),
        ),
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
