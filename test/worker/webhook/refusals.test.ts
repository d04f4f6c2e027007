import { describe, expect, it } from 'vitest'
import { problemOf } from '../client.ts'
import { event, headersFor, post, postSigned, QUESTION, send, STRANGE_SECRET } from './signed.ts'

const now = (): number => Math.floor(Date.now() / 1000)
const BODY = event()

/** Headers that hold, but for these. */
const spoilt = (id: string, headers: Record<string, string>) => ({ ...headersFor(BODY, id), ...headers })

/** Signed rightly at a moment so many seconds from now. */
const signedAt = (seconds: number) => headersFor(BODY, 'msg_time', undefined, new Date((now() + seconds) * 1000))

/** Rightly signed for an id or timestamp that the door does not take. */
const signedAs = (id: string) => headersFor(BODY, id)

const without = (name: string): Record<string, string> =>
  Object.fromEntries(Object.entries(headersFor(BODY, 'msg_without')).filter(([key]) => key !== name))

describe('a message whose headers do not hold gets a 401 that does not say which', () => {
  it.each<[string, Record<string, string>]>([
    ['no id', without('webhook-id')],
    ['no timestamp', without('webhook-timestamp')],
    ['no signature', without('webhook-signature')],
    ['none of them', { 'content-type': 'application/json' }],
    ['an empty id', signedAs('')],
    ['an id with a full stop', signedAs('msg_1.2')],
    ['an id with a space', signedAs('msg 1')],
    ['an id with a comma and a space, as two headers make', signedAs('msg_1, msg_1')],
    ['an id of 257 characters', signedAs('m'.repeat(257))],
    ['an id that is not ASCII', spoilt('msg', { 'webhook-id': 'msg_\u00e9' })],
    ['another id than was signed', spoilt('msg_a', { 'webhook-id': 'msg_b' })],
    ['another timestamp than was signed', spoilt('msg', { 'webhook-timestamp': String(now() - 1) })],
    ['a timestamp of five minutes and ten seconds ago', signedAt(-310)],
    ['a timestamp of an hour ago', signedAt(-3600)],
    ['a timestamp of 1970', signedAt(-now() + 1)],
    ['a timestamp in five minutes and ten seconds', signedAt(310)],
    ['a timestamp in a year', signedAt(365 * 86_400)],
    ...['', '0', 'NaN', 'now', '-1', '1e9', '0x6563bb00', 'Infinity', '99999999999999999999', '१७०००'].map(
      (timestamp): [string, Record<string, string>] => [
        `the timestamp "${timestamp}"`,
        spoilt('msg', { 'webhook-timestamp': encodeURI(timestamp) }),
      ],
    ),
    // The library reads these as the number they begin with, so the signature would hold.
    ['a timestamp with letters after it', spoilt('msg', { 'webhook-timestamp': `${now()}abc` })],
    ['a timestamp with a fraction', spoilt('msg', { 'webhook-timestamp': `${now()}.5` })],
    ['a timestamp with zeros before it', spoilt('msg', { 'webhook-timestamp': `0${now()}` })],
    ['a timestamp with a sign', spoilt('msg', { 'webhook-timestamp': `+${now()}` })],
    ['a timestamp in milliseconds', spoilt('msg', { 'webhook-timestamp': String(Date.now()) })],
    ['a timestamp twice', spoilt('msg', { 'webhook-timestamp': `${now()}, ${now()}` })],
    ...['', ' ', ',', 'v1', 'v1,', 'v1,,', 'v1,AAAA', 'v1,\u00fc', 'v2,AAAA', 'v1a,AAAA', 'nonsense', 'v1 v1 v1'].map(
      (signature): [string, Record<string, string>] => [
        `the signature "${signature}"`,
        spoilt('msg', { 'webhook-signature': signature }),
      ],
    ),
    ['a signature of another secret', headersFor(BODY, 'msg', STRANGE_SECRET)],
    ['a signature of another body', { ...headersFor(event({ limit: 2 }), 'msg') }],
    ['a signature under another version', versioned('v2')],
    ['a signature without its version', versioned('')],
    ['a signature in capitals', versioned('V1')],
    ['a signature cut short', spoilt('msg', { 'webhook-signature': signatureOf('msg').slice(0, -2) })],
    ['a signature with more after it', spoilt('msg', { 'webhook-signature': `${signatureOf('msg')}A` })],
    ['signatures divided by commas', spoilt('msg', { 'webhook-signature': `v1,AAAA,${signatureOf('msg')}` })],
  ])('%s', async (_, headers) => {
    const response = await post(BODY, headers)
    expect(response.status).toBe(401)
    expect(response.headers.get('www-authenticate')).toBe('StandardWebhooks')
    expect(response.headers.get('cache-control')).toBe('no-store')
    const { detail } = await problemOf(response)
    expect(detail).toMatch(/^The headers webhook-id, webhook-timestamp and webhook-signature must hold/u)
  })

  it.each([-290, 290])('a timestamp %i seconds off still holds', async (seconds) => {
    expect((await post(BODY, signedAt(seconds))).status).toBe(200)
  })

  it.each<[string, BodyInit]>([
    ['a space more', `${BODY} `],
    ['a byte order mark', `\uFEFF${BODY}`],
    ['other line ends', BODY.replace('{', '{\r\n')],
    ['nothing', ''],
    ['bytes that are no UTF-8', new Uint8Array([0xff, 0xfe, 0x7b])],
    ['a form', new URLSearchParams({ question: QUESTION })],
  ])('the raw body is what is signed: not with %s', async (_, body) => {
    expect((await post(body, headersFor(BODY, 'msg_body'))).status).toBe(401)
  })

  it('bytes that are no UTF-8 are not taken for the characters that replace them', async () => {
    const signed = event({ question: 'famine \uFFFD' })
    const [before = '', after = ''] = signed.split('\uFFFD')
    const text = new TextEncoder()
    const body = new Uint8Array([...text.encode(before), 0xff, ...text.encode(after)])
    expect((await post(body, headersFor(signed, 'msg_utf8'))).status).toBe(401)
  })
})

function signatureOf(id: string): string {
  return headersFor(BODY, id)['webhook-signature'] ?? ''
}

function versioned(version: string): Record<string, string> {
  return spoilt('msg', { 'webhook-signature': signatureOf('msg').replace(/^v1,/u, version && `${version},`) })
}

describe('a signed body that does not fit is a 400 that names the field and the rule', () => {
  const data = { question: QUESTION }
  const timestamp = '2026-11-23T12:00:00Z'
  const type = 'question.asked'

  it.each<[string, unknown, string, RegExp]>([
    ['null', null, '', /object/u],
    ['a list', [], '', /object/u],
    ['text', 'why', '', /object/u],
    ['an empty object', {}, 'type', /question\.asked/u],
    ['no type', { timestamp, data }, 'type', /question\.asked/u],
    ['another type', { type: 'question.answered', timestamp, data }, 'type', /question\.asked/u],
    ['a type that is no text', { type: 1, timestamp, data }, 'type', /question\.asked/u],
    ['no timestamp', { type, data }, 'timestamp', /ISO 8601/u],
    ['a number for a timestamp', { type, timestamp: 1_795_000_000, data }, 'timestamp', /ISO 8601/u],
    ['a timestamp that is none', { type, timestamp: 'yesterday', data }, 'timestamp', /ISO 8601/u],
    ['a date alone', { type, timestamp: '2026-11-23', data }, 'timestamp', /ISO 8601/u],
    ['a day that is none', { type, timestamp: '2026-02-30T12:00:00Z', data }, 'timestamp', /ISO 8601/u],
    ['a time without an offset', { type, timestamp: '2026-11-23T12:00:00', data }, 'timestamp', /ISO 8601/u],
    ['no data', { type, timestamp }, 'data', /object/u],
    ['data that are no object', { type, timestamp, data: QUESTION }, 'data', /object/u],
    ['no question', { type, timestamp, data: {} }, 'data.question', /is missing/u],
    ['a blank question', { type, timestamp, data: { question: ' \n' } }, 'data.question', /blank/u],
    ['1,001 characters', { type, timestamp, data: { question: 'a'.repeat(1001) } }, 'data.question', /1000/u],
    ['a lone surrogate', { type, timestamp, data: { question: 'why \uD800' } }, 'data.question', /surrogate/u],
    ['a control character', { type, timestamp, data: { question: 'why \u0000' } }, 'data.question', /control/u],
    ['limit 0', { type, timestamp, data: { ...data, limit: 0 } }, 'data.limit', /1 or more/u],
    ['limit 11', { type, timestamp, data: { ...data, limit: 11 } }, 'data.limit', /10 or less/u],
    ['limit as text', { type, timestamp, data: { ...data, limit: '3' } }, 'data.limit', /whole/u],
    [
      'a turn without question',
      { type, timestamp, data: { ...data, history: [{}] } },
      'data.history.0.question',
      /miss/u,
    ],
    ['an endpoint that is no text', { type, timestamp, data: { ...data, deliverTo: 1 } }, 'data.deliverTo', /name/u],
    ['a null endpoint', { type, timestamp, data: { ...data, deliverTo: null } }, 'data.deliverTo', /name/u],
    [
      'an unknown endpoint',
      { type, timestamp, data: { ...data, deliverTo: 'nobody' } },
      'data.deliverTo',
      /registered/u,
    ],
    ['no name', { type, timestamp, data: { ...data, deliverTo: '' } }, 'data.deliverTo', /registered/u],
    [
      'a property name',
      { type, timestamp, data: { ...data, deliverTo: '__proto__' } },
      'data.deliverTo',
      /registered/u,
    ],
    [
      'an address',
      { type, timestamp, data: { ...data, deliverTo: 'https://evil.org' } },
      'data.deliverTo',
      /registered/u,
    ],
    ['an unknown field', { type, timestamp, data, evil: 'x' }, '', /not known/u],
    ['an unknown field in data', { type, timestamp, data: { ...data, evil: 'x' } }, 'data', /not known/u],
  ])('%s', async (_, body, path, rule) => {
    const response = await postSigned(JSON.stringify(body), 'msg_unfit')
    expect(response.status).toBe(400)
    const { errors, detail } = await problemOf(response)
    expect(errors?.map((each) => each.path)).toContain(path)
    expect(errors?.find((each) => each.path === path)?.message).toMatch(rule)
    expect(detail).not.toContain('evil')
  })

  it.each(['', '{', 'question=why', '\uFEFF{', '"\u0000"x', '{"type":"question.asked",}'])(
    '%j, which is not JSON',
    async (body) => {
      const response = await postSigned(body, 'msg_no_json')
      expect(response.status).toBe(400)
      expect((await problemOf(response)).detail).toMatch(/JSON/u)
    },
  )
})

describe('the wrong way to ask', () => {
  it.each(['text/plain', 'application/x-www-form-urlencoded', 'application/json; charset=utf-16', ''])(
    '"%s" is a 415',
    async (type) => {
      const response = await post(BODY, { ...headersFor(BODY, 'msg_type'), 'content-type': type })
      expect(response.status).toBe(415)
      await problemOf(response)
    },
  )

  it('a body over 16 KiB is a 413', async () => {
    const body = event({ history: [{ question: 'x'.repeat(17_000) }] })
    expect((await postSigned(body, 'msg_large')).status).toBe(413)
  })

  it.each(['GET', 'PUT', 'DELETE', 'OPTIONS'])('%s is a 405', async (method) => {
    const response = await send('/webhooks/ask', { method })
    expect(response.status).toBe(405)
    expect(response.headers.get('allow')).toBe('POST')
  })
})
