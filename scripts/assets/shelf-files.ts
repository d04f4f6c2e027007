import { cpSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Shelved } from '../corpus/shelf.ts'
import { bundle, publish } from './bundle.ts'
import { classicToo } from './classic-too.ts'
import { buildFonts } from './fonts.ts'
import { buildIcons } from './icons.ts'
import { ICON } from './paper-files.ts'

/** The sheets of the page that lists the papers. */
const SHEETS = ['style', 'tokens', 'home']

/**
 * Writes what is served beside the folders of several papers: what the page that lists them needs, and the `widget.js`
 * that fetches the chat of the paper which a page names.
 */
export async function buildShelfFiles(out: string, papers: readonly Shelved[]): Promise<void> {
  const [first] = papers
  if (!first) throw new RangeError('there is no paper')
  for (const sheet of SHEETS) cpSync(join(out, first.id, `${sheet}.css`), join(out, `${sheet}.css`))
  cpSync('SECURITY.md', join(out, 'security.md'))
  cpSync(ICON, join(out, 'icon.svg'))
  const titles = papers.map(({ folder }) => readFileSync(join(folder, 'generated/paper.json'), 'utf8'))
  await buildFonts(out, titles.join(''))
  await buildIcons(out, ICON)
  const made = await bundle('src/widget/of-several.ts', out, { PAPERS: JSON.stringify(papers.map(({ id }) => id)) })
  publish(out, '', 'widget', { ...made, text: classicToo(made.text) })
}
