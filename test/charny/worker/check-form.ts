import { request } from '../../worker/client.ts'

/** Sends the form of `/check`, as a browser without JavaScript does. */
export function post(
  quote: string,
  fields: Record<string, string | Blob> = {},
  headers: Record<string, string> = {},
): Promise<Response> {
  const body = new FormData()
  body.set('quote', quote)
  for (const [name, value] of Object.entries(fields)) body.set(name, value)
  return request('/check', { method: 'POST', body, headers })
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&amp;': '&',
}

/** A text of a page without the entities that stand in it. */
export const unescaped = (html: string): string =>
  html.replaceAll(/&(?:\w+|#39);/gu, (entity) => ENTITIES[entity] ?? entity)

/** What stands in the field of a page. */
export function fieldOf(page: string): string | undefined {
  const field = /<textarea[^>]*>(.*?)<\/textarea>/su.exec(page)?.[1]
  return field === undefined ? undefined : unescaped(field)
}
