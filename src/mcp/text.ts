import type { Checked } from '../answer/check.ts'
import { findingsOf } from '../answer/remarks.ts'
import { noteLines, titleOf } from '../answer/segments.ts'
import type { Answer, AskResponse } from '../answer/types.ts'

/** Words before a note's marker that show where it stands. */
const WORDS_BEFORE = 4

/**
 * A quotation as Markdown for an assistant. The quote stands as printed, without the markers of its notes, so that it
 * can be copied as it is; each note says after which words its marker stands.
 */
export function answerText(answer: Answer): string {
  const { quote, highlight, footnotes, kind } = answer
  const marked = highlight && quote.slice(highlight.start, highlight.end)
  const notes = noteLines(answer).map(({ number, label, printed, resolved }) => {
    const offset = footnotes.find((note) => note.number === number)?.offset ?? 0
    const answering = printed?.filter((piece) => piece.marked).map((piece) => `What answers in it: “${piece.text}”`)
    const before = quote.slice(0, offset).split(' ').slice(-WORDS_BEFORE).join(' ')
    const place = kind === 'footnote' ? '' : ` (after “${before}”)`
    const texts = [
      ...(printed ? [printed.map((piece) => piece.text).join('')] : []),
      ...(resolved === null ? [] : [`In full: ${resolved}`]),
      ...(answering ?? []),
    ]
    return `Note ${label}${place}: ${texts.join(' ')}`
  })
  return [
    `${titleOf(answer)} (id ${answer.id})`,
    `> ${quote}`,
    ...(marked && marked !== quote ? [`What answers: “${marked}”`] : []),
    ...notes,
    `Cite as: ${answer.citation}`,
    answer.url,
  ].join('\n\n')
}

/** A whole response as Markdown: the lead-in, the quotations, or what is near and what the paper does answer. */
export function responseText({ reply, answers, related, verification, suggestions }: AskResponse): string {
  return [
    reply,
    ...(verification ? findingsOf(verification) : []),
    ...answers.map(answerText),
    ...related.map((answer) => `One of the closest passages, not given as an answer. ${answerText(answer)}`),
    ...(suggestions.length > 0 ? [`The paper does answer:\n${suggestions.map((s) => `- ${s}`).join('\n')}`] : []),
  ].join('\n\n')
}

/** A checked text as Markdown: each quotation with its verdict and what differs, then where they stand. */
export function checkedText({ reply, stretches, answers }: Checked): string {
  const several = stretches.length > 1
  return [
    ...(several ? [reply] : []),
    ...stretches.flatMap((stretch) => [
      ...(several ? [`Claimed: ${stretch.claimed}`] : []),
      stretch.reply,
      ...findingsOf(stretch),
    ]),
    ...answers.map(answerText),
  ].join('\n\n')
}
