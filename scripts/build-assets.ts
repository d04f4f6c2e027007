import { appendFileSync, cpSync, existsSync, globSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { bundle, type BuiltScript, publish } from './assets/bundle.ts'
import { classicToo } from './assets/classic-too.ts'
import { buildVersion } from './assets/build-version.ts'
import { constantsOf } from './assets/constants.ts'
import { writeOffline } from './assets/offline.ts'
import { buildFonts } from './assets/fonts.ts'
import { buildIcons } from './assets/icons.ts'
import { sideNoteRules } from './assets/side-notes.ts'
import { documentation } from './assets/documentation.ts'
import { examplesOf } from './assets/examples.ts'
import { openApiDocument } from './assets/openapi.ts'
import { corpusFolder, DEFAULT } from './corpus-folder.ts'
import { ensureBuilt } from './corpus/ensure-built.ts'
import { READY, readReadyCorpus, writeReadyCorpus } from './corpus/ready.ts'
import { placePictures } from './assets/place-pictures.ts'
import { openPaper } from '../src/paper/paper.ts'
import { loadLibrary, readBuiltCorpus } from './load-library.ts'
import { operations } from '../src/contract/operations/operations.ts'
import { headersFile } from '../src/http/headers.ts'

/**
 * Builds what is served as files into `dist/assets`, and `dist/assets.json`, which names each script with its hash, so that
 * pages can hold a browser to it (Subresource Integrity), and the offline file with its checksum. wrangler runs it before it serves or deploys.
 */
const OUT = 'dist/assets'

/** What browsers with SVG show for a page; the other icons are drawn from it. */
const ICON = 'src/site/shell/icon.svg'

/** What is served as it stands in the pages' folders; the offline file has its sheet in itself. */
const FILES = [ICON, ...globSync('src/site/*/*.css', { exclude: ['src/site/offline/*'] })]

/**
 * Scripts, and the most bytes that each may weigh, gzipped; one may name those before it. What private mode weighs is the
 * corpus’s doing, so it is left out where it is too much; the others are ours, and fail.
 */
const SCRIPTS = {
  local: { entry: 'src/local/local.ts', budget: 600_000 },
  widget: { entry: 'src/widget/define.ts', budget: 10_500 },
  home: { entry: 'src/site/home/home.client.ts', budget: 11_000 },
  reader: { entry: 'src/site/paper/reader/reader.ts', budget: 5_000 },
  embed: { entry: 'src/site/embed/embed.client.ts', budget: 11_000 },
  docs: { entry: 'src/site/docs/docs.client.ts', budget: 2_000 },
  checker: { entry: 'src/site/check/checker/checker.tsx', budget: 16_000 },
  copying: { entry: 'src/site/shell/copying.client.ts', budget: 1_500 },
  shortcut: { entry: 'src/site/shell/shortcut.client.ts', budget: 1_000 },
} as const

const folder = corpusFolder()
try {
  ensureBuilt(folder)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}
const { paper, source } = readBuiltCorpus(folder)
writeReadyCorpus(readReadyCorpus(folder), READY)
rmSync(OUT, { recursive: true, force: true })
mkdirSync(OUT, { recursive: true })
for (const file of FILES) cpSync(file, join(OUT, basename(file)))
writeFileSync(join(OUT, '_headers'), headersFile())
appendFileSync(join(OUT, 'paper.css'), sideNoteRules(paper))
await buildFonts(OUT, source + JSON.stringify(paper.record))
await buildIcons(OUT, ICON)
await placePictures(folder, openPaper(paper, source), join(OUT, 'og'))
const built: Record<string, BuiltScript> = {}
for (const [name, { entry, budget }] of Object.entries(SCRIPTS)) {
  const bundled = await bundle(entry, OUT, constantsOf(folder, built['local']?.path ?? ''))
  // The one that other people's pages load, in whatever way.
  const made = name === 'widget' ? { ...bundled, text: classicToo(bundled.text) } : bundled
  const size = gzipSync(made.text).length
  console.log(`${name}: ${size} bytes gzip of ${budget}`)
  if (size > budget && name === 'local') {
    console.warn('private mode is off: the paper and its encoder are more than a page should load')
    continue
  }
  // Another paper's title and questions may be longer than what the budgets leave room for.
  if (size > budget && folder === DEFAULT) {
    throw new RangeError(`${name} weighs ${size} bytes gzip; its budget is ${budget}`)
  }
  built[name] = publish(OUT, name, made)
}
const library = loadLibrary(folder)
const offline = await writeOffline(OUT, library.paper, folder)
writeFileSync('dist/assets.json', `${JSON.stringify({ ...built, offline, build: buildVersion() }, null, 2)}\n`)

const examples = await examplesOf(library, operations)
const openApi = openApiDocument(library.paper.record, examples)
writeFileSync(`${OUT}/openapi.json`, `${JSON.stringify(openApi, null, 1)}\n`)
writeFileSync(`${OUT}/docs.json`, `${JSON.stringify(documentation(openApi, examples))}\n`)

cpSync('SECURITY.md', `${OUT}/security.md`)
for (const drawing of ['reliability.svg', 'rivals.svg']) {
  const path = join(folder, 'evaluation', drawing)
  if (existsSync(path)) cpSync(path, `${OUT}/accuracy/${drawing}`)
}
