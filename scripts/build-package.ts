import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { styleText } from './assets/bundle.ts'
import { constantsOf } from './assets/constants.ts'

/** Writes the chat as an npm package, ready to be published: `dist/npm`. */
const OUT = 'dist/npm'

const { version, license } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string; license: string }

rmSync(OUT, { recursive: true, force: true })
mkdirSync(OUT, { recursive: true })
cpSync('src/widget/package', OUT, { recursive: true })
cpSync('LICENSE', join(OUT, 'LICENSE'))
await build({
  // The class alone, and the class with its registration; what both need is a part of its own.
  entryPoints: { 'ibid-chat': 'src/widget/ibid-chat.ts', define: 'src/widget/define.ts' },
  outdir: OUT,
  bundle: true,
  splitting: true,
  format: 'esm',
  target: 'es2022',
  charset: 'utf8',
  plugins: [styleText],
  define: constantsOf('corpus', '/local.js'),
  logLevel: 'error',
})
const manifest = {
  name: 'ibid-chat',
  version,
  description: 'The chat of an Ibid service as a custom element.',
  license,
  type: 'module',
  sideEffects: ['./define.js'],
  exports: {
    '.': { types: './ibid-chat.d.ts', default: './ibid-chat.js' },
    './define': { types: './ibid-chat.d.ts', default: './define.js' },
  },
}
writeFileSync(join(OUT, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`)
console.log(`written: ${OUT}`)
