import type * as z from 'zod'
import type { OperationId, Route } from './routes.ts'
import type { Samples } from './samples.ts'

/** The groups of calls, in the order in which the docs show them, and what each is for. */
export const TAGS = {
  Ask: 'Put a question or a quotation, and get the paper’s own words, or hear that it does not have them.',
  Read: 'The paper in its parts. What is not said to be newer may be kept: each answer has an ETag.',
  Cite: 'Citations in many styles, the works that the paper cites, and links that prove what they quote.',
  Doors: 'For assistants, chats and partners. All but the first must be signed, and can’t be tried here.',
  Service: 'What is served, how good it is, and where things are.',
} as const

/** The errors by their status, and what each means. */
export const ERRORS = {
  400: 'The request does not fit; `errors` says which field and why.',
  401: 'It is not signed as it must be.',
  403: 'Pages of this origin may not call this address.',
  404: 'The paper, or the service, has nothing under this id, number or address.',
  405: 'The address does not answer to this method; `Allow` names those that it does.',
  406: 'There is nothing of the media types in `Accept`; the detail lists those that there are.',
  409: 'Another question came under this `webhook-id` before.',
  413: 'The body is too large: larger than 16 KiB, or at `/slack` than 1 MiB.',
  415: 'The body is of another media type than those that are read here, or not in UTF-8.',
  429: 'Too many requests from one address, or of one partner; wait for the seconds in `Retry-After`.',
  501: 'There is no such format here.',
  503: 'The operator has not made a setting, or a part of the service does not answer just now; the detail names it. With `Retry-After`, the same may be asked again then.',
} as const

type Values = Readonly<Record<string, string | number>>

/** What a call sends: the places in its path, the fields of its query, its JSON body, and what it accepts. */
export interface Sent {
  readonly path?: Values
  readonly query?: Values
  readonly body?: unknown
  /** `Accept`, where a door demands it. */
  readonly accept?: string
}

/** The response when nothing is wrong. */
export interface Answer {
  readonly status: 200 | 202 | 204 | 302
  readonly description: string
  /** Its body by media type, first the one that comes unasked; nothing where it has none. */
  readonly content?: Readonly<Record<string, z.ZodType>>
  readonly headers?: z.ZodObject
}

/** One call of the interface: what the OpenAPI document, the docs page and llms.txt say of it. */
export interface Operation extends Route {
  readonly id: OperationId
  readonly tag: keyof typeof TAGS
  readonly summary: string
  readonly description: string
  /** The places in the path, and the fields of the query. */
  readonly parameters?: { readonly path?: z.ZodObject; readonly query?: z.ZodObject }
  /** A body, by the media types in which it is read. */
  readonly body?: Readonly<Record<string, z.ZodType>>
  /** The responses; the first is that of the example. */
  readonly answers: readonly [Answer, ...Answer[]]
  /** Errors, without those that every call can give: 405 for another method, 429 for too many. */
  readonly errors: readonly (keyof typeof ERRORS)[]
  /** Errors that come in another protocol's form as well, by their status. */
  readonly theirErrors?: Readonly<Partial<Record<keyof typeof ERRORS, z.ZodType>>>
  /** It may be made as often as one likes: no 429. */
  readonly isUncounted?: boolean
  /**
   * Who may make it: somebody with the secret that signs the body, or the operator by a bearer token. The example of anybody
   * else gets 401, or 503 while the setting is missing.
   */
  readonly secret?: 'signature' | 'token'
  /** A call that works on the paper that is served. */
  readonly example: (samples: Samples) => Sent
}

/** The description of an operation, without its method and path. */
export type Described = Omit<Operation, keyof Route>

/** A 200 of one media type. */
export const ok = (description: string, type: string, schema: z.ZodType, headers?: z.ZodObject): Answer => ({
  status: 200,
  description,
  content: { [type]: schema },
  ...(headers ? { headers } : {}),
})

/** A 200 in JSON. */
export const json = (description: string, schema: z.ZodType): Answer => ok(description, 'application/json', schema)
