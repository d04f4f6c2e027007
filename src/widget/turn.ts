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
  return fault.kind === 'refused' ? fault.detail : filled(words[fault.kind], { n: 'n' in fault ? fault.n : '' })
}

/** Why there is no answer, and the offer to ask again; asking again does not help what does not fit. */
export const faultView = (fault: Fault, chat: Asking): Node[] => [
  el('p', { class: 'fault', part: 'error', lang: fault.kind === 'refused' && 'en' }, faultText(fault, chat.words)),
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
            const ask = button('suggestion', question, () => chat.put(question))
            ask.lang = 'en'
            return el('li', {}, ask)
          }),
        ),
      ]

/** The lead-in: the service's own sentence, or in another language what stands for the commonest. */
function lead({ reply, status, kind, answers }: AskResponse, words: Strings): HTMLElement {
  const [first] = answers
  const isPlain = kind === 'passages' && words.silent !== ''
  const own = status === 'not_found' ? words.silent : first && filled(words.says, { place: placeOf(first, words) })
  return isPlain && own ? el('p', { class: 'lead' }, own) : el('p', { class: 'lead', lang: 'en' }, reply)
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
  const { answers, related, suggestions, confidence, verification } = response
  const ranked = isRanked(response)
  const [first] = answers
  const shown = ranked ? answers.slice(0, first && announcesNext(first) ? 2 : 1) : answers
  // A look-up can't be mistaken; only what was searched for has a chance worth telling.
  const sure = ranked && confidence < 1 ? confidence : undefined
  const fold = (answer: Answer, heading: string): HTMLElement => foldedView(answer, chat, heading)
  const place = (answer: Answer): string => `${placeOf(answer, words)}, ${answer.section}`
  const link = chat.address(question)
  const nodes: (Node | undefined)[] = [
    lead(response, words),
    differences(response, words),
    // What it leaves out or puts in, whose words it is.
    ...(verification?.remarks ?? []).map(({ text }) => el('p', { lang: 'en' }, text)),
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
  const sentence = first?.highlight
    ? first.quote.slice(first.highlight.start, first.highlight.end)
    : (first?.quote ?? '')
  const notes = (first?.footnotes ?? []).flatMap((note) => {
    const answering = answeringWords(note)
    return answering === undefined ? [] : [`${filled(words.note, { n: note.number })}: ${answering}`]
  })
  return [lead(response, words).textContent, sentence, ...notes].join(' ')
}
