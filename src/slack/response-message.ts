import type { AnyMessageBlock } from 'slack-web-api-client'
import { prominent } from '../answer/together.ts'
import type { Findings } from '../answer/remarks.ts'
import { doesAnswer, type PaperAnswer, type PaperDesk, titleIn } from '../answer/paper-desk.ts'
import type { AskResponse } from '../answer/types.ts'
import { sentences } from '../paper/sentences.ts'
import { message, type Message, quoting, sentence } from './message.ts'
import { placeElements } from './quotation-blocks.ts'
import { shortened } from './slack-text.ts'

/** What Slack is told of an answer. */
type Response = Omit<AskResponse<PaperAnswer>, 'confidence'>

/** Passages of a page or a section that one message shows. */
const IN_ORDER = 3

/** Differences of a checked quotation that are listed, and characters of each side. */
const MOST_DIFFERENCES = 10
const DIFFERENCE_LENGTH = 300

const IN_ORDER_KINDS: ReadonlySet<AskResponse['kind']> = new Set(['page', 'section', 'document'])

/** A passage that is no answer: its place and its first sentence, cut from the paper. */
function closest(answer: PaperAnswer, title: string | undefined): AnyMessageBlock {
  const { start, end } = sentences(answer.quote)[0] ?? { start: 0, end: answer.quote.length }
  const text = shortened(answer.quote.slice(start, end), DIFFERENCE_LENGTH * 2)
  const more = end < answer.quote.length && !text.endsWith('…') ? ' …' : ''
  return {
    type: 'rich_text',
    elements: [
      { type: 'rich_text_section', elements: placeElements(answer, title) },
      { type: 'rich_text_quote', elements: [{ type: 'text', text: text + more }] },
    ],
  }
}

/** What a claimed wording has and what is printed, one line each; either may have nothing there. */
function differenceBlocks({ differences }: Findings): AnyMessageBlock[] {
  if (differences.length === 0) return []
  const side = (text: string): string => (text === '' ? '∅' : shortened(text, DIFFERENCE_LENGTH))
  const lines = differences.slice(0, MOST_DIFFERENCES).map(({ claimed, printed }) => ({
    type: 'rich_text_section' as const,
    elements: [
      { type: 'text' as const, text: side(claimed), style: { strike: true } },
      { type: 'text' as const, text: ' → ' },
      { type: 'text' as const, text: side(printed), style: { bold: true } },
    ],
  }))
  const left = differences.length - lines.length
  return [
    { type: 'rich_text', elements: [{ type: 'rich_text_list', style: 'bullet', elements: lines }] },
    ...(left > 0
      ? [sentence(left === 1 ? 'One more difference is not listed.' : `${left} more differences are not listed.`)]
      : []),
  ]
}

/** How a checked quotation differs, and what is to be said of it. */
const findingBlocks = (findings: Findings): AnyMessageBlock[] => [
  ...differenceBlocks(findings),
  ...findings.remarks.map(({ text }) => sentence(text)),
]

/** How many quotations one message shows: of a look-up, the list of sections alone is shown whole. */
function countShown(response: Response): number {
  switch (response.kind) {
    case 'page':
    case 'section':
      return IN_ORDER
    case 'verification':
      return 1
    default:
      return prominent(response).shown.length
  }
}

function unanswered(
  papers: readonly PaperDesk[],
  { reply: lead, related, suggestions, verification }: Response,
): Message {
  const list = suggestions.map((question) => `• ${question}`).join('\n')
  const offered = suggestions.length > 0 ? [sentence(`${doesAnswer(papers)}\n${list}`)] : []
  const found = verification ? findingBlocks(verification) : []
  const closests = related.map((answer) => closest(answer, titleIn(papers, answer)))
  return message(lead, [sentence(lead), ...found, ...closests, ...offered])
}

/**
 * What Ibid says, as a message: the best passage, the others behind "Next passage"; of a page, a section or several
 * questions as many as belong together.
 *
 * @param isPrivate whether only the asker sees it
 */
export function responseMessage(papers: readonly PaperDesk[], response: Response, isPrivate: boolean): Message {
  const { answers, verification } = response
  if (answers.length === 0) return unanswered(papers, response)
  const inOrder = IN_ORDER_KINDS.has(response.kind)
  const count = countShown(response)
  const showing = { answers: answers.slice(0, count), rest: answers.slice(count), inOrder, isPrivate }
  return quoting(papers, response.reply, showing, verification ? findingBlocks(verification) : [])
}
