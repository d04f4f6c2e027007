import { element } from '../paper/element.ts'

/** How an address must be written: ASCII, no user, no fragment; what a URL parser would quietly mend is refused. */
const WRITTEN = /^https?:\/\/[^/\\@?#\s]+(?:[/?][!"$-[\]-~]*)?$/iu

/** One label of a host name (RFC 1123, 2.1): letters, digits and inner hyphens. */
const LABEL = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/u

/** Only letters, or an internationalised name (RFC 5890): no top-level domain is a number. */
const TOP_LEVEL = /^(?:[a-z]{2,63}|xn--[a-z0-9-]{1,59})$/u

/**
 * Top-level names that nobody on the public internet has: the special-use names of RFC 6761, 6762, 7686, 8375 and 9476,
 * "internal" (ICANN, 2024), those that ICANN keeps back because private networks use them, and some that these use.
 */
const NOT_PUBLIC =
  /(?:^|\.)(?:alt|arpa|corp|example|home|internal|intranet|invalid|lan|local|localdomain|localhost|mail|onion|private|test)$/u

/** Public names that resolve to whatever address they spell, or to the machine itself. No such list is ever complete. */
const SPELT_ADDRESS = /(?:^|\.)(?:nip\.io|sslip\.io|xip\.io|traefik\.me|localtest\.me|lvh\.me|vcap\.me)$/u

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]'])

/**
 * Whether deliveries may go to an address: https, a public host name, the default port, no user and no fragment.
 * The host is looked at as it was parsed: `0x7f.1`, `2130706433` and `①②⑦.0.0.1` all become 127.0.0.1.
 *
 * @param allowLoopback whether the machine itself, over http and on any port, will do as well: local development
 * @returns what is wrong with it, to follow "the address"; undefined when nothing is. It repeats nothing of the address.
 */
export function endpointFault(address: string, allowLoopback: boolean): string | undefined {
  if (address.length > 2048 || !WRITTEN.test(address) || !URL.canParse(address)) {
    return 'must be an https address in ASCII, without user, spaces or fragment, of at most 2,048 characters'
  }
  const { protocol, hostname, port } = new URL(address)
  if (allowLoopback && LOOPBACK.has(hostname)) return undefined
  if (protocol !== 'https:') return 'must begin with https://'
  if (port !== '') return 'must name no port'
  return hostFault(hostname)
}

function hostFault(hostname: string): string | undefined {
  if (hostname.startsWith('[') || /^[\d.]+$/u.test(hostname)) return 'must be a name, not an IP address'
  const labels = hostname.split('.')
  const isName = labels.length > 1 && hostname.length <= 253 && labels.every((label) => LABEL.test(label))
  if (!isName || !TOP_LEVEL.test(element(labels, labels.length - 1)))
    return 'must be a full host name, such as hooks.partner.org'
  if (NOT_PUBLIC.test(hostname) || SPELT_ADDRESS.test(hostname)) return 'must be a public host name'
  return undefined
}
