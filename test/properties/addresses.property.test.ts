import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isLoopback, networkOf } from '../../src/http/address.ts'
import { pseudonym } from '../../src/http/pseudonym.ts'
import { holds, holdsInTime } from './budget.ts'
import { texts } from './texts.ts'

const groups = (count: number) => fc.array(fc.integer({ min: 0, max: 0xff_ff }), { minLength: count, maxLength: count })
const DAY = 86_400_000

/** One of the ways to write a group: in small or capital letters, with leading zeros or without. */
const writings = fc.constantFrom(
  (group: number) => group.toString(16),
  (group: number) => group.toString(16).toUpperCase(),
  (group: number) => group.toString(16).padStart(4, '0'),
)

describe('an address', () => {
  it('is counted with all of its /64, however they are written, and with none of another', () => {
    holds(
      fc.property(
        groups(4),
        groups(4),
        groups(4),
        fc.nat(3),
        writings,
        writings,
        (network, host, other, nth, one, two) => {
          // Addresses that begin with zeros may be IPv4 ones.
          fc.pre(network.some((group) => group > 0))
          const counted = networkOf([...network, ...host].map(one).join(':'))
          expect(networkOf([...network, ...other].map(two).join(':'))).toBe(counted)
          const next = network.with(nth, (network[nth] ?? 0) ^ 1)
          expect(networkOf([...next, ...host].map(one).join(':'))).not.toBe(counted)
        },
      ),
      400,
    )
  })

  it('of IPv4 is the same when it is written as one of IPv6', () => {
    holds(
      fc.property(fc.ipV4(), (address) => {
        expect(networkOf(`::ffff:${address}`)).toBe(networkOf(address))
        expect(isLoopback(`::FFFF:${address}`)).toBe(address.startsWith('127.'))
      }),
      200,
    )
  })

  it('is never refused, whatever is named as one, and never stands in what it is counted under', () =>
    holdsInTime(
      fc.asyncProperty(texts, fc.integer({ min: 0, max: 40_000 }), async (text, day) => {
        const counted = await pseudonym(networkOf(text), 'a secret', day * DAY)
        expect(counted).toMatch(/^[\da-f]{16}$/u)
        expect(await pseudonym(networkOf(text), 'a secret', day * DAY + DAY - 1)).toBe(counted)
        expect(await pseudonym(networkOf(text), 'a secret', (day + 1) * DAY)).not.toBe(counted)
      }),
      60,
    ))
})
