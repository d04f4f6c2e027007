import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { openGlossary } from '../src/answer/glossary.ts'
import type { Library } from '../src/answer/library.ts'
import { type BuiltCorpus, openLibrary } from '../src/library.ts'

/** Reads a built corpus from its folder. */
export function readBuiltCorpus(folder = 'corpus'): BuiltCorpus {
  const text = (file: string): string => readFileSync(join(folder, file), 'utf8')
  return {
    paper: JSON.parse(text('generated/paper.json')),
    source: text('generated/source.txt'),
    index: JSON.parse(text('generated/index.json')),
    encoder: new Uint8Array(readFileSync(join(folder, 'encoder.bin'))).buffer,
    model: JSON.parse(text('model.json')),
    aliases: JSON.parse(text('aliases.json')),
    suggestions: JSON.parse(text('suggestions.json')),
    glossary: existsSync(join(folder, 'glossary.tsv')) ? openGlossary(text('glossary.tsv')) : undefined,
    glosses: existsSync(join(folder, 'glosses.tsv')) ? text('glosses.tsv') : '',
    citations: JSON.parse(text('generated/citations.json')),
    sources: JSON.parse(text('generated/sources.json')),
  }
}

/** Opens the built corpus in a folder, as the Worker opens it. */
export const loadLibrary = (folder?: string): Library => openLibrary(readBuiltCorpus(folder))
