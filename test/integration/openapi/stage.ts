import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { inject } from 'vitest'
import { unstable_startWorker as startWorker } from 'wrangler'
import { addressOf } from '../../../src/contract/operations/address.ts'
import type { Operation, Sent } from '../../../src/contract/operations/operation.ts'
import type { Bad } from './bad-calls.ts'

/** As much of the served document as is read here. */
interface Described {
  readonly content?: Readonly<Record<string, { readonly schema: object }>>
  readonly headers?: Readonly<Record<string, { readonly required?: boolean }>>
}
interface Served {
  readonly paths: Readonly<
    Record<string, Readonly<Record<string, { readonly responses: Readonly<Record<string, Described>> }>>>
  >
}

/** Secrets of the doors whose callers sign; the Worker under test has them, another has none. */
export const SETTINGS = {
  SECURITY_CONTACT: 'mailto:security@ibid.example',
  SLACK_SIGNING_SECRET: 'of-these-tests',
  TEAMS_OUTGOING_SECRET: btoa('of-these-tests'),
  DISCORD_PUBLIC_KEY: 'a'.repeat(64),
  WEBHOOK_SECRET: `whsec_${btoa('made for these tests, 32 bytes, ')}`,
  WEBHOOK_OPERATOR_TOKEN: 'the-operators-token-of-these-tests',
}

/** Starts the built Worker with some settings. */
const start = (settings: Readonly<Record<string, string>>) =>
  startWorker({
    config: inject('built').config,
    // What a developer has in .dev.vars is no part of the test.
    envFiles: [],
    bindings: Object.fromEntries(
      Object.entries(settings).map(([name, value]) => [name, { type: 'plain_text', value }]),
    ),
    dev: {
      server: { hostname: '127.0.0.1', port: 0 },
      logLevel: 'none',
      watch: false,
      persist: false,
      inspector: false,
      remote: false,
    },
  })

const escaped = (part: string): string => encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'))

/** The built Worker with what it says of itself. */
export interface Stage {
  readonly origin: string
  readonly served: Served
  /** Sends a call as the document describes it; to the Worker without settings where it is said. */
  send(
    operation: Operation,
    sent: Sent,
    how?: Pick<Bad, 'method' | 'headers'> & { isBare?: boolean },
  ): Promise<Response>
  /** What is wrong with a response by the served document: its status, headers, media type and body. */
  faultsOf(operation: Operation, response: Response): Promise<string[]>
  /** Whether a value is what a schema of the document says. */
  fits(component: string, value: unknown): boolean
  close(): Promise<void>
}

/** Starts the Worker with the settings of every door, and beside it, once it is asked, one without any. */
export async function openStage(): Promise<Stage> {
  const worker = await start(SETTINGS)
  const origin = (await worker.url).origin
  // Most files of tests have no need of it.
  let bare: ReturnType<typeof start> | undefined
  const bareOrigin = async (): Promise<string> => (await (await (bare ??= start({}))).url).origin
  const served = (await (await fetch(`${origin}/openapi.json`)).json()) as Served
  // OpenAPI's own words stand beside JSON Schema's (OAS 3.1, 4.8.24).
  const ajv = new Ajv2020({ strict: false, allErrors: true })
  formats.default(ajv)
  ajv.addSchema({ $id: 'served', ...served })
  const validators = new Map<string, ValidateFunction>()
  function validator(pointer: string): ValidateFunction {
    const compiled = validators.get(pointer) ?? ajv.compile({ $ref: `served#${pointer}` })
    validators.set(pointer, compiled)
    return compiled
  }

  return {
    origin,
    served,
    send: async (operation, sent, { method, headers, isBare = false } = {}) =>
      fetch((isBare ? await bareOrigin() : origin) + addressOf(operation.path, sent), {
        redirect: 'manual',
        method: method ?? operation.method,
        headers: {
          ...(sent.accept === undefined ? {} : { accept: sent.accept }),
          ...(sent.body === undefined ? {} : { 'content-type': 'application/json' }),
          ...headers,
        },
        ...(sent.body === undefined ? {} : { body: JSON.stringify(sent.body) }),
      }),
    fits: (component, value) => validator(`/components/schemas/${component}`)(value),
    close: async () => {
      await worker.dispose()
      await (await bare)?.dispose()
    },
    async faultsOf({ path, method }, response) {
      const status = String(response.status)
      const described = served.paths[path]?.[method.toLowerCase()]?.responses[status]
      if (!described) return [`the document knows no ${status} here`]
      const missing = Object.entries(described.headers ?? {})
        .filter(([name, { required }]) => required && !response.headers.has(name))
        .map(([name]) => `the header ${name} is missing`)
      const type = response.headers.get('content-type')?.split(';')[0] ?? ''
      const text = await response.text()
      if (!described.content) return text === '' ? missing : [...missing, 'a body that the document does not know']
      if (!described.content[type])
        return [...missing, `${type} is none of ${Object.keys(described.content).join(', ')}`]
      const place = [path, method.toLowerCase(), 'responses', status, 'content', type, 'schema'].map(escaped).join('/')
      const validate = validator(`/paths/${place}`)
      const isValid = validate(/[/+]json$/u.test(type) ? JSON.parse(text) : text)
      return isValid ? missing : [...missing, ...(validate.errors ?? []).map((e) => `${e.instancePath} ${e.message}`)]
    },
  }
}
