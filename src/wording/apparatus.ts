/** What a writer says of a quotation within it, and which is no part of its words. */
export type Apparatus = 'sic' | 'emphasis'

/** "[sic]", and "(emphasis added)" in the wordings of the style manuals (Chicago 13.62, MLA 6.11). */
const NOTE =
  /[[(]\s*(?:(sic)[.!]?|(?:(?:my|our|the author[’']s) )?(?:emphas[ie]s|italics?)(?: (?:is |are )?(?:added|mine|ours|my own|supplied|theirs|in (?:the )?original))?)\s*[\])]/giu

/** A quotation without such notes, each replaced by as many spaces, so that offsets stay; and which it had. */
export function withoutApparatus(claimed: string): { readonly text: string; readonly had: ReadonlySet<Apparatus> } {
  const had = new Set<Apparatus>()
  const text = claimed.replace(NOTE, (note: string, sic: string | undefined) => {
    had.add(sic ? 'sic' : 'emphasis')
    return ' '.repeat(note.length)
  })
  return { text, had }
}
