import type { PassageKind, PassageRecord, Span } from './types.ts'

/** Words between quotation marks in a passage, marks included; offsets into its text. */
interface QuotedStretch extends Span {
  /** Whose words they are, as the paper names them. */
  readonly speaker: string
}

/**
 * Whose words a passage has: the author's, a block quotation of somebody else, a story that somebody told and the
 * author reports, or the editor's.
 */
export interface Voice {
  readonly kind: 'author' | 'quotation' | 'story' | 'editor'
  /** Who is quoted, or whose story it is, as the paper names them. */
  readonly speaker?: string | undefined
  /** Where others speak between quotation marks, in order. */
  readonly quoted: readonly QuotedStretch[]
}

const KINDS: Readonly<Partial<Record<PassageKind, Voice['kind']>>> = {
  quotation: 'quotation',
  story: 'story',
  note: 'editor',
}

/** The voice of a note: notes are the author's own words. */
export const AUTHOR: Voice = { kind: 'author', quoted: [] }

/** The voice of a passage, its speakers cut from the canonical text. */
export function voiceOf({ kind, speaker, quoted }: PassageRecord, source: string): Voice {
  const cut = (span: Span): string => source.slice(span.start, span.end)
  return {
    kind: KINDS[kind] ?? 'author',
    ...(speaker ? { speaker: cut(speaker) } : {}),
    quoted: (quoted ?? []).map(({ start, end, speaker: who }) => ({ start, end, speaker: cut(who) })),
  }
}

/** Who speaks in the whole of a stretch of a passage, where it is not the author; undefined where it is. */
export function speakerIn(voice: Voice, { start, end }: Span): string | undefined {
  return voice.quoted.find((stretch) => stretch.start <= start && end <= stretch.end)?.speaker
}
