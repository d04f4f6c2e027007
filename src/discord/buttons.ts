import type { APIButtonComponentWithCustomId, APIButtonComponentWithURL } from 'discord-api-types/v10'
import type { Answer } from '../answer/types.ts'
import type { Span } from '../paper/types.ts'

/** Discord, Component Reference: Button. */
const ID_LENGTH = 100
const URL_LENGTH = 512

/** A passage or note, and the part of it that was marked. */
export interface Place {
  readonly id: string
  readonly highlight: Span | null
}

/** What a pressed button asks for. */
export interface Pressed {
  /** `show` puts it before everybody; `next` and `read` before whoever pressed. */
  readonly action: 'next' | 'read' | 'show'
  readonly places: readonly Place[]
}

const placeText = ({ id, highlight }: Place): string => (highlight ? `${id}.${highlight.start}-${highlight.end}` : id)

/**
 * A button that asks for passages. Its id holds what to show and nothing of what was asked; places that do not fit into
 * it are left out from the end.
 */
export function button(
  action: Pressed['action'],
  label: string,
  places: readonly Place[],
): APIButtonComponentWithCustomId {
  let id: string = `${action}:`
  for (const [index, place] of places.entries()) {
    const longer = id + (index > 0 ? ',' : '') + placeText(place)
    if (longer.length > ID_LENGTH) break
    id = longer
  }
  return { type: 2, style: 2, label, custom_id: id }
}

/** A link to the place in the paper; without its text fragment where that makes it too long. */
export const link = ({ url }: Answer): APIButtonComponentWithURL => ({
  type: 2,
  style: 5,
  label: 'Open in the paper',
  url: url.length > URL_LENGTH ? url.replace(/:~:.*$/u, '') : url,
})

/** Reads the id of a pressed button; undefined for one that this version did not make. */
export function pressed(customId: string): Pressed | undefined {
  const [, action, list] = /^(next|read|show):([\w.,-]+)$/u.exec(customId) ?? []
  if (action === undefined || list === undefined) return undefined
  const places = list.split(',').map((text): Place | undefined => {
    const [, id, start, end] = /^(\w+)(?:\.(\d{1,6})-(\d{1,6}))?$/u.exec(text) ?? []
    if (id === undefined) return undefined
    return { id, highlight: start === undefined ? null : { start: Number(start), end: Number(end) } }
  })
  const known = places.filter((place) => place !== undefined)
  return known.length === places.length ? { action: action as Pressed['action'], places: known } : undefined
}
