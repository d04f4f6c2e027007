import { describe, expect, it } from 'vitest'
import { problemOf } from '../client.ts'
import { send } from './signed.ts'

const TOKEN = 'the-operators-token-of-these-tests'

const operate = (method: string, path: string, authorization?: string, token: string | undefined = TOKEN) =>
  send(
    `/webhooks/deliveries${path}`,
    { method, headers: authorization === undefined ? {} : { authorization } },
    token === undefined ? {} : { WEBHOOK_OPERATOR_TOKEN: token },
  )

const PLACES = [
  ['GET', ''],
  ['POST', '/msg_1/replay'],
  ['DELETE', '/msg_1'],
] as const

describe.each(PLACES)('%s /webhooks/deliveries%s', (method, path) => {
  it('is a 503 that names the setting while there is none', async () => {
    const response = await send(`/webhooks/deliveries${path}`, { method }, {})
    expect(response.status).toBe(503)
    expect((await problemOf(response)).detail).toContain('WEBHOOK_OPERATOR_TOKEN is not set')
  })

  it('is a 503 while the token is easily guessed', async () => {
    const response = await operate(method, path, 'Bearer secret', 'secret')
    expect(response.status).toBe(503)
    expect((await problemOf(response)).detail).toContain('at least 32 characters')
  })

  it.each([
    undefined,
    '',
    'Bearer',
    'Bearer ',
    'Bearer wrong',
    `Bearer ${TOKEN}x`,
    `Bearer ${TOKEN.slice(1)}`,
    `Bearer ${TOKEN.toUpperCase()}`,
    `Bearer ${TOKEN} ${TOKEN}`,
    `Basic ${btoa(`operator:${TOKEN}`)}`,
    TOKEN,
  ])('is a 401 with Authorization %j', async (authorization) => {
    const response = await operate(method, path, authorization)
    expect(response.status).toBe(401)
    expect(response.headers.get('www-authenticate')).toBe('Bearer')
    await problemOf(response)
  })
})

describe('while the token is being replaced', () => {
  const NEW = 'another-token-of-these-tests-32-characters'

  it.each([
    ['new', NEW, 200],
    ['old', TOKEN, 200],
    ['both as one', `${NEW} ${TOKEN}`, 401],
    ['another', `${TOKEN}x`, 401],
  ])('the %s one is a %3$i', async (_, token, status) => {
    expect((await operate('GET', '', `Bearer ${token}`, `${NEW} ${TOKEN}`)).status).toBe(status)
  })

  it('a short one is refused beside a long one', async () => {
    expect((await operate('GET', '', `Bearer ${TOKEN}`, `short ${TOKEN}`)).status).toBe(503)
  })
})

describe('the operator', () => {
  it('gets an empty list where nothing was given up', async () => {
    const response = await operate('GET', '', `Bearer ${TOKEN}`)
    expect(response.headers.get('cache-control')).toBe('no-store')
    expect(await response.json()).toEqual({ total: 0, deliveries: [] })
  })

  it.each([
    ['POST', '/msg_unknown/replay'],
    ['DELETE', '/msg_unknown'],
    ['DELETE', '/%2e%2e%2f'],
    ['DELETE', '/%ff'],
    ['DELETE', `/${'x'.repeat(2000)}`],
  ])('%s %s is a 404', async (method, path) => {
    const response = await operate(method, path, `bearer ${TOKEN}`)
    expect(response.status).toBe(404)
    await problemOf(response)
  })

  it.each([
    ['POST', '', 'GET, HEAD'],
    ['GET', '/msg_1', 'DELETE'],
    ['GET', '/msg_1/replay', 'POST'],
  ])('%s …%s is a 405', async (method, path, allow) => {
    const response = await operate(method, path, `Bearer ${TOKEN}`)
    expect(response.status).toBe(405)
    expect(response.headers.get('allow')).toBe(allow)
  })
})
