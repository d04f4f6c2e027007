import type { Sent } from './operation.ts'

/** The address of a call, from the root: its path with the places filled in, and its query. */
export function addressOf(path: string, { path: places = {}, query = {} }: Pick<Sent, 'path' | 'query'>): string {
  const filled = Object.entries(places).reduce(
    (address, [name, value]) => address.replace(`{${name}}`, encodeURIComponent(value)),
    path,
  )
  const fields = new URLSearchParams(
    Object.entries(query).map(([name, value]): [string, string] => [name, String(value)]),
  )
  return fields.size > 0 ? `${filled}?${fields.toString()}` : filled
}
