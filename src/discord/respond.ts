import type { APIInteractionResponse } from 'discord-api-types/v10'
import { prominent } from '../answer/together.ts'
import { askSeveral } from '../answer/ask-several.ts'
import { type Desks, leadOver } from '../answer/paper-desk.ts'
import { followIn, GONE } from '../answer/reference.ts'
import { PARTNER_OVER_RATE } from '../http/limits.ts'
import { askedIn, checkTyped } from '../http/typed.ts'
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
export function respond(desks: Desks, { type, data = {} }: Interaction): APIInteractionResponse {
  switch (type) {
    case PING:
      return { type: PONG }
    case COMMAND:
      return { type: MESSAGE, data: command(desks, data) }
    case COMPONENT:
      return { type: MESSAGE, data: component(desks, data.custom_id ?? '') }
    case AUTOCOMPLETE:
      return { type: CHOICES, data: { choices: [] } }
    default:
      return { type: MESSAGE, data: say('Ibid does not know this kind of request.') }
  }
}

/** The reply where too much is asked; undefined where nobody waits for one. */
export const postpone = ({ type }: Interaction): APIInteractionResponse | undefined =>
  type === COMMAND || type === COMPONENT ? { type: MESSAGE, data: say(PARTNER_OVER_RATE.detail) } : undefined

function command(desks: Desks, data: InteractionData): Message {
  if (data.type === SLASH && data.name === ASK) {
    const question = data.options?.find(({ name }) => name === QUESTION)?.value
    const asked = askedIn({ question })
    if (typeof asked === 'string') return say(asked)
    const response = askSeveral(desks.papers, asked, desks.told)
    const { shown, more } = prominent(response)
    return message(desks.papers, response, shown, more)
  }
  if (data.type === OF_MESSAGE && data.name === CHECK) return check(desks, data)
  return say('Ibid does not know this command; its commands must be registered again.')
}

/** Checks the quotations of a message. */
function check(desks: Desks, { target_id: id, resolved }: InteractionData): Message {
  const outcome = checkTyped(desks, id === undefined ? '' : (resolved?.messages?.[id]?.content ?? ''))
  if (typeof outcome === 'string') return say(outcome)
  return message(desks.papers, { ...outcome, suggestions: [] }, outcome.answers.slice(0, 1), outcome.answers.slice(1))
}

/** Shows the passages of a button, if the paper still has them. */
function component({ papers }: Desks, customId: string): Message {
  const asked = pressed(customId)
  if (!asked) return say('This button is from another version of Ibid; please ask again.')
  const answers = followIn(papers, asked.reference)
  if (answers.length === 0) return say(GONE)
  return quotations(papers, leadOver(papers, answers), answers, asked.action !== 'show')
}
