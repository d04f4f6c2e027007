import type {
  APIActionRowComponent,
  APIButtonComponent,
  APIEmbed,
  APIInteractionResponseCallbackData,
} from 'discord-api-types/v10'
import { findingsOf } from '../answer/remarks.ts'
import { placeOfAnswer } from '../answer/replies.ts'
import { doesAnswer, type PaperAnswer, type PaperDesk, paperOf, titleIn } from '../answer/paper-desk.ts'
import type { AskResponse } from '../answer/types.ts'
import { button, link } from './buttons.ts'
import { embed, LIMITS, sizeOf } from './embed.ts'
import { escapeMarkdown } from './markdown.ts'

export type Message = APIInteractionResponseCallbackData

/** Discord, Message Resource: characters of `content`, and buttons in a row. */
const CONTENT = 2000
const ROW = 5

/** Discord, Component Reference: characters of a button's label. */
const LABEL = 80

const shortened = (text: string, length: number): string =>
  text.length <= length ? text : `${text.slice(0, length - 1)}…`

/** Only the person who asked sees it (Message Flags: EPHEMERAL). */
const EPHEMERAL = 64

/** The lines that fit into the content, and how many do not. */
function content(lines: readonly string[]): string {
  let text = ''
  for (const [index, line] of lines.entries()) {
    const left = `… and ${lines.length - index} more.`
    const longer = text + (index > 0 ? '\n' : '') + line
    if (longer.length + left.length + 1 > CONTENT) return `${text}\n${left}`
    text = longer
  }
  return text
}

/** Embeds of as many answers as fit together; the first always does. */
function embeds(papers: readonly PaperDesk[], answers: readonly PaperAnswer[]): APIEmbed[] {
  const made: APIEmbed[] = []
  let room = LIMITS.total
  for (const answer of answers) {
    const whole = embed(answer, titleIn(papers, answer))
    if (sizeOf(whole) > room) break
    made.push(whole)
    room -= sizeOf(whole)
  }
  return made
}

const row = (buttons: readonly APIButtonComponent[]): APIActionRowComponent<APIButtonComponent>[] =>
  buttons.length > 0 ? [{ type: 1, components: buttons.slice(0, ROW) }] : []

/** Where to go from quotations: the passage after the first, the channel, the paper. */
function onward(
  papers: readonly PaperDesk[],
  answers: readonly PaperAnswer[],
  isPrivate: boolean,
): APIButtonComponent[] {
  const [first] = answers
  if (!first) return []
  const { paper } = first
  const next = paperOf(papers, first)?.desk.paper.passage(first.id)?.next
  return [
    ...(next ? [button('next', 'Next passage', papers, [{ id: next, highlight: null, paper }])] : []),
    ...(isPrivate ? [button('show', 'Show to channel', papers, answers)] : []),
    link(first),
  ]
}

/** A sentence for the person who asked. */
export const say = (text: string): Message => ({
  flags: EPHEMERAL,
  allowed_mentions: { parse: [] },
  content: content([escapeMarkdown(text)]),
})

/**
 * Quotations as a message.
 *
 * @param lead what stands over them; @param isPrivate whether only whoever asked sees it
 */
export function quotations(
  papers: readonly PaperDesk[],
  lead: string,
  answers: readonly PaperAnswer[],
  isPrivate: boolean,
): Message {
  const shown = embeds(papers, answers)
  const { flags, ...toAll } = say(lead)
  return {
    ...toAll,
    ...(isPrivate && flags ? { flags } : {}),
    embeds: shown,
    components: row(onward(papers, answers.slice(0, shown.length), isPrivate)),
  }
}

/**
 * A response as a message to whoever asked: lead-in, quotations, what a check found, what the paper does answer,
 * and a button for every other passage.
 *
 * @param shown the answers to quote; @param more those to offer only
 */
export function message(
  papers: readonly PaperDesk[],
  response: Pick<AskResponse<PaperAnswer>, 'reply' | 'related' | 'suggestions' | 'verification'>,
  shown: readonly PaperAnswer[],
  more: readonly PaperAnswer[],
): Message {
  const { reply, related, suggestions, verification } = response
  const made = quotations(papers, reply, shown, true)
  const rest = [...shown.slice(made.embeds?.length), ...more, ...related]
  const named = (answer: PaperAnswer): string => (papers.length > 1 ? `${answer.paper}/${answer.id}` : answer.id)
  const labelOf = (answer: PaperAnswer): string => shortened(`Read ${placeOfAnswer(answer)} (${named(answer)})`, LABEL)
  const others = rest.map((answer) => button('read', labelOf(answer), papers, [answer]))
  const lines = [
    reply,
    ...(verification ? findingsOf(verification) : []),
    ...(suggestions.length > 0 ? [doesAnswer(papers), ...suggestions.map((question) => `• ${question}`)] : []),
  ]
  return {
    ...made,
    content: content(lines.map(escapeMarkdown)),
    components: [...(made.components ?? []), ...row(others)],
  }
}
