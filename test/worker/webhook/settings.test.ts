import { describe, expect, it, vi } from 'vitest'
import type { Bindings } from '../../../src/http/environment.ts'
import { DEFAULT_DELAYS } from '../../../src/webhook/schedule.ts'
import { SettingError, webhookSettings } from '../../../src/webhook/settings.ts'
import { problemOf } from '../client.ts'
import { BINDINGS, event, OLD_SECRET, postSigned, SECRET } from './signed.ts'

const secretOf = (bytes: number): string => `whsec_${btoa('k'.repeat(bytes))}`

describe('a door whose settings do not serve answers 503 and logs a line, naming the setting and the rule', () => {
  const unset = 'WEBHOOK_SECRET is not set.'
  const noSecret = /^WEBHOOK_SECRET must be whsec_ and 24 to 64 bytes in base64/u
  const noObject = /^WEBHOOK_ENDPOINTS must be a JSON object/u
  const noName = /^WEBHOOK_ENDPOINTS \(entry 1\): a name must/u
  const noDelays = /^WEBHOOK_RETRY_SECONDS must be 1 to 20 whole numbers of 0 to 43200/u
  const endpoints = (value: unknown) => ({ WEBHOOK_SECRET: SECRET, WEBHOOK_ENDPOINTS: JSON.stringify(value) })
  const delays = (text: string) => ({ WEBHOOK_SECRET: SECRET, WEBHOOK_RETRY_SECONDS: text })

  it.each<[string, Partial<Bindings>, string | RegExp]>([
    ['no secret', {}, unset],
    ['an empty secret', { WEBHOOK_SECRET: '' }, unset],
    ['a blank secret', { WEBHOOK_SECRET: '  ' }, unset],
    ['a secret without its prefix', { WEBHOOK_SECRET: SECRET.slice('whsec_'.length) }, noSecret],
    ['a secret that is no base64', { WEBHOOK_SECRET: `${SECRET}!` }, noSecret],
    ['a secret in the alphabet of addresses', { WEBHOOK_SECRET: SECRET.replace('/', '_').replace('K', '-') }, noSecret],
    ['a secret of 23 bytes', { WEBHOOK_SECRET: secretOf(23) }, noSecret],
    ['a secret of 65 bytes', { WEBHOOK_SECRET: secretOf(65) }, noSecret],
    ['a prefix alone', { WEBHOOK_SECRET: 'whsec_' }, noSecret],
    ['secrets of which one is none', { WEBHOOK_SECRET: `${SECRET} hunter2` }, noSecret],
    ['secrets divided by a comma', { WEBHOOK_SECRET: `${SECRET},${OLD_SECRET}` }, noSecret],
    [
      'a secret of a partner that is none',
      { WEBHOOK_SECRET: SECRET, WEBHOOK_SECRET_CRM: 'hunter2' },
      /^WEBHOOK_SECRET_CRM must be whsec_/u,
    ],
    ['endpoints that are no JSON', { WEBHOOK_SECRET: SECRET, WEBHOOK_ENDPOINTS: '{partner}' }, noObject],
    ['a list of endpoints', endpoints(['https://hooks.partner.org/']), noObject],
    ['an endpoint without a name', endpoints('https://hooks.partner.org/'), noObject],
    ['null', endpoints(null), noObject],
    ['no endpoint', endpoints({}), noObject],
    ['an empty name', endpoints({ '': 'https://hooks.partner.org/' }), noName],
    ['a name with a space', endpoints({ 'the partner': 'https://hooks.partner.org/' }), noName],
    ['a name of 65 characters', endpoints({ ['p'.repeat(65)]: 'https://hooks.partner.org/' }), noName],
    ['an address that is no text', endpoints({ partner: 1 }), /\(entry 1\): the address must be a string/u],
    ['an address over http', endpoints({ partner: 'http://hooks.partner.org/' }), /the address must begin with https/u],
    ['the machine itself', endpoints({ partner: 'http://127.0.0.1:9000/' }), /the address must begin with https/u],
    ['an IP address', endpoints({ partner: 'https://10.0.0.1/' }), /must be a name, not an IP address/u],
    [
      'a second address that is not public',
      endpoints({ partner: 'https://hooks.partner.org/', nas: 'https://nas.local/' }),
      /^WEBHOOK_ENDPOINTS \(entry 2\): the address must be a public host name\.$/u,
    ],
    ['delays that are no numbers', delays('now later'), noDelays],
    ['a delay below 0', delays('-1'), noDelays],
    ['a delay of a fraction', delays('0.5'), noDelays],
    ['a delay of more than 12 hours', delays('0 43201'), noDelays],
    ['delays divided by commas', delays('0, 5'), noDelays],
    ['21 delays', delays('1 '.repeat(21)), noDelays],
  ])('%s', async (_, settings, told) => {
    using log = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    const response = await postSigned(event(), 'msg_settings', settings)
    expect(response.status).toBe(503)
    const { detail } = await problemOf(response)
    expect(detail).toMatch(told)
    expect(log.mock.calls).toEqual([[JSON.stringify({ event: 'setting', detail })]])
    expect(detail).not.toMatch(/partner|hunter2|whsec_[A-Z]/u)
  })
})

describe('settings that serve', () => {
  const read = (settings: Partial<Bindings>) => {
    const found = webhookSettings({ ...BINDINGS, WEBHOOK_SECRET: SECRET, ...settings })
    if (found instanceof SettingError) throw found
    return found
  }

  const keysOf = (settings: Partial<Bindings>) => read(settings).partners.map(({ name, keys }) => [name, keys.length])

  it.each([24, 32, 64])('are a secret of %i bytes', (bytes) => {
    expect(keysOf({ WEBHOOK_SECRET: secretOf(bytes) })).toEqual([[undefined, 1]])
  })

  it('are several secrets', () => {
    expect(keysOf({ WEBHOOK_SECRET: ` ${SECRET}  ${OLD_SECRET}\n` })).toEqual([[undefined, 2]])
  })

  it('are secrets of partners by name, with or without one of nobody in particular', () => {
    const named = {
      WEBHOOK_SECRET_CRM: SECRET,
      WEBHOOK_SECRET_DATA_LAB: `${SECRET} ${OLD_SECRET}`,
      WEBHOOK_SECRET_OLD: '',
    }
    expect(keysOf({ WEBHOOK_SECRET: '', ...named })).toEqual([
      ['crm', 1],
      ['data_lab', 2],
    ])
    expect(keysOf(named)).toHaveLength(3)
  })

  it.each([
    ['that are not set', {}],
    ['that are empty, as after a one-click deployment', { WEBHOOK_ENDPOINTS: '', WEBHOOK_RETRY_SECONDS: '' }],
  ])('are a secret alone beside others %s: no endpoints, and the schedule of the specification', (_, others) => {
    const { endpoints, delays } = read(others)
    expect(endpoints.size).toBe(0)
    expect(delays).toEqual(DEFAULT_DELAYS)
  })

  it('are endpoints by name, even by the name of a property', () => {
    const { endpoints } = read({ WEBHOOK_ENDPOINTS: '{"crm-1":"https://a.org/","constructor":"https://b.org/"}' })
    expect([...endpoints]).toEqual([
      ['crm-1', 'https://a.org/'],
      ['constructor', 'https://b.org/'],
    ])
    expect(endpoints.has('toString')).toBe(false)
  })

  it('are delays of one’s own', () => {
    expect(read({ WEBHOOK_RETRY_SECONDS: ' 0 60 43200 ' }).delays).toEqual([0, 60, 43_200])
  })

  it('allow the machine itself in local development alone', () => {
    const WEBHOOK_ENDPOINTS = '{"local":"http://127.0.0.1:9000/"}'
    expect(read({ WEBHOOK_ENDPOINTS, LOCAL_DEVELOPMENT: 'true' }).endpoints.size).toBe(1)
    expect(() => read({ WEBHOOK_ENDPOINTS, LOCAL_DEVELOPMENT: 'false' })).toThrow('WEBHOOK_ENDPOINTS (entry 1)')
  })
})
