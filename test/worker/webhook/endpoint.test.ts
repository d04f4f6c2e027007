import { describe, expect, it } from 'vitest'
import { endpointFault } from '../../../src/webhook/endpoint.ts'
import { HOSTILE } from './hostile-addresses.ts'

const ALL = Object.entries(HOSTILE).flatMap(([kind, addresses]) => addresses.map((address) => [kind, address] as const))

describe('an address that deliveries may not go to', () => {
  it('is tried in at least 150 forms', () => {
    expect(new Set(ALL.map(([, address]) => address)).size).toBeGreaterThanOrEqual(150)
  })

  it.each(ALL)('%s: %j', (_, address) => {
    expect(endpointFault(address, false)).toMatch(/^must /u)
  })

  it('is refused with one of few sentences, which repeat nothing of it', () => {
    expect(new Set(ALL.map(([, address]) => endpointFault(address, false))).size).toBeLessThanOrEqual(6)
  })
})

describe('an address that deliveries may go to', () => {
  it.each([
    'https://hooks.partner.org',
    'https://hooks.partner.org/',
    'https://hooks.partner.org/a/b?c=d&e=%20f',
    'https://hooks.partner.org?token=1',
    'https://hooks.partner.org:443/',
    'HTTPS://Hooks.Partner.ORG/Path',
    'https://partner.org/@name',
    'https://a.io/',
    'https://xn--bcher-kva.de/',
    'https://hooks.xn--fiqs8s/',
    'https://my-hooks.partner.co.uk/',
    'https://1.partner.org/',
    'https://local.partner.org/',
    'https://localhost.partner.org/',
    'https://internal-api.partner.org/',
    'https://example.org/',
    `https://${'a'.repeat(63)}.partner.org/`,
  ])('%s', (address) => {
    expect(endpointFault(address, false)).toBeUndefined()
  })
})

describe('in local development', () => {
  it.each(['http://127.0.0.1:9000/hooks', 'http://localhost:9000/', 'http://[::1]:9000/', 'https://localhost/'])(
    '%s will do',
    (address) => {
      expect(endpointFault(address, true)).toBeUndefined()
      expect(endpointFault(address, false)).toBeDefined()
    },
  )

  const OWN = new Set(['localhost', '127.0.0.1', '[::1]'])
  const others = ALL.filter(([, address]) => !URL.canParse(address) || !OWN.has(new URL(address).hostname))
  it.each([...others, ['another machine', 'http://10.0.0.1:9000/'] as const])(
    '%s: %j will not do either',
    (_, address) => {
      expect(endpointFault(address, true)).toMatch(/^must /u)
    },
  )
})
