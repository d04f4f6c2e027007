import type { APIInteractionResponse } from 'discord-api-types/v10'
import { ask } from '../answer/ask.ts'
import { quotedStretches } from '../wording/quoted.ts'
import type { Desk } from '../answer/library.ts'
import { prominent } from '../answer/prominent.ts'
import { placeOf, reply } from '../answer/replies.ts'
import type { Answer } from '../answer/types.ts'
import { verify } from '../answer/verify.ts'
import { quoted } from '../answer/view.ts'
import { askRequest, fieldErrors } from '../contract/schemas.ts'
import { findUnit } from '../paper/find-unit.ts'
import { pressed } from './buttons.ts'
import { ASK, CHECK, QUESTION } from './commands.ts'
import type { Interaction, InteractionData } from './interaction.ts'
import { message, type Message, quotations, say } from './message.ts'

/** Discord, "Receiving and Responding": Interaction Type and Interaction Callback Type. */
const PING = 1
const COMMAND = 2
const COMPONENT = 3
const AUTOCOMPLETE = 4
const PONG = 1
const MESSAGE = 4
const CHOICES = 8

/** Discord, "Application Commands": Application Command Types. */
const SLASH = 1
const OF_MESSAGE = 3

/** Answers an interaction. A kind that is unknown gets a sentence, so that nobody waits in vain. */
export function respond(desk: Desk, { type, data = {} }: Interaction): APIInteractionResponse {
  switch (type) {
    case PING:
      return { type: PONG }
    case COMMAND:
      return { type: MESSAGE, data: command(desk, data) }
    case COMPONENT:
      return { type: MESSAGE, data: component(desk, data.custom_id ?? '') }
    case AUTOCOMPLETE:
      return { type: CHOICES, data: { choices: [] } }
    default:
      return { type: MESSAGE, data: say('Ibid does not know this kind of request.') }
  }
}

function command(desk: Desk, data: InteractionData): Message {
  if (data.type === SLASH && data.name === ASK) {
    const question = data.options?.find(({ name }) => name === QUESTION)?.value
    const parsed = askRequest.safeParse({ question })
    if (!parsed.success) return say(`The question ${fieldErrors(parsed.error)[0]?.message ?? 'does not fit'}.`)
    const response = ask(desk, parsed.data)
    const { shown, more } = prominent(parsed.data.question, response)
    return message(desk.paper, response, shown, more)
  }
  if (data.type === OF_MESSAGE && data.name === CHECK) return check(desk, data)
  return say('Ibid does not know this command; its commands must be registered again.')
}

/** The words of a message that somebody puts forward as a quotation: its block quote, else what stands in marks, else all. */
function claimIn(text: string): string {
  const block = [...text.matchAll(/^\s*>(?:>>)? ?(.*)$/gmu)].map((match) => match[1] ?? '').join(' ')
  const [longest] = quotedStretches(text).sort((a, b) => b.text.length - a.text.length)
  return block.trim() || longest?.text || text
}

function check(desk: Desk, { target_id: id, resolved }: InteractionData): Message {
  const text = id === undefined ? '' : (resolved?.messages?.[id]?.content ?? '')
  if (text.trim() === '') return say('This message has no text to check.')
  const parsed = askRequest.shape.question.safeParse(claimIn(text))
  if (!parsed.success) return say(`The quotation ${fieldErrors(parsed.error)[0]?.message ?? 'does not fit'}.`)
  const outcome = verify(desk, parsed.data)
  return message(desk.paper, { ...outcome, suggestions: [] }, outcome.answers.slice(0, 1), outcome.answers.slice(1))
}

/** Shows the passages of a button, if the paper still has them. */
function component(desk: Desk, customId: string): Message {
  const { paper } = desk
  const asked = pressed(customId)
  const answers = (asked?.places ?? []).flatMap(({ id, highlight }): Answer[] => {
    const unit = findUnit(paper, id)
    const fits = unit && (!highlight || (highlight.start < highlight.end && highlight.end <= unit.text.length))
    return fits ? [quoted(desk, unit, highlight)] : []
  })
  const [first] = answers
  if (!asked || !first || answers.length < asked.places.length) {
    return say('This button is from another version of Ibid; please ask again.')
  }
  const lead =
    first.kind === 'footnote'
      ? reply('footnote', { number: first.footnotes[0]?.number ?? '', page: first.pages[0] ?? '' })
      : reply('passage', { place: placeOf(first.pages) })
  return quotations(paper, lead, answers, asked.action !== 'show')
}
