import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { deflateAsync } from '@gfx/zopfli'
import { build, type Plugin, transform } from 'esbuild'

/** A script as it was published. */
export interface BuiltScript {
  /** Where it is served under its hash: what stands there never changes. */
  readonly path: string
  /** For `<script integrity>`. */
  readonly integrity: string
}

/** Style sheets that scripts take in as text are minified like the scripts. */
export const styleText: Plugin = {
  name: 'style-text',
  setup(plugin) {
    plugin.onLoad({ filter: /\.css$/ }, async ({ path }) => {
      const { code } = await transform(readFileSync(path, 'utf8'), { loader: 'css', minify: true, target: 'es2022' })
      return { contents: code, loader: 'text' }
    })
  },
}

/** A file that is imported as "….bin?deflated" is its bytes, deflated and in base64, which `src/local/inflate.ts` reads. */
const deflated: Plugin = {
  name: 'deflated',
  setup(plugin) {
    plugin.onResolve({ filter: /\.bin\?deflated$/ }, ({ path, resolveDir }) => ({
      path: join(resolveDir, path.slice(0, path.indexOf('?'))),
      namespace: 'deflated',
    }))
    plugin.onLoad({ filter: /./, namespace: 'deflated' }, async ({ path }) => ({
      // Zopfli begins a block wherever the tables turn to bytes of another kind: 8 kB less than zlib.
      contents: Buffer.from(await deflateAsync(readFileSync(path), {})).toString('base64'),
      loader: 'text',
    }))
  },
}

/**
 * What copies and cites, what stands around an answer in the chat, what says a reply in another language, and what keeps
 * the report of a check are parts by themselves with all that they import, though a script has some of it as well: else what they share would be a part of
 * its own, which the script asks for before it can begin.
 */
const APART = [
  join('src', 'copying'),
  join('src', 'widget', 'extras'),
  join('src', 'languages'),
  join('src', 'site', 'check', 'checker', 'keeping'),
]

const apart: Plugin = {
  name: 'apart',
  setup(plugin) {
    plugin.onResolve({ filter: /\.(?:ts|css)$/ }, ({ path, resolveDir, pluginData, kind }) => {
      const file = join(resolveDir, path)
      const own = APART.find((folder) => file.includes(folder))
      // What one of them imports belongs to it; what it imports only at need may be the other.
      const part = kind === 'dynamic-import' ? own : ((pluginData as string | undefined) ?? own)
      return part === undefined ? undefined : { path: file, suffix: `?${part}`, pluginData: part }
    })
    plugin.onLoad({ filter: /\.ts$/ }, ({ path, suffix }) =>
      suffix === ''
        ? undefined
        : {
            contents: readFileSync(path, 'utf8'),
            loader: 'ts',
            resolveDir: dirname(path),
            pluginData: suffix.slice(1),
          },
    )
  },
}

interface Bundle {
  readonly text: string
  /** What it imports only at need: files to stand beside it, under names with their hashes. */
  readonly parts: readonly { readonly path: string; readonly text: string }[]
}

/**
 * Bundles a script.
 *
 * @param folder where its parts are to be written
 * @param define constants by their names, as JavaScript expressions
 * @param inOne without parts: what is imported at need is in it as well
 */
export async function bundle(
  entry: string,
  folder: string,
  define: Record<string, string>,
  { inOne = false } = {},
): Promise<Bundle> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    outdir: folder,
    bundle: true,
    splitting: !inOne,
    chunkNames: 'part.[hash]',
    minify: true,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    loader: { '.txt': 'text', '.tsv': 'text' },
    plugins: [styleText, deflated, ...(inOne ? [] : [apart])],
    // What the server renders as text, a page's script renders as elements, from the same components.
    alias: { 'hono/jsx/jsx-runtime': 'hono/jsx/dom/jsx-runtime' },
    legalComments: 'none',
    define,
    write: false,
  })
  const name = basename(entry).replace(/\.tsx?$/u, '.js')
  const main = outputFiles.find(({ path }) => basename(path) === name)
  const parts = outputFiles.filter((file) => file !== main)
  if (!main) throw new Error(`${entry} gave no script`)
  return { text: main.text, parts: parts.map(({ path, text }) => ({ path, text })) }
}

/**
 * Writes a script under its hash and, for sites that want the newest, under its plain name.
 *
 * @param base what its address begins with, besides its name: "" or "/dubois"
 */
export function publish(folder: string, base: string, name: string, { text, parts }: Bundle): BuiltScript {
  const digest = createHash('sha384').update(text).digest('base64')
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 10)
  writeFileSync(join(folder, `${name}.${hash}.js`), text)
  writeFileSync(join(folder, `${name}.js`), text)
  for (const part of parts) writeFileSync(part.path, part.text)
  return { path: `${base}/${name}.${hash}.js`, integrity: `sha384-${digest}` }
}
