import { appendFileSync, cpSync, existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { operations } from '../../src/contract/operations/operations.ts'
import { openPaper } from '../../src/paper/paper.ts'
import { DEFAULT } from '../corpus-folder.ts'
import { loadLibrary, readBuiltCorpus } from '../load-library.ts'
import { buildVersion } from './build-version.ts'
import { bundle, type BuiltScript, publish } from './bundle.ts'
import { classicToo } from './classic-too.ts'
import { constantsOf } from './constants.ts'
import { documentation } from './documentation.ts'
import { examplesOf } from './examples.ts'
import { buildFonts } from './fonts.ts'
import { buildIcons } from './icons.ts'
import { writeOffline } from './offline.ts'
import { openApiDocument } from './openapi.ts'
import { placePictures } from './place-pictures.ts'
import { sideNoteRules } from './side-notes.ts'

/** What browsers with SVG show for a page; the other icons are drawn from it. */
export const ICON = 'src/site/shell/icon.svg'

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

/** Where the files of a paper stand. */
interface Where {
  /** The folder that they are written to. */
  readonly out: string
  /** What their addresses begin with: "" for the only paper of a service, "/dubois" for one of several. */
  readonly base: string
}

/**
 * Builds the files that are served for a paper, which must stand where scripts of pages import it from (scripts/corpus/ready.ts).
 *
 * @returns what pages need to know of them: each script with its hash, the offline file with its checksum, the serif
 */
export async function buildPaperFiles(folder: string, { out, base }: Where): Promise<object> {
  const { paper, source } = readBuiltCorpus(folder)
  mkdirSync(out, { recursive: true })
  for (const file of FILES) cpSync(file, join(out, basename(file)))
  appendFileSync(join(out, 'paper.css'), sideNoteRules(paper))
  const serif = await buildFonts(out, source + JSON.stringify(paper.record))
  await buildIcons(out, ICON)
  await placePictures(folder, openPaper(paper, source), join(out, 'og'))
  const built = await buildScripts(folder, { out, base })
  const library = loadLibrary(folder)
  const offline = await writeOffline(out, library.paper, folder, base)
  if (base !== '') belowBase(join(out, 'fonts.css'))

  const examples = await examplesOf(library, operations)
  const openApi = openApiDocument(library.paper.record, examples, base)
  writeFileSync(`${out}/openapi.json`, `${JSON.stringify(openApi, null, 1)}\n`)
  writeFileSync(`${out}/docs.json`, `${JSON.stringify(documentation(openApi, examples))}\n`)

  cpSync('SECURITY.md', `${out}/security.md`)
  for (const drawing of ['reliability.svg', 'rivals.svg']) {
    const path = join(folder, 'evaluation', drawing)
    if (existsSync(path)) cpSync(path, `${out}/accuracy/${drawing}`)
  }
  return { ...built, offline, serif, build: buildVersion() }
}

/** The fonts are beside the sheet that names them. */
const belowBase = (sheet: string): void =>
  writeFileSync(sheet, readFileSync(sheet, 'utf8').replaceAll("url('/fonts/", "url('fonts/"))

async function buildScripts(folder: string, { out, base }: Where): Promise<Record<string, BuiltScript>> {
  const built: Record<string, BuiltScript> = {}
  for (const [name, { entry, budget }] of Object.entries(SCRIPTS)) {
    const bundled = await bundle(entry, out, constantsOf(folder, built['local']?.path ?? '', base))
    // The one that other people's pages load, in whatever way.
    const made = name === 'widget' ? { ...bundled, text: classicToo(bundled.text) } : bundled
    const size = gzipSync(made.text).length
    console.log(`${name}: ${size} bytes gzip of ${budget}`)
    if (size > budget && name === 'local') {
      console.warn('private mode is off: the paper and its encoder are more than a page should load')
      continue
    }
    // Another paper's title and questions, and an address below that of the service, may be longer than what the budgets leave room for.
    if (size > budget && folder === DEFAULT && base === '') {
      throw new RangeError(`${name} weighs ${size} bytes gzip; its budget is ${budget}`)
    }
    built[name] = publish(out, base, name, made)
  }
  return built
}
