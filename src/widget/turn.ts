import { answeringWords, markOf } from '../answer/segments.ts'
import type { Answer, AskResponse } from '../answer/types.ts'
import { answerView, type Chat, placeOf } from './answer.ts'
import { button, el } from './element.ts'
import type { Around, Said } from './extras/around.ts'
import type { Fault } from './service.ts'
import { filled, type Strings } from './strings.ts'
import { suggestion } from './suggestion.ts'

/** What a turn may ask of the chat besides. */
export interface Asking extends Chat {
  /** Asks the question of a turn again, in its place. */
  readonly again: () => void
}

/** The sentence for what went wrong. */
export function faultText(fault: Fault, words: Strings): string {
  if (fault.kind === 'refused') return words.say?.(fault.detail) ?? fault.detail
  return filled(words[fault.kind], { n: 'n' in fault ? fault.n : '' })
}

/** Why there is no answer, and the offer to ask again; asking again does not help what does not fit. */
export function faultView(fault: Fault, { words, extras, again }: Asking): Node[] {
  const isRefused = fault.kind === 'refused'
  const text = el(
    'p',
    { class: 'fault', part: 'error', lang: isRefused && !words.say?.(fault.detail) && 'en' },
    faultText(fault, words),
  )
  if (isRefused) return [text]
  const retry = button('retry', words.retry, again)
  if (fault.kind === 'busy') extras?.countDown(text, retry, fault.n, words.language)
  return [text, retry]
}

/** Questions that the paper answers; nothing where there are none. */
export const suggestionList = (questions: readonly string[], around: Pick<Around, 'words' | 'put'>): Node[] =>
  questions.length === 0
    ? []
    : [
        el('p', { class: 'quiet' }, around.words.try),
        el('ul', { class: 'suggestions' }, ...questions.map((question) => el('li', {}, suggestion(question, around)))),
      ]

/** A sentence of the service's, in the language of the chat where it can be said there. */
function sentence(english: string, { say }: Strings, attributes: Parameters<typeof el>[1] = {}): HTMLElement {
  const own = say?.(english)
  return el('p', { ...attributes, lang: own === undefined && 'en' }, own ?? english)
}

/** What Ibid says to a question. */
export function responseView(said: Said, chat: Asking): Node[] {
  const { words, extras } = chat
  const { response } = said
  const { kind, reply, answers, related, suggestions, confidence, verification } = response
  const ranked = kind === 'passages' || kind === 'footnote'
  const shown = answers.slice(0, response.prominent)
  // A look-up can't be mistaken; only what was searched for has a chance worth telling.
  const sure = ranked && confidence < 1 ? confidence : undefined
  const more = (others: readonly Answer[], heading: string): Node[] =>
    others.map((answer) => {
      const place = filled(heading, { place: placeOf(answer, words) + words.comma + answer.section })
      const view = (): HTMLElement => answerView(answer, chat)
      return extras ? extras.folded(answer, place, view) : view()
    })
  return [
    sentence(reply, words, { class: 'lead' }),
    ...(extras?.differences(response, words.language) ?? []),
    // What it leaves out or puts in, whose words it is.
    ...(verification?.remarks ?? []).map(({ text }) => sentence(text, words)),
    ...shown.map((answer) => answerView(answer, chat, sure)),
    ...more(answers.slice(shown.length), words.more),
    ...(related.length > 0
      ? [
          el(
            'section',
            { class: 'related', part: 'related' },
            el('p', { class: 'quiet' }, words.related),
            ...more(related, '{place}'),
          ),
        ]
      : []),
    ...suggestionList(suggestions, chat),
    ...(extras?.afterAnswer(said, chat) ?? []),
  ]
}

/** What is told to those who do not see: the lead-in, the sentence that answers, and what answers in its notes. */
export function spoken(response: AskResponse, words: Strings): string {
  const [first] = response.answers
  const answering = first?.highlight
    ? first.quote.slice(first.highlight.start, first.highlight.end)
    : (first?.quote ?? '')
  const notes = (first?.footnotes ?? []).flatMap((note) => {
    const said = answeringWords(note)
    return said === undefined ? [] : [`${filled(words.note, { n: markOf(note) })}: ${said}`]
  })
  return [words.say?.(response.reply) ?? response.reply, answering, ...notes].join(' ')
}
