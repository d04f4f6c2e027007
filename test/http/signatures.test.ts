import { createHmac, generateKeyPairSync, sign } from 'node:crypto'
import { assert, describe, expect, it } from 'vitest'
import { isPublicKey, isSigned as isDiscords } from '../../src/discord/signature.ts'
import { isSignedWithAny, isTimely, valuesOf } from '../../src/http/signature.ts'
import { isSigned as isSlacks } from '../../src/slack/signature.ts'
import { isFresh, isSigned as isTeams, keyOf } from '../../src/teams/signature.ts'
import { openKeys, signedHeaders, verified } from '../../src/webhook/signature.ts'

/* What has the right code, in a form that is not the right one. */

const bytesOf = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(Buffer.from(text))
const BODY = bytesOf('text=What does page 79 say?')

describe('Slack', () => {
  // The example of its documentation.
  const SECRET = '8f742231b10e8888abcd99yyyzzz85a5'
  const AT = 1_531_420_618
  const EXAMPLE = bytesOf(
    'token=xyzz0WbapA4vBCDEFasx0q6G&team_id=T1DC2JH3J&team_domain=testteamnow&channel_id=G8PSS9T3V&channel_name=foobar&user_id=U2CERLKJA&user_name=roadrunner&command=%2Fwebhook-collect&text=&response_url=https%3A%2F%2Fhooks.slack.com%2Fcommands%2FT1DC2JH3J%2F397700885554%2F96rGlfmibIGlgcZRskXaIFfN&trigger_id=398738663015.47445629121.803a0bc887a14d10d2c447fce8b6703c',
  )
  const PUBLISHED = 'v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503'

  it('has signed the example that it publishes, up to five minutes off', async () => {
    const holds = (now: number) => isSlacks(SECRET, String(AT), PUBLISHED, EXAMPLE.buffer, now)
    expect(await Promise.all([0, 300_000, -300_000].map((off) => holds(AT * 1000 + off)))).toEqual([true, true, true])
    expect(await Promise.all([300_001, -300_001].map((off) => holds(AT * 1000 + off)))).toEqual([false, false])
  })

  const codeOf = (timestamp: string): string =>
    `v0=${createHmac('sha256', SECRET).update(`v0:${timestamp}:`).update(BODY).digest('hex')}`

  it.each([
    '',
    '0',
    '01531420618',
    '1531420618 ',
    ' 1531420618',
    '1531420618.0',
    '1.531420618e9',
    '0x5b47a0ca',
    '-1531420618',
    'NaN',
    'now',
  ])('sends no time like %j', async (timestamp) => {
    const now = Number(timestamp) * 1000 || 0
    expect(await isSlacks(SECRET, timestamp, codeOf(timestamp), BODY.buffer, now)).toBe(false)
  })

  it('sends both headers, and the code in small hexadecimal of 32 bytes', async () => {
    const right = codeOf(String(AT))
    const holds = (time: string | undefined, code: string | undefined) =>
      isSlacks(SECRET, time, code, BODY.buffer, AT * 1000)
    expect(await holds(String(AT), right)).toBe(true)
    for (const code of [
      undefined,
      '',
      right.slice(3),
      right.toUpperCase(),
      right.slice(0, -1),
      `${right}00`,
      `x${right}`,
      right.replace('v0', 'v1'),
    ])
      expect(await holds(String(AT), code), code).toBe(false)
    expect(await holds(undefined, right)).toBe(false)
  })
})

describe('Teams', () => {
  const SECRET = Buffer.alloc(32, 7).toString('base64')
  const key = keyOf(SECRET) as Uint8Array<ArrayBuffer>
  const code = createHmac('sha256', key).update(BODY).digest('base64')

  it('shows a key in base64', () => {
    expect(keyOf('AAEC')).toEqual(Uint8Array.of(0, 1, 2))
    expect(keyOf('AAE=')).toEqual(Uint8Array.of(0, 1))
    expect(keyOf('AA==')).toEqual(Uint8Array.of(0))
    for (const wrong of ['', 'AAE', 'AA=', 'A===', 'AAE=AAE=', ' AAE', 'AA-_', 'AAEC\n', '=AAE', 'not base64!!'])
      expect(keyOf(wrong), wrong).toBeUndefined()
  })

  it('signs in one form', async () => {
    const holds = (authorization: string) => isTeams(key, authorization, BODY.buffer)
    expect(await holds(`HMAC ${code}`)).toBe(true)
    for (const wrong of [
      '',
      code,
      `hmac ${code}`,
      `HMAC  ${code}`,
      ` HMAC ${code}`,
      `HMAC ${code} `,
      `HMAC ${code.slice(0, -1)}`,
      `HMAC ${code}=`,
      `Bearer ${code}`,
    ])
      expect(await holds(wrong), wrong).toBe(false)
  })

  it('says the time', () => {
    const now = Date.parse('2026-11-23T12:00:00Z')
    expect(isFresh('2026-11-23T12:04:59Z', now)).toBe(true)
    expect([undefined, '', 'soon', '2026-11-23T12:05:01Z'].map((time) => isFresh(time, now))).toEqual([
      false,
      false,
      false,
      false,
    ])
  })
})

describe('Discord', () => {
  const keys = generateKeyPairSync('ed25519')
  const publicKey = keys.publicKey.export({ format: 'der', type: 'spki' }).subarray(-32).toString('hex')
  const AT = 1_795_000_000
  const signed = (timestamp: string): string =>
    sign(null, Buffer.concat([Buffer.from(timestamp), BODY]), keys.privateKey).toString('hex')
  const holds = (signature: string, timestamp: string, now = AT * 1000) =>
    isDiscords(publicKey, { signature, timestamp }, BODY.buffer, now)

  it('shows a key of 32 bytes in hexadecimal', () => {
    expect([publicKey, publicKey.toUpperCase()].map(isPublicKey)).toEqual([true, true])
    for (const wrong of [
      '',
      publicKey.slice(1),
      `${publicKey}0`,
      `g${publicKey.slice(1)}`,
      ` ${publicKey}`,
      `${publicKey}\n`,
    ])
      expect(isPublicKey(wrong), wrong).toBe(false)
  })

  it('signs in hexadecimal of 64 bytes, up to five minutes off', async () => {
    const right = signed(String(AT))
    expect(await holds(right, String(AT))).toBe(true)
    expect(await holds(right.toUpperCase(), String(AT))).toBe(true)
    expect(await holds(right, String(AT), (AT + 300) * 1000)).toBe(true)
    expect(await holds(right, String(AT), (AT + 301) * 1000)).toBe(false)
    for (const wrong of ['', right.slice(2), `${right}00`, `zz${right.slice(2)}`, ` ${right}`])
      expect(await holds(wrong, String(AT)), wrong).toBe(false)
  })

  it.each(['', ' 1795000000', '1795000000 ', '1795000000.0', '1.795e9', '-1795000000', '1795000000000', 'now'])(
    'sends no time like %j',
    async (timestamp) => {
      expect(await holds(signed(timestamp), timestamp, Number(timestamp) * 1000 || 0)).toBe(false)
    },
  )
})

describe('a webhook', () => {
  const secretOf = (length: number): string => `whsec_${Buffer.alloc(length, 5).toString('base64')}`
  const KEYS = openKeys(secretOf(32)) ?? []

  it('has secrets of 24 to 64 bytes, separated by white space', () => {
    expect([24, 25, 26, 63, 64].map((length) => openKeys(secretOf(length))?.length)).toEqual([1, 1, 1, 1, 1])
    expect([0, 1, 23, 65].map((length) => openKeys(secretOf(length)))).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ])
    expect(openKeys(`  ${secretOf(24)}\n\t ${secretOf(32)} `)).toHaveLength(2)
    const right = secretOf(24)
    for (const wrong of [
      '',
      ' ',
      right.slice(6),
      right.replace('whsec', 'WHSEC'),
      `x${right}`,
      `${right}=`,
      right.slice(0, -1),
      `${right} x`,
      right.replace('B', '-'),
    ])
      expect(openKeys(wrong), wrong).toBeUndefined()
  })

  const idOf = (id: string, body: Uint8Array<ArrayBuffer>, more: Record<string, string> = {}, at = new Date()) => {
    const text = Buffer.from(body).toString('utf8')
    return verified([{ keys: KEYS }], new Headers({ ...signedHeaders(KEYS, id, text, at), ...more }), body.buffer)?.id
  }

  it('has an id that a header can carry, without a full stop, of at most 256 characters', () => {
    for (const id of ['a', '!', '~', 'msg_1-2:3/4', 'x'.repeat(256)]) expect(idOf(id, BODY)).toBe(id)
    for (const id of ['', 'a.b', '.', 'a b', 'x'.repeat(257)]) expect(idOf(id, BODY), id).toBeUndefined()
  })

  it('says its time in whole seconds, at most five minutes off', () => {
    const around = (seconds: number): string | undefined => idOf('a', BODY, {}, new Date(Date.now() + seconds * 1000))
    expect([0, 290, -290].map(around)).toEqual(['a', 'a', 'a'])
    expect([310, -310].map(around)).toEqual([undefined, undefined])
    const now = String(Math.floor(Date.now() / 1000))
    for (const time of ['', '0', `0${now}`, `${now}abc`, `${now}.0`, `+${now}`, 'NaN'])
      expect(idOf('a', BODY, { 'webhook-timestamp': time }), time).toBeUndefined()
  })

  it('is missing a header, and does not hold', () => {
    const headers = signedHeaders(KEYS, 'a', Buffer.from(BODY).toString(), new Date())
    for (const name of Object.keys(headers)) {
      const { [name]: _, ...others } = headers
      expect(verified([{ keys: KEYS }], new Headers(others), BODY.buffer), name).toBeUndefined()
    }
    expect(verified([], new Headers(headers), BODY.buffer)).toBeUndefined()
  })

  it('is not refused for an error that is no refusal', () => {
    const headers = new Headers(signedHeaders(KEYS, 'a', '{}', new Date()))
    const [key] = openKeys(secretOf(32)) ?? []
    assert(key)
    const broken = Object.assign(key, {
      verify: () => {
        throw new TypeError('a bug')
      },
    })
    expect(() => verified([{ keys: [broken] }], headers, bytesOf('{}').buffer)).toThrow(TypeError)
  })

  it('is signed over its very bytes: a byte order mark counts, and what is no UTF-8 never holds', () => {
    const marked = bytesOf('\uFEFF{}')
    expect(idOf('a', marked)).toBe('a')
    const headers = new Headers(signedHeaders(KEYS, 'a', '{}', new Date()))
    expect(verified([{ keys: KEYS }], headers, marked.buffer)).toBeUndefined()
    expect(idOf('a', Uint8Array.of(0xff, 0xfe))).toBeUndefined()
  })

  it('is signed with each key, old and new, the time in whole seconds', () => {
    const both = openKeys(`${secretOf(24)} ${secretOf(32)}`) ?? []
    const headers = signedHeaders(both, 'a', '{}', new Date(1_795_000_000_999))
    expect(headers['webhook-timestamp']).toBe('1795000000')
    expect(headers['webhook-signature']).toMatch(/^v1,\S{44} v1,\S{44}$/u)
    expect(headers['webhook-id']).toBe('a')
  })
})

describe('a secret that is being replaced', () => {
  it('has two values, separated by white space, and one that is not set has none', () => {
    expect(valuesOf(' old \n\tnew ')).toEqual(['old', 'new'])
    expect(valuesOf('only')).toEqual(['only'])
    for (const none of [undefined, '', ' \n']) expect(valuesOf(none)).toEqual([])
  })

  it('signs with either value, and with no other', async () => {
    const signedWith = (secrets: readonly string[]) => isSignedWithAny(secrets, async (secret) => secret === 'this')
    expect(await signedWith(['this', 'new'])).toBe(true)
    expect(await signedWith(['old', 'this'])).toBe(true)
    expect(await signedWith(['old', 'new'])).toBe(false)
    expect(await signedWith([])).toBe(false)
  })
})

describe('a time', () => {
  it('holds up to five minutes off, to the millisecond', () => {
    expect([300_000, -300_000, 300_001, -300_001, Number.NaN].map((off) => isTimely(1e12 + off, 1e12))).toEqual([
      true,
      true,
      false,
      false,
      false,
    ])
  })
})
