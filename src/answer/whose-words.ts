import { WHOSE } from '../english/said/whose-words.ts'
import type { Span } from '../paper/types.ts'
import { speakerIn, type Voice } from '../paper/voice.ts'

/** Whose words some are: of one voice, or the author's with others' between quotation marks. */
export interface WhoseWords {
  readonly kind: keyof typeof WHOSE
  /** The speaker who is not the author, as the paper names him or her; undefined where it names nobody. */
  readonly speaker?: string | undefined
  /** The same as a sentence of Ibid's own. */
  readonly text: string
}

/**
 * Whose words a stretch of a passage or note is.
 *
 * @param stretch offsets into its text; null for all of it
 */
export function whoseWords(voice: Voice, stretch: Span | null): WhoseWords {
  const speaker = stretch ? speakerIn(voice, stretch) : undefined
  if (speaker !== undefined) return said('quotation', speaker)
  if (voice.kind !== 'author') return said(voice.kind, voice.speaker)
  const others = voice.quoted.filter(({ start, end }) => !stretch || (start < stretch.end && stretch.start < end))
  const names = [...new Set(others.map((one) => one.speaker))]
  return names.length > 0 ? said('partly', names.join('”, “')) : said('author')
}

function said(kind: WhoseWords['kind'], speaker?: string): WhoseWords {
  // Nothing stands between quotation marks that the paper does not print.
  const text = WHOSE[kind].replace('“{n}”', () => (speaker === undefined ? 'somebody' : `“${speaker}”`))
  return { kind, ...(speaker === undefined ? {} : { speaker }), text }
}
