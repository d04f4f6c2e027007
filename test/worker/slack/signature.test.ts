import { createHmac } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import { isSigned } from '../../../src/slack/signature.ts'
import { problemOf } from '../client.ts'
import { deliver, FORM, JSON_TYPE, now, openWorkspace, SECRET, sign } from './workspace.ts'

beforeEach(openWorkspace)

/** The worked example of https://docs.slack.dev/authentication/verifying-requests-from-slack. */
const PUBLISHED = {
  timestamp: '1531420618',
  signature: 'v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503',
  body:
    'token=xyzz0WbapA4vBCDEFasx0q6G&team_id=T1DC2JH3J&team_domain=testteamnow&channel_id=G8PSS9T3V&channel_name=foobar' +
    '&user_id=U2CERLKJA&user_name=roadrunner&command=%2Fwebhook-collect&text=&response_url=https%3A%2F%2Fhooks.slack.com' +
    '%2Fcommands%2FT1DC2JH3J%2F397700885554%2F96rGlfmibIGlgcZRskXaIFfN&trigger_id=398738663015.47445629121.803a0bc887a14d10d2c447fce8b6703c',
}
const bytes = (text: string): ArrayBuffer => new TextEncoder().encode(text).buffer

describe('the signature', () => {
  it('is the one that Slack publishes', async () => {
    const { timestamp, signature, body } = PUBLISHED
    expect(await isSigned(SECRET, timestamp, signature, bytes(body), Number(timestamp) * 1000)).toBe(true)
    expect(await isSigned(SECRET, timestamp, signature, bytes(`${body}&`), Number(timestamp) * 1000)).toBe(false)
    expect(await isSigned(`${SECRET}x`, timestamp, signature, bytes(body), Number(timestamp) * 1000)).toBe(false)
  })

  it.each([
    [-301, false],
    [-300, true],
    [0, true],
    [300, true],
    [301, false],
  ])('holds at a clock that is %i seconds off: %s', async (off, holds) => {
    const { timestamp, signature, body } = PUBLISHED
    expect(await isSigned(SECRET, timestamp, signature, bytes(body), (Number(timestamp) + off) * 1000)).toBe(holds)
  })
})

describe('a request that Slack did not sign is a 401, whatever it says', () => {
  const body = JSON.stringify({ type: 'url_verification', challenge: 'c' })
  const right = async (timestamp: string) => ({
    'content-type': JSON_TYPE,
    'x-slack-request-timestamp': timestamp,
    'x-slack-signature': await sign(timestamp, body),
  })

  it('and the same request, signed, is not', async () => {
    expect((await deliver({ headers: await right(now()), body })).status).toBe(200)
  })

  it.each([
    ['ten minutes old', () => String(Number(now()) - 600)],
    ['ten minutes ahead', () => String(Number(now()) + 600)],
    ['no number', () => 'yesterday'],
    ['NaN', () => 'NaN'],
    ['Infinity', () => 'Infinity'],
    ['a fraction', () => `${now()}.0`],
    ['negative', () => `-${now()}`],
    ['in hexadecimal', () => `0x${Number(now()).toString(16)}`],
    ['in exponents', () => '1e9'],
    ['padded', () => `0${now()}`],
    ['in milliseconds', () => String(Date.now())],
    ['empty', () => ''],
  ])('with a timestamp that is %s, though signed', async (_, timestamp) => {
    const response = await deliver({ headers: await right(timestamp()), body })
    expect(response.status).toBe(401)
    expect(response.headers.get('x-slack-no-retry')).toBe('1')
    await problemOf(response)
  })

  it.each<[string, (signature: string) => string]>([
    ['of another secret', () => `v0=${'0'.repeat(64)}`],
    ['in capitals', (signature) => signature.toUpperCase()],
    ['of another version', (signature) => signature.replace('v0', 'v1')],
    ['without its version', (signature) => signature.slice(3)],
    ['too short', (signature) => signature.slice(0, -1)],
    ['too long', (signature) => `${signature}0`],
    ['empty', () => ''],
    ['that is no hexadecimal', () => `v0=${'zz'.repeat(32)}`],
  ])('with a signature %s', async (_, spoil) => {
    const headers = await right(now())
    headers['x-slack-signature'] = spoil(headers['x-slack-signature'])
    expect((await deliver({ headers, body })).status).toBe(401)
  })

  it.each(['x-slack-signature', 'x-slack-request-timestamp'] as const)('without %s', async (name) => {
    const { [name]: _, ...headers } = await right(now())
    expect((await deliver({ headers, body })).status).toBe(401)
  })

  it('with a body changed by a character', async () => {
    expect((await deliver({ headers: await right(now()), body: `${body} ` })).status).toBe(401)
  })

  it('and is not parsed before: a body that is no JSON gets the same', async () => {
    const headers = { 'content-type': JSON_TYPE, 'x-slack-request-timestamp': now(), 'x-slack-signature': 'v0=' }
    expect((await deliver({ headers, body: '{' })).status).toBe(401)
  })

  it('and counts against its address', async () => {
    const headers = { 'content-type': FORM, 'cf-connecting-ip': '203.0.113.90' }
    let limited: Response | undefined
    // wrangler.toml: 120 requests in 60 seconds. The window may turn during the loop, never twice.
    for (let i = 0; i < 241 && limited?.status !== 429; i++) limited = await deliver({ headers, body: 'ssl_check=1' })
    expect(limited?.status).toBe(429)
    // Signed requests all come from Slack's few addresses, and are not counted.
    const fromThere = { ...(await right(now())), 'cf-connecting-ip': '203.0.113.90' }
    expect((await deliver({ headers: fromThere, body })).status).toBe(200)
  })
})

describe('while the secret is being replaced', () => {
  const body = JSON.stringify({ type: 'url_verification', challenge: 'c' })
  const signedBy = async (secret: string) => {
    const timestamp = now()
    const mac = createHmac('sha256', secret).update(`v0:${timestamp}:${body}`).digest('hex')
    return { 'content-type': JSON_TYPE, 'x-slack-request-timestamp': timestamp, 'x-slack-signature': `v0=${mac}` }
  }

  it.each([
    ['new', 200],
    ['old', 200],
    ['another', 401],
  ])('a request under the %s one is a %i', async (secret, status) => {
    const settings = { SLACK_SIGNING_SECRET: 'new old' }
    expect((await deliver({ headers: await signedBy(secret), body }, settings)).status).toBe(status)
  })
})

describe('without its secrets the door says which setting is missing', () => {
  it.each([[{}], [{ SLACK_SIGNING_SECRET: '' }], [{ SLACK_SIGNING_SECRET: ' ' }]])('%j', async (settings) => {
    const response = await deliver({ body: 'x' }, settings)
    expect(response.status).toBe(503)
    expect((await problemOf(response)).detail).toContain('SLACK_SIGNING_SECRET')
  })

  it('and other methods are a 405', async () => {
    const response = await deliver({ method: 'GET' })
    expect(response.status).toBe(405)
    expect(response.headers.get('allow')).toBe('POST')
  })
})
