import { createHash } from 'node:crypto'
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build, type Plugin, transform } from 'esbuild'
import type { BibliographicRecord } from '../src/paper/types.ts'

/**
 * Builds what is served as files into `dist/assets`, and `dist/assets.json`, which names each script with its hash, so
 * that pages can hold a browser to it (Subresource Integrity). wrangler runs it before it serves or deploys.
 */
const OUT = 'dist/assets'

export interface BuiltScript {
  /** Where it is served under its hash: what stands there never changes. */
  readonly path: string
  /** For `<script integrity>`. */
  readonly integrity: string
}

/** Scripts in the order of need: one may name those before it. */
const SCRIPTS = {
  widget: 'src/widget/define.ts',
  home: 'src/site/client/home.ts',
  embed: 'src/site/client/embed.ts',
} as const

/** Style sheets that scripts take in as text are minified like the scripts. */
const styleText: Plugin = {
  name: 'style-text',
  setup(plugin) {
    plugin.onLoad({ filter: /\.css$/ }, async ({ path }) => {
      const { code } = await transform(readFileSync(path, 'utf8'), { loader: 'css', minify: true, target: 'es2022' })
      return { contents: code, loader: 'text' }
    })
  },
}

/** Bundles a script; what it imports only at need is written beside it, under names with their hashes. */
async function bundle(entry: string, define: Record<string, string>): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    outdir: OUT,
    bundle: true,
    splitting: true,
    chunkNames: 'part.[hash]',
    minify: true,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    loader: { '.txt': 'text' },
    plugins: [styleText],
    legalComments: 'none',
    define,
    write: false,
  })
  const [main, ...parts] = outputFiles
  if (!main) throw new Error(`${entry} gave no script`)
  for (const part of parts) writeFileSync(part.path, part.text)
  return main.text
}

/** Writes a script under its hash and, for sites that want the newest, under its plain name. */
function publish(name: string, text: string): BuiltScript {
  const digest = createHash('sha384').update(text).digest('base64')
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 10)
  writeFileSync(join(OUT, `${name}.${hash}.js`), text)
  writeFileSync(join(OUT, `${name}.js`), text)
  return { path: `/${name}.${hash}.js`, integrity: `sha384-${digest}` }
}

const json = (file: string): unknown => JSON.parse(readFileSync(join('corpus', file), 'utf8'))

/** What the chat names of the corpus before it asks: the work, and questions to begin with. */
const { author, title, issued } = json('record.json') as BibliographicRecord
const ofCorpus = {
  work: {
    author: author.map(({ given, family }) => `${given} ${family}`).join(', '),
    title,
    year: String(issued['date-parts'][0]?.[0]),
  },
  suggestions: json('suggestions.json'),
}

/** A text as a constant of the scripts. */
const constant = (text: string): string => JSON.stringify(text)

rmSync(OUT, { recursive: true, force: true })
mkdirSync(OUT, { recursive: true })
cpSync('src/site/assets', OUT, { recursive: true })
const built: Record<string, BuiltScript> = {}
for (const [name, entry] of Object.entries(SCRIPTS)) {
  const text = await bundle(entry, {
    LOCAL_SCRIPT: constant('./local.js'),
    CORPUS: constant(JSON.stringify(ofCorpus)),
  })
  built[name] = publish(name, text)
  console.log(`${name}: ${gzipSync(text).length} bytes gzip`)
}
writeFileSync('dist/assets.json', `${JSON.stringify(built, null, 2)}\n`)
