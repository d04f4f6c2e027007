import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { routes } from '../../src/contract/operations/routes.ts'
import { authorsOf, yearOf } from '../../src/paper/record.ts'
import type { PaperData } from '../../src/paper/types.ts'
import { pages } from '../../src/site/shell/page-list.ts'
import { ensureBuilt } from './ensure-built.ts'
import { readReadyCorpus, writeReadyCorpus } from './ready.ts'

/** A paper that is served beside others: its folder, and what its addresses are below. */
export interface Shelved {
  readonly folder: string
  readonly id: string
}

/** What can stand in an address as it is, and in a file's name: RFC 3986's unreserved characters without "." and "~". */
const ID = /^[\w-]{1,60}$/u

/** What already stands below the root: the calls and pages of the service, and the files of its own page. */
const TAKEN = new Set(
  [...Object.values(routes), ...Object.values(pages)]
    .map(({ path }) => path.split('/')[1] ?? '')
    .concat('fonts', 'og', 'ibid', 'webhooks', 'papers'),
)

/**
 * The papers that several folders name, each by the id of its record, else by the name of its folder.
 *
 * @throws Error in one line for a folder that is no corpus, and for an id that can't begin an address or is another's
 */
export function shelved(folders: readonly string[]): readonly Shelved[] {
  for (const folder of folders) ensureBuilt(folder)
  const papers = folders.map((folder) => {
    const { record } = JSON.parse(readFileSync(join(folder, 'generated/paper.json'), 'utf8')) as PaperData
    return { folder, id: record.id || basename(resolve(folder)) }
  })
  for (const [index, { folder, id }] of papers.entries()) {
    const fault = !ID.test(id)
      ? 'an address can’t begin with: use letters, digits, - and _'
      : TAKEN.has(id)
        ? 'Ibid has an address of its own for'
        : papers.findIndex((other) => other.id === id) < index
          ? 'another of the papers has'
          : undefined
    if (fault !== undefined) throw new Error(`${folder}: its record.json gives it the id “${id}”, which ${fault}`)
  }
  return papers
}

const PAPERS = 'dist/papers'

/** The parts of a corpus, as `openCorpus` of the Worker takes them, by the files that they are. */
export const MODULE = `export { default as aliases } from './aliases.json'
export { default as citations } from './citations.json.txt'
export { default as encoder } from './encoder.bin'
export { default as glossary } from './glossary.tsv'
export { default as glosses } from './glosses.tsv'
export { default as history } from './history.json'
export { default as index } from './index.json.txt'
export { default as model } from './model.json'
export { default as paper } from './paper.json.txt'
export { default as source } from './source.txt'
export { default as sources } from './sources.json.txt'
export { default as suggestions } from './suggestions.json'
export const accuracy = async () => (await import('./accuracy.json.txt')).default
`

/**
 * One entry of the list that the Worker imports.
 *
 * @param module where it loads the paper from; undefined for the first, which is opened at start from where the only one
 *   would be
 */
export function entryOf({ folder, id }: Shelved, files: object, module: string | undefined): string {
  const { record } = JSON.parse(readFileSync(join(folder, 'generated/paper.json'), 'utf8')) as PaperData
  const listed = { id, title: record.title, authors: authorsOf(record), year: yearOf(record) ?? null, files }
  const load = module === undefined ? '' : `, load: () => import('${module}')`
  return `  { ...${JSON.stringify(listed)}${load} },\n`
}

/**
 * Writes `dist/shelf.js`, the papers that the Worker serves beside one another, and all that it loads at need; an empty
 * list where there is one paper.
 *
 * @param files what pages need to know of each paper's files
 */
export function writeShelf(papers: readonly Shelved[], files: readonly object[]): void {
  rmSync(PAPERS, { recursive: true, force: true })
  const several = papers.length > 1 ? papers : []
  for (const { folder, id } of several.slice(1)) {
    const out = join(PAPERS, id)
    mkdirSync(out, { recursive: true })
    writeReadyCorpus(readReadyCorpus(folder), out)
    writeFileSync(join(out, 'corpus.js'), MODULE)
  }
  const entries = several.map((paper, index) =>
    entryOf(paper, files[index] ?? {}, index === 0 ? undefined : `./papers/${paper.id}/corpus.js`),
  )
  writeFileSync('dist/shelf.js', `export default [\n${entries.join('')}]\n`)
}
