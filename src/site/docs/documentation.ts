import { env } from 'cloudflare:workers'
import { reach } from '../../http/reach.ts'

/** One place in a call's path, or field of its query. */
export interface Parameter {
  readonly name: string
  readonly in: 'path' | 'query'
  readonly required: boolean
  readonly type: string
  readonly meaning: string
  /** What it is in the example. */
  readonly value: string
}

/** What a body may be. */
export interface Body {
  /** Its media type. */
  readonly type: string
  /** The name of its schema, where it has one. */
  readonly shape: string | null
}

/** One call, as the docs page shows it. */
export interface Call {
  readonly id: string
  readonly method: string
  readonly path: string
  readonly tag: string
  readonly summary: string
  readonly description: string
  readonly parameters: readonly Parameter[]
  /** The JSON of the example; null where nothing is sent. */
  readonly body: string | null
  /** `Accept`, where it must be said. */
  readonly accept: string | null
  /** What it reads; empty where it reads nothing. */
  readonly takes: readonly Body[]
  /** Whether anybody may make it, without a secret. */
  readonly isOpen: boolean
  readonly outcomes: readonly {
    readonly status: string
    readonly description: string
    readonly bodies: readonly Body[]
  }[]
}

/** A schema that has a name, as a list of its fields; those of objects within as "highlight.start". */
export interface Shape {
  readonly name: string
  readonly fields: readonly {
    readonly name: string
    readonly required: boolean
    readonly type: string
    /** The name of the shape that it holds. */
    readonly shape: string | null
    readonly meaning: string
  }[]
}

/** What the build made of the OpenAPI document (scripts/assets/documentation.ts). */
export interface Documentation {
  readonly tags: readonly { readonly name: string; readonly description: string }[]
  readonly calls: readonly Call[]
  readonly shapes: readonly Shape[]
}

/** The content of `/docs` and llms.txt. Only they need it, so it is a file beside the Worker and no part of it. */
export async function loadDocumentation(base = ''): Promise<Documentation> {
  const { ASSETS } = env as { readonly ASSETS: Fetcher }
  return reach('The documentation', async () => {
    const response = await ASSETS.fetch(`https://assets.invalid${base}/docs.json`)
    return response.json()
  })
}
