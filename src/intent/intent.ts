import type * as document from '../english/ways/document.ts'
import type * as talk from '../english/ways/talk.ts'

/** The parts of the paper's own description that a message can ask for. */
export type DocumentPart = keyof typeof document

/** The kinds of messages that ask nothing of the paper. */
export type Manner = keyof typeof talk | 'instruction'

/** What a message asks for, by its own words. */
export type Intent =
  /**
   * `topic` is what is looked up, where the message only wishes to be shown it; `about` what it asks the circumstances
   * of ("what happens to children?").
   */
  | { readonly kind: 'passages'; readonly topic?: string; readonly about?: string }
  /** Where a statement comes from; `topic` is the message without the words that ask for that. */
  | { readonly kind: 'source'; readonly topic: string }
  /** Footnotes by what is printed for them, at most ten, in all chapters or in one; they need not exist. */
  | { readonly kind: 'footnote'; readonly marks: readonly string[]; readonly chapter?: string }
  /** How many footnotes there are. */
  | { readonly kind: 'notes' }
  /** The notes that cite a name, which is one of the paper's. */
  | { readonly kind: 'cited'; readonly name: string }
  /** A passage by its id, which is one of the paper's. */
  | { readonly kind: 'passage'; readonly id: string }
  /** Pages in reading order, at most ten; they need not exist. */
  | { readonly kind: 'page'; readonly numbers: readonly number[] }
  | { readonly kind: 'section'; readonly id: string }
  | { readonly kind: 'document'; readonly part: DocumentPart }
  /** Whether the paper says what is quoted, without its marks: the longest quotation; and all that are long enough. */
  | { readonly kind: 'verification'; readonly claimed: string }
  | { readonly kind: 'help'; readonly manner: Manner }
