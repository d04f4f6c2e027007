import MiniSearch, { type AsPlainObject } from 'minisearch'
import type { Paper } from '../paper/paper.ts'
import { INDEX_OPTIONS, optionsFingerprint, type PassageDocument } from './options.ts'

/** The prebuilt index as the build writes it. */
export interface IndexArtifact {
  /** `optionsFingerprint()` of the build. */
  readonly options: string
  /** `Paper.version` of the paper that was indexed. */
  readonly paper: string
  readonly index: AsPlainObject
}

const documentsOf = (paper: Paper): PassageDocument[] =>
  paper.passages.map((passage) => ({
    id: passage.id,
    text: passage.text,
    section: passage.section.title,
    notes: passage.footnotes.map(({ footnote }) => footnote.resolved).join(' '),
  }))

/** Builds the index of a paper; the same paper gives the same bytes. */
export function buildIndex(paper: Paper): IndexArtifact {
  const index = new MiniSearch<PassageDocument>(INDEX_OPTIONS)
  index.addAll(documentsOf(paper))
  return { options: optionsFingerprint(), paper: paper.version, index: index.toJSON() }
}

/**
 * Loads a prebuilt index.
 *
 * @throws Error when it was built with other options or from another version of the paper
 */
export function loadIndex(artifact: IndexArtifact, paper: Paper): MiniSearch<PassageDocument> {
  if (artifact.options !== optionsFingerprint())
    throw new Error('the index was built with other options: npm run build:corpus')
  if (artifact.paper !== paper.version) throw new Error('the index was built from another paper: npm run build:corpus')
  return MiniSearch.loadJS(artifact.index, INDEX_OPTIONS)
}
