import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { openPaper } from '../src/paper/paper.ts'
import type { PaperData } from '../src/paper/types.ts'
import { corpusFolder } from './corpus-folder.ts'
import type { Element } from './pictures/card.ts'
import { cards } from './pictures/cards.ts'
import { draw, palette } from './pictures/draw.ts'

/**
 * Draws the picture of every passage and footnote, which services show beside a link to it: `build-pictures [--check]`.
 * Only what has changed is drawn; with --check it fails when anything has.
 */
const CORPUS = corpusFolder()
const OUT = join(CORPUS, 'pictures')
const MANIFEST = join(OUT, 'pictures.json')

const require = createRequire(import.meta.url)

/** What a picture is drawn from: the card, the colours and the code that draws. It is drawn again when any of them changes. */
function hashOf(element: Element): string {
  const versions = ['satori', '@resvg/resvg-wasm', '@fontsource/source-serif-4'].map((name) => {
    const { devDependencies } = require('../package.json') as { devDependencies: Record<string, string> }
    return devDependencies[name]
  })
  return createHash('sha256')
    .update(JSON.stringify([element, palette(), versions]))
    .digest('hex')
    .slice(0, 16)
}

const paper = openPaper(
  JSON.parse(readFileSync(join(CORPUS, 'generated/paper.json'), 'utf8')) as PaperData,
  readFileSync(join(CORPUS, 'generated/source.txt'), 'utf8'),
)
const wanted = cards(paper)
const hashes = Object.fromEntries([...wanted].map(([id, element]) => [id, hashOf(element)]))
const drawn = (existsSync(MANIFEST) ? JSON.parse(readFileSync(MANIFEST, 'utf8')) : {}) as Record<string, string>
const stale = [...wanted].filter(([id]) => drawn[id] !== hashes[id] || !existsSync(join(OUT, `${id}.png`)))
const left = existsSync(OUT)
  ? readdirSync(OUT).filter((file) => file.endsWith('.png') && !wanted.has(file.slice(0, -4)))
  : []

if (process.argv.includes('--check')) {
  if (stale.length + left.length > 0) {
    console.error(`stale: ${stale.length + left.length} pictures in ${OUT}; run npm run build:pictures`)
    process.exitCode = 1
  }
} else {
  mkdirSync(OUT, { recursive: true })
  for (const file of left) rmSync(join(OUT, file))
  for (const [id, element] of stale) writeFileSync(join(OUT, `${id}.png`), await draw(element))
  writeFileSync(MANIFEST, `${JSON.stringify(hashes, null, 2)}\n`)
  console.log(`${stale.length} of ${wanted.size} pictures drawn`)
}
