import { oncePer } from './once-per.ts'
import type { Footnote, Paper } from './paper.ts'

/** Somebody whom the notes cite, as printed: "David Hawk", "Human Rights Watch". */
export interface Cited {
  readonly name: string
  /** The notes whose citations, resolved, have the name. */
  readonly notes: readonly Footnote[]
}

/** Where a citation begins within a note, after words of the author's own. */
const OPENING = /^.*(?:\b(?:[Ss]ee|[Ss]ee also|[Cc]f\.|from|also),? |\d\.? (?:See also,? )?|[,;] and )(?=\p{Lu})/u

/**
 * What stands before a quotation mark, from the mark before it on. It is tried nowhere else: tried from every letter of a
 * long note, it took longer than the answer to a paper's first question.
 */
const HEAD = /(?<![^“”])([^“”]+), “/gu

/** Who stands before a title: authors and their bodies, from the beginning of a citation to its quotation mark. */
function namesIn({ text }: Footnote): string[] {
  const heads = [...text.matchAll(HEAD)].map((match) => (match[1] ?? '').replace(OPENING, ''))
  return heads.flatMap((head) => head.split(/, (?=\p{Lu})/u)).filter((name) => /^\p{Lu}/u.test(name))
}

/** Everybody whom the paper's notes cite, in the order of their first citation. */
export const citedIn = oncePer(({ footnotes }: Paper): readonly Cited[] => {
  const names = new Set(footnotes.flatMap(namesIn))
  return [...names].map((name) => ({ name, notes: footnotes.filter(({ resolved }) => resolved.includes(name)) }))
})
