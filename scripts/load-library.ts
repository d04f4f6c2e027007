import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Library } from '../src/answer/outcome.ts'
import { type BuiltCorpus, openLibrary } from '../src/library.ts'

/** Opens the built corpus in a folder, as the Worker opens it. */
export function loadLibrary(folder = 'corpus'): Library {
  const text = (file: string): string => readFileSync(join(folder, file), 'utf8')
  const corpus: BuiltCorpus = {
    paper: JSON.parse(text('generated/paper.json')),
    source: text('generated/source.txt'),
    index: JSON.parse(text('generated/index.json')),
    bank: JSON.parse(text('generated/bank.json')),
    model: JSON.parse(text('model.json')),
    aliases: JSON.parse(text('aliases.json')),
    suggestions: JSON.parse(text('suggestions.json')),
  }
  return openLibrary(corpus)
}
