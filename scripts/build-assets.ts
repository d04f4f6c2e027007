import { createHash } from 'node:crypto'
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'

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
const SCRIPTS = { widget: 'src/widget/define.ts' } as const

/** Bundles a script; returns its text. */
async function bundle(entry: string, define: Record<string, string> = {}): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    loader: { '.css': 'text', '.txt': 'text' },
    legalComments: 'none',
    define,
    write: false,
  })
  const [file] = outputFiles
  if (!file) throw new Error(`${entry} gave no script`)
  return file.text
}

/** Writes a script under its hash and, for sites that want the newest, under its plain name. */
function publish(name: string, text: string): BuiltScript {
  const digest = createHash('sha384').update(text).digest('base64')
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 10)
  writeFileSync(join(OUT, `${name}.${hash}.js`), text)
  writeFileSync(join(OUT, `${name}.js`), text)
  return { path: `/${name}.${hash}.js`, integrity: `sha384-${digest}` }
}

rmSync(OUT, { recursive: true, force: true })
mkdirSync(OUT, { recursive: true })
cpSync('src/site/assets', OUT, { recursive: true })
const built: Record<string, BuiltScript> = {}
for (const [name, entry] of Object.entries(SCRIPTS)) built[name] = publish(name, await bundle(entry))
writeFileSync('dist/assets.json', `${JSON.stringify(built, null, 2)}\n`)
