import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PaperData } from '../../src/paper/types.ts'
import { defaultSuggestions } from './default-suggestions.ts'
import { buildCommand, ensureBuilt } from './ensure-built.ts'
import { hasLearnt } from './learnt.ts'

/**
 * What is served of a corpus, by the names under which it is bundled: where it stands in the folder, and what is taken
 * where it does not. The large ones are bundled as text: a start parses JSON in half the time that it takes to read an
 * object in a script, and need not parse all of it.
 */
const FILES = {
  'paper.json.txt': ['generated/paper.json'],
  'source.txt': ['generated/source.txt'],
  'index.json.txt': ['generated/index.json'],
  'citations.json.txt': ['generated/citations.json'],
  'sources.json.txt': ['generated/sources.json'],
  // What was learnt from the corpus's question bank, or what the build made of the paper alone.
  'encoder.bin': ['{learnt}encoder.bin'],
  'model.json': ['{learnt}model.json'],
  'aliases.json': ['aliases.json', { text: '{}' }],
  'suggestions.json': ['suggestions.json'],
  'glossary.tsv': ['glossary.tsv', { text: '' }],
  'glosses.tsv': ['glosses.tsv', { text: '' }],
  'history.json': ['history.json', { text: '[]' }],
  'accuracy.json.txt': ['evaluation/results.json', { text: 'null' }],
} as const satisfies Readonly<Record<string, readonly (string | { readonly text: string })[]>>

export type ReadyFile = keyof typeof FILES

/** A corpus as it is bundled: every file, as it stands or by its default. */
export type ReadyCorpus = Readonly<Record<ReadyFile, Buffer>>

/**
 * Reads what is served of a corpus; one that was never built is built.
 *
 * @throws Error in one line for a folder that is no corpus or changed since it was built
 */
export function readReadyCorpus(folder: string): ReadyCorpus {
  ensureBuilt(folder)
  const isLearnt = hasLearnt(folder)
  const read = (places: readonly (string | { readonly text: string })[]): Buffer | undefined => {
    const [first, ...others] = places
    if (first === undefined) return undefined
    if (typeof first !== 'string') return Buffer.from(first.text)
    // One of the two alone is of no use beside the other's default.
    const path = join(folder, first.replace('{learnt}', isLearnt ? '' : 'generated/'))
    return existsSync(path) ? readFileSync(path) : read(others)
  }
  const found = Object.entries(FILES).map(([name, places]) => [name, read(places)] as const)
  const files = Object.fromEntries(found) as Record<ReadyFile, Buffer | undefined>
  files['suggestions.json'] ??= Buffer.from(
    JSON.stringify(defaultSuggestions(JSON.parse(String(files['paper.json.txt'])) as PaperData)),
  )
  const missing = Object.entries(files).find(([, file]) => file === undefined)
  if (missing) throw new Error(`${folder} has no ${missing[0]}: ${buildCommand(folder)}`)
  return files as ReadyCorpus
}

/** The first file that stands in a folder otherwise than in a corpus; undefined where all are the same. */
export const differingFile = (corpus: ReadyCorpus, out: string): string | undefined =>
  Object.entries(corpus).find(([name, file]) => {
    const path = join(out, name)
    return !existsSync(path) || !readFileSync(path).equals(file)
  })?.[0]

/** Where the Worker and private mode import the corpus from that is served. */
export const READY = 'dist/corpus'

/** Writes a corpus where the Worker and the scripts of pages import it from; a file that says the same keeps its date. */
export function writeReadyCorpus(corpus: ReadyCorpus, out: string): void {
  mkdirSync(out, { recursive: true })
  for (const [name, file] of Object.entries(corpus)) {
    const path = join(out, name)
    if (!existsSync(path) || !readFileSync(path).equals(file)) writeFileSync(path, file)
  }
}
