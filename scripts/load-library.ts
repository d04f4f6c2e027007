import { openGlossary } from '../src/answer/glossary.ts'
import type { Library } from '../src/answer/library.ts'
import { type BuiltCorpus, openLibrary } from '../src/library.ts'
import { corpusFolder } from './corpus-folder.ts'
import { readReadyCorpus, type ReadyFile } from './corpus/ready.ts'

/**
 * Reads a built corpus from its folder, as the Worker gets it; one that was never built is built.
 *
 * @throws Error in one line for a folder that is no corpus or changed since it was built
 */
export function readBuiltCorpus(folder = corpusFolder()): BuiltCorpus {
  const files = readReadyCorpus(folder)
  const json = (file: ReadyFile) => JSON.parse(String(files[file]))
  const { 'encoder.bin': encoder } = files
  return {
    paper: json('paper.json.txt'),
    source: String(files['source.txt']),
    index: json('index.json.txt'),
    encoder: new Uint8Array(encoder).buffer,
    model: json('model.json'),
    aliases: json('aliases.json'),
    suggestions: json('suggestions.json'),
    glossary: openGlossary(String(files['glossary.tsv'])),
    glosses: String(files['glosses.tsv']),
    citations: json('citations.json.txt'),
    sources: json('sources.json.txt'),
  }
}

/** Opens the built corpus in a folder, as the Worker opens it. */
export const loadLibrary = (folder?: string): Library => openLibrary(readBuiltCorpus(folder))
