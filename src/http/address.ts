/** The first 96 bits of an IPv4 address that is written as an IPv6 one (RFC 4291, 2.5.5.2). */
const MAPPED = [0, 0, 0, 0, 0, 0xff_ff]

/** The eight groups of an IPv6 address, however it was written (RFC 4291, 2.2); undefined for anything else. */
function groupsOf(address: string): readonly number[] | undefined {
  if (!URL.canParse(`http://[${address}]`)) return undefined
  // A URL has one form for each: lower case, no leading zeros, the dotted end as two groups (WHATWG URL, "IPv6 serializer").
  const [head = '', tail] = new URL(`http://[${address}]`).hostname.slice(1, -1).split('::')
  const before = head.split(':').filter(Boolean)
  const after = tail?.split(':').filter(Boolean) ?? []
  const left = Array.from({ length: 8 - before.length - after.length }, () => '0')
  return [...before, ...left, ...after].map((group) => Number.parseInt(group, 16))
}

/**
 * Whose requests are counted together: an IPv4 address, or the /64 of an IPv6 one, which is what one customer is given at
 * the least (RFC 6177), so that whoever has one has all of its addresses. There is one form for each, however it was written.
 */
export function networkOf(address: string): string {
  const groups = groupsOf(address)
  if (!groups) return address
  if (MAPPED.every((group, index) => groups[index] === group)) {
    return groups
      .slice(6)
      .flatMap((group) => [group >> 8, group & 0xff])
      .join('.')
  }
  return `${groups
    .slice(0, 4)
    .map((group) => group.toString(16))
    .join(':')}::/64`
}

/** Whether it is the machine itself (RFC 5735, 3; RFC 4291, 2.5.3), as under `npm start`. */
export const isLoopback = (address: string): boolean =>
  networkOf(address).startsWith('127.') || groupsOf(address)?.join(':') === '0:0:0:0:0:0:0:1'
