import { readFileSync, writeFileSync, existsSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { type BuiltTexts, type History, keepHistory, versionOf } from '../src/paper/history.ts'
import { openPaper, type Paper } from '../src/paper/paper.ts'
import type { PaperData } from '../src/paper/types.ts'
import { buildIndex } from '../src/retrieval/artifact.ts'
import { type Aliases, tokenizer } from '../src/retrieval/words.ts'
import { corpusFolder } from './corpus-folder.ts'
import { readAliases } from './corpus/aliases.ts'
import { readCorpus } from './corpus/read.ts'
import { CorpusError } from './corpus/error.ts'
import { inputsOf, MADE_FROM } from './corpus/inputs.ts'
import { notesReportText } from './corpus/notes/report.ts'
import type { Proof } from './corpus/proof.ts'
import { hasLearnt, LEARNT } from './corpus/learnt.ts'
import { lostLanguage } from './corpus/lost-language.ts'
import { reopen } from './corpus/reopen.ts'
import { encoderWithoutBank, modelWithoutBank } from './general/without-bank.ts'

/**
 * Proves and builds a corpus: `build-corpus [folder] [--check] [--strict]`, where no folder is named that of IBID_CORPUS.
 * Writes `generated/` in the folder, and into `history.json` what changes there; or with --check fails when what stands
 * there is not what would be written. With --strict it fails where a short form of a note is not resolved.
 */
const args = process.argv.slice(2)
const check = args.includes('--check')
const strict = args.includes('--strict')
const folder = args.find((arg: string) => !arg.startsWith('--')) ?? corpusFolder()

function report(proof: Proof | undefined): string {
  if (!proof) return 'the transcription was not proved against a source: corpus.json names no raw text'
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

/** Keeps what stood until now for the permalinks that quote it. */
function keep(paper: PaperData, source: string): void {
  const [data, text] = ['paper.json', 'source.txt'].map((name) => join(folder, 'generated', name))
  if (data === undefined || text === undefined || !existsSync(data) || !existsSync(text)) return
  const before = versionOf(JSON.parse(readFileSync(data, 'utf8')) as BuiltTexts, readFileSync(text, 'utf8'))
  const path = join(folder, 'history.json')
  const history = existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as History) : []
  const kept = keepHistory(history, before, versionOf(paper, source))
  if (kept !== history) writeFileSync(path, `${JSON.stringify(kept, null, 2)}\n`)
}

/** What serves a paper from whose question bank nothing was learnt. */
const withoutBank = (paper: Paper, aliases: Aliases) => ({
  'encoder.bin': new Uint8Array(encoderWithoutBank(paper, aliases)),
  'model.json': `${JSON.stringify(modelWithoutBank(), null, 2)}\n`,
})

function build(): void {
  const { paper, source, sources, citations, proof, notes, links } = readCorpus(folder)
  const opened = openPaper(paper, source)
  const aliases = readAliases(folder)
  const files: Record<string, string | Uint8Array> = {
    'paper.json': `${JSON.stringify(paper)}\n`,
    'source.txt': source,
    'sources.json': `${JSON.stringify(sources)}\n`,
    'citations.json': `${JSON.stringify(citations)}\n`,
    'index.json': `${JSON.stringify(buildIndex(opened, tokenizer(aliases)))}\n`,
    ...(hasLearnt(folder) ? {} : withoutBank(opened, aliases)),
    [MADE_FROM]: `${JSON.stringify(inputsOf(folder), null, 2)}\n`,
  }
  const generated = join(folder, 'generated')
  const stale = Object.entries(files).filter(([name, content]) => {
    const path = join(generated, name)
    if (!existsSync(path)) return true
    // Another machine may round otherwise in the last bit.
    if (check && name === 'encoder.bin') return false
    return !readFileSync(path).equals(Buffer.from(content))
  })
  console.log(report(proof))
  if (links.length > 0) {
    console.log(
      `links to no page of the web, of which only the words are kept (${links.length}): ${links.map(({ text, target }) => `${text} → ${target}`).join(' · ')}`,
    )
  }
  console.log(notesReportText(notes))
  const lost = lostLanguage(paper.record)
  if (lost !== undefined) console.log(lost)
  if (strict && notes.unresolved.length > 0) throw new Error(`${notes.unresolved.length} short forms are not resolved`)
  if (check && stale.length > 0) {
    throw new Error(`stale: ${stale.map(([name]) => name).join(', ')} in ${generated}; run npm run build:corpus`)
  }
  if (check) return
  keep(paper, source)
  mkdirSync(generated, { recursive: true })
  for (const [name, content] of stale) writeFileSync(join(generated, name), content)
  // What served the paper before something was learnt.
  if (hasLearnt(folder)) for (const name of LEARNT) rmSync(join(generated, name), { force: true })
  reopen(generated, aliases)
  console.log(`version ${paper.version}: ${paper.passages.length} passages, ${paper.footnotes.length} footnotes`)
}

try {
  build()
} catch (error) {
  if (!(error instanceof CorpusError || error instanceof Error)) throw error
  console.error(error.message)
  process.exitCode = 1
}
