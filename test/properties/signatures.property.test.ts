import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isSigned as isDiscords } from '../../src/discord/signature.ts'
import { isMac, isTimely } from '../../src/http/signature.ts'
import { isSigned as isSlacks } from '../../src/slack/signature.ts'
import { isFresh, isSigned as isTeams, keyOf } from '../../src/teams/signature.ts'
import { openKeys, signedHeaders, verified } from '../../src/webhook/signature.ts'
import { holds, holdsInTime } from './budget.ts'

const encoder = new TextEncoder()
/** A moment in 2026, in milliseconds. */
const NOW = 1_795_000_000_000
const MINUTES_5 = 300_000

type Bytes = Uint8Array<ArrayBuffer>
const bytes = (least: number, most: number) =>
  fc.uint8Array({ minLength: least, maxLength: most }).map((some): Bytes => Uint8Array.from(some))
const hex = (some: Uint8Array): string => [...some].map((byte) => byte.toString(16).padStart(2, '0')).join('')
const base64 = (some: Uint8Array): string => btoa(String.fromCharCode(...some))

/** Some bytes with one bit changed. */
function flipped(some: Uint8Array, bit: number): Bytes {
  const changed = Uint8Array.from(some)
  const at = (bit >> 3) % changed.length
  changed[at] = (changed[at] ?? 0) ^ (1 << (bit & 7))
  return changed
}

async function macOf(key: Bytes, message: Bytes): Promise<Bytes> {
  const imported = await crypto.subtle.importKey('raw', key, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign'])
  return new Uint8Array(await crypto.subtle.sign('HMAC', imported, message))
}

const joined = (...parts: readonly Uint8Array[]): Bytes => Uint8Array.from(parts.flatMap((part) => [...part]))
const seconds = fc.integer({ min: NOW / 1000 - 300, max: NOW / 1000 + 300 })
const bits = fc.nat(1 << 20)

describe('a message that is signed and then changed by one bit', () => {
  it('does not hold as a code', () =>
    holdsInTime(
      fc.asyncProperty(bytes(1, 64), bytes(1, 200), bits, async (key, message, bit) => {
        const mac = await macOf(key, message)
        expect(await isMac(key, mac, message)).toBe(true)
        expect(await isMac(key, flipped(mac, bit), message)).toBe(false)
        expect(await isMac(key, mac, flipped(message, bit))).toBe(false)
      }),
      150,
    ))

  it('does not hold at Slack’s door, nor with another time or secret', () =>
    holdsInTime(
      fc.asyncProperty(
        fc.string({ minLength: 1, maxLength: 32 }),
        bytes(1, 200),
        seconds,
        bits,
        async (secret, body, at, bit) => {
          const mac = await macOf(encoder.encode(secret), joined(encoder.encode(`v0:${at}:`), body))
          const holdsWith = (key: string, time: number, code: Bytes, sent: Bytes): Promise<boolean> =>
            isSlacks(key, String(time), `v0=${hex(code)}`, sent.buffer, NOW)
          expect(await holdsWith(secret, at, mac, body)).toBe(true)
          expect(await holdsWith(secret, at, flipped(mac, bit), body)).toBe(false)
          expect(await holdsWith(secret, at, mac, flipped(body, bit))).toBe(false)
          expect(await holdsWith(secret, at === NOW / 1000 ? at - 1 : NOW / 1000, mac, body)).toBe(false)
          expect(await holdsWith(`${secret}x`, at, mac, body)).toBe(false)
        },
      ),
      100,
    ))

  it('does not hold at Teams’ door', () =>
    holdsInTime(
      fc.asyncProperty(bytes(1, 64), bytes(1, 200), bits, async (secret, body, bit) => {
        const key = keyOf(base64(secret))
        expect(key).toEqual(secret)
        const mac = await macOf(secret, body)
        expect(await isTeams(secret, `HMAC ${base64(mac)}`, body.buffer)).toBe(true)
        expect(await isTeams(secret, `HMAC ${base64(flipped(mac, bit))}`, body.buffer)).toBe(false)
        expect(await isTeams(secret, `HMAC ${base64(mac)}`, flipped(body, bit).buffer)).toBe(false)
        expect(await isTeams(flipped(secret, bit), `HMAC ${base64(mac)}`, body.buffer)).toBe(false)
      }),
      100,
    ))

  it('does not hold at Discord’s door, nor with another time', async () => {
    const keys = await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify'])
    const publicKey = new Uint8Array(await crypto.subtle.exportKey('raw', keys.publicKey))
    await holdsInTime(
      fc.asyncProperty(bytes(1, 200), seconds, bits, async (body, at, bit) => {
        const signed = joined(encoder.encode(String(at)), body)
        const signature = new Uint8Array(await crypto.subtle.sign('Ed25519', keys.privateKey, signed))
        const holdsWith = (code: Bytes, time: number, sent: Bytes): Promise<boolean> =>
          isDiscords(hex(publicKey), { signature: hex(code), timestamp: String(time) }, sent.buffer, NOW)
        expect(await holdsWith(signature, at, body)).toBe(true)
        expect(await holdsWith(flipped(signature, bit), at, body)).toBe(false)
        expect(await holdsWith(signature, at, flipped(body, bit))).toBe(false)
        expect(await holdsWith(signature, at === NOW / 1000 ? at - 1 : NOW / 1000, body)).toBe(false)
      }),
      60,
    )
  })

  it('does not hold at the webhook’s door, nor under another id, time or key', () => {
    const ids = fc.string({ unit: fc.constantFrom('a', 'Z', '9', '_', '-', '~', '!'), minLength: 1, maxLength: 40 })
    const secrets = bytes(24, 64).map((secret) => `whsec_${base64(secret)}`)
    holds(
      fc.property(
        secrets,
        secrets,
        ids,
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 100 }),
        bits,
        (secret, other, id, body, bit) => {
          fc.pre(secret !== other)
          // The library compares with the clock of the machine.
          const at = new Date()
          const keys = openKeys(secret) ?? []
          const headers = signedHeaders(keys, id, body, at)
          const sent = encoder.encode(body)
          const idWith = (more: Record<string, string>, message: Bytes = sent, by = keys): string | undefined =>
            verified([{ keys: by }], new Headers({ ...headers, ...more }), message.buffer)?.id
          expect(idWith({})).toBe(id)
          const both = [{ keys: openKeys(`${other} ${secret}`) ?? [] }]
          expect(verified(both, new Headers(headers), sent.buffer)?.id).toBe(id)
          expect(idWith({}, sent, openKeys(other) ?? [])).toBeUndefined()
          expect(idWith({}, flipped(sent, bit))).toBeUndefined()
          expect(idWith({ 'webhook-id': `${id}x` })).toBeUndefined()
          expect(idWith({ 'webhook-timestamp': String(Math.floor(at.getTime() / 1000) - 1) })).toBeUndefined()
          const mac = Uint8Array.from(atob(headers['webhook-signature']?.slice('v1,'.length) ?? ''), (c) =>
            c.charCodeAt(0),
          )
          expect(idWith({ 'webhook-signature': `v1,${base64(flipped(mac, bit))}` })).toBeUndefined()
        },
      ),
      60,
    )
  })
})

describe('the time of a signed request', () => {
  it('holds up to five minutes off, the same before and after', () => {
    holds(
      fc.property(fc.integer({ min: 0, max: 2 * MINUTES_5 }), (off) => {
        expect(isTimely(NOW + off, NOW)).toBe(off <= MINUTES_5)
        expect(isTimely(NOW - off, NOW)).toBe(off <= MINUTES_5)
        expect(isFresh(new Date(NOW + off).toISOString(), NOW)).toBe(off <= MINUTES_5)
      }),
      300,
    )
    expect([Number.NaN, Infinity, -Infinity].map((time) => isTimely(time, NOW))).toEqual([false, false, false])
  })
})
