/**
 * The names of characters that word processors, mail programs and content systems write into HTML (HTML 5, 13.5): the
 * marks of print, spaces, and the letters of Latin 1. The whole list has 2,231 names and would weigh 15 kB in private
 * mode; what it has besides stands in formulas.
 */
const NAMES =
  'amp & lt < gt > quot " apos \' lsquo ‘ rsquo ’ sbquo ‚ ldquo “ rdquo ” bdquo „ laquo « raquo » lsaquo ‹ rsaquo › ' +
  'prime ′ Prime ″ ndash – mdash — minus − hyphen ‐ dash ‐ horbar ― hellip … bull • middot · deg ° sect § para ¶ ' +
  'dagger † Dagger ‡ copy © reg ® trade ™ sup1 ¹ sup2 ² sup3 ³ frac12 ½ frac14 ¼ frac34 ¾ times × euro € pound £ cent ¢ ' +
  'yen ¥ percnt % num # lpar ( rpar ) lsqb [ rsqb ] lbrack [ rbrack ] comma , period . colon : semi ; excl ! quest ? ' +
  'sol / ast * lowbar _ rarr → larr ← fflig ﬀ filig ﬁ fllig ﬂ iexcl ¡ iquest ¿ szlig ß aelig æ AElig Æ oelig œ OElig Œ ' +
  'aring å Aring Å oslash ø Oslash Ø ccedil ç Ccedil Ç ntilde ñ Ntilde Ñ eth ð ETH Ð thorn þ THORN Þ scaron š Scaron Š ' +
  'zcaron ž Zcaron Ž yacute ý Yacute Ý yuml ÿ'

/** Those that are no visible character. */
const UNSEEN = {
  nbsp: '\u00A0',
  ensp: '\u2002',
  emsp: '\u2003',
  thinsp: '\u2009',
  shy: '\u00AD',
  zwnj: '\u200C',
  zwj: '\u200D',
  lrm: '\u200E',
  rlm: '\u200F',
  NewLine: '\n',
  Tab: '\t',
} as const

/** "eacute" is the letter with the accent's combining character. */
const ACCENT: ReadonlyMap<string, string> = new Map([
  ['grave', '\u0300'],
  ['acute', '\u0301'],
  ['circ', '\u0302'],
  ['tilde', '\u0303'],
  ['uml', '\u0308'],
])

const named: ReadonlyMap<string, string> = new Map([
  ...Array.from(NAMES.matchAll(/\S+ \S+/gu), ([pair]) => pair.split(' ') as [string, string]),
  ...Object.entries(UNSEEN),
])

/** Numbers 128 to 159 mean the characters of Windows-1252 (HTML 5, 13.2.5.80); so do these controls where they stand. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ'

/** The character that stands where a control of Windows-1252 was meant, or the character itself. */
export const ofWindows = (code: number): string =>
  code >= 0x80 && code <= 0x9f ? WINDOWS.charAt(code - 0x80) : String.fromCodePoint(code)

/** Encoded once, or again by each program that it went through: "&amp;rsquo;". */
const REFERENCE = /&(?:amp;)*(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z][a-zA-Z0-9]{1,9}));/gu

function characterOf(code: number): string | undefined {
  const isScalar = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
  return isScalar ? ofWindows(code) : undefined
}

function ofName(name: string): string | undefined {
  const accent = ACCENT.get(name.slice(1))
  return named.get(name) ?? (accent === undefined ? undefined : (name.charAt(0) + accent).normalize('NFC'))
}

/** A text with HTML's character references decoded; one that names no character stays as it is. */
export const withoutReferences = (text: string): string =>
  text.replace(REFERENCE, (reference: string, decimal?: string, hex?: string, name?: string) => {
    const character = name === undefined ? characterOf(Number(decimal ?? `0x${hex}`)) : ofName(name)
    return character ?? reference
  })
