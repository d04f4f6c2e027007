/** What a writer says of a quotation within it, and which is no part of its words. */
export type Apparatus = 'sic' | 'emphasis' | 'apparatus'

const EMPHASIS = '(?:emphas[ie]s|italics?)'
const WHOSE = '(?:is |are )?(?:added|mine|ours|my own|supplied|theirs|omitted|in (?:the )?original)'
const NOTES = '(?:internal |original )?(?:foot|end)?(?:notes?|citations?|references?|quotation marks|quotes)'

/**
 * "[sic]", "(emphasis added)" and "[footnote omitted]" in the wordings of the style manuals (Chicago 13.62, MLA 6.11,
 * Bluebook 5.2 and 5.4).
 */
const NOTE = new RegExp(
  [
    '[[(]\\s*(?:(sic)[.!]?',
    `((?:my|our|the author[’']s) ${EMPHASIS}(?: ${WHOSE})?|${EMPHASIS} ${WHOSE})`,
    `${NOTES}(?: and (?:foot)?(?:notes?|citations?))? omitted`,
    '(?:alterations?|brackets|ellips[ie]s|capitals|spelling) in (?:the )?original)\\s*[\\])]',
  ].join('|'),
  'giu',
)

/** A quotation without such notes, each replaced by as many spaces, so that offsets stay; and which it had. */
export function withoutApparatus(claimed: string): { readonly text: string; readonly had: ReadonlySet<Apparatus> } {
  const had = new Set<Apparatus>()
  const text = claimed.replace(NOTE, (note: string, sic: string | undefined, emphasis: string | undefined) => {
    had.add(sic ? 'sic' : emphasis ? 'emphasis' : 'apparatus')
    return ' '.repeat(note.length)
  })
  return { text, had }
}
