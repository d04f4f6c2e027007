import type { AnyMessageBlock } from 'slack-web-api-client'
import { type Desks, leadOver } from '../answer/paper-desk.ts'
import { followIn, GONE } from '../answer/reference.ts'
import type { Answer } from '../answer/types.ts'
import { checkQuotation } from './check-quotation.ts'
import { message, type Message, quoting, saying } from './message.ts'
import { BUTTONS, CHECK_QUOTATION } from './names.ts'
import type { ActionPayload, ShortcutPayload } from './payload.ts'
import type { Placing } from './response-url.ts'

/** What is sent to a response_url, in order. */
export type Reaction = readonly (Placing & Partial<Message>)[]

/** Citations in a block that Slack gives a button for copying. */
function citations(answers: readonly Answer[]): Message {
  const text = answers.map(({ citation }) => citation).join('\n')
  const block: AnyMessageBlock = {
    type: 'rich_text',
    elements: [{ type: 'rich_text_preformatted', elements: [{ type: 'text', text }] }],
  }
  return message(text, [block])
}

/** Who shows a passage to the channel; the mention reaches nobody but them. */
function shownBy(user: string): AnyMessageBlock[] {
  const isId = /^[UW][A-Z0-9]{1,30}$/u.test(user)
  return isId
    ? [
        {
          type: 'rich_text',
          elements: [
            {
              type: 'rich_text_section',
              elements: [
                { type: 'text', text: 'Shown by ' },
                { type: 'user', user_id: user },
              ],
            },
          ],
        },
      ]
    : []
}

/** How what a button does is put beside its message. */
function placings({ container, channel, message: under }: ActionPayload) {
  const thread = container?.thread_ts ?? under?.thread_ts
  const inThread: Placing = thread === undefined ? {} : { thread_ts: thread }
  const isEphemeral = container?.is_ephemeral === true
  return {
    isEphemeral,
    /** A direct message is seen by the asker alone, as an ephemeral message is: there "next" turns the page. */
    isOwn: isEphemeral || channel?.id.startsWith('D') === true,
    aside: { ...inThread, response_type: 'ephemeral', replace_original: false } satisfies Placing,
    toAll: { ...inThread, response_type: 'in_channel', replace_original: false } satisfies Placing,
  }
}

/**
 * What the press of a button does; undefined for a button that is not ours.
 *
 * The asker's own message is replaced by the next passage; under a message that others see, the next passage comes to
 * whoever pressed. "Show to channel" posts the quotation and takes the private copy away; the question is not in it.
 */
export function reactToButton(desks: Desks, payload: ActionPayload): Reaction | undefined {
  const { papers } = desks
  const [action] = payload.actions
  const kind = Object.values(BUTTONS).find((id) => id === action?.action_id)
  if (!action || !kind) return undefined
  const { isEphemeral, isOwn, aside, toAll } = placings(payload)
  const answers = followIn(papers, action.value ?? '')
  const [first, ...rest] = answers
  if (!first) return [{ ...aside, ...saying(GONE) }]
  switch (kind) {
    case 'citation':
      return [{ ...aside, ...citations(answers) }]
    case 'show': {
      const showing = { answers, rest: [], inOrder: false, isPrivate: false }
      const shown = quoting(papers, leadOver(papers, answers), showing, shownBy(payload.user.id))
      return [{ ...toAll, ...shown }, { delete_original: true }]
    }
    case 'next':
    case 'read': {
      const showing = { answers: [first], rest, inOrder: kind === 'read', isPrivate: isEphemeral || !isOwn }
      return [
        { ...(isOwn ? { replace_original: true } : aside), ...quoting(papers, leadOver(papers, [first]), showing) },
      ]
    }
  }
}

/** What the message shortcut does: it sends the verdict only to the person who asked. Undefined for one that is not ours. */
export function reactToShortcut(desks: Desks, payload: ShortcutPayload): Reaction | undefined {
  if (payload.callback_id !== CHECK_QUOTATION) return undefined
  const { text, thread_ts: thread } = payload.message
  const verdict = checkQuotation(desks, text)
  return [{ response_type: 'ephemeral', replace_original: false, ...(thread ? { thread_ts: thread } : {}), ...verdict }]
}
