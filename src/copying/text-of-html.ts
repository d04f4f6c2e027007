const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' }

/**
 * The text of a citation's HTML, as the CSL processor writes it: tags, and what HTML must escape, by name or by number. A
 * parser would do more, but the pages let no script parse markup (W3C Trusted Types).
 */
export const textOfHtml = (html: string): string =>
  html
    .replaceAll(/<[^>]*>/gu, '')
    .replaceAll(/&(?:#(\d{1,6})|([a-z]+));/gu, (whole, code: string | undefined, name: string | undefined) =>
      code === undefined ? (NAMED[name ?? ''] ?? whole) : String.fromCodePoint(Number(code)),
    )
