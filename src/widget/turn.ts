import { announcesNext } from '../answer/announces-next.ts'
import { answeringWords } from '../answer/segments.ts'
import type { Answer, AskResponse } from '../answer/types.ts'
import { answerView, type Chat, copyButton, foldedView, placeOf } from './answer.ts'
import { button, el } from './element.ts'
import type { Fault } from './service.ts'
import { filled, type Strings } from './strings.ts'

/** What a turn may ask of the chat besides. */
export interface Asking extends Chat {
  /** The address that asks a question on the service's own page; none where the chat knows no service. */
  readonly address: (question: string) => string | undefined
  /** Asks another question. */
  readonly put: (question: string) => void
  /** Asks the question of a turn again, in its place. */
  readonly again: () => void
}

/** The sentence for what went wrong. */
export function faultText(fault: Fault, words: Strings): string {
  if (fault.kind === 'refused') return words.say?.(fault.detail) ?? fault.detail
  return filled(words[fault.kind], { n: 'n' in fault ? fault.n : '' })
}

/** Why there is no answer, and the offer to ask again; asking again does not help what does not fit. */
export const faultView = (fault: Fault, chat: Asking): Node[] => [
  el(
    'p',
    { class: 'fault', part: 'error', lang: fault.kind === 'refused' && !chat.words.say?.(fault.detail) && 'en' },
    faultText(fault, chat.words),
  ),
  ...(fault.kind === 'refused' ? [] : [button('retry', chat.words.retry, () => chat.again())]),
]

export const suggestionList = (questions: readonly string[], chat: Pick<Asking, 'words' | 'put'>): Node[] =>
  questions.length === 0
    ? []
    : [
        el('p', { class: 'quiet' }, chat.words.try),
        el(
          'ul',
          { class: 'suggestions' },
          ...questions.map((question) => {
            const gloss = chat.words.glosses?.[question]
            const ask = button('suggestion', question, () => chat.put(question))
            ask.lang = 'en'
            if (gloss) ask.append(el('span', { class: 'gloss', lang: chat.words.language }, gloss))
            return el('li', {}, ask)
          }),
        ),
      ]

/** A sentence of the service's, in the language of the chat where it can be said there. */
function sentence(english: string, { say }: Strings, attributes: Parameters<typeof el>[1] = {}): HTMLElement {
  const own = say?.(english)
  return el('p', { ...attributes, lang: own === undefined && 'en' }, own ?? english)
}

function differences({ verification }: AskResponse, words: Strings): HTMLElement | undefined {
  if (!verification?.differences.length) return undefined
  const rows = verification.differences.map(({ claimed, printed }) =>
    el(
      'tr',
      { lang: 'en' },
      el('td', {}, el('del', {}, claimed || words.nothing)),
      el('td', {}, el('ins', {}, printed || words.nothing)),
    ),
  )
  const heads = [words.claimed, words.printed].map((head) => el('th', { scope: 'col' }, head))
  return el('table', { class: 'differences' }, el('thead', {}, el('tr', {}, ...heads)), el('tbody', {}, ...rows))
}

/** Whether the first of several answers is the best, and the others are only more of it. */
const isRanked = ({ kind }: AskResponse): boolean => kind === 'passages' || kind === 'footnote'

/** What Ibid says to a question. */
export function responseView(question: string, response: AskResponse, chat: Asking): Node[] {
  const { words } = chat
  const { reply, answers, related, suggestions, confidence, verification } = response
  const ranked = isRanked(response)
  const [first] = answers
  const shown = ranked ? answers.slice(0, first && announcesNext(first) ? 2 : 1) : answers
  // A look-up can't be mistaken; only what was searched for has a chance worth telling.
  const sure = ranked && confidence < 1 ? confidence : undefined
  const fold = (answer: Answer, heading: string): HTMLElement => foldedView(answer, chat, heading)
  const place = (answer: Answer): string => `${placeOf(answer, words)}, ${answer.section}`
  const link = chat.address(question)
  const nodes: (Node | undefined)[] = [
    sentence(reply, words, { class: 'lead' }),
    differences(response, words),
    // What it leaves out or puts in, whose words it is.
    ...(verification?.remarks ?? []).map(({ text }) => sentence(text, words)),
    ...shown.map((answer) => answerView(answer, chat, sure)),
    ...answers.slice(shown.length).map((answer) => fold(answer, filled(words.more, { place: place(answer) }))),
    related.length > 0
      ? el(
          'section',
          { class: 'related', part: 'related' },
          el('p', { class: 'quiet' }, words.related),
          ...related.map((answer) => fold(answer, place(answer))),
        )
      : undefined,
    ...suggestionList(suggestions, chat),
    link && first
      ? el(
          'div',
          { class: 'actions' },
          copyButton(chat, words.link, ({ copyText }) => copyText(link, { lang: words.language, say: chat.say })),
        )
      : undefined,
  ]
  return nodes.filter((node) => !!node)
}

/** What is told to those who do not see: the lead-in, the sentence that answers, and what answers in its notes. */
export function spoken(response: AskResponse, words: Strings): string {
  const [first] = response.answers
  const answering = first?.highlight
    ? first.quote.slice(first.highlight.start, first.highlight.end)
    : (first?.quote ?? '')
  const notes = (first?.footnotes ?? []).flatMap((note) => {
    const said = answeringWords(note)
    return said === undefined ? [] : [`${filled(words.note, { n: note.number })}: ${said}`]
  })
  return [words.say?.(response.reply) ?? response.reply, answering, ...notes].join(' ')
}
