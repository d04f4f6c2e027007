import type { APIButtonComponentWithCustomId, APIButtonComponentWithURL } from 'discord-api-types/v10'
import type { PaperDesk } from '../answer/paper-desk.ts'
import { type PaperReferred, referIn } from '../answer/reference.ts'
import type { Answer } from '../answer/types.ts'

/** Discord, Component Reference: Button. */
const ID_LENGTH = 100
const URL_LENGTH = 512

/** What a pressed button asks for. */
interface Pressed {
  /** `show` shows it to everybody; `next` and `read` only to the person who pressed. */
  readonly action: 'next' | 'read' | 'show'
  /** The quotations, as `answer/reference.ts` writes them. */
  readonly reference: string
}

/** A button that asks for passages. Its id holds what to show, as far as there is room, and nothing of what was asked. */
export function button(
  action: Pressed['action'],
  label: string,
  papers: readonly PaperDesk[],
  referred: readonly PaperReferred[],
): APIButtonComponentWithCustomId {
  const head = `${action}:`
  return { type: 2, style: 2, label, custom_id: head + referIn(papers, referred, ID_LENGTH - head.length) }
}

/** A link to the place in the paper; without its text fragment where that makes it too long. */
export const link = ({ url }: Answer): APIButtonComponentWithURL => ({
  type: 2,
  style: 5,
  label: 'Open in the paper',
  url: url.length > URL_LENGTH ? url.replace(/:~:.*$/u, '') : url,
})

/** Reads the id of a pressed button; undefined for one that Ibid does not make. */
export function pressed(customId: string): Pressed | undefined {
  const [, action, reference] = /^(next|read|show):([\w/|:;,-]+\|[\w/|:;,-]+)$/u.exec(customId) ?? []
  return action === undefined || reference === undefined
    ? undefined
    : { action: action as Pressed['action'], reference }
}
