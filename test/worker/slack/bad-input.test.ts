import { beforeEach, describe, expect, it, vi } from 'vitest'
import { problemOf } from '../client.ts'
import { calls, deliverSigned, FORM, JSON_TYPE, openWorkspace, posted } from './workspace.ts'

beforeEach(openWorkspace)

const form = (payload: string): string => new URLSearchParams({ payload }).toString()

describe('a signed body that is not what its header says', () => {
  it.each<[string, string, string | Uint8Array<ArrayBuffer>]>([
    ['a form as JSON', JSON_TYPE, 'command=%2Fibid&text=secret'],
    ['half an object', JSON_TYPE, '{"type":"event_callback"'],
    ['nothing', JSON_TYPE, ''],
    ['null', JSON_TYPE, 'null'],
    ['a list', JSON_TYPE, '[]'],
    ['a number', JSON_TYPE, '7'],
    ['bytes that are no UTF-8', JSON_TYPE, new Uint8Array([0x7b, 0xff, 0xfe, 0x7d])],
    ['bytes that are no UTF-8 in a form', FORM, new Uint8Array([0x61, 0x3d, 0xff])],
    ['a payload that is no JSON', FORM, form('{secret')],
    ['a payload that is a list', FORM, form('["secret"]')],
    ['an event without an id', JSON_TYPE, JSON.stringify({ type: 'event_callback', event: { type: 'app_mention' } })],
    ['an event without an event', JSON_TYPE, JSON.stringify({ type: 'event_callback', team_id: 'T', event_id: 'E' })],
    ['a verification without a challenge', JSON_TYPE, JSON.stringify({ type: 'url_verification' })],
    ['a button press without a button', FORM, form(JSON.stringify({ type: 'block_actions', actions: [] }))],
    ['a shortcut without a message', FORM, form(JSON.stringify({ type: 'message_action', callback_id: 'secret' }))],
    ['a command without a workspace', FORM, 'command=%2Fibid&text=secret'],
  ])('is a 400 that repeats nothing and asks for no retry: %s', async (_, type, body) => {
    const response = await deliverSigned(type, body)
    expect(response.status).toBe(400)
    expect(response.headers.get('x-slack-no-retry')).toBe('1')
    expect(JSON.stringify(await problemOf(response))).not.toContain('secret')
  })

  it.each(['text/plain', 'multipart/form-data; boundary=x', 'application/xml', ''])('is a 415 as %j', async (type) => {
    const response = await deliverSigned(type, '{}')
    expect(response.status).toBe(415)
    await problemOf(response)
  })

  it('is a 413 from a mebibyte on', async () => {
    const response = await deliverSigned(FORM, 'a'.repeat(1024 * 1024 + 1))
    expect(response.status).toBe(413)
    await problemOf(response)
  })
})

describe('what Slack sends to see that somebody is there', () => {
  it('a challenge is given back', async () => {
    const response = await deliverSigned(
      JSON_TYPE,
      JSON.stringify({ type: 'url_verification', challenge: '3eZbrw1a', token: 't' }),
    )
    expect(await response.json()).toEqual({ challenge: '3eZbrw1a' })
  })

  it('an ssl_check is acknowledged', async () => {
    const response = await deliverSigned(FORM, 'ssl_check=1&token=xyz')
    expect([response.status, await response.text()]).toEqual([200, ''])
  })
})

describe('what it does not know', () => {
  it.each<[string, string, string]>([
    ['an event type outside', JSON_TYPE, JSON.stringify({ type: 'app_rate_limited', secret: 1 })],
    ['no type', JSON_TYPE, '{}'],
    ['a type that is no text', JSON_TYPE, '{"type":{"a":1}}'],
    ['a form without fields', FORM, ''],
    ['a form of others', FORM, 'secret=1'],
    ['a payload of another type', FORM, form('{"type":"secret"}')],
  ])('is acknowledged and ignored, and the log says so without content: %s', async (_, type, body) => {
    const log = vi.spyOn(console, 'info').mockImplementation(() => {})
    const response = await deliverSigned(type, body)
    expect([response.status, await response.text()]).toEqual([200, ''])
    expect(log.mock.calls).toEqual([['slack: ignored a request of an unknown type']])
    expect([...calls, ...posted]).toEqual([])
    log.mockRestore()
  })
})
