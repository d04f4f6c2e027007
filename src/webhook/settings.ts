import type { Webhook } from 'standardwebhooks'
import type { Bindings } from '../http/environment.ts'
import { oncePer } from '../paper/once-per.ts'
import { log } from '../http/log.ts'
import { endpointFault } from './endpoint.ts'
import { LONGEST_DELAY_SECONDS } from './queues.ts'
import { DEFAULT_DELAYS } from './schedule.ts'
import { openKeys } from './signature.ts'

/** Who may ask, and is answered: its ids are its own. */
interface Partner {
  /** In small letters, as a setting `WEBHOOK_SECRET_NAME` names it; none for whoever has `WEBHOOK_SECRET`. */
  readonly name?: string
  /** Newest first. */
  readonly keys: readonly Webhook[]
}

export interface WebhookSettings {
  /** Who may ask. */
  readonly partners: readonly Partner[]
  /** Addresses by name. */
  readonly endpoints: ReadonlyMap<string, string>
  /** Seconds before each attempt. */
  readonly delays: readonly number[]
}

/** A setting that can't be used: which one, and why. The reason never repeats a value, which may be a secret. */
export class SettingError extends Error {
  override readonly name = 'SettingError'

  constructor(setting: string, reason: string) {
    super(`${setting} ${reason}.`)
  }
}

/**
 * The settings of the door, checked when an isolate first needs them; a fault is logged then, and refuses every request
 * from then on, so that it is seen before anything is accepted.
 */
export const webhookSettings = oncePer((env: Bindings): WebhookSettings | SettingError => {
  const settings = read(env)
  if (settings instanceof SettingError) log({ event: 'setting', detail: settings.message })
  return settings
})

function read(env: Bindings): WebhookSettings | SettingError {
  try {
    return {
      partners: readPartners(env),
      endpoints: readEndpoints(env.WEBHOOK_ENDPOINTS, env.LOCAL_DEVELOPMENT === 'true'),
      delays: readDelays(env.WEBHOOK_RETRY_SECONDS),
    }
  } catch (error) {
    if (error instanceof SettingError) return error
    throw error
  }
}

/** `WEBHOOK_SECRET`, or `WEBHOOK_SECRET_` with the name of a partner. */
const SECRET = /^WEBHOOK_SECRET(?:_([A-Z][A-Z\d_]{0,31}))?$/u

function readPartners(env: Bindings): readonly Partner[] {
  const partners = Object.entries(env).flatMap(([setting, value]: [string, unknown]): Partner[] => {
    const named = SECRET.exec(setting)
    if (!named || typeof value !== 'string' || value.trim() === '') return []
    const keys = openKeys(value)
    if (!keys) {
      throw new SettingError(setting, 'must be whsec_ and 24 to 64 bytes in base64; several are divided by spaces')
    }
    const [, name] = named
    return [{ keys, ...(name === undefined ? {} : { name: name.toLowerCase() }) }]
  })
  if (partners.length === 0) throw new SettingError('WEBHOOK_SECRET', 'is not set')
  return partners
}

const NAME = /^[a-z\d][\w-]{0,63}$/iu

function readEndpoints(text: string | undefined, allowLoopback: boolean): ReadonlyMap<string, string> {
  const setting = 'WEBHOOK_ENDPOINTS'
  if (!text?.trim()) return new Map()
  const entries = Object.entries(parseObject(text) ?? {})
  if (entries.length === 0) throw new SettingError(setting, 'must be a JSON object, names to https addresses')
  for (const [index, [name, address]] of entries.entries()) {
    const place = `(entry ${index + 1})`
    if (!NAME.test(name)) {
      throw new SettingError(setting, `${place}: a name must have 1 to 64 letters, digits, "_" or "-"`)
    }
    const fault = typeof address === 'string' ? endpointFault(address, allowLoopback) : 'must be a string'
    if (fault) throw new SettingError(setting, `${place}: the address ${fault}`)
  }
  return new Map(entries as [string, string][])
}

function parseObject(text: string): object | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined
  } catch {
    return undefined
  }
}

/** Enough for the three days that the longest schedules run; each attempt is a message of the queue's hundred. */
const MOST_ATTEMPTS = 20

function readDelays(text: string | undefined): readonly number[] {
  if (!text?.trim()) return DEFAULT_DELAYS
  const delays = text.trim().split(/\s+/u)
  const fit = delays.every((delay) => /^\d{1,5}$/u.test(delay) && Number(delay) <= LONGEST_DELAY_SECONDS)
  if (fit && delays.length <= MOST_ATTEMPTS) return delays.map(Number)
  throw new SettingError(
    'WEBHOOK_RETRY_SECONDS',
    `must be 1 to ${MOST_ATTEMPTS} whole numbers of 0 to ${LONGEST_DELAY_SECONDS}, divided by spaces`,
  )
}
