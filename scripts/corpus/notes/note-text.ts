import type { Emphasis } from '../../../src/paper/types.ts'

/** A work that the paper cites: `cited` is its first full citation, word for word, in note `note`. */
export interface Work {
  id: string
  note: number
  cited: string
  /** A short form of its own that later notes use ("RI interview"). */
  short?: string
}

/** A note as transcribed. Offsets are UTF-16 code units into `text`. */
export interface NoteText {
  number: number
  /** What paper.md calls it, where that is not its number. */
  label?: string
  text: string
  line: number
  /** What it prints in italics or bold, and its links. */
  emphasis?: readonly Emphasis[]
  /** Whether the numbers of the notes begin anew here: what stands before is another chapter's. */
  startsAnew?: boolean
}
