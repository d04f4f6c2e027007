import { plain } from './message.ts'
import { hasWords } from './printed-words.ts'
import type { Footnote, Paper } from '../paper/paper.ts'

/** Somebody whom the notes cite, as printed: "David Hawk", "Human Rights Watch". */
export interface Cited {
  readonly name: string
  /** The notes whose citations, resolved, have the name. */
  readonly notes: readonly Footnote[]
}

/** Where a citation begins within a note, behind words of the author's own. */
const OPENING = /^.*(?:\b(?:[Ss]ee|[Ss]ee also|[Cc]f\.|from|also),? |\d\.? (?:See also,? )?|[,;] and )(?=\p{Lu})/u

/** Who stands before a title: authors and their bodies, from the beginning of a citation to its quotation mark. */
function namesIn({ text }: Footnote): string[] {
  const heads = [...text.matchAll(/([^“”]+), “/gu)].map((match) => (match[1] ?? '').replace(OPENING, ''))
  return heads.flatMap((head) => head.split(/, (?=\p{Lu})/u)).filter((name) => /^\p{Lu}/u.test(name))
}

const known = new WeakMap<Paper, readonly Cited[]>()

/** Everybody whom the paper's notes cite, in the order of their first citation; worked out once a paper. */
export function citedIn(paper: Paper): readonly Cited[] {
  let all = known.get(paper)
  if (!all) {
    const names = new Set(paper.footnotes.flatMap(namesIn))
    all = [...names].map((name) => ({ name, notes: paper.footnotes.filter(({ resolved }) => resolved.includes(name)) }))
    known.set(paper, all)
  }
  return all
}

/** A person's or body's name as two or three capitalised words, any of which may stand for it. */
const PERSONAL = /^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,2}$/u

/** Whether the paper's paragraphs have a word. */
const isCommon = (paper: Paper, word: string): boolean =>
  paper.passages.some(({ kind, text }) => kind !== 'byline' && hasWords(text, word))

/**
 * The name that some words stand for: the whole name, or one word of it that the paper's paragraphs do not use
 * ("Hawk", not "Human").
 *
 * @param words as `plain` writes them
 */
export function citedAs(paper: Paper, words: string): Cited | undefined {
  const all = citedIn(paper)
  const whole = all.find(({ name }) => plain(name) === words)
  if (whole) return whole
  const part = all.find(({ name }) => PERSONAL.test(name) && name.split(' ').some((word) => plain(word) === words))
  return part && !isCommon(paper, words) ? part : undefined
}
