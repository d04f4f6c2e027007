import { copyFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Paper } from '../../src/paper/paper.ts'
import { workOf } from '../../src/paper/record.ts'
import { card } from '../pictures/card.ts'

/**
 * Puts the pictures of quotations where links to them lead (scripts/build-pictures.ts draws them); in place of each that
 * was not drawn, a plain one of the paper's title.
 *
 * @param folder the corpus; @param out where the pictures are served from
 */
export async function placePictures(folder: string, paper: Paper, out: string): Promise<void> {
  mkdirSync(out, { recursive: true })
  const missing: string[] = []
  for (const { id } of [...paper.passages, ...paper.footnotes]) {
    const path = join(folder, 'pictures', `${id}.png`)
    if (existsSync(path)) copyFileSync(path, join(out, `${id}.png`))
    else missing.push(id)
  }
  if (missing.length === 0) return
  // What draws takes a while to load.
  const { draw } = await import('../pictures/draw.ts')
  const plain = await draw(card(paper.record.title, null, workOf(paper.record)))
  for (const id of missing) writeFileSync(join(out, `${id}.png`), plain)
}
