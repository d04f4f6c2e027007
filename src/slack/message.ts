import type { AnyMessageBlock } from 'slack-web-api-client'
import { type PaperAnswer, type PaperDesk, paperOf, titleIn } from '../answer/paper-desk.ts'
import { type PaperReferred, referIn } from '../answer/reference.ts'
import { BUTTONS } from './names.ts'
import { quotationBlocks } from './quotation-blocks.ts'
import { escaped, MESSAGE_LENGTH, shortened } from './slack-text.ts'

/** Blocks that one message may have (https://docs.slack.dev/reference/block-kit/blocks). */
const MOST_BLOCKS = 50

/** A message to Slack, whichever way it goes. `text` is what notifications and screen readers give. */
export interface Message {
  readonly text: string
  readonly blocks: AnyMessageBlock[]
  /** Neither the text nor a link of ours is set as anything but what it says. */
  readonly mrkdwn: false
  readonly unfurl_links: false
  readonly unfurl_media: false
}

/** What an answer is shown with. */
interface Showing {
  /** The quotations of this message. */
  readonly answers: readonly PaperAnswer[]
  /** Those of the look-up that are still to come. */
  readonly rest: readonly PaperReferred[]
  /** Whether they are read in the paper's order, so that the paper's next passage follows the last one. */
  readonly inOrder: boolean
  /** Whether only the asker sees it, and may show it to the others. */
  readonly isPrivate: boolean
}

/** A sentence of Ibid's own as a block. */
export const sentence = (text: string): AnyMessageBlock => ({
  type: 'section',
  text: { type: 'plain_text', text: escaped(text), emoji: false },
})

/** At most the blocks that Slack takes; what does not fit is said to be missing. */
function fitting(blocks: AnyMessageBlock[], last: AnyMessageBlock[]): AnyMessageBlock[] {
  if (blocks.length + last.length <= MOST_BLOCKS) return [...blocks, ...last]
  const notice = sentence('This is longer than a Slack message can be. The rest stands in the paper, behind the link.')
  return [...blocks.slice(0, MOST_BLOCKS - last.length - 1), notice, ...last]
}

/** A message of sentences of Ibid's own, with what stands under each. */
export const message = (text: string, blocks: AnyMessageBlock[], last: AnyMessageBlock[] = []): Message => ({
  text: shortened(escaped(text), MESSAGE_LENGTH),
  blocks: fitting(blocks, last),
  mrkdwn: false,
  unfurl_links: false,
  unfurl_media: false,
})

export const saying = (text: string): Message => message(text, [sentence(text)])

function button(action: keyof typeof BUTTONS, label: string, value: string) {
  return {
    type: 'button' as const,
    action_id: BUTTONS[action],
    text: { type: 'plain_text' as const, text: label, emoji: false },
    value,
  }
}

/** The buttons under quotations. Each carries ids and offsets alone, so that nothing has to be remembered here. */
function buttons(papers: readonly PaperDesk[], { answers, rest, inOrder, isPrivate }: Showing): AnyMessageBlock[] {
  const last = answers.at(-1)
  const after = inOrder && last ? paperOf(papers, last)?.desk.paper.passage(last.id)?.next : undefined
  const shown = referIn(papers, answers)
  const elements = [
    ...(rest.length > 0 ? [button('next', 'Next passage', referIn(papers, rest))] : []),
    ...(after && last
      ? [button('read', 'Next passage', referIn(papers, [{ id: after, highlight: null, paper: last.paper }]))]
      : []),
    button('citation', 'Copy citation', shown),
    ...(isPrivate ? [button('show', 'Show to channel', shown)] : []),
  ]
  return answers.length > 0 ? [{ type: 'actions', elements }] : []
}

/** Quotations with their notes, citations and buttons, under a lead-in; `aside` stands right below the lead-in. */
export function quoting(
  papers: readonly PaperDesk[],
  lead: string,
  showing: Showing,
  aside: AnyMessageBlock[] = [],
): Message {
  const { answers } = showing
  const words = answers.map(({ quote, citation }) => `“${quote}” (${citation})`)
  const blocks = [
    sentence(lead),
    ...aside,
    ...answers.flatMap((answer) => quotationBlocks(answer, titleIn(papers, answer))),
  ]
  return message([lead, ...words].join('\n'), blocks, buttons(papers, showing))
}
