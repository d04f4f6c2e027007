import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { severalOperations } from '../../src/contract/operations/several.ts'
import type { ShelvedPaper } from '../../src/http/shelf.ts'
import { authorsOf, yearOf } from '../../src/paper/record.ts'
import type { Shelved } from '../corpus/shelf.ts'
import { loadLibrary } from '../load-library.ts'
import { bundle, publish } from './bundle.ts'
import { classicToo } from './classic-too.ts'
import { examplesOfSeveral } from './examples.ts'
import { buildFonts } from './fonts.ts'
import { buildIcons } from './icons.ts'
import { openApiOfSeveral } from './openapi.ts'
import { ICON } from './paper-files.ts'

/** The sheets of the page that lists the papers. */
const SHEETS = ['style', 'tokens', 'home']

/**
 * Writes the files of a service of several papers that belong to none of them: those of the page that lists them, the
 * OpenAPI document of the calls over all, and the `widget.js` that loads the chat of the paper that a page names.
 */
export async function buildShelfFiles(out: string, papers: readonly Shelved[]): Promise<void> {
  const [first] = papers
  if (!first) throw new RangeError('there is no paper')
  for (const sheet of SHEETS) cpSync(join(out, first.id, `${sheet}.css`), join(out, `${sheet}.css`))
  cpSync('SECURITY.md', join(out, 'security.md'))
  cpSync(ICON, join(out, 'icon.svg'))
  const texts = papers.map(({ folder }) => readFileSync(join(folder, 'generated/paper.json'), 'utf8'))
  await buildFonts(out, texts.join(''))
  await buildIcons(out, ICON)
  const made = await bundle('src/widget/of-several.ts', out, { PAPERS: JSON.stringify(papers.map(({ id }) => id)) })
  publish(out, '', 'widget', { ...made, text: classicToo(made.text) })
  const shelf = papers.map(({ folder, id }): ShelvedPaper => {
    const library = loadLibrary(folder)
    const { record } = library.paper
    return {
      id,
      title: record.title,
      authors: authorsOf(record),
      year: yearOf(record) ?? null,
      open: async () => library,
    }
  })
  const titles = shelf.map(({ title }) => title)
  const openApi = openApiOfSeveral(titles, await examplesOfSeveral(shelf, severalOperations))
  writeFileSync(join(out, 'openapi.json'), `${JSON.stringify(openApi, null, 1)}\n`)
}
