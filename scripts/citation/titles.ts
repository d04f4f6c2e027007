import { escapedForTex } from './tex.ts'

/** The titles of works for programs that set them in a case of their own: names must be told from other words. */
export interface Titles {
  /**
   * As CSL-JSON has a title: set like a sentence, names marked. Styles that set titles like sentences leave it as it is,
   * those that capitalise them do so themselves.
   */
  csl(title: string): string
  /** As BibTeX has a title: capitalised as printed, names in braces; styles may change the case of all else. */
  bibtex(title: string): string
  /** Like a sentence, in plain text (Publication Manual, 7th ed., 6.17). */
  sentence(title: string): string
}

/** Abbreviations, and words with a capital inside: "U.S.", "UNHCR", "McDonald". They are names without being listed. */
const OBVIOUS = String.raw`(?:\p{Lu}\.){2,}|\p{L}*\p{Lu}\p{L}*\p{Lu}\p{L}*`
/** A word with a capital that opens neither the title nor what follows a colon or the end of a sentence. */
const WITHIN = String.raw`(?<!\p{L})(?<!(?:^|[:?!]\s+|\p{Ll}\.\s+)[“‘(]?)\p{Lu}\p{Ll}*(?!\p{L})`
const HAS_CAPITAL = /\S*\p{Lu}\S*/gu

const escapedForPattern = (name: string): string => name.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`)

/**
 * @param names that keep their capitals in every title, as names.json of a corpus lists them; where nobody has said,
 *   titles keep the case that they are printed in
 */
export function titlesWith(names: readonly string[] | undefined): Titles {
  if (!names) {
    const printed = (title: string): string => title
    return { csl: printed, sentence: printed, bibtex: (title) => `{${escapedForTex(title)}}` }
  }
  const longestFirst = names.toSorted((a, b) => b.length - a.length).map(escapedForPattern)
  const name = String.raw`(?<![\p{L}\p{N}])(?<name>${[...longestFirst, OBVIOUS].join('|')})(?![\p{L}\p{N}])`
  const namesOnly = new RegExp(name, 'gu')
  const namesAndCapitals = new RegExp(`${name}|${WITHIN}`, 'gu')
  const sentence = (title: string): string =>
    title.replaceAll(namesAndCapitals, (word, asName?: string) => asName ?? word.toLowerCase())
  return {
    sentence,
    csl: (title) => sentence(title).replaceAll(namesOnly, '<span class="nocase">$<name></span>'),
    bibtex: (title) =>
      title
        .split(namesOnly)
        .map(escapedForTex)
        .map((part, index) => (index % 2 === 1 ? part.replaceAll(HAS_CAPITAL, '{$&}') : part))
        .join(''),
  }
}
