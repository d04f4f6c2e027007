import type { Language } from '../answer/language-of.ts'
import type { ERRORS } from '../english/said/errors.ts'
import type { NAMING, REMARKS } from '../english/said/remarks.ts'
import type { REPLIES } from '../english/said/replies.ts'
import type { WHOSE } from '../english/said/whose-words.ts'
import type { PHRASES } from './phrases.ts'

/** What stands in the sentences: places, notes, and what a quotation puts in or leaves out. */
export const VALUES = {
  page: 'page {at}',
  pages: 'pages {at}',
  note: 'note {at}',
  notes: 'notes {at}',
  // Places of a paper without page numbers.
  theNotes: 'the notes',
  titlePage: 'the title page',
  // Before the next, which would take "no note" for notes.
  hasNone: 'its passage has no note',
  has: 'its passage has {notes}',
  is: 'it is {notes}',
  // Of a paper whose notes are numbered anew.
  chapter: ' of chapter {name}',
  added: '“{mine}” added',
  instead: '“{mine}” for “{printed}”',
  words: '“{mine}”',
  more: '{count} more',
  documentation: 'The documentation',
  question: 'The question',
  text: 'The text',
} as const

/** A hint that stands in its own language in every table’s English. */
type Hint = 'inKorean' | 'inSimplified' | 'inTraditional'

/** Every sentence that Ibid can say, in one language, by its template; what stands in braces is the English one’s. */
export interface Table {
  readonly language: Language
  readonly replies: Readonly<Record<Exclude<keyof typeof REPLIES, Hint>, string>>
  readonly remarks: Readonly<Record<keyof typeof REMARKS, string>>
  /** Remarks that name who speaks. */
  readonly naming: Readonly<Record<keyof typeof NAMING, string>>
  /** Whose words a quotation is; `nobody` is who speaks where the paper names nobody. */
  readonly whose: Readonly<Record<keyof typeof WHOSE | 'nobody', string>>
  readonly errors: Readonly<Record<keyof typeof ERRORS, string>>
  readonly values: Readonly<Record<keyof typeof VALUES, string>>
  /** What stands between two of a kind. */
  readonly between: {
    readonly sentences: string
    /** A verdict and its place, a page and its section, two counts. */
    readonly clauses: string
    readonly items: string
    /** Names in quotation marks, the marks among them. */
    readonly names: string
    /** What is listed, and its list. */
    readonly list: string
  }
  /** The verdicts over checked quotations, and what is said of their differences. */
  readonly check: {
    readonly absent: string
    readonly altered: string
    readonly short: string
    readonly exact: string
    /** Before the words concerned, with their colon and what stands behind it. */
    readonly dropped: string
    readonly added: string
    readonly grave: string
    readonly quoted: string
    readonly printed: string
  }
  /** What a page says around an answer. */
  readonly page: {
    readonly heading: string
    readonly suggestions: string
    readonly related: string
  }
  readonly phrases: Readonly<Record<keyof typeof PHRASES, string>>
}
