import { createHash } from 'node:crypto'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import type { OfflinePage } from '../../src/site/offline/offline-page.tsx'
import type { Paper } from '../../src/paper/paper.ts'
import { bundle } from './bundle.ts'
import { constantsOf } from './constants.ts'

/** The offline file as it was written. */
interface OfflineFile {
  /** Where it is served. */
  readonly path: string
  /** In hexadecimal digits, as the tools for it print them. */
  readonly sha256: string
  readonly bytes: number
}

/** The style sheets of the paper, with the fonts in them. */
function stylesOf(assets: string): string {
  const sheet = (name: string): string => readFileSync(join(assets, name), 'utf8')
  const fonts = sheet('fonts.css').replace(/url\('\/(fonts\/[^']+)'\)/gu, (_, file: string) => {
    return `url(data:font/woff2;base64,${readFileSync(join(assets, file)).toString('base64')})`
  })
  const own = readFileSync('src/site/offline/offline.css', 'utf8')
  return sheet('tokens.css') + fonts + sheet('paper.css') + own
}

/** The page's markup; its JSX is for esbuild, as Node reads none. */
async function page(): Promise<(props: Parameters<typeof OfflinePage>[0]) => string> {
  const outfile = resolve('dist/offline-page.mjs')
  await build({
    entryPoints: ['src/site/offline/offline-page.tsx'],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    jsx: 'automatic',
    jsxImportSource: 'hono/jsx',
    logLevel: 'error',
  })
  const made = (await import(pathToFileURL(outfile).href)) as {
    OfflinePage: (props: Parameters<typeof OfflinePage>[0]) => { toString: () => string }
  }
  rmSync(outfile)
  return (props) => `<!doctype html>${made.OfflinePage(props).toString()}`
}

const digestOf = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`

/**
 * Writes the chat, the paper and the index as one HTML file that needs no network: `ibid.html`.
 *
 * @param assets the folder with the style sheets and fonts, where it is written as well; @param folder the paper's corpus;
 * @param base what its address begins with
 */
export async function writeOffline(assets: string, paper: Paper, folder: string, base: string): Promise<OfflineFile> {
  const styles = stylesOf(assets)
  const { text, parts } = await bundle('src/site/offline/offline.client.ts', assets, constantsOf(folder, ''), {
    inOne: true,
  })
  if (parts.length > 0) throw new Error('the offline script must be one file')
  // An inline script ends at "</script", wherever that stands.
  const script = text
    .replaceAll('</script', '<\\/script')
    // Code points that HTML forbids (13.2.3.5) stand in literals alone, where an escape is the same.
    .replaceAll(
      /[\u0080-\u009f\ufdd0-\ufdef\ufffe\uffff]/gu,
      (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
    )
  const render = await page()
  const html = render({ paper, styles, script, digests: { styles: digestOf(styles), script: digestOf(script) } })
  writeFileSync(join(assets, 'ibid.html'), html)
  return {
    path: `${base}/ibid.html`,
    sha256: createHash('sha256').update(html).digest('hex'),
    bytes: Buffer.byteLength(html),
  }
}
