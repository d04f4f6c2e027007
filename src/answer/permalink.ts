import { type History, textIn } from '../paper/history.ts'
import type { Footnote, Paper, Passage } from '../paper/paper.ts'
import type { Span } from '../paper/types.ts'
import { findUnit } from '../paper/find-unit.ts'

/** What a permalink says of the words that it quotes. */
export interface Permalink {
  /** Of a passage or footnote. */
  readonly id: string
  /** The stretch of its text that is quoted; null for the whole. */
  readonly stretch: Span | null
  /** The version of the corpus that was quoted from, and the hash of the words; null in a link to what stands now. */
  readonly proof: { readonly version: string; readonly hash: string } | null
}

type Proving = Permalink & { readonly proof: NonNullable<Permalink['proof']> }

/** Words of the paper where they stand now. */
export interface Standing {
  readonly unit: Passage | Footnote
  /** Within the unit's text; null for the whole. */
  readonly stretch: Span | null
}

/** The same as far as a permalink goes. */
type StandingWords = { readonly unit: Pick<Passage, 'id' | 'text'> } & Pick<Standing, 'stretch'>

/**
 * The states of a permalink:
 * - `now`: it names no version, and means whatever stands there;
 * - `proved`: the words that it quotes stand where it says, and its hash is theirs;
 * - `moved`: they stand somewhere else by now;
 * - `changed`: they stand nowhere any more; what stands at their place is in `now`, if anything;
 * - `unproved`: its hash is not that of any words which Ibid knows to have stood there.
 */
export interface Followed {
  readonly state: 'now' | 'proved' | 'moved' | 'changed' | 'unproved'
  /** Where the words stand, or what stands at their place; null where nothing of that id does. */
  readonly now: Standing | null
  /** The words that were quoted, where they are known: now, or from the version of the link. */
  readonly quoted: string | null
}

const HASH_LENGTH = 22

/** How a hash is written in a link: the first 128 bits of a SHA-256, in base64url (RFC 4648, 5). */
export const HASH = new RegExp(`^[\\w-]{${HASH_LENGTH}}$`, 'u')

/** The hash of quoted words: SHA-256 over their UTF-8, its first 128 bits in base64url. */
export async function hashOf(words: string): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(words)))
  const base64 = btoa(String.fromCharCode(...digest))
  return base64.replaceAll('+', '-').replaceAll('/', '_').slice(0, HASH_LENGTH)
}

/** The words of a stretch; undefined where it does not lie within the text. */
function cut(text: string, stretch: Span | null): string | undefined {
  if (stretch === null) return text
  const lies = 0 <= stretch.start && stretch.start < stretch.end && stretch.end <= text.length
  return lies ? text.slice(stretch.start, stretch.end) : undefined
}

/** The words of a standing quotation. */
export const wordsOf = ({ unit, stretch }: StandingWords): string => cut(unit.text, stretch) ?? unit.text

/** The path of the permalink that proves a quotation as it stands now. */
export async function permalinkPath(paper: Pick<Paper, 'version'>, standing: StandingWords): Promise<string> {
  const { unit, stretch } = standing
  const range = stretch ? `s=${stretch.start}-${stretch.end}&` : ''
  return `/q/${unit.id}?${range}v=${paper.version}&h=${await hashOf(wordsOf(standing))}`
}

/** Where words stand now, if anywhere: first in the unit where they stood. */
function whereabouts(paper: Paper, words: string, id: string): Standing | null {
  const here = findUnit(paper, id)
  for (const unit of [...(here ? [here] : []), ...paper.passages, ...paper.footnotes]) {
    const start = unit.text.indexOf(words)
    if (start < 0) continue
    return { unit, stretch: words === unit.text ? null : { start, end: start + words.length } }
  }
  return null
}

/** What stands where a link says: the stretch, null where the text does not reach so far. */
const standingAt = (unit: Passage | Footnote, stretch: Span | null): Standing | null =>
  cut(unit.text, stretch) === undefined ? null : { unit, stretch }

/** The words that a link quotes from the version it names, where that is known and the hash is theirs. */
async function formerWords(paper: Paper, history: History, link: Proving): Promise<string | null> {
  const text = textIn(paper, history, link.proof.version, link.id)
  const words = typeof text === 'string' ? cut(text, link.stretch) : undefined
  return words !== undefined && (await hashOf(words)) === link.proof.hash ? words : null
}

/** Follows a link whose words do not stand where it says. */
async function followBack(paper: Paper, history: History, link: Proving): Promise<Followed | undefined> {
  const unit = findUnit(paper, link.id)
  const place = unit ? (standingAt(unit, link.stretch) ?? { unit, stretch: null }) : null
  const quoted = await formerWords(paper, history, link)
  if (quoted === null) return place ? { state: 'unproved', now: place, quoted } : undefined
  const elsewhere = whereabouts(paper, quoted, link.id)
  return elsewhere ? { state: 'moved', now: elsewhere, quoted } : { state: 'changed', now: place, quoted }
}

/**
 * Follows a permalink to what it quoted and to what stands now.
 *
 * @returns undefined for an id or a stretch that neither the paper nor an earlier version of it has
 */
export async function follow(paper: Paper, history: History, link: Permalink): Promise<Followed | undefined> {
  const { id, stretch, proof } = link
  const unit = findUnit(paper, id)
  const here = unit ? standingAt(unit, stretch) : null
  if (proof === null) return here ? { state: 'now', now: here, quoted: wordsOf(here) } : undefined
  // Words whose hash it is prove themselves, be the version known or not.
  if (here && (await hashOf(wordsOf(here))) === proof.hash) return { state: 'proved', now: here, quoted: wordsOf(here) }
  return followBack(paper, history, { id, stretch, proof })
}
