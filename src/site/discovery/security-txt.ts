/** An address that a reporter can use (RFC 9116, 2.5.3: a URI; web addresses by https). */
const CONTACT = /^(?:mailto:[^\s@]+@[^\s@]+|https:\/\/[^\s]+|tel:[+\d-]+)$/u

const YEAR = 365 * 24 * 3600 * 1000

/** Whether a setting can stand as `Contact`. */
export const isContact = (setting: string | undefined): setting is string =>
  setting !== undefined && CONTACT.test(setting)

/**
 * `/.well-known/security.txt` (RFC 9116).
 *
 * @param contact where to report, as the operator sets it
 * @param now it holds for a year from then, to the day, so that it changes once a day (2.5.5)
 */
export function securityTxt(origin: string, contact: string, now: Date): string {
  const midnight = Math.floor(now.getTime() / 86_400_000) * 86_400_000
  return [
    `Contact: ${contact}`,
    `Expires: ${new Date(midnight + YEAR).toISOString().replace('.000', '')}`,
    'Preferred-Languages: en',
    `Canonical: ${origin}/.well-known/security.txt`,
    `Policy: ${origin}/security.md`,
    '',
  ].join('\n')
}
