import type { Emphasis, PaperData, Span } from './types.ts'

/** What is set apart in the notes of a paper. */
export interface NotesEmphasis {
  /** In a note as printed, by its id; undefined where nothing is. */
  of(id: string): readonly Emphasis[] | undefined
  /** In a text that is put together of stretches of the notes, as a resolved note is; undefined where nothing is. */
  in(parts: readonly Span[]): readonly Emphasis[] | undefined
}

/** Finds what is set apart in notes, also in those that are put together of others' words: a title keeps its italics. */
export function notesEmphasis({ print, footnotes }: Pick<PaperData, 'print' | 'footnotes'>): NotesEmphasis {
  const of = (id: string): readonly Emphasis[] | undefined => print.emphasis?.[id]
  const everywhere = footnotes.flatMap(({ number, span }) =>
    (of(`fn${number}`) ?? []).map((one) => ({ ...one, start: one.start + span.start, end: one.end + span.start })),
  )
  return {
    of,
    in: (parts) => {
      let at = 0
      const found = parts.flatMap((part) => {
        const by = at - part.start
        at += part.end - part.start
        return everywhere.flatMap((one) => {
          const [start, end] = [Math.max(one.start, part.start), Math.min(one.end, part.end)]
          return start < end ? [{ ...one, start: start + by, end: end + by }] : []
        })
      })
      return found.length > 0 ? found : undefined
    },
  }
}
