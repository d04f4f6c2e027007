import MiniSearch, { type AsPlainObject } from 'minisearch'
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

/**
 * Loads a prebuilt index.
 *
 * @throws Error when it was built with other options or from another version of the paper
 */
export function loadIndex(artifact: IndexArtifact, paper: Paper, tokenize: Tokenizer): MiniSearch<PassageDocument> {
  if (artifact.options !== optionsFingerprint(tokenize)) {
    throw new Error('the index was built with other options: npm run build:corpus')
  }
  if (artifact.paper !== paper.version) throw new Error('the index was built from another paper: npm run build:corpus')
  return MiniSearch.loadJS(artifact.index, indexOptions(tokenize))
}
