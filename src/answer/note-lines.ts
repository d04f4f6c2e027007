import type { Answer } from './types.ts'

/** A note under a quotation, as a message sets it. */
export interface NoteLine {
  readonly number: number
  /** As printed; null where the quotation is the note itself. */
  readonly printed: string | null
  /** With every Ibid. and op. cit. followed to its work; null where nothing is to follow. */
  readonly resolved: string | null
}

/** The notes that stand under a quotation, without what the quotation itself already says. */
export const noteLines = ({ kind, footnotes }: Pick<Answer, 'kind' | 'footnotes'>): NoteLine[] =>
  footnotes
    .map(({ number, text, resolved }) => ({
      number,
      printed: kind === 'footnote' ? null : text,
      resolved: resolved === text ? null : resolved,
    }))
    .filter(({ printed, resolved }) => printed !== null || resolved !== null)
