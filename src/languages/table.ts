import type { Language } from '../answer/language-of.ts'
import type { NAMING, REMARKS } from '../answer/remarks.ts'
import type { REPLIES } from '../answer/replies.ts'
import type { WHOSE } from '../answer/whose-words.ts'
import type { PHRASES } from './phrases.ts'

/** What went wrong, as pages and the chat say it to people. */
export const ERRORS = {
  filled: '{what} must not be empty or blank.',
  length: '{what} must have at most {count} characters.',
  wellFormed: '{what} must be well-formed Unicode (it has a lone surrogate).',
  visible: '{what} must have no control characters.',
  rate: 'Too many requests from this address; wait {count} seconds.',
  unreachable: 'Ibid can’t be reached. Your question is still in the field.',
  failed: 'Ibid failed to answer.',
  tooLong: 'A text may have at most {count} characters; this one has {number}. Check it in parts.',
  tooLongToKeep: 'A text may have at most {count} characters. Go back, and your browser still has yours.',
  // The titles and details of error pages.
  title400: 'The request does not fit',
  title404: 'Not found',
  title405: 'Method not allowed',
  title406: 'Not acceptable',
  title413: 'The request is too large',
  title415: 'Unsupported media type',
  title429: 'Too many requests',
  title500: 'Ibid failed',
  title501: 'Not implemented',
  title503: 'Not available',
  nothingHere: 'There is nothing at this address.',
  noPassage: 'The paper has no such passage or footnote, or none so long; /v1/passages lists them.',
  noWork: 'The paper cites no work of this id; /v1/sources lists them.',
  unmeasured: 'Nothing was measured on this version of the paper.',
  methods: 'This address answers {methods}.',
  encoding: 'The address is not well-formed percent-encoded UTF-8.',
  once: 'A field must be given once.',
  asForm: 'A question must be sent as a form.',
  formRead: 'The form can’t be read.',
  bodyLarge: 'The body must be at most 16 KiB (16,384 bytes).',
  bodyEnd: 'The body can’t be read to its end.',
  crashed: 'Ibid failed to answer. It is not your question’s fault; please try again.',
  // Why a part of a text could not be checked.
  noDevice: 'What checks on this device can’t be loaded. Nothing was sent.',
  broken: 'The check failed in this browser.',
  unreached: 'Ibid can’t be reached.',
  waitMinute: 'The service asks to wait a minute.',
} as const

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
  added: '“{mine}” added',
  instead: '“{mine}” for “{printed}”',
  more: '{count} more',
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
  /** What stands between sentences, and between the items of a list. */
  readonly between: { readonly sentences: string; readonly items: string; readonly list: string }
  /** The verdicts over checked quotations, and what is said of their differences. */
  readonly check: {
    readonly absent: string
    readonly altered: string
    readonly short: string
    readonly exact: string
    /** Before the words concerned, with their colon. */
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
