import type { NoteLabels, NoteName } from '../paper/note-label.ts'
import type { Emphasis, PageTurn, Span } from '../paper/types.ts'
import type { Voice } from '../paper/voice.ts'
import type { Findings } from './remarks.ts'
import type { WhoseWords } from './whose-words.ts'

/** What goes into an answer and comes out; `src/contract` has the same shapes as schemas. */
export interface AskRequest {
  readonly question: string
  readonly limit: number
  readonly history: readonly Turn[]
}

export interface Turn {
  readonly question: string
  readonly passages?: readonly string[] | undefined
}

export type Kind = 'passages' | 'footnote' | 'page' | 'section' | 'document' | 'verification' | 'help'

/** A note of a passage that is quoted, or the note that is; named as printed where that is not its running number. */
export interface AnswerFootnote extends NoteName {
  /** Where its number stood in the quote. */
  readonly offset: number
  /** Left out in a paper without page numbers. */
  readonly page?: number | undefined
  readonly text: string
  readonly resolved: string
  readonly resolvesTo: readonly number[]
  readonly via: readonly number[]
  /** How the notes of `resolvesTo` and `via` are called in print, where not by their running numbers. */
  readonly labels?: NoteLabels | undefined
  /** What is set in italics or bold in `text`, and its links; left out where nothing is. */
  readonly emphasis?: readonly Emphasis[] | undefined
  /** The same in `resolved`. */
  readonly resolvedEmphasis?: readonly Emphasis[] | undefined
  /** What answers in the note itself, as a stretch of its text; left out where nothing does. */
  readonly highlight?: Span | undefined
}

export interface Answer {
  readonly id: string
  readonly kind: 'passage' | 'footnote'
  readonly quote: string
  readonly highlight: Span | null
  /** What is set in italics or bold in the quote, and its links; left out where nothing is. */
  readonly emphasis?: readonly Emphasis[] | undefined
  readonly section: string
  /** The pages of the whole passage or note. */
  readonly pages: readonly number[]
  /** Where the pages after its first begin in the quote. */
  readonly turns: readonly PageTurn[]
  readonly footnotes: readonly AnswerFootnote[]
  /** A full Chicago note of the highlight, else of the whole, with the page where it stands. */
  readonly citation: string
  /** Whose words they are. */
  readonly voice: Voice
  /** Whose words the highlight is, else the whole. */
  readonly whose: WhoseWords
  readonly url: string
}

export interface AskResponse<A extends Answer = Answer> {
  readonly status: 'answered' | 'not_found'
  readonly kind: Kind
  readonly confidence: number
  readonly reply: string
  readonly answers: readonly A[]
  /** How many of the answers, from the first, a chat shows whole; the others are only more of them. */
  readonly prominent: number
  readonly related: readonly A[]
  readonly suggestions: readonly string[]
  readonly verification?: Findings | undefined
}
