import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { headersFile } from '../src/http/headers.ts'
import { buildPaperFiles } from './assets/paper-files.ts'
import { buildShelfFiles } from './assets/shelf-files.ts'
import { corpusFolders } from './corpus-folder.ts'
import { ensureBuilt } from './corpus/ensure-built.ts'
import { READY, readReadyCorpus, writeReadyCorpus } from './corpus/ready.ts'
import { type Shelved, shelved, writeShelf } from './corpus/shelf.ts'

/**
 * Builds what is served as files into `dist/assets`, and `dist/assets.json`, which names each script with its hash, so that
 * pages can hold a browser to it (Subresource Integrity), and the offline file with its checksum. Of several papers, each
 * has its files in a folder of its own. wrangler runs it before it serves or deploys.
 */
const OUT = 'dist/assets'

/** Builds the files of a paper from where it is served from. */
function filesOf(folder: string, base: string): Promise<object> {
  writeReadyCorpus(readReadyCorpus(folder), READY)
  return buildPaperFiles(folder, { out: join(OUT, base), base })
}

async function build(papers: readonly Shelved[]): Promise<void> {
  rmSync(OUT, { recursive: true, force: true })
  mkdirSync(OUT, { recursive: true })
  const isAlone = papers.length === 1
  const files: object[] = []
  // The first comes last, as it stays where the Worker imports what it opens at start.
  for (const { folder, id } of papers.toReversed()) files.unshift(await filesOf(folder, isAlone ? '' : `/${id}`))
  writeFileSync('dist/assets.json', `${JSON.stringify(files[0], null, 2)}\n`)
  writeShelf(papers, files)
  if (!isAlone) {
    await buildShelfFiles(OUT, papers)
    console.log(
      `not offered over all papers: Slack, Teams, Discord, webhooks; each has them at its own address (/${papers[0]?.id}/slack)`,
    )
  }
  writeFileSync(join(OUT, '_headers'), headersFile(isAlone ? [] : papers.map(({ id }) => `/${id}`)))
}

/** The only paper needs no name for its addresses. */
function papersOf(folders: readonly string[]): readonly Shelved[] {
  if (folders.length > 1) return shelved(folders)
  return folders.map((folder) => {
    ensureBuilt(folder)
    return { folder, id: '' }
  })
}

let papers: readonly Shelved[]
try {
  papers = papersOf(corpusFolders())
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}
await build(papers)
