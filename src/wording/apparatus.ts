/** What a writer says of a quotation within it, and which is no part of its words. */
export type Apparatus = 'sic' | 'emphasis' | 'apparatus'

const TYPE = '(?:emphas[ie]s|italics?|underlining|bold(?:face)?)'
const THING =
  '(?:(?:internal |original )?(?:foot|end)?(?:notes?|citations?|references?|quotations?|quotation marks|quotes)|alterations?|' +
  'brackets|ellips[ie]s|capitals|spelling|punctuation|translation|paragraph breaks?)(?: \\p{N}+)?'
const WHOSE = "(?:my(?: own)?|our(?: own)?|(?:the )?author[’']s|original) "
const STATE =
  " (?:is |are )?(?:added|mine|ours|my own|supplied|theirs|omitted|removed|original|in (?:the )?original|(?:the )?author[’']s)"
const ITEM = `(?:${WHOSE}(?:${TYPE}|${THING})(?:${STATE})?|(?:${TYPE}|${THING})(?: and (?:${TYPE}|${THING}))?${STATE}|paragraph break)`

/**
 * "[sic]", "(emphasis added)", "[footnote omitted; my translation]" in the wordings of the style manuals (Chicago 13.62, MLA
 * 6.11, Bluebook 5.2 and 5.4).
 */
const NOTE = new RegExp(`[[(]\\s*(?:(sic)!?|${ITEM}(?:(?:[,;] ?| and )${ITEM})*)[.\\s]*[\\])]`, 'giu')
const IS_TYPE = new RegExp(TYPE, 'iu')

/** A quotation without such notes, each replaced by as many spaces, so that offsets stay; and which it had. */
export function withoutApparatus(claimed: string): { readonly text: string; readonly had: ReadonlySet<Apparatus> } {
  const had = new Set<Apparatus>()
  const text = claimed.replace(NOTE, (note: string, sic: string | undefined) => {
    had.add(sic ? 'sic' : IS_TYPE.test(note) ? 'emphasis' : 'apparatus')
    return ' '.repeat(note.length)
  })
  return { text, had }
}
