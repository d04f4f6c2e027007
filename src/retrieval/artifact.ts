import MiniSearch, { type AsPlainObject, type Options } from 'minisearch'
import type { Paper } from '../paper/paper.ts'
import { indexOptions, optionsFingerprint, type PassageDocument } from './options.ts'
import type { Tokenizer } from './words.ts'

/** The prebuilt index as the build writes it. */
export interface IndexArtifact {
  /** `optionsFingerprint()` of the build. */
  readonly options: string
  /** `Paper.version` of the paper that was indexed. */
  readonly paper: string
  readonly index: AsPlainObject
}

/** The texts of a passage's notes, resolved, as they are indexed with it. */
const notesText = (paper: Paper, place: number): string =>
  (paper.passages[place]?.footnotes ?? []).map(({ footnote }) => footnote.resolved).join(' ')

const documentsOf = (paper: Paper): PassageDocument[] =>
  paper.passages.map((passage, place) => ({
    id: passage.id,
    text: passage.text,
    notes: notesText(paper, place),
  }))

/** Builds the index of a paper; the same paper gives the same bytes. */
export function buildIndex(paper: Paper, tokenize: Tokenizer): IndexArtifact {
  const index = new MiniSearch<PassageDocument>(indexOptions(tokenize))
  index.addAll(documentsOf(paper))
  return { options: optionsFingerprint(tokenize), paper: paper.version, index: index.toJSON() }
}

const numbered = <T>(entries: Readonly<Record<string, T>>): [number, T][] =>
  Object.entries(entries).map(([number, entry]) => [Number(number), entry])

/** The index of a paper, and whether a term is in it, told without a search. */
export type PaperIndex = MiniSearch<PassageDocument> & { readonly has: (term: string) => boolean }

/**
 * MiniSearch's index, which makes the tables of a term when the term is looked up, which is once (`printed-terms.ts`): a
 * question has a handful of terms, and to make the tables of all was the largest single part of a start. It finds whole
 * terms only, and nothing else is asked of it here (`options.ts`).
 */
class IndexByTerm extends MiniSearch<PassageDocument> {
  static open({ index, ...rest }: AsPlainObject, options: Options<PassageDocument>): PaperIndex {
    const opened = MiniSearch.loadJS<PassageDocument>({ ...rest, index: [] }, options)
    const terms = new Map(index)
    ;(opened as IndexByTerm)._index.get = (term) => {
      const fields = terms.get(term)
      return fields && new Map(numbered(fields).map(([field, counts]) => [field, new Map(numbered(counts))]))
    }
    return Object.assign(opened, { has: (term: string) => terms.has(term) })
  }
}

/**
 * Loads a prebuilt index.
 *
 * @throws Error when it was built with other options or from another version of the paper
 */
export function loadIndex(artifact: IndexArtifact, paper: Paper, tokenize: Tokenizer): PaperIndex {
  if (artifact.options !== optionsFingerprint(tokenize)) {
    throw new Error('the index was built with other options: npm run build:corpus')
  }
  if (artifact.paper !== paper.version) throw new Error('the index was built from another paper: npm run build:corpus')
  return IndexByTerm.open(artifact.index, indexOptions(tokenize))
}
