import { NOTE_SIGNS } from '../../src/paper/note-label.ts'

const SIGN = new RegExp(`^(?<sign>[${NOTE_SIGNS}]{1,4})(?:-\\d+)?$`, 'u')

/**
 * How print labels a note: by its number, by its number in a chapter whose notes begin anew ("2-14", note 14 of chapter
 * 2), or by a sign ("†"; a second note with that sign is "†-2").
 */
export type NoteLabel =
  | { readonly kind: 'number'; readonly number: number; readonly chapter?: string }
  | { readonly kind: 'sign'; readonly sign: string }

/** Reads a label; undefined for one that print does not have. */
export function readLabel(label: string): NoteLabel | undefined {
  if (/^\d{1,4}$/u.test(label)) return { kind: 'number', number: Number(label) }
  const chaptered = /^(?<chapter>\d{1,3}|[IVXLCDM]+|[A-Z])-(?<number>\d{1,4})$/u.exec(label)?.groups
  if (chaptered) return { kind: 'number', number: Number(chaptered['number']), chapter: chaptered['chapter'] ?? '' }
  const sign = SIGN.exec(label)?.groups?.['sign']
  return sign === undefined ? undefined : { kind: 'sign', sign }
}

/** An editor's note says that it is one; it stands before the paper and is no footnote of its author's. */
const EDITORIAL =
  /^\W*(?:Editor|Eds?\.|Anm(?:erkung|\.) d(?:er|\.) (?:Red|H)|Note de la r[ée]daction|N\.? ?D\.? ?L\.? ?R)/iu

export const isEditors = ({ label, text }: { readonly label: string; readonly text: string }): boolean =>
  readLabel(label)?.kind === 'sign' && EDITORIAL.test(text)
