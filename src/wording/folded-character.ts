/** What a folded character is: a mark, a letter, a digit, or the apostrophe within a word. */
export const MARK = 0
export const LETTER = 1
export const DIGIT = 2
export const APOSTROPHE = 3

/** A base character with the marks that combine with it; NFKC may compose them. */
const CLUSTER = /\P{M}\p{M}*|\p{M}+/suy

/** U+0300, before which no character combines with another (nor is half a pair of surrogates). */
const FIRST_COMBINING = 0x300

/** The cluster that begins at an offset; nearly always one character, which is seen without the pattern. */
export function clusterAt(source: string, offset: number): string {
  const plainly = source.charCodeAt(offset) < FIRST_COMBINING && !(source.charCodeAt(offset + 1) >= FIRST_COMBINING)
  if (plainly) return source.charAt(offset)
  // It matches any character, and then stands behind what it has matched.
  CLUSTER.lastIndex = offset
  CLUSTER.test(source)
  return source.slice(offset, CLUSTER.lastIndex)
}

export const HYPHENS = /[\p{Pd}\u2212]/u
const QUOTES = /["'`\u00B4\u02B9-\u02BC\u2032-\u2036\u275B-\u275E\u301D-\u301F\uFF02\uFF07\p{Pi}\p{Pf}\u201A\u201E]/u
export const SINGLE = /['`\u00B4\u02BC\u2018\u2019\u201B\u2032\uFF07]/u
/**
 * Characters that Unicode calls ignorable (variation selectors, fillers, joiners …), except those that turn the
 * direction.
 */
const INVISIBLE = /(?![\u202D\u202E])[\p{Cf}\p{Default_Ignorable_Code_Point}]/u
const EVERY_INVISIBLE = new RegExp(INVISIBLE.source, 'gu')
/** A text without what is not to be seen in it. */
export const withoutInvisible = (text: string): string => text.replace(EVERY_INVISIBLE, '')

/** Numbers in circles and the like, which print no number in plain digits. */
const ENCLOSED = /[\u2460-\u249B\u24EA-\u24FF\u2776-\u2793]/u
/** Raised and lowered digits: behind a word or number that of a note, before a plain digit no part of a number. */
export const RAISED = /^[\u00B2\u00B3\u00B9\u2070-\u2089]$/u
const SPACES = /[\s\p{Cc}\u2022|]/u
const BRACKETS = /[[\]\uFF3B\uFF3D]/u
const WORDLY = /[\p{L}\p{N}\p{M}\p{Cs}]/u

/** NFKC makes up to 18 characters of one; beyond this it is left as it is, so that no short text is folded to a long one. */
const LONGEST_EXPANSION = 4

/** NFKC, and case by way of the capital, so that "ß", "ẞ" and "ss", "ς" and "σ" come out alike; some come apart on it. */
function plain(cluster: string): string {
  if (ENCLOSED.test(cluster)) return cluster
  const composed = cluster.normalize('NFKC')
  const short = composed.length <= LONGEST_EXPANSION * cluster.length ? composed : cluster
  return short.toLowerCase().toUpperCase().toLowerCase().normalize('NFC')
}

function kindOf(character: string): number {
  if (/\p{Nd}/u.test(character)) return DIGIT
  return WORDLY.test(character) ? LETTER : MARK
}

/** Whether a character is a quotation mark or bracket, which folding leaves out. */
export const isPassedOver = (character: string): boolean => QUOTES.test(character) || BRACKETS.test(character)

type Role = 'space' | 'hyphen' | 'quote' | 'invisible' | 'bracket' | 'text'

const SPECIAL = new RegExp([HYPHENS, QUOTES, INVISIBLE, SPACES, BRACKETS].map(({ source }) => source).join('|'), 'u')

function roleOf(cluster: string): Role {
  if (!SPECIAL.test(cluster)) return 'text'
  if (SPACES.test(cluster)) return 'space'
  if (HYPHENS.test(cluster)) return 'hyphen'
  if (QUOTES.test(cluster)) return 'quote'
  if (BRACKETS.test(cluster)) return 'bracket'
  return withoutInvisible(cluster) === '' ? 'invisible' : 'text'
}

/** What one character folds to. */
export interface Character {
  readonly role: Role
  readonly folded: string
  readonly kinds: readonly number[]
}

function characterOf(cluster: string): Character {
  const folded = withoutInvisible(plain(cluster)).replace(/\s/gu, '')
  // Both halves of a surrogate pair have the class of the pair.
  const characters = Array.from(folded)
  const kinds = characters.flatMap((character) => Array.from({ length: character.length }, () => kindOf(character)))
  return { role: roleOf(cluster), folded, kinds }
}

/** What a character is, found once: those of ASCII and the marks of English print. Others are kept for one text. */
const common = new Map<string, Character>()
const COMMON = /^[\0-\x7f‘’“”–—…•]$/u

export function lookUp(cluster: string, met: Map<string, Character>): Character {
  const found = common.get(cluster) ?? met.get(cluster)
  if (found) return found
  const character = characterOf(cluster)
  const kept = COMMON.test(cluster) ? common : met
  kept.set(cluster, character)
  return character
}
