// What scripts of pages say stands by itself, so that a script carries no more than it says.
export const UNREACHABLE = 'Ibid can’t be reached. Your question is still in the field.'
export const UNREACHED = 'Ibid can’t be reached.'
export const FAILED = 'Ibid failed to answer.'
export const FAILED_HERE = 'Ibid failed in this browser; the question has not left it.'
export const NO_DEVICE = 'What checks on this device can’t be loaded. Nothing was sent.'
export const BROKEN = 'The check failed in this browser.'
export const WAIT_MINUTE = 'The service asks to wait a minute.'

/**
 * Every error that doors say to people, in English: on pages, in the chat, and where somebody opens an address of `/v1`.
 * What only programs are told stands at their doors. Rules for fields have the words of `RULES` (bounds.ts).
 */
export const ERRORS = {
  filled: '{what} must not be empty or blank.',
  length: '{what} must have at most {count} characters.',
  wellFormed: '{what} must be well-formed Unicode (it has a lone surrogate).',
  visible: '{what} must have no control characters.',
  rate: 'Too many requests from this address; wait {count} seconds.',
  unreachable: UNREACHABLE,
  failed: FAILED,
  failedHere: FAILED_HERE,
  tooLong: 'A text may have at most {count} characters; this one has {number}. Check it in parts.',
  tooLongToKeep: 'A text may have at most {count} characters. Go back, and your browser still has yours.',
  // The titles and details of error pages.
  title400: 'The request does not fit',
  title401: 'Not authenticated',
  title403: 'Not from this origin',
  title404: 'Not found',
  title405: 'Method not allowed',
  title406: 'Not acceptable',
  title409: 'Already used',
  title413: 'The request is too large',
  title415: 'Unsupported media type',
  title429: 'Too many requests',
  title500: 'Ibid failed',
  title501: 'Not implemented',
  title503: 'Not available',
  nothingHere: 'There is nothing at this address.',
  noPassage: 'The paper has no such passage or footnote, or none so long; /v1/passages lists them.',
  noCitation:
    'The paper has no passage or footnote of this id, or none so long; /v1/passages and /v1/footnotes list them.',
  noPassageOfId: 'The paper has no passage of this id; /v1/passages lists them.',
  footnoteRange: 'The paper has footnotes 1 to {last}.',
  footnoteRangeAnew:
    'The paper has footnotes 1 to {last}, counted through; in print, by chapter or sign, they are {numbering}. /v1/footnotes names each.',
  pageRange: 'The paper has pages {first} to {last}.',
  noPageNumbers: 'The paper has no page numbers here; its paragraphs are the places.',
  noWork: 'The paper cites no work of this id; /v1/sources lists them.',
  noQuotation: 'This address is no quotation of this service that stands as it was quoted.',
  onlyJson: 'Ibid answers in JSON only.',
  noContact: 'SECURITY_CONTACT is not set to an address that reports can be sent to.',
  unmeasured: 'Nothing was measured on this version of the paper.',
  methods: 'This address answers {methods}.',
  types: 'This address answers {types}.',
  encoding: 'The address is not well-formed percent-encoded UTF-8.',
  once: 'A field must be given once.',
  asForm: 'A question must be sent as a form.',
  formRead: 'The form can’t be read.',
  bodyLarge: 'The body must be at most 16 KiB (16,384 bytes).',
  bodyEnd: 'The body can’t be read to its end.',
  noAnswer: '{part} does not answer just now. Nothing is wrong with your request; please try again later.',
  crashed: 'Ibid failed to answer. It is not your question’s fault; please try again.',
  // Why a part of a text could not be checked.
  noDevice: NO_DEVICE,
  broken: BROKEN,
  unreached: UNREACHED,
  waitMinute: WAIT_MINUTE,
} as const
