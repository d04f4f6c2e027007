import { el } from '../element.ts'
import { copyButton } from './actions.ts'
import type { Around, Said } from './around.ts'
import { conversationButton } from './conversation-menu.ts'
import { neighbours } from './neighbours.ts'
import { pageStrip } from './page-strip.ts'
import { reportButton } from './report.ts'
import { suggestion } from '../suggestion.ts'
import { wordsFor } from './words.ts'

/** What stands under all that was said to a question: where to go on, and what to do with it. */
export function afterAnswer({ question, response }: Said, around: Around): Node[] {
  const { language: lang } = around.words
  const words = wordsFor(lang)
  const [first] = response.answers
  const asked = new Set([question, ...around.conversation().said.map((said) => said.question)])
  const next = first ? neighbours(first, asked) : []
  const link = first && around.address(question)
  const isList = response.kind === 'passages' || response.kind === 'footnote' || response.kind === 'verification'
  return [
    ...(next.length > 0
      ? [
          el('p', { class: 'quiet near' }, words.near),
          el('ul', { class: 'suggestions' }, ...next.map((one) => el('li', {}, suggestion(one, around)))),
        ]
      : []),
    ...(first && isList ? [pageStrip(response.answers, around)] : []),
    el(
      'div',
      { class: 'actions' },
      link ? copyButton(around, words.link, ({ copyText }) => copyText(link, { lang, say: around.say })) : undefined,
      conversationButton(around),
      reportButton({ question, response }, around),
    ),
  ]
}
