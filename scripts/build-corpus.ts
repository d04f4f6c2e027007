import { readFileSync, writeFileSync, existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { openPaper } from '../src/paper/paper.ts'
import { buildIndex } from '../src/retrieval/artifact.ts'
import { type Aliases, tokenizer } from '../src/retrieval/words.ts'
import { encodeBank } from './bank/encode.ts'
import { readBank } from './bank/read.ts'
import { readCorpus } from './corpus/read.ts'
import { CorpusError } from './corpus/error.ts'
import type { Proof } from './corpus/proof.ts'

/**
 * Proves and builds a corpus: `build-corpus [folder] [--check]`. Writes `generated/` in the folder, or with --check
 * fails when what stands there is not what would be written.
 */
const args = process.argv.slice(2)
const check = args.includes('--check')
const folder = args.find((arg) => !arg.startsWith('--')) ?? 'corpus'

function report(proof: Proof): string {
  const list = (title: string, items: readonly string[]): string => `${title} (${items.length}): ${items.join(' · ')}`
  return [
    `accounted for, in characters: ${Object.entries(proof.characters)
      .map(([role, n]) => `${role} ${n}`)
      .join(', ')}`,
    list('running heads', proof.runningHeads),
    list('line-end hyphens undone', proof.undone),
    list('line-end hyphens kept', proof.kept),
    list(
      'emendations',
      proof.emendations.map((e) => `“${e.printed}” → “${e.reading}” (paper.md:${e.line})`),
    ),
  ].join('\n')
}

function build(): void {
  const { paper, source, sources, citations, proof } = readCorpus(folder)
  const opened = openPaper(paper, source)
  const tokenize = tokenizer(JSON.parse(readFileSync(join(folder, 'aliases.json'), 'utf8')) as Aliases)
  const files = {
    'paper.json': `${JSON.stringify(paper)}\n`,
    'source.txt': source,
    'sources.json': `${JSON.stringify(sources)}\n`,
    'citations.json': `${JSON.stringify(citations)}\n`,
    'index.json': `${JSON.stringify(buildIndex(opened, tokenize))}\n`,
    'bank.json': `${JSON.stringify(encodeBank(opened, readBank(join(folder, 'bank')), tokenize))}\n`,
  }
  const generated = join(folder, 'generated')
  const stale = Object.entries(files).filter(([name, text]) => {
    const path = join(generated, name)
    return !existsSync(path) || readFileSync(path, 'utf8') !== text
  })
  console.log(report(proof))
  if (check && stale.length > 0) {
    throw new Error(`stale: ${stale.map(([name]) => name).join(', ')} in ${generated}; run npm run build:corpus`)
  }
  if (check) return
  mkdirSync(generated, { recursive: true })
  for (const [name, text] of stale) writeFileSync(join(generated, name), text)
  console.log(`version ${paper.version}: ${paper.passages.length} passages, ${paper.footnotes.length} footnotes`)
}

try {
  build()
} catch (error) {
  if (!(error instanceof CorpusError || error instanceof Error)) throw error
  console.error(error.message)
  process.exitCode = 1
}
