import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import type { OfflinePage } from '../src/site/offline/offline-page.tsx'
import { bundle } from './assets/bundle.ts'
import { constantsOf } from './assets/constants.ts'
import { loadLibrary } from './load-library.ts'

/** Writes the chat, the paper and the index as one HTML file that needs no network: `dist/ibid.html`. */
const FILE = 'dist/ibid.html'
const ASSETS = 'dist/assets'

/** The style sheets of the paper, with the fonts in them. */
function stylesOf(): string {
  const sheet = (name: string): string => readFileSync(join(ASSETS, name), 'utf8')
  const fonts = sheet('fonts.css').replace(/url\('\/(fonts\/[^']+)'\)/gu, (_, file: string) => {
    return `url(data:font/woff2;base64,${readFileSync(join(ASSETS, file)).toString('base64')})`
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

mkdirSync('dist', { recursive: true })
const styles = stylesOf()
const { text, parts } = await bundle('src/site/offline/offline.client.ts', 'dist', constantsOf('corpus', '/local.js'), {
  inOne: true,
})
if (parts.length > 0) throw new Error('the offline script must be one file')
// An inline script ends at "</script", wherever that stands.
const script = text.replaceAll('</script', '<\\/script')
const render = await page()
const html = render({
  paper: loadLibrary().paper,
  styles,
  script,
  digests: { styles: digestOf(styles), script: digestOf(script) },
})
writeFileSync(FILE, html)
console.log(`written: ${FILE}`)
